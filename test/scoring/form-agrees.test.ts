import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { resultCalculations } from '../../src/context/result-calculations.js';
import { fieldsOf } from '../../src/document/fields.js';
import type { ResolvedRole } from '../../src/role/types.js';
import { schemeOf } from '../../src/scoring/scheme.js';
import { score } from '../../src/scoring/score.js';
import type { DutyMark } from '../../src/scoring/types.js';
import { calculationScript } from '../../src/writers/pdf/form/scripts.js';
import { bodyOf, documentOf } from '../document/support.js';
import { checkCase } from '../support/check-case.js';
import { companyOf, figures } from './support.js';

/** A field and what stands in it. */
type Entry = readonly [string, string];

const MARKS: readonly (DutyMark | null)[] = [null, 'done', 'partly', 'not-done', 'not-applicable'];
const COMPANY = companyOf('test/cases/good/veto/company.yaml');

/** What a viewer shows as the result of the duties of a form that is filled in so. */
function shown(calculate: string, values: string, filled: ReadonlyMap<string, string>): number | null {
  const names = calculate.split(/[ |!]/).slice(1);
  const fields = [...new Set(names)].map((name) => {
    if (name.startsWith('kpi.')) return `<input type="number" name="${name}" label="K"/>`;
    return `<input type="radio" name="${name}" value="done" label="D"/>`;
  });
  const result = `<input type="number" name="r" label="R" calculate="${calculate}" values="${values}"/>`;
  const placed = fieldsOf(documentOf(bodyOf(`<p>${fields.join('')}${result}</p>`)));
  const calculation = placed.find(({ field }) => field.name === 'r')?.field.calculation;
  if (calculation == null) throw new Error('the form works nothing out');
  const event = { value: '' };
  const getField = (name: string) => ({ valueAsString: filled.get(name) ?? (name.startsWith('kpi.') ? '' : 'Off') });
  runInNewContext(calculationScript(calculation, 'en'), { event, getField });
  return event.value === '' ? null : Number(event.value);
}

/** What the duties are scored when the form comes back. */
function counted(role: ResolvedRole, company: typeof COMPANY, filled: ReadonlyMap<string, string>): number | null {
  const scheme = { ...schemeOf(role, company), decimals: 2 };
  const marks = [...filled].flatMap(([field, value]) =>
    MARKS.flatMap((mark) => (mark !== null && mark === value ? [[field, mark] as const] : [])),
  );
  const kpis = role.kpis.flatMap(({ id }) => {
    const actual = filled.get(`kpi.${id}.actual`);
    return actual === undefined ? [] : [[id, figures('100', actual)] as const];
  });
  const answers = { scheme, kpis: new Map(kpis), marks: new Map(marks), ratings: new Map() };
  const { segments } = score({ segments: [{ number: 1, workingDays: 100, answers }] });
  return segments[0]?.components.find(({ id }) => id === 'duties')?.result?.printed ?? null;
}

describe.each(['renormalise', 'zero'] as const)('where a KPI without a figure is as in "%s"', (missingActuals) => {
  const company = { ...COMPANY, appraisals: { ...COMPANY.appraisals, missingActuals } };
  const { role: clerk } = checkCase('test/cases/good/veto');
  const { role: grouped } = checkCase('test/cases/good/variant-groups');
  if (clerk === null || grouped === null) throw new Error('the roles have mistakes');
  const [first, second] = clerk.kpis;
  if (first === undefined || second === undefined) throw new Error('the role has two KPIs');
  const kpis = [
    { ...first, measures: ['counter'] },
    { ...second, measures: ['errands'] },
  ];

  it.each([
    ['duties one by one', clerk, ['duty.filing', 'duty.stamps']],
    ['duties in groups', { ...grouped, kpis }, ['duty.counter', 'duty.greeting', 'duty.parcels']],
  ] as const)('the form shows what is scored: %s', (_, role, fields) => {
    const { duties, dutyValues } = resultCalculations(role, company);
    const more = (some: readonly Entry[], field: string): readonly Entry[][] =>
      MARKS.map((mark) => (mark === null ? [...some] : [...some, [field, mark]]));
    const filledIn = fields.reduce<readonly (readonly Entry[])[]>(
      (all, field) => all.flatMap((some) => more(some, field)),
      [[]],
    );
    for (const marks of filledIn) {
      for (const given of [[], [first.id], [second.id], [first.id, second.id]]) {
        const filled = new Map([...marks, ...given.map((id): Entry => [`kpi.${id}.actual`, '90'])]);
        expect(shown(duties, dutyValues, filled), JSON.stringify([...filled])).toBe(counted(role, company, filled));
      }
    }
  });
});
