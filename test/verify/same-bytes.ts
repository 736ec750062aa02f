/** Builds the demonstration in another process, which differs in all that must not matter. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY } from '../support/demonstration.js';
import { runTool } from './run-tool.js';

/**
 * Failures, one sentence each; empty when time zone, language of the machine, folder, and whether the program was bundled,
 * leave every byte as it is in the folder of documents that this process has built, as of 31 January 2026.
 */
export async function verifySameBytes(here: string): Promise<readonly string[]> {
  const there = mkdtempSync(join(tmpdir(), 'rolebook-another-'));
  try {
    await build(there, { TZ: 'Pacific/Kiritimati', LC_ALL: 'th_TH.UTF-8', SOURCE_DATE_EPOCH: '1769900000' });
    const files = filesIn(here);
    if (files.length < 6) return [`Only ${files.length} documents were built.`];
    if (filesIn(there).join() !== files.join()) return ['The two processes built different documents.'];
    return files
      .filter((file) => !readFileSync(join(here, file)).equals(readFileSync(join(there, file))))
      .map((file) => `${file} differs.`);
  } finally {
    rmSync(there, { recursive: true });
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
