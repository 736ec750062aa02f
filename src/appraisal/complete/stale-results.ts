import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { FORMATS, type Format } from '../../pipeline/writers.js';
import type { World } from '../../world.js';
import { readResult } from '../result/store.js';
import type { AppraisalResult } from '../result/types.js';
import { isComplete } from './made-from.js';
import { hasReturns } from './segment-forms.js';

/** Whose forms are to be completed. */
export interface Subject {
  readonly period: string;
  readonly employee: string;
}

export interface StaleResults {
  /** Of which completed forms are missing, or were made from another state of the result. */
  readonly stale: readonly AppraisalResult[];
  /** Ids of those of whom all is there, and of whom nothing has come back. */
  readonly complete: readonly string[];
  readonly without: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Which of some results have their completed forms; with `force`, those that are there do not count. */
export async function staleResults(
  world: World,
  subjects: readonly Subject[],
  formats: readonly Format[] = FORMATS,
  force = false,
): Promise<StaleResults> {
  const stale: AppraisalResult[] = [];
  const complete: string[] = [];
  const without: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { period, employee } of subjects) {
    const read = await readResult(world, period, employee);
    for (const diagnostic of read?.diagnostics ?? []) diagnostics.push(diagnostic);
    if (!read?.ok) continue;
    if (!read.value.segments.some(hasReturns)) without.push(employee);
    else if (!force && (await isComplete(world, read.value, formats))) complete.push(employee);
    else stale.push(read.value);
  }
  return { stale, complete, without, diagnostics };
}
