import { expect, it, vi } from 'vitest';
import { readReturn } from '../../src/appraisal/read/read-return.js';
import { main } from '../../src/cli/main.js';
import { type MemoryWorld, memoryWorld } from '../support/memory-world.js';
import { readPdfText, textOfElement } from '../support/pdf-text.js';
import { ROLE, starterFiles } from '../support/starter-files.js';
import { fillAsWord } from '../verify/fill-docx.js';

// Many runs of the program in one test.
vi.setConfig({ testTimeout: 120_000 });

const FOLDER = 'roles/people/appraisals/2026-H2';
const STAFF = 'id,name,position,hired\ne-07,Robin Example,sales-representative,2020-03-01\n';
/** Plans of the unit for all months but the last, one of them the employee's own. */
const PLANS = [7, 8, 9, 10, 11].map((month) => `sales,,sales,2026-${String(month).padStart(2, '0')},18000.50`);
const DATE = ['--date', '2026-12-01'];
const TARGETS = ['unit,employee,kpi,month,value', ...PLANS, ',e-07,sales,2026-08,9000', ''].join('\n');

/** The starter, where sales are measured against a plan. */
function world(targets: string): MemoryWorld {
  const role = starterFiles()[ROLE] ?? '';
  const planned = role.replace(
    /(\n {2}sales:\n[\s\S]*?)comparison: at-least\n {4}target: \d+\n([\s\S]*?) {4}aggregation: sum\n/,
    '$1comparison: plan\n$2',
  );
  const files = { [ROLE]: planned, 'roles/people/staff.csv': STAFF, 'roles/people/targets.csv': targets };
  return memoryWorld({ ...starterFiles(), ...files });
}

async function open(at: MemoryWorld, ...more: readonly string[]): Promise<number> {
  return main(['appraisal', 'open', '--period', '2026-H2', 'e-07', '--format', 'docx', ...DATE, ...more], () => at);
}

async function collect(at: MemoryWorld, kind: string, values: Readonly<Record<string, string>>): Promise<string> {
  await at.write(`back/${kind}.docx`, fillAsWord(formOf(at, kind), values, 'en'));
  const before = at.printedErrors().length;
  await main(['appraisal', 'collect', `back/${kind}.docx`, ...DATE], () => at);
  return at.printedErrors().slice(before);
}

function formOf(at: MemoryWorld, kind: string): Uint8Array {
  const form = at.files.get(`${FOLDER}/forms/e-07/${kind}.docx`);
  if (form === undefined || typeof form === 'string') throw new Error(at.printedErrors());
  return form;
}

const ALL = `${TARGETS}sales,,sales,2026-12,20000\n`;
const MANAGER = { part: 'manager', 'kpi.sales.actual': '90,901.8' };

function plansOn(at: MemoryWorld): Readonly<Record<string, string>> {
  const read = readReturn('kpi-sheet.docx', formOf(at, 'kpi-sheet'));
  if (!read.ok) throw new Error('the sheet cannot be read back');
  return Object.fromEntries([...read.value.values].filter(([name]) => name.startsWith('planned.')));
}

it('prints the plans of the list on the KPI sheet, and leaves room for the others', async () => {
  const at = world(TARGETS);
  expect(await open(at)).toBe(0);
  expect(plansOn(at)).toEqual({
    'planned.sales.1': '18,000.5',
    'planned.sales.2': '9,000',
    'planned.sales.3': '18,000.5',
    'planned.sales.4': '18,000.5',
    'planned.sales.5': '18,000.5',
  });
});

it('adds them up where every month has one', async () => {
  const at = world(ALL);
  expect(await open(at)).toBe(0);
  expect(plansOn(at)).toMatchObject({ 'planned.sales.6': '20,000', 'planned.sales.total': '101,002' });
});

it('keeps them in the result, so that the appraisal form alone is scored by them', async () => {
  const at = world(ALL);
  await open(at);
  expect(at.text(`${FOLDER}/results/e-07.yaml`)).toContain(`    plans:
      sales:
        2026-07: 18000.5
        2026-08: 9000
        2026-09: 18000.5
        2026-10: 18000.5
        2026-11: 18000.5
        2026-12: 20000
`);
  const form = readReturn('appraisal.docx', formOf(at, 'appraisal'));
  expect(form.ok && form.value.values.get('kpi.sales.plan')).toBe('101,002');
  expect(await collect(at, 'appraisal', MANAGER)).not.toContain('error');
  await main(['explain', 'e-07/2026-H2'], () => at);
  expect(at.printed()).toMatch(/sales +\| +\| attainment % +\| 90901.8 \/ 101002 x 100 +\| 90 /);
});

it('leaves the plan on the appraisal form open where a month has none, and counts by what is typed there', async () => {
  const at = world(TARGETS);
  await open(at);
  const form = readReturn('appraisal.docx', formOf(at, 'appraisal'));
  expect(form.ok && form.value.values.has('kpi.sales.plan')).toBe(false);
  await collect(at, 'appraisal', { ...MANAGER, 'kpi.sales.plan': '181,803.6' });
  await main(['explain', 'e-07/2026-H2'], () => at);
  expect(at.printed()).toMatch(/sales +\| +\| attainment % +\| 90901.8 \/ 181803.6 x 100 +\| 50 /);
});

it('notices that a plan has changed since the forms were made', async () => {
  const at = world(ALL);
  await open(at);
  const targets = 'roles/people/targets.csv';
  await at.write(targets, Buffer.from(ALL.replace('12,20000', '12,21000')));
  await open(at);
  expect(at.printedErrors()).toContain('appraisal/changed');
  expect(at.text(`${FOLDER}/results/e-07.yaml`)).toContain('2026-12: 20000');
  await open(at, '--replace');
  expect(at.text(`${FOLDER}/results/e-07.yaml`)).toContain('2026-12: 21000');
  expect(await collect(at, 'appraisal', MANAGER)).not.toContain('appraisal/changed');
  await at.write(targets, Buffer.from(ALL));
  const before = at.printedErrors().length;
  await main(['appraisal', 'complete', '2026-H2', '--force', ...DATE], () => at);
  expect(at.printedErrors().slice(before)).not.toContain('appraisal/changed');
  const completed = at.files.get(`${FOLDER}/completed/e-07/appraisal.pdf`);
  if (completed === undefined || typeof completed === 'string') throw new Error(at.printedErrors());
  expect(textOfElement(readPdfText(completed).root)).toContain('102,002');
});

it('takes no other plan than that of the forms, nor a KPI sheet with nothing but plans', async () => {
  const at = world(ALL);
  await open(at);
  expect(await collect(at, 'kpi-sheet', {})).toContain('collect/nothing-filled-in');
  expect(await collect(at, 'kpi-sheet', { 'planned.sales.2': '8,000', 'actual.sales.1': '1' })).toContain(
    'but when the period was opened the plan was 9000.',
  );
  expect(await collect(at, 'kpi-sheet', { 'actual.sales.1': '20,000' })).not.toContain('error');
});

it('prints on completed forms the totals that counted: without a month that has no figure, reduced by the days missed', async () => {
  const at = world(ALL);
  await open(at);
  const months = [1, 2, 3, 4, 5].map((month) => [`actual.sales.${month}`, '15,000'] as const);
  expect(await collect(at, 'kpi-sheet', { 'period.missed': '12', ...Object.fromEntries(months) })).not.toContain(
    'error',
  );
  expect(await collect(at, 'appraisal', { ...MANAGER, 'period.missed': '12' })).not.toContain('error');
  const textOf = (name: string): string => {
    const bytes = at.files.get(`${FOLDER}/completed/e-07/${name}`);
    if (bytes === undefined || typeof bytes === 'string') throw new Error(at.printedErrors());
    return textOfElement(readPdfText(bytes).root);
  };
  // 101,002 × (132 − 12) ÷ 132: December, of which there is no figure, adds nothing.
  expect(textOf('kpi-sheet.pdf')).toMatch(/101,002\.00\s*75,000\.00\s*Plan, reduced\s*91,820/);
  expect(textOf('appraisal.pdf')).toMatch(/plan:\s*91,820/);
});
