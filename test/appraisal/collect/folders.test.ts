import { link, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listFiles } from '../../../src/appraisal/collect/list-files.js';
import { nodeWorld } from '../../../src/world.js';
import { appraisalWorld, MARKS, RESULT_FILE, returnedForm, runIn as run } from '../../support/appraisal-workspace.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolebook-folders-'));
  for (const name of ['in/a', 'in/b', 'empty/within']) await mkdir(join(folder, name), { recursive: true });
  for (const name of ['in/1.pdf', 'in/a/2.pdf', 'in/b/3.pdf']) await writeFile(join(folder, name), name);
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function list(...named: readonly string[]) {
  const { files, missing, diagnostics } = await listFiles(nodeWorld(folder), named);
  return { files, missing, told: diagnostics.map(({ code, place }) => `${code} ${place.file}`) };
}

it('takes each file once, however it is named and wherever links lead', async () => {
  await symlink('..', join(folder, 'in/a/up'));
  await symlink('.', join(folder, 'in/b/here'));
  await symlink('../1.pdf', join(folder, 'in/b/again.pdf'));
  await symlink('in', join(folder, 'inbox'));
  const all = ['in/1.pdf', 'in/a/2.pdf', 'in/b/3.pdf'];
  expect(await list('in')).toEqual({ files: all, missing: [], told: [] });
  expect(await list('in/', './in', 'in/a/../1.pdf', 'inbox')).toMatchObject({ missing: [], told: [] });
  expect((await list('in', './in', 'in/a/../1.pdf', 'inbox')).files).toHaveLength(3);
  await link(join(folder, 'in/1.pdf'), join(folder, 'in/copy.pdf'));
  expect((await list('in')).files).toContain('in/copy.pdf');
});

it('says which folders hold nothing, and what is not there', async () => {
  await writeFile(join(folder, 'empty/within/~$form.docx'), 'lock');
  await writeFile(join(folder, 'empty/Thumbs.db'), 'pictures');
  await writeFile(join(folder, 'empty/.DS_Store'), 'places');
  expect(await list('empty', 'in', 'no', 'empty')).toEqual({
    files: ['in/1.pdf', 'in/a/2.pdf', 'in/b/3.pdf'],
    missing: ['no'],
    told: ['collect/nothing-there empty'],
  });
});

it('names what came back and is no form', async () => {
  const world = appraisalWorld({
    'in/form.docx': returnedForm(MARKS),
    'in/scan.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
    'in/photo.heic': Buffer.from('\0\0\0\x18ftypheic', 'latin1'),
    'in/page.webp': Buffer.from('RIFF\0\0\0\0WEBPVP8 ', 'latin1'),
    'in/notes.txt': 'Call back on Monday.',
    'in/old.xls': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
    'in/~$form.docx': 'lock',
    'in/.DS_Store': 'places',
  });
  expect(await run(world, 'appraisal', 'collect', 'in')).toMatchInlineSnapshot(`
    "e-02/2026-H2  appraisal  collected  in/form.docx
    in/notes.txt: error return/not-a-form
      The file is neither a PDF file nor a Word document (.docx).
      hint: fill in the PDF or Word form that "rolebook appraisal open" made, and send that file

    in/old.xls: error return/not-a-form
      The file is a spreadsheet of the old kind (.xls): save it as .xlsx or .csv.
      hint: fill in the PDF or Word form that "rolebook appraisal open" made, and send that file

    in/page.webp: error return/not-a-form
      The file is a picture: a photo or a scan, which holds no values that can be read.
      hint: fill in the PDF or Word form that "rolebook appraisal open" made, and send that file

    in/photo.heic: error return/not-a-form
      The file is a picture: a photo or a scan, which holds no values that can be read.
      hint: fill in the PDF or Word form that "rolebook appraisal open" made, and send that file

    in/scan.jpg: error return/not-a-form
      The file is a picture: a photo or a scan, which holds no values that can be read.
      hint: fill in the PDF or Word form that "rolebook appraisal open" made, and send that file

    Of 6 files: 1 collected. Completed forms written: 1.
    5 errors; "rolebook explain <code>" says more.
    exit 1"
  `);
});

it('says what could not be written, and does not call it collected', async () => {
  const files = { 'form.docx': returnedForm(MARKS) };
  const full = appraisalWorld(files, { locked: [RESULT_FILE] });
  expect(await run(full, 'appraisal', 'collect', 'form.docx')).toMatchInlineSnapshot(`
    "roles/people/appraisals/2026-H2/results/e-02.yaml: error output/unwritable
      Another program uses the file.
      hint: close the file in the other program, then try again

    Of 1 file: 0 collected.
    1 error; "rolebook explain <code>" says more.
    exit 1"
  `);
  const closed = appraisalWorld(files, { locked: ['roles/people/appraisals/.lock'] });
  expect(await run(closed, 'appraisal', 'collect', 'form.docx')).toMatchInlineSnapshot(`
    "roles/people/appraisals: error output/unwritable
      Another program uses the file.
      hint: close the file in the other program, then try again

    Of 1 file: 0 collected.
    1 error; "rolebook explain <code>" says more.
    exit 1"
  `);
});
