import { describe, expect, it, vi } from 'vitest';
import { runIn } from '../../support/appraisal-workspace.js';
import { COMPLETED, completedWorld } from '../../support/completed-world.js';
import { type MemoryWorld, memoryWorld } from '../../support/memory-world.js';
import { readPdfText, textOfElement } from '../../support/pdf-text.js';
import { starterFiles } from '../../support/starter-files.js';
import { fillAsWord } from '../../verify/fill-docx.js';

// Many runs of the program in one test.
vi.setConfig({ testTimeout: 180_000 });

const FOLDER = 'roles/people/appraisals/2026-H2';
const COMPLETE = ['appraisal', 'complete', '2026-H2'];

function bytesOf(world: MemoryWorld, path: string): Uint8Array {
  const bytes = world.files.get(path);
  if (bytes === undefined || typeof bytes === 'string') throw new Error(`no ${path}\n${world.printedErrors()}`);
  return bytes;
}

function textOf(world: MemoryWorld, path: string): string {
  return textOfElement(readPdfText(bytesOf(world, path)).root).replace(/\s+/gu, ' ');
}

describe('a completed form', () => {
  it('prints the days missed that count, and targets reduced by them', async () => {
    const sheet = { 'period.missed': '22', 'actual.sales.total': '50000', 'actual.visits.total': '260' };
    const manager = { 'period.missed': '12', 'duty.visits': 'done' };
    const world = completedWorld({ manager, sheet });
    await runIn(world, ...COMPLETE);
    await runIn(world, 'explain', 'e-02/2026-H2');
    // 20000 × 6 × (132 − 22) ÷ 132, and 12 × 26 × the same.
    expect(world.printed()).toMatch(/sales +\| Sales +\| target +\| +\| 100000 /);
    expect(world.printed()).toMatch(/visits +\| Visits to clients +\| target +\| +\| 260 /);
    for (const name of ['appraisal.pdf', 'kpi-sheet.pdf']) {
      const text = textOf(world, `${COMPLETED}/${name}`);
      expect(text).toMatch(/132 [^.]*?missed: ?22/);
      expect(text).toContain('100,000');
      expect(text).not.toMatch(/109,090|283\.64/);
    }
  });

  it('says that the weight of what is not rated is shared', async () => {
    const world = completedWorld({ manager: { 'duty.complaints': 'done' } });
    await runIn(world, ...COMPLETE);
    expect(textOf(world, `${COMPLETED}/appraisal.pdf`)).toMatch(
      /Knowledge ?–.*–: not rated; its weight is shared by the/,
    );
  });

  it('bears the day of the forms that came back, when they were made anew', async () => {
    const staff = 'id,name,position,hired\ne-02,Alex Sample,sales-representative,2021-09-15\n';
    const world = memoryWorld({ ...starterFiles(), 'roles/people/staff.csv': staff });
    const open = ['appraisal', 'open', '--period', '2026-H2', '--all', '--format', 'docx'];
    await runIn(world, ...open, '--date', '2026-06-20');
    await runIn(world, ...open, '--date', '2026-06-25', '--replace');
    await runIn(world, ...open, '--date', '2026-06-25', '--replace');
    const result = world.text(`${FOLDER}/results/e-02.yaml`);
    expect(result.match(/on: .*\n {4}what: opened/g)).toHaveLength(2);
    const form = fillAsWord(
      bytesOf(world, `${FOLDER}/forms/e-02/appraisal.docx`),
      { part: 'manager', comments: 'Well.' },
      'en',
    );
    await world.write('back/form.docx', form);
    expect(await runIn(world, 'appraisal', 'collect', 'back', '--date', '2026-12-29')).toContain('exit 0');
    const { pages } = readPdfText(bytesOf(world, `${FOLDER}/completed/e-02/appraisal.pdf`));
    const foot = pages.flatMap(({ artifacts }) => artifacts.map(({ text }) => text)).join(' ');
    expect(foot).toContain('25 June 2026');
    expect(foot).not.toContain('20 June 2026');
  });

  it('lists what was filled in where the role has no field any more', async () => {
    const manager = {
      'duty.visits': 'partly',
      'duty.parade': 'done',
      'knowledge.trams': '3',
      'kpi.tea.actual': '1250.5',
      'kpi.tea.score': '7',
    };
    const sheet = {
      'actual.tea.1': '-3.5',
      'actual.tea.2.on-time': 'true',
      'actual.tea.total': '9',
      'actual.sales.1': '1',
    };
    const world = completedWorld({ manager, sheet });
    await runIn(world, ...COMPLETE);
    expect(textOf(world, `${COMPLETED}/appraisal.pdf`)).not.toContain('duty.parade');
    const role = world.text('roles/sales-representative.yaml');
    world.files.set(
      'roles/sales-representative.yaml',
      Buffer.from(role.replace('Visits clients: at', 'Calls on clients: at')),
    );
    expect(await runIn(world, ...COMPLETE, '--force')).toContain('appraisal/changed');
    const appraisal = textOf(world, `${COMPLETED}/appraisal.pdf`);
    const said = (item: string, value: string): string => `“${item}”, which this one does not have. It said: ${value}`;
    expect(appraisal).toContain(said('duty.parade', 'Done'));
    expect(appraisal).toContain(said('knowledge.trams', '3 = As expected'));
    expect(appraisal).toContain(said('kpi.tea.actual', '1,250.5'));
    expect(appraisal).not.toContain('kpi.tea.score');
    const onSheet = textOf(world, `${COMPLETED}/kpi-sheet.pdf`);
    expect(onSheet).toContain(said('actual.tea.1', '-3.5'));
    expect(onSheet).toContain(said('actual.tea.2.on-time', '×'));
    expect(onSheet).not.toContain('actual.tea.total');
  });
});

it('completed forms of two positions are of each its own, with the result of the whole', async () => {
  const staff = [
    'id,name,position,manager,hired,from',
    'e-01,Kim Example,head-of-sales,,2019-03-01,',
    'e-05,Lee Example,head-of-sales,,2019-03-01,',
    'e-02,Alex Sample,sales-representative,e-01,2021-09-15,',
    'e-02,,sales-representative,e-05,,2026-10-01',
  ];
  const world = memoryWorld({ ...starterFiles(), 'roles/people/staff.csv': `${staff.join('\n')}\n` });
  await runIn(world, 'appraisal', 'open', '--period', '2026-H2', 'e-02', '--format', 'docx', '--date', '2026-06-20');
  const fill = async (name: string, values: Readonly<Record<string, string>>): Promise<void> => {
    const form = bytesOf(world, `${FOLDER}/forms/e-02/${name}.docx`);
    await world.write(`back/${name}.docx`, fillAsWord(form, values, 'en'));
  };
  await fill('1-appraisal', { part: 'manager', 'duty.visits': 'done', comments: 'The first part.' });
  await fill('1-kpi-sheet', { 'actual.sales.1': '20,000', 'actual.sales.2': '20,000', 'actual.sales.3': '20,000' });
  expect(await runIn(world, 'appraisal', 'collect', 'back', '--date', '2026-12-29')).toContain(
    'Completed forms written: 3.',
  );
  const folder = `${FOLDER}/completed/e-02`;
  expect(textOf(world, `${folder}/1-appraisal.pdf`)).not.toContain('The period has more than one form');
  await fill('2-appraisal', { part: 'manager', 'duty.visits': 'not-done', comments: 'The second part.' });
  expect(await runIn(world, 'appraisal', 'collect', 'back', '--date', '2026-12-30')).toContain('exit 0');
  const names = [...world.files.keys()]
    .filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length + 1));
  expect(names.sort()).toEqual([
    '1-appraisal.pdf',
    '1-kpi-sheet.docx',
    '1-kpi-sheet.pdf',
    '2-appraisal.pdf',
    'made-from.yaml',
  ]);
  const [first, second] = ['1', '2'].map((number) => textOf(world, `${folder}/${number}-appraisal.pdf`));
  for (const text of [first, second])
    expect(text).toContain('The period has more than one form. The overall result of the whole');
  expect(first).toContain('The first part.');
  expect(first).not.toContain('The second part.');
  expect(first).toMatch(/Kim Example.*01\/07\/2026.*30\/09\/2026/);
  expect(second).toMatch(/Lee Example.*01\/10\/2026.*31\/12\/2026/);
  const sheet = textOf(world, `${folder}/1-kpi-sheet.pdf`);
  expect(sheet).toContain('September 2026');
  expect(sheet).not.toContain('October 2026');
  expect(sheet).toContain('3 months60,000');
  expect(sheet).not.toContain('6 months6');
});
