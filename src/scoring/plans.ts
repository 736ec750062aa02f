import type { PersonalTarget } from './personal-target.js';
import { type Rational, sum } from './rational.js';

/** Plans by month, `YYYY-MM`. */
export type MonthPlans = ReadonlyMap<string, Rational>;

/** The plans that the file of targets sets for some months. */
export function plansIn(months: readonly string[], target: PersonalTarget | undefined): MonthPlans {
  const set = (target?.months ?? []).filter(({ month }) => months.includes(month));
  return new Map(set.flatMap(({ month, value }) => (value === null ? [] : [[month, value]])));
}

/** What is planned for some months together; null unless each of them has a plan. */
export function planFor(months: readonly string[], plans: MonthPlans): Rational | null {
  const found = months.flatMap((month) => plans.get(month) ?? []);
  return months.length === 0 || found.length < months.length ? null : sum(found);
}
