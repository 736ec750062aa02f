/** Builds the demonstration in two processes that differ in all that must not matter. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY } from '../support/demonstration.js';
import { runTool } from './run-tool.js';

/** Failures, one sentence each; empty when time zone, language of the machine and folder leave every byte as it is. */
export async function verifySameBytes(): Promise<readonly string[]> {
  const folders = [
    mkdtempSync(join(tmpdir(), 'rolebook-a-')),
    mkdtempSync(join(tmpdir(), 'rolebook-another-')),
  ] as const;
  const [first, second] = folders;
  try {
    await build(first, { TZ: 'UTC', LC_ALL: 'C', SOURCE_DATE_EPOCH: '1769817600' });
    await build(second, { TZ: 'Pacific/Kiritimati', LC_ALL: 'th_TH.UTF-8', SOURCE_DATE_EPOCH: '1769900000' });
    const files = filesIn(first);
    if (files.length < 6) return [`Only ${files.length} documents were built.`];
    if (filesIn(second).join() !== files.join()) return ['The two processes built different documents.'];
    return files
      .filter((file) => !readFileSync(join(first, file)).equals(readFileSync(join(second, file))))
      .map((file) => `${file} differs.`);
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true });
  }
}

async function build(out: string, environment: Readonly<Record<string, string>>): Promise<void> {
  const { status, stderr } = await runTool(process.execPath, [join(REPOSITORY, 'dist/cli.js'), 'build', '--out', out], {
    folder: REPOSITORY,
    environment: { ...process.env, ...environment },
  });
  if (status !== 0) throw new Error(`the build ended with ${status}: ${stderr}`);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(docx|pdf)$/.test(name))
    .sort();
}
