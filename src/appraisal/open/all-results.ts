import type { Collector } from '../../pipeline/collector.js';
import { readText } from '../../pipeline/files.js';
import type { World } from '../../world.js';
import { loadResult } from '../result/load-result.js';
import { periodFolder, resultPath } from '../result/paths.js';
import type { AppraisalResult } from '../result/types.js';

const ENDING = '.yaml';

/** All results of a period by employee: those that a run has in hand, and from their files the others. */
export async function allResults(
  world: World,
  period: string,
  known: ReadonlyMap<string, AppraisalResult>,
  collector: Collector,
): Promise<readonly AppraisalResult[]> {
  const results: AppraisalResult[] = [];
  for (const { name } of await world.list(`${periodFolder(period)}/results`)) {
    if (!name.endsWith(ENDING)) continue;
    const employee = name.slice(0, -ENDING.length);
    const path = resultPath(period, employee);
    const text = known.has(employee) ? null : await readText(world, path);
    const loaded = text === null ? null : collector.take(text.ok ? loadResult(text.value, path) : text);
    const result = known.get(employee) ?? loaded?.result;
    if (result !== undefined) results.push(result);
  }
  return results;
}
