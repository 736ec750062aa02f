import { readdirSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { runIn } from '../../support/appraisal-workspace.js';
import { textOfDocx } from '../../support/docx-text.js';
import { rootPath } from '../../support/generate-types.js';
import type { MemoryWorld } from '../../support/memory-world.js';
import { earlierResult, outcomeWorld } from '../../support/outcome-workspace.js';
import { readPdfText, textOfElement } from '../../support/pdf-text.js';
import { HALF_YEAR, usual, wordy } from './people.js';

// Many documents in one test.
vi.setConfig({ testTimeout: 180_000 });

const FOLDER = 'roles/people/appraisals/2026-H2';
const LANGUAGES = ['en', 'el', 'lt', 'nb', 'gu', 'th'];
const TRANSLATED = ['account-manager', 'key-account-manager', 'client-acquisition-manager'];

function file(world: MemoryWorld, path: string): Uint8Array {
  const bytes = world.files.get(`${FOLDER}/${path}`);
  if (bytes === undefined) throw new Error(`there is no ${path}`);
  return bytes;
}

function textOf(docx: Uint8Array): string {
  return `${textOfDocx(Buffer.from(docx)).join('\n')}\n`;
}

function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b/g)?.length ?? 0
  );
}

it('is one page for every role in every language, however much is said', async () => {
  const roles = readdirSync(rootPath('roles')).filter((name) => name.endsWith('.yaml') && name !== 'company.yaml');
  const english = roles.map((name) => [name.replace('.yaml', ''), 'en'] as const);
  const others = LANGUAGES.slice(1).flatMap((language) => TRANSLATED.map((role) => [role, language] as const));
  const people = [...english, ...others].map(([role, language], index) => wordy(`e-${100 + index}`, role, language));
  const two = { ...wordy('e-99', 'account-manager', 'th') };
  const positions = [
    { role: 'account-manager', from: '2026-07-01', to: '2026-09-30' },
    { role: 'key-account-manager', from: '2026-10-01', to: '2026-12-31' },
  ];
  const world = await outcomeWorld([...people, { ...two, positions }]);
  const said = await runIn(world, 'appraisal', 'summary', '2026-H2', '--format', 'pdf', '--quiet');
  expect(said.replace(/^.*complete\/unprintable\n(?: .*\n)*\n?/gm, '')).toBe('exit 0');
  const pages = [...people, two].map(({ id }) => `${id}: ${pagesOf(file(world, `completed/${id}/summary.pdf`))}`);
  expect(people).toHaveLength(27);
  expect(pages).toEqual([...people, two].map(({ id }) => `${id}: 1`));
});

it('has the components of each position, and all indicators, where texts are usual', async () => {
  const positions = [
    { role: 'account-manager', from: '2026-07-01', to: '2026-09-30' },
    { role: 'key-account-manager', from: '2026-10-01', to: '2026-12-31' },
  ];
  const two = (id: string, language: string) => usual(id, 'account-manager', language, { positions, events: [] });
  const world = await outcomeWorld([two('e-07', 'en'), two('e-08', 'th')]);
  await runIn(world, 'appraisal', 'summary', '2026-H2', '--format', 'pdf');
  const text = (id: string): string => textOfElement(readPdfText(file(world, `completed/${id}/summary.pdf`)).root);
  expect(text('e-07').match(/Duties/g)).toHaveLength(2);
  expect(text('e-07')).not.toMatch(/Further indicators|…/);
  // In a line each, as Thai needs more room.
  expect(text('e-08').match(/หน้าที่งาน [\d.]+\u00a0× \d+%/g)).toHaveLength(2);
});

it.each(LANGUAGES)('says in %s what came of it', async (language) => {
  const world = await outcomeWorld([usual('e-07', 'key-account-manager', language, { without: ['reports'] })]);
  await world.write(
    'roles/people/appraisals/2026-H1/results/e-07.yaml',
    Buffer.from(earlierResult('e-07', '2026-H1', 90.5, 3, 'Expectations partly met')),
  );
  expect(await runIn(world, 'appraisal', 'summary', '2026-H2', '--quiet')).toBe('exit 0');
  expect(pagesOf(file(world, 'completed/e-07/summary.pdf'))).toBe(1);
  const outline = textOf(file(world, 'completed/e-07/summary.docx'));
  await expect(outline).toMatchFileSnapshot(`golden/summary-${language}.txt`);
});

it('is preliminary before release, and says which texts are shortened', async () => {
  const world = await outcomeWorld([wordy('e-07', 'account-manager', 'en'), usual('e-08', 'account-manager', 'en')]);
  const said = await runIn(world, 'appraisal', 'summary', '2026-H2', '--format', 'pdf');
  expect(said.match(/complete\/unprintable\n.*/g)).toMatchInlineSnapshot(`
    [
      "complete/unprintable
      What was filled in for "e-07" has characters that no font of the theme has: U+1F642.",
    ]
  `);
  const text = (id: string): string => textOfElement(readPdfText(file(world, `completed/${id}/summary.pdf`)).root);
  const note = 'shortened to fit this page';
  const preliminary = 'Preliminary: not released';
  expect([text('e-07').includes(note), text('e-07').includes(preliminary)]).toEqual([true, true]);
  expect([text('e-08').includes(note), text('e-08').includes(preliminary)]).toEqual([false, false]);
  expect(text('e-07')).toMatch(/I agree with nearly all of it □\./);
});

it('takes the language that is asked for, and names who has no result', async () => {
  const world = await outcomeWorld([
    usual('e-07', 'account-manager', 'nb'),
    { ...usual('e-08', 'account-manager', ''), reached: null, events: [] },
    { ...usual('e-09', 'account-manager', ''), positions: [{ role: 'account-manager', ...HALF_YEAR }] },
  ]);
  const run = (...more: readonly string[]) =>
    runIn(world, 'appraisal', 'summary', '2026-H2', '--format', 'pdf', ...more);
  expect(await run('--language', 'lt')).toMatchInlineSnapshot(`
    "roles/people/appraisals/2026-H2/completed/e-07/summary.pdf
    roles/people/appraisals/2026-H2/completed/e-09/summary.pdf
    roles/people/appraisals/2026-H2/results/e-08.yaml: warning result/none
      The appraisal of "e-08" in 2026-H2 has no result yet: the appraiser's form has not come back.
      hint: collect it first, with "rolebook appraisal collect <file or folder>"

    2026-H2: summaries of 2 of 3 employees.
    1 warning; "rolebook explain <code>" says more.
    exit 0"
  `);
  const { root } = readPdfText(file(world, 'completed/e-07/summary.pdf'));
  expect(textOfElement(root)).toContain('Veiklos vertinimo suvestinė');
  expect(await run('e-08')).toMatchInlineSnapshot(`
    "roles/people/appraisals/2026-H2/results/e-08.yaml: error result/none
      The appraisal of "e-08" in 2026-H2 has no result yet: the appraiser's form has not come back.
      hint: collect it first, with "rolebook appraisal collect <file or folder>"

    2026-H2: summaries of 0 of 3 employees.
    1 error; "rolebook explain <code>" says more.
    exit 1"
  `);
  expect(await run('e-77')).toMatchInlineSnapshot(`
    "rolebook: there is no appraisal of "e-77" in 2026-H2
      hint: did you mean "e-07"?
    exit 2"
  `);
  expect(await run('--language', 'fr')).toMatchInlineSnapshot(`
    "rolebook: there is no language "fr"
      hint: there are en, el, lt, nb, gu, th
    exit 2"
  `);
  expect(await runIn(world, 'appraisal', 'summary', '2025-H1')).toMatchInlineSnapshot(`
    "rolebook: the period 2025-H1 is not open here
      hint: open are 2026-H2
    exit 2"
  `);
  for (const id of ['e-07', 'e-08', 'e-09']) world.files.delete(`${FOLDER}/results/${id}.yaml`);
  expect(await runIn(world, 'appraisal', 'release', '2026-H2')).toMatchInlineSnapshot(`
    "rolebook: the period 2026-H2 has no results here
      hint: bring its folder "results" back from a copy, or open it again, with "rolebook appraisal open --period 2026-H2"
    exit 2"
  `);
  expect(await runIn(world, 'appraisal', 'sign', 'e-07/2026-H2')).toContain('the period has no results at all');
});

it('shows nobody another figure than the one that was released', async () => {
  const world = await outcomeWorld([usual('e-07', 'account-manager', 'en')]);
  const result = world.text(`${FOLDER}/results/e-07.yaml`);
  await world.write(`${FOLDER}/results/e-07.yaml`, Buffer.from(result.replace(/^ {2}overall: .*$/m, '  overall: 77')));
  expect(await runIn(world, 'appraisal', 'summary', '2026-H2', '--format', 'pdf')).toMatchInlineSnapshot(`
    "roles/people/appraisals/2026-H2/results/e-07.yaml: error result/other-score
      The file of "e-07" for 2026-H2 keeps another score than its marks and figures come to: somebody has changed it.
      hint: bring it back from a copy, or undo the change: "rolebook explain e-07/2026-H2" shows what it comes to

    2026-H2: summaries of 0 of 1 employees.
    1 error; "rolebook explain <code>" says more.
    exit 1"
  `);
  expect(world.files.has(`${FOLDER}/completed/e-07/summary.pdf`)).toBe(false);
  expect(await runIn(world, 'appraisal', 'overview', '2026-H2', '--format', 'docx')).toContain('result/other-score');
  expect(textOf(file(world, 'overview.docx'))).toContain('77.0');
});

it('warns where the role is no longer that of the forms', async () => {
  const world = await outcomeWorld([usual('e-07', 'account-manager', 'en', { events: [] })]);
  const role = world.text('roles/account-manager.yaml');
  await world.write('roles/account-manager.yaml', Buffer.from(role.replace(/target: 6\b/, 'target: 7')));
  for (const command of ['summary', 'overview']) {
    const said = await runIn(world, 'appraisal', command, '2026-H2', '--format', 'pdf');
    expect(said).toContain('warning appraisal/changed');
    expect(said).toMatch(/exit 0$/);
  }
});

it('writes for the owner alone, whole and the same each time', async () => {
  const world = await outcomeWorld([usual('e-07', 'account-manager', 'en')]);
  const written: string[] = [];
  const watched = {
    ...world,
    writePrivate: async (path: string, bytes: Uint8Array) => {
      written.push(path);
      await world.writePrivate(path, bytes);
    },
    write: async (path: string) => {
      throw new Error(`${path} is not private`);
    },
  };
  await runIn(watched, 'appraisal', 'summary', '2026-H2');
  const first = file(world, 'completed/e-07/summary.pdf');
  await runIn(watched, 'appraisal', 'summary', '2026-H2');
  expect(Buffer.from(file(world, 'completed/e-07/summary.pdf')).equals(Buffer.from(first))).toBe(true);
  const paths = ['docx', 'pdf'].map((ending) => `${FOLDER}/completed/e-07/summary.${ending}`);
  expect(written).toEqual([...paths, ...paths]);
});
