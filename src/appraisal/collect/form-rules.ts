import { isDated } from '../../context/results-context.js';
import { fieldsOf } from '../../document/fields.js';
import type { Document, Field } from '../../document/types.js';
import type { Kpi } from '../../role/types.js';
import { PARTS } from '../result/types.js';
import { STAMP_FIELD } from '../stamp.js';

/** What a field of a form takes. */
export interface FieldRule {
  readonly kind: 'text' | 'number' | 'date' | 'box' | 'choice';
  /** Values of the field, of a choice; else empty. */
  readonly choices: readonly string[];
  /** Signs that may stand beside a number. */
  readonly units: readonly string[];
  /** Whether a viewer works it out from other fields. */
  readonly isCalculated: boolean;
}

/** The fields of a form by their names; null for one that it does not have. */
export type RuleOf = (name: string) => FieldRule | null;

const TYPED = { choices: [], units: [], isCalculated: false } as const;

type FormKpi = Pick<Kpi, 'id' | 'comparison' | 'per' | 'unit'>;

const ENTRY = /^(actual|planned)\.([a-z][a-z0-9-]*)\.(\d{1,3})(\.(?:due|received|on-time))?$/;
const OF_KPI = /^(?:kpi|actual|planned|target|reduced)\.([a-z][a-z0-9-]*)/;

/** What the fields of a form take, from the blank form; the forms of a person have rows for the months of their period. */
export function rulesOf(blank: Document, kpis: readonly FormKpi[]): RuleOf {
  const rules = new Map<string, FieldRule>();
  const kpiOf = (name: string): FormKpi | undefined => kpis.find(({ id }) => id === OF_KPI.exec(name)?.[1]);
  for (const { field } of fieldsOf(blank)) {
    const choices = [...(rules.get(field.name)?.choices ?? []), ...choicesOf(field)];
    const isCalculated = field.calculation !== null;
    rules.set(field.name, { kind: kindOf(field), choices, units: unitsOf(kpiOf(field.name)), isCalculated });
  }
  // Filled in when the form was made, as its language writes dates: the stamp says the same.
  for (const name of ['period.from', 'period.to']) rules.set(name, { ...TYPED, kind: 'text' });
  rules.set('part', { ...TYPED, kind: 'choice', choices: PARTS });
  for (const kpi of kpis) rules.set(`target.${kpi.id}`, { ...TYPED, kind: 'number', units: unitsOf(kpi) });
  return (name) => (name === STAMP_FIELD ? null : (rules.get(name) ?? entryRule(name, kpiOf(name))));
}

function kindOf({ control }: Field): FieldRule['kind'] {
  switch (control) {
    case 'radio':
    case 'select':
      return 'choice';
    case 'checkbox':
      return 'box';
    case 'textarea':
      return 'text';
    default:
      return control;
  }
}

function choicesOf({ control, value, options }: Field): readonly string[] {
  return control === 'radio' ? [value] : options.map((option) => option.value);
}

function unitsOf(kpi: FormKpi | undefined): readonly string[] {
  return kpi === undefined ? [] : [kpi.unit, '%'];
}

/** A row of the tables for results that the blank form does not have, because the period of the person is longer. */
function entryRule(name: string, kpi: FormKpi | undefined): FieldRule | null {
  const [, , id, , date] = ENTRY.exec(name) ?? [];
  if (id === undefined || kpi === undefined) return null;
  if (date === undefined) return { ...TYPED, kind: isDated(kpi) ? 'box' : 'number', units: unitsOf(kpi) };
  return isDated(kpi) ? { ...TYPED, kind: date === '.on-time' ? 'box' : 'date' } : null;
}

/** The KPI and the number of the row that a field of a table for results is about by its name; null for other fields. */
export function rowOfField(name: string): { readonly kpi: string; readonly row: number } | null {
  const [, , kpi, row] = ENTRY.exec(name) ?? [];
  return kpi === undefined ? null : { kpi, row: Number(row) };
}

/** The id of the KPI that a field is about by its name; null for other fields. */
export function kpiOfField(name: string): string | null {
  return OF_KPI.exec(name)?.[1] ?? null;
}
