import { asWarnings } from '../../diagnostic/diagnostic.js';
import type { Collector } from '../../pipeline/collector.js';
import { readText } from '../../pipeline/files.js';
import type { World } from '../../world.js';
import { type Period, readPeriod } from '../period.js';
import { loadResult } from '../result/load-result.js';
import { APPRAISALS_FOLDER, periodOfFolder, resultPath } from '../result/paths.js';
import { stateOf } from '../result/state.js';
import type { AppraisalResult, PrintedScore } from '../result/types.js';
import { otherThanReleased } from '../score/other-score.js';

/** The last result that somebody was shown before a period. */
export interface PreviousScore {
  readonly period: string;
  readonly score: PrintedScore;
}

/**
 * Finds the overall result that somebody had last before a period; null when none was released, or it is not as it was released,
 * which is a warning.
 */
export async function previousResults(
  world: World,
  period: Period,
  collector: Pick<Collector, 'add'>,
): Promise<(employee: string) => Promise<number | null>> {
  const previous = await previousScores(world, period, collector);
  return async (employee) => (await previous(employee))?.score.overall ?? null;
}

/** The same with its period and band. */
export async function previousScores(
  world: World,
  period: Period,
  collector: Pick<Collector, 'add'>,
): Promise<(employee: string) => Promise<PreviousScore | null>> {
  const lastResult = await lastReleased(world, period, collector);
  return async (employee) => {
    const result = await lastResult(employee);
    if (result === null || result.score === null) return null;
    const altered = otherThanReleased(result);
    collector.add(asWarnings(altered));
    return altered.length > 0 ? null : { period: result.period, score: result.score };
  };
}

/** Finds the last result that somebody was shown before a period; what is wrong with an earlier one is told to whoever gathers that. */
export async function lastReleased(
  world: World,
  period: Period,
  collector: Pick<Collector, 'add'> | null = null,
): Promise<(employee: string) => Promise<AppraisalResult | null>> {
  const folders = await world.list(APPRAISALS_FOLDER);
  const earlier = folders
    .flatMap(({ name }) => readPeriod(periodOfFolder(name)) ?? [])
    .filter(({ to }) => to < period.to)
    .sort((a, b) => (a.to > b.to ? -1 : 1));
  return async (employee) => {
    for (const { id } of earlier) {
      const path = resultPath(id, employee);
      const text = await readText(world, path);
      const loaded = text?.ok ? loadResult(text.value, path) : null;
      collector?.add(loaded?.diagnostics ?? []);
      if (!loaded?.ok) continue;
      const { result } = loaded.value;
      const state = stateOf(result);
      if ((state === 'released' || state === 'closed') && result.score !== null) return result;
    }
    return null;
  };
}
