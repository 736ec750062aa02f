import { type Period, readPeriod } from '../appraisal/period.js';
import { employeesIn } from '../appraisal/result/store.js';
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
  if (period === null) return { misuse: `"${id}" is no period`, hint: 'write it as 2026-H2' };
  const known = await employeesIn(world, period.id);
  return known.length === 0 ? { misuse: `the period ${period.id} is not open here` } : { period, known };
}
