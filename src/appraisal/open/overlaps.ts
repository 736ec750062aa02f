import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { World } from '../../world.js';
import { type Period, readPeriod } from '../period.js';
import { periodFolder } from '../result/paths.js';
import { employeesIn, openedPeriods } from '../result/store.js';

const MOST_NAMED = 5;

/** A warning for each other period that shares days with one, and has some of the same employees. */
export async function overlaps(
  world: World,
  period: Period,
  employees: readonly string[],
): Promise<readonly Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  for (const id of await openedPeriods(world)) {
    const other = readPeriod(id);
    if (other === null || id === period.id || other.to < period.from || period.to < other.from) continue;
    const there = new Set(await employeesIn(world, id));
    const both = employees.filter((employee) => there.has(employee));
    if (both.length > 0) diagnostics.push(overlap(period, other, both));
  }
  return diagnostics;
}

function overlap({ id, from, to }: Period, other: Period, employees: readonly string[]): Diagnostic {
  const some = employees.slice(0, MOST_NAMED).map((one) => `"${one}"`);
  const more = employees.length > MOST_NAMED ? ` and ${employees.length - MOST_NAMED} more` : '';
  const days = `from ${from < other.from ? other.from : from} to ${to < other.to ? to : other.to}`;
  return {
    severity: 'warning',
    code: 'appraisal/overlap',
    message: `${id} shares the days ${days} with ${other.id}, which is open for the same people: ${some.join(', ')}${more}.`,
    hint: `a quarter of a half-year may be meant; if not, delete forms and results of these people in ${periodFolder(id)} before forms are sent`,
    place: { file: periodFolder(id) },
  };
}
