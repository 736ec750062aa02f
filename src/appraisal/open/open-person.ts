import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Collector } from '../../pipeline/collector.js';
import { readText } from '../../pipeline/files.js';
import type { OpenWorkspace } from '../../pipeline/open-workspace.js';
import { savePrivate } from '../../pipeline/save.js';
import type { Format } from '../../pipeline/writers.js';
import type { World } from '../../world.js';
import { loadResult } from '../result/load-result.js';
import { periodFolder, resultPath } from '../result/paths.js';
import type { AppraisalResult, ResultSegment } from '../result/types.js';
import { resultText } from '../result/write-result.js';
import { formFiles, makeForms } from './make-forms.js';
import type { PlannedSegment } from './plan-segment.js';

/** What one person is to have. */
export interface PersonPlan {
  readonly employee: string;
  readonly period: string;
  /** All segments, those that are not rated too. */
  readonly segments: readonly ResultSegment[];
  readonly planned: readonly PlannedSegment[];
  readonly previousResult: number | null;
}

export interface OpeningSetting {
  readonly world: World;
  readonly opened: OpenWorkspace;
  readonly collector: Collector;
  readonly formats: readonly Format[];
  readonly replace: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export interface OpenedPerson {
  readonly result: AppraisalResult;
  /** Paths of the forms that were made. */
  readonly written: readonly string[];
}

/**
 * Makes the forms of a person and then the result that they will come back to, so that a run which was stopped in between is
 * made good by the next. Where there is a result, only what is missing is made; null when something has a fault.
 */
export async function openPerson(plan: PersonPlan, setting: OpeningSetting): Promise<OpenedPerson | null> {
  const { world, collector, replace, today } = setting;
  const path = resultPath(plan.period, plan.employee);
  const text = await readText(world, path);
  const found = text === null ? null : text.ok ? loadResult(text.value, path) : text;
  const existing = found === null ? null : collector.take(found);
  if (found !== null && existing === null) return null;
  const before = existing?.result ?? null;
  const isChanged = before !== null && contentOf(before.segments) !== contentOf(plan.segments);
  if (before !== null && hasBegun(before)) {
    if (isChanged) collector.add([changed(plan, path, true)]);
    return { result: before, written: [] };
  }
  if (isChanged && !replace) {
    collector.add([changed(plan, path, false)]);
    return { result: before, written: [] };
  }
  const folder = `${periodFolder(plan.period)}/forms/${plan.employee}`;
  const isAnew = before === null || replace;
  if (isAnew) await world.remove(folder);
  const written = await writeForms(plan, folder, setting);
  if (written === null) return null;
  const events = eventsOf(before, isAnew, today);
  if (before !== null && !isChanged && events === before.events) return { result: before, written };
  const { employee, period, segments } = plan;
  const result: AppraisalResult = { employee, period, segments, events, score: null };
  const refusal = await savePrivate(world, path, Buffer.from(resultText(result)));
  collector.add(refusal);
  return refusal.length > 0 ? null : { result, written };
}

/** What was done, with the day on which forms were made anew: completed forms print the day of those that came back. */
function eventsOf(before: AppraisalResult | null, isAnew: boolean, today: string): AppraisalResult['events'] {
  const events = before?.events ?? [];
  return !isAnew || events.at(-1)?.on === today ? events : [...events, { on: today, by: null, what: 'opened' }];
}

/** Writes the forms that are not there; null when one of them cannot be made. */
async function writeForms(
  { planned, segments, previousResult }: PersonPlan,
  folder: string,
  { world, opened, collector, formats }: OpeningSetting,
): Promise<readonly string[] | null> {
  const there = new Set((await world.list(folder)).map(({ name }) => name));
  const written: string[] = [];
  for (const segment of planned) {
    const files = formFiles(segment, segments.length === 1, formats).filter(({ name }) => !there.has(name));
    let made = 0;
    for await (const { file, bytes } of makeForms(segment, files, previousResult, opened, collector)) {
      const path = `${folder}/${file.name}`;
      const refusal = await savePrivate(world, path, bytes);
      collector.add(refusal);
      if (refusal.length > 0) return null;
      written.push(path);
      made += 1;
    }
    if (made < files.length) return null;
  }
  return written;
}

/** What forms depend on, of all segments. */
function contentOf(segments: readonly ResultSegment[]): string {
  return JSON.stringify(
    segments.map(({ number, position, entity, manager, from, to, rated, digest }) =>
      rated ? [number, position, entity, manager, from, to, digest] : [number, from, to],
    ),
  );
}

/** Whether something has come back, or been done since the period was opened. */
function hasBegun({ segments, events }: AppraisalResult): boolean {
  const isBack = segments.some(({ parts, sheet, actuals }) => {
    return Object.keys(parts).length > 0 || sheet !== null || actuals.length > 0;
  });
  return isBack || events.some(({ what }) => what !== 'opened');
}

function changed({ employee, period }: PersonPlan, file: string, isBack: boolean): Diagnostic {
  const message = `The role or the targets of "${employee}" have changed since the forms for ${period} were made.`;
  const hint = isBack
    ? 'something has come back, so the forms stay as they are; the change holds from the next period on'
    : 'nothing has come back: make them anew with --replace, and send the new ones';
  return { severity: 'warning', code: 'appraisal/changed', message, hint, place: { file } };
}
