import type { World } from '../../world.js';
import { readPeriod } from '../period.js';
import { periodFolder } from '../result/paths.js';
import { stateOf } from '../result/state.js';
import { employeesIn, openedPeriods, readResult } from '../result/store.js';

export interface OldPeriod {
  readonly period: string;
  readonly folder: string;
  readonly to: string;
  readonly results: number;
  /** How many of them are closed, and how many are not released yet. */
  readonly closed: number;
  readonly unreleased: number;
}

/** The periods that ended before a day, oldest first. */
export async function oldPeriods(world: World, before: string): Promise<readonly OldPeriod[]> {
  const found: OldPeriod[] = [];
  for (const id of await openedPeriods(world)) {
    const period = readPeriod(id);
    if (period === null || period.to >= before) continue;
    const employees = await employeesIn(world, id);
    const counts = { closed: 0, unreleased: 0 };
    for (const employee of employees) {
      const read = await readResult(world, id, employee);
      const state = read?.ok ? stateOf(read.value) : 'opened';
      if (state === 'closed') counts.closed += 1;
      else if (state !== 'released') counts.unreleased += 1;
    }
    found.push({ period: id, folder: periodFolder(id), to: period.to, results: employees.length, ...counts });
  }
  return found.sort((a, b) => (a.to < b.to ? -1 : 1));
}
