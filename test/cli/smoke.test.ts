import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

const BUILT = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

const run = promisify(execFile);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolebook-smoke-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

it('runs as built, from another folder and by a link, as npx does', async () => {
  expect(existsSync(BUILT), 'dist/cli.js is missing: run "npm run build"').toBe(true);
  const linked = join(folder, 'rolebook');
  await symlink(BUILT, linked);
  const rolebook = (...argv: string[]) => run(linked, argv, { cwd: folder });

  expect((await rolebook('init', 'demo')).stdout).toContain('demo/roles/company.yaml');
  const built = await rolebook('-C', 'demo', 'build', '--document', 'kpi-sheet');
  expect(built.stderr).toBe('2 documents written.\n');
  const out = join(folder, 'demo/out/en/sales-representative');
  expect((await readdir(out)).sort()).toEqual(['kpi-sheet.docx', 'kpi-sheet.pdf']);
  expect((await readFile(join(out, 'kpi-sheet.pdf'))).toString('latin1', 0, 5)).toBe('%PDF-');
  await expect(rolebook('biuld')).rejects.toMatchObject({ code: 2, stdout: '' });
});

it('ends quietly when nobody reads its answer to the end', async () => {
  const child = spawn(process.execPath, [BUILT, 'schema', 'role'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  const complaints: string[] = [];
  child.stderr.on('data', (data) => complaints.push(String(data)));
  const [exitCode] = await once(child, 'close');
  expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: [] });
});

// A device that is always full; not every system has one.
it.runIf(existsSync('/dev/full'))('says in plain words that its answer is lost', async () => {
  const full = openSync('/dev/full', 'w');
  const child = spawn(process.execPath, [BUILT, 'schema', 'role'], { stdio: ['ignore', full, 'pipe'] });
  const complaints: string[] = [];
  child.stderr?.on('data', (data) => complaints.push(String(data)));
  const [exitCode] = await once(child, 'close');
  closeSync(full);
  expect({ exitCode, complaints: complaints.join('') }).toEqual({
    exitCode: 3,
    complaints: 'rolebook: the output cannot be written (ENOSPC).\n',
  });
});
