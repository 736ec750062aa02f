import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FIGURES, MARKS, OPENED, returnedForm, SHEET, STAMP } from '../../support/appraisal-workspace.js';
import {
  copyWorkspace,
  ended,
  killedWhen,
  startRun,
  type Tree,
  treeOf,
  writeWorkspace,
} from '../../support/killed-runs.js';
import { starterFiles } from '../../support/starter-files.js';

const PEOPLE = ['e-07', 'e-08', 'e-09', 'e-10', 'e-11'];
const COLLECT = ['appraisal', 'collect', 'in', '--date', '2026-12-21'];
const LONG = 240_000;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolebook-killed-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A period that is open for some people, and all that they return. */
function files(): Readonly<Record<string, string | Uint8Array>> {
  const staff = PEOPLE.map((id) => `${id},Somebody ${id},sales-representative,2020-03-01\n`);
  const each = PEOPLE.flatMap((employee): (readonly [string, string | Uint8Array])[] => [
    [`roles/people/appraisals/2026-H2/results/${employee}.yaml`, OPENED.replace('e-02', employee)],
    [`in/${employee}.docx`, returnedForm(MARKS, { ...STAMP, employee })],
    [`in/${employee}-sheet.docx`, returnedForm(FIGURES, { ...SHEET, employee })],
  ]);
  const list = `id,name,position,hired\n${staff.join('')}`;
  return { ...starterFiles(), 'roles/people/staff.csv': list, ...Object.fromEntries(each) };
}

it(
  'collecting that is killed again and again, and then run to its end, leaves the same as one that is not',
  async () => {
    const [whole, killed] = [join(folder, 'whole'), join(folder, 'killed')];
    await writeWorkspace(whole, files());
    await copyWorkspace(whole, killed);
    expect(await ended(startRun(whole, COLLECT))).toBe(0);
    const expected = await treeOf(whole);
    // The staff list; of each a result, three completed forms and the note.
    expect(Object.keys(expected)).toHaveLength(1 + 5 * 5);
    const isReturned = (tree: Tree): boolean => {
      const result = Buffer.from(tree['/appraisals/2026-H2/results/e-07.yaml'] ?? '', 'base64').toString();
      return result.includes('state: returned');
    };
    const hasForm = (form: string) => (tree: Tree) => `/appraisals/2026-H2/completed/${form}` in tree;
    const forms = ['e-07/appraisal.pdf', 'e-07/kpi-sheet.docx', 'e-08/appraisal.pdf'].map(hasForm);
    for (const moment of [isReturned, ...forms]) await killedWhen(killed, COLLECT, moment);
    expect(await treeOf(killed)).not.toEqual(expected);
    expect(await ended(startRun(killed, COLLECT))).toBe(0);
    expect(await treeOf(killed)).toEqual(expected);
  },
  LONG,
);
