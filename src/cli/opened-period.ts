import { type Period, readPeriod } from '../appraisal/period.js';
import { employeesIn, openedPeriods } from '../appraisal/result/store.js';
import { meantOrListed } from '../diagnostic/did-you-mean.js';
import type { World } from '../world.js';
import type { Misuse } from './outcome.js';

export interface OpenedPeriod {
  readonly period: Period;
  /** Ids of the employees whose results are there; at least one. */
  readonly known: readonly string[];
}

/** A period that is open in the workspace, as typed; a misuse for another one. */
export async function openedPeriod(world: World, id: string): Promise<OpenedPeriod | Misuse> {
  const period = readPeriod(id);
  if (period === null) return { misuse: `"${id}" is no period`, hint: periodHint(id) };
  const known = await employeesIn(world, period.id);
  if (known.length > 0) return { period, known };
  const others = await openedPeriods(world);
  if (others.includes(period.id)) {
    return {
      misuse: `the period ${id} has no results here`,
      hint: `bring its folder "results" back from a copy, or open it again, with "rolebook appraisal open --period ${id}"`,
    };
  }
  const hint =
    others.length === 0
      ? `open it first, with "rolebook appraisal open --period ${id}"`
      : `open are ${others.join(', ')}`;
  return { misuse: `the period ${id} is not open here`, hint };
}

function periodHint(id: string): string {
  const [employee = '', period = '', ...more] = id.split('/');
  return more.length === 0 && readPeriod(period) !== null
    ? `name the period first, then whom: ${period} ${employee}`
    : 'write it as 2026-H2, 2026-Q3, 2026 or 2026-07-01..2026-12-31';
}

/** The first id for which a period was not opened, as a misuse; null when there is none. */
export function unknownIn({ period, known }: OpenedPeriod, ids: readonly string[]): Misuse | null {
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined) return null;
  return {
    misuse: `there is no appraisal of "${unknown}" in ${period.id}`,
    ...meantOrListed(unknown, 'employees', known),
  };
}
