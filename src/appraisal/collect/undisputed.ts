import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { compare, rational } from '../../scoring/rational.js';
import type { ActualRow } from '../../staff/types.js';
import { isEqual } from './check-locked.js';
import { type CheckedReturn, WORDS } from './take-form.js';

/**
 * The rows without those of which one run has several for the same month that do not say the same: none of these is taken,
 * so that no order of files decides. Each such month is added to the diagnostics.
 */
export function undisputedRows(rows: readonly ActualRow[], diagnostics: Diagnostic[]): readonly ActualRow[] {
  const disputes = disputed(rows, keyOfRow, isSameRow);
  for (const [first, ...others] of disputes) {
    if (first === undefined) continue;
    const { employee, kpi, month, place } = first;
    const message = `"${kpi}" of "${employee}" in ${month} is ${figuresOf(first)} here, and not the same elsewhere.`;
    const related = others.map((other) => ({ place: other.place, message: `It is ${figuresOf(other)} here.` }));
    diagnostics.push({ severity: 'error', code: 'collect/disputed', message, hint: HINT, place, related });
  }
  const left = new Set(disputes.flat());
  return rows.filter((row) => !left.has(row));
}

/** The same for forms of one person and part, of which none was collected before or any may take its place. */
export function undisputedForms(forms: readonly CheckedReturn[], diagnostics: Diagnostic[]): readonly CheckedReturn[] {
  const disputes = disputed(forms, keyOfForm, (one, other) => isEqual(one.values, other.values));
  for (const [first, ...others] of disputes) {
    if (first === undefined) continue;
    const { path, stamp } = first.form;
    const message = `${WORDS[first.part]} of "${stamp.employee}" is here, and in another file that does not say the same.`;
    const related = others.map(({ form }) => ({ place: { file: form.path }, message: 'The other one is here.' }));
    diagnostics.push({
      severity: 'error',
      code: 'collect/disputed',
      message,
      hint: HINT,
      place: { file: path },
      related,
    });
  }
  const left = new Set(disputes.flat());
  return forms.filter((form) => !left.has(form));
}

const HINT = 'none of them was taken: collect the one that counts by itself';

/** Groups of what has the same key and is not all the same. */
function disputed<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  isSame: (one: T, other: T) => boolean,
): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()].filter((group) => group.some((one) => group.some((other) => !isSame(one, other))));
}

function keyOfRow({ employee, kpi, month }: ActualRow): string {
  return JSON.stringify([employee, kpi, month]);
}

/** A plan that only one of them has is no contradiction. */
function isSameRow(one: ActualRow, other: ActualRow): boolean {
  const isSame = (a: string, b: string): boolean => compare(rational(a), rational(b)) === 0;
  return isSame(one.value, other.value) && (one.plan === null || other.plan === null || isSame(one.plan, other.plan));
}

function figuresOf({ value, plan }: ActualRow): string {
  return plan === null ? value : `${value} of a plan of ${plan}`;
}

function keyOfForm({ form, part }: CheckedReturn): string {
  const { employee, period, segment } = form.stamp;
  return JSON.stringify([employee, period, segment, part]);
}
