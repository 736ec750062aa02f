import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readReturn } from '../../src/appraisal/read/read-return.js';
import { runIn } from '../support/appraisal-workspace.js';
import { rootPath } from '../support/generate-types.js';
import { type MemoryWorld, memoryWorld } from '../support/memory-world.js';

// What a screen reader and messages call a field: forms of six languages are made.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 240_000 });

/** By language: what the field for the figure of a month is called. */
const DEALS: Readonly<Record<string, string>> = {
  en: 'July 2026',
  el: 'Ιούλιος 2026',
  lt: '2026 m. liepa',
  nb: 'Juli 2026',
  gu: 'જુલાઈ 2026',
  th: 'กรกฎาคม 2569',
};
const LANGUAGES = Object.keys(DEALS);
const CASES = LANGUAGES.flatMap((id) => (['pdf', 'docx'] as const).map((format) => [id, format] as const));

let world: MemoryWorld;

beforeAll(async () => {
  const wanted = /^(..\/)?(company|account-manager|key-account-manager|client-acquisition-manager)\.yaml$|logo/;
  const names = readdirSync(rootPath('roles'), { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const roles = names.filter((name) => wanted.test(name));
  const staff = LANGUAGES.flatMap((id) => [
    `${id},Somebody,account-manager,2020-01-01,${id}\n`,
    `${id}-2,Somebody,client-acquisition-manager,2020-01-01,${id}\n`,
  ]);
  world = memoryWorld({
    ...Object.fromEntries(roles.map((name) => [`roles/${name}`, readFileSync(rootPath(`roles/${name}`))])),
    'roles/people/staff.csv': `id,name,position,hired,language\n${staff.join('')}`,
  });
  await runIn(world, 'appraisal', 'open', '--period', '2026-H2', '--all', '--date', '2026-06-20');
});

function labelsOf(id: string, file: string): ReadonlyMap<string, string> {
  const bytes = world.files.get(`roles/people/appraisals/2026-H2/forms/${id}/${file}`);
  if (bytes === undefined || typeof bytes === 'string')
    throw new Error(`no ${file} of ${id}\n${world.printedErrors()}`);
  const read = readReturn(file, bytes);
  if (!read.ok) throw new Error(`${file} of ${id} cannot be read back`);
  return read.value.labels;
}

/** Labels that several fields have, but for the boxes of a choice. */
function shared(labels: ReadonlyMap<string, string>): readonly string[] {
  const fields = [...labels].filter(([name]) => /^(?:actual|planned|reduced|target|kpi|result|period)\./.test(name));
  return fields
    .filter(([name, label]) => fields.some(([other, same]) => other !== name && same === label))
    .map(([name, label]) => `${name}: ${label}`);
}

describe('the label of a field', () => {
  it.each(CASES)('names KPI and month, in %s as %s', (id, format) => {
    const labels = labelsOf(id, `kpi-sheet.${format}`);
    const [month = '', target = ''] = [labels.get('actual.deals.1'), labels.get('target.deals')];
    const [name = ''] = target.split(', ');
    expect(name.length).toBeGreaterThan(3);
    expect(month).toBe(`${name}, ${DEALS[id]}`);
    const due = labels.get('actual.activity-report.2.due') ?? '';
    expect(due.split(', ')).toHaveLength(3);
  });

  it.each(CASES)('is that of no other field, in %s as %s', (id, format) => {
    for (const employee of [id, `${id}-2`]) {
      expect(shared(labelsOf(employee, `kpi-sheet.${format}`))).toEqual([]);
      expect(shared(labelsOf(employee, `appraisal.${format}`))).toEqual([]);
    }
  });
});
