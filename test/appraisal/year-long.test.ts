import { beforeAll, expect, it, vi } from 'vitest';
import { readReturn } from '../../src/appraisal/read/read-return.js';
import { main } from '../../src/cli/main.js';
import { fillOpened } from '../support/fill-opened.js';
import { type MemoryWorld, memoryWorld } from '../support/memory-world.js';
import { ROLE, starterFiles } from '../support/starter-files.js';
import { fillAsWord } from '../verify/fill-docx.js';

// The blank form of a role has rows for half a year; here the period is a whole one, with every way of counting.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const STAFF = 'id,name,position,hired\ne-07,Robin Example,sales-representative,2020-03-01\n';
const FOLDER = 'roles/people/appraisals/2026';
const MORE = `  checks:
    { name: Stock checked, definition: Each month., comparison: yes-no, unit: times, per: month, weight: 10, designDecision: [measures] }
  backups:
    { name: Copies made, definition: Each week., comparison: yes-no, unit: times, per: week, weight: 10, designDecision: [measures] }
  survey:
    { name: Clients asked, definition: By the end of the quarter., comparison: by-date, target: 5, unit: of the next month, per: quarter, weight: 5, designDecision: [measures] }
  grade:
    { name: Grade given by clients, definition: Mean of the quarter., comparison: at-least, target: 4, unit: points, per: quarter, aggregation: average, weight: 5, designDecision: [measures] }
  growth:
    { name: Growth of sales, definition: As planned., comparison: plan, target: 100, unit: "%", per: month, weight: 10, designDecision: [measures] }

appraisal:`;

let at: MemoryWorld;

async function run(...words: readonly string[]): Promise<number> {
  return main(['appraisal', ...words, '--date', '2027-01-04'], () => at);
}

function form(format: 'pdf' | 'docx'): Uint8Array {
  const bytes = at.files.get(`${FOLDER}/forms/e-07/kpi-sheet.${format}`);
  if (bytes === undefined || typeof bytes === 'string') throw new Error(at.printedErrors());
  return bytes;
}

/** What stands in each field that somebody would fill in; null in the others. */
function answer(name: string): string | null {
  const [, id = '', rest = ''] = /^(?:actual|planned)\.([a-z]+)\.(.*)$/.exec(name) ?? [];
  const [occasion, what] = rest.split('.');
  if (what === 'due' || what === 'received') return `2026-12-${String(Number(occasion) + 10)}`;
  if (what === 'on-time') return 'true';
  if (!/^\d+$/.test(rest)) return null;
  return id === 'checks' ? 'true' : id === 'backups' ? '4' : '5';
}

beforeAll(async () => {
  const role = (starterFiles()[ROLE] ?? '')
    .replace('weight: 60', 'weight: 30')
    .replace('weight: 30\n    source: Client', 'weight: 20\n    source: Client')
    .replace('\nappraisal:', MORE);
  at = memoryWorld({ ...starterFiles(), [ROLE]: role, 'roles/people/staff.csv': STAFF });
  expect(await run('open', '--period', '2026', '--all'), at.printedErrors()).toBe(0);
});

it.each(['pdf', 'docx'] as const)(
  'takes a KPI sheet of twelve months with every field filled in, as %s',
  async (format) => {
    const sheet = form('pdf');
    const names: string[] = [];
    const pdf = await fillOpened(sheet, (name) => {
      if (answer(name) !== null) names.push(name);
      return answer(name);
    });
    for (const name of [
      'report.12.due',
      'report.12.received',
      'report.12.on-time',
      'checks.12',
      'survey.4.due',
      'grade.4',
    ]) {
      expect(names).toContain(`actual.${name}`);
    }
    const values = Object.fromEntries(names.map((name) => [name, answer(name) ?? '']));
    const bytes = format === 'pdf' ? pdf : fillAsWord(form('docx'), values, 'en');
    const read = readReturn('sheet', bytes);
    expect(Object.fromEntries(read.ok ? read.value.values : [])).toMatchObject(values);
    await at.write(`back-${format}/sheet.${format}`, bytes);
    const before = at.printedErrors().length;
    expect(await run('collect', `back-${format}`, '--replace'), at.printedErrors().slice(before)).toBe(0);
    const result = at.text(`${FOLDER}/results/e-07.yaml`);
    expect(result).toContain('actual.report.12.on-time: "true"');
    expect(result).toContain('actual.survey.4.received: 2026-12-14');
  },
);
