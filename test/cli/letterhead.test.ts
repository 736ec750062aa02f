import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintDocx } from '../support/docx-lint.js';
import { openDocx } from '../support/docx-package.js';
import type { MemoryWorld } from '../support/memory-world.js';
import { baseBytes } from '../writers/docx/base/bases.js';
import { newWorkspace, run } from './new-workspace.js';

const THEME = 'templates/themes/default.yaml';
const OUT = 'out/en/sales-representative';
const BUILD = ['build', '--document', 'job-description', '--date', '2026-03-02'];

/** A new workspace whose theme names that base. */
async function workspaceWith(base: string, files: Readonly<Record<string, Uint8Array>>): Promise<MemoryWorld> {
  const world = await newWorkspace();
  const theme = readFileSync(new URL(`../../${THEME}`, import.meta.url), 'utf8');
  world.files.set(THEME, Buffer.from(theme.replace('\nname: Default\n', `\nname: Default\nbase: ${base}\n`)));
  for (const [path, bytes] of Object.entries(files)) world.files.set(path, bytes);
  return world;
}

describe('a letterhead of the workspace', () => {
  it('is what DOCX files are built on; PDF files are as they were', async () => {
    const world = await workspaceWith('letterhead.docx', { 'templates/letterhead.docx': baseBytes('word') });
    const { exitCode, err } = await run(BUILD, world);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '2 documents written.\n' });
    const bytes = world.files.get(`${OUT}/job-description.docx`) ?? new Uint8Array();
    expect(lintDocx(bytes)).toEqual([]);
    expect(openDocx(bytes).text('word/header1.xml')).toContain('Tintenfass GmbH – ');
    expect(openDocx(bytes).text('word/header1.xml')).not.toContain('{{');
    const plain = await newWorkspace();
    await run(BUILD, plain);
    const pdf = `${OUT}/job-description.pdf`;
    expect(Buffer.compare(world.files.get(pdf) ?? Buffer.from('a'), plain.files.get(pdf) ?? Buffer.from('b'))).toBe(0);
  });

  it('that is faulty leaves out the DOCX files, and validate says so too', async () => {
    const world = await workspaceWith('letterhead.docx', { 'templates/letterhead.docx': Buffer.from('Letterhead') });
    const complaint =
      'templates/letterhead.docx: error base/not-word\n  The file is no Word document (.docx).\n' +
      '  hint: open it in Word or LibreOffice and save it as a Word document (.docx)\n';
    const built = await run(BUILD, world);
    expect(built.exitCode).toBe(1);
    expect(built.err).toContain(complaint);
    expect([...world.files.keys()].filter((path) => path.startsWith('out/'))).toEqual([`${OUT}/job-description.pdf`]);
    expect((await run(['validate'], world)).err).toContain(complaint);
  });

  it.each([
    ['letter.docx', 'base/missing', 'There is no file "templates/letter.docx" in the workspace.'],
    ['../../letter.docx', 'file/outside-workspace', 'The path leads out of the workspace.'],
  ])('that is not there is missed where the theme names it: %s', async (name, code, message) => {
    const { exitCode, err } = await run(BUILD, await workspaceWith(name, {}));
    expect(exitCode).toBe(1);
    expect(err).toContain(`${THEME}:4:7: error ${code}\n  ${message}\n    4 | base: ${name}\n`);
  });

  it('is a Word document by its name', async () => {
    const { err } = await run(BUILD, await workspaceWith('letterhead.doc', {}));
    expect(err).toContain('theme/malformed-value');
    expect(err).toContain('the name of a Word document (.docx or .dotx) under templates/, such as letterhead.docx');
  });

  it('is refused by its size before it is read', async () => {
    const world = await workspaceWith('big.docx', { 'templates/big.docx': new Uint8Array(20_000_001) });
    expect((await run(BUILD, world)).err).toContain('file/too-large\n  The file is larger than 20 MB.');
  });
});
