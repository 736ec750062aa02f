import { expect, it } from 'vitest';
import { readReturn } from '../../src/appraisal/read/read-return.js';
import { main } from '../../src/cli/main.js';
import { type MemoryWorld, memoryWorld } from '../support/memory-world.js';
import { ROLE, starterFiles } from '../support/starter-files.js';

const FOLDER = 'roles/people/appraisals/2026-H2';
const STAFF = 'id,name,position,hired\ne-07,Robin Example,sales-representative,2020-03-01\n';
/** Plans of the unit for all months but the last, one of them the employee's own. */
const PLANS = [7, 8, 9, 10, 11].map((month) => `sales,,sales,2026-${String(month).padStart(2, '0')},18000.50`);
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

async function open(at: MemoryWorld): Promise<number> {
  const words = ['appraisal', 'open', '--period', '2026-H2', 'e-07', '--format', 'docx', '--date', '2026-12-01'];
  return main(words, () => at);
}

function plansOn(at: MemoryWorld): Readonly<Record<string, string>> {
  const sheet = at.files.get(`${FOLDER}/forms/e-07/kpi-sheet.docx`);
  if (sheet === undefined || typeof sheet === 'string') throw new Error(at.printedErrors());
  const read = readReturn('kpi-sheet.docx', sheet);
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
  const at = world(`${TARGETS}sales,,sales,2026-12,20000\n`);
  expect(await open(at)).toBe(0);
  expect(plansOn(at)).toMatchObject({ 'planned.sales.6': '20,000', 'planned.sales.total': '101,002' });
});
