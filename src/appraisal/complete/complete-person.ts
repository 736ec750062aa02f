import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Collector } from '../../pipeline/collector.js';
import type { OpenWorkspace } from '../../pipeline/open-workspace.js';
import { savePrivate } from '../../pipeline/save.js';
import type { Company, Workspace } from '../../pipeline/workspace.js';
import type { Format } from '../../pipeline/writers.js';
import type { World } from '../../world.js';
import type { PeopleIndex } from '../open/people-index.js';
import { readPeriod } from '../period.js';
import { resultPath } from '../result/paths.js';
import { stateOf } from '../result/state.js';
import type { AppraisalResult, PrintedScore } from '../result/types.js';
import { changedSegments } from '../score/as-opened.js';
import type { OpenedPositions } from '../score/open-positions.js';
import { alteredScore } from '../score/other-score.js';
import { scored } from '../score/refresh-score.js';
import { printedScore } from '../score/score-result.js';
import { completedFolder, isCompletedForm, notePath, saveNote } from './made-from.js';
import { makeCompleted } from './make-completed.js';
import { hasReturns, segmentForms } from './segment-forms.js';

export interface CompletingSetting {
  readonly world: World;
  readonly workspace: Workspace;
  readonly company: Company;
  readonly people: PeopleIndex;
  readonly opened: OpenWorkspace;
  readonly positions: OpenedPositions;
  readonly collector: Collector;
  readonly formats: readonly Format[];
}

/**
 * Writes the completed forms of a result, and last the note of what they were made from. Gives their paths; null when something
 * has a fault, which is reported: then the note is missing, and the next run tries again.
 */
export async function completePerson(
  result: AppraisalResult,
  setting: CompletingSetting,
): Promise<readonly string[] | null> {
  const { world, collector, formats, positions } = setting;
  const folder = completedFolder(result);
  const changes = changedSegments(result, positions.isAsOpened).filter(hasReturns);
  const now = scored(result, positions.positionFor);
  const altered = alteredScore(result, now, changes);
  collector.add(altered);
  if (altered.length > 0) return null;
  const isKept = changes.length > 0 && wouldDiffer(result, now && printedScore(now));
  if (changes.length > 0) collector.add([changed(result, isKept)]);
  if (isKept) return null;
  await world.remove(notePath(result));
  const written = await writeForms(result, folder, setting);
  if (written === null) return null;
  for (const { name } of await world.list(folder)) {
    if (isCompletedForm(name) && !written.includes(name)) await world.remove(`${folder}/${name}`);
  }
  const refusal = await saveNote(world, result, formats, written);
  collector.add(refusal);
  return refusal.length > 0 ? null : written.map((name) => `${folder}/${name}`);
}

async function writeForms(
  result: AppraisalResult,
  folder: string,
  setting: CompletingSetting,
): Promise<readonly string[] | null> {
  const { world, workspace, company, people, opened, positions, collector, formats } = setting;
  const period = readPeriod(result.period);
  const score = scored(result, positions.positionFor);
  if (period === null || score === null) return fault(noRole(result));
  const written: string[] = [];
  for (const segment of result.segments.filter(hasReturns)) {
    const position = positions.positionOfSegment(segment);
    if (position === null) return fault(noRole(result));
    const isChanged = !positions.isAsOpened(segment);
    const nameOf = (id: string): string =>
      people.employees.get(id)?.name ?? position.edition.company.posts.find((post) => post.id === id)?.title ?? id;
    const made = segmentForms({ result, segment, period, score, position, isChanged, formats, nameOf });
    collector.add(made.diagnostics);
    for (const form of made.forms) {
      const input = { result, segment, period, position, workspace, company, people };
      const files = await makeCompleted(form, input, opened, collector);
      if (files === null) return null;
      for (const { name, bytes } of files) {
        const refusal = await savePrivate(world, `${folder}/${name}`, bytes);
        collector.add(refusal);
        if (refusal.length > 0) return null;
        written.push(name);
      }
    }
  }
  return written;

  function fault(diagnostic: Diagnostic): null {
    collector.add([diagnostic]);
    return null;
  }
}

/** An error for a result whose forms cannot be made. */
export function noRole({ period, employee }: AppraisalResult): Diagnostic {
  return {
    severity: 'error',
    code: 'complete/no-role',
    message: `No completed form of "${employee}" for ${period} can be made: a role that it is about is gone, or has a fault.`,
    hint: 'run "rolebook validate" and mend what it finds, then "rolebook appraisal complete"',
    place: { file: resultPath(period, employee) },
  };
}

/** Of what is released and whose role has changed since: its forms stay, where they would say another score than was released. */
function wouldDiffer(result: AppraisalResult, now: PrintedScore | null): boolean {
  const state = stateOf(result);
  if (state !== 'released' && state !== 'closed') return false;
  return now?.overall !== result.score?.overall || now?.band.label !== result.score?.band.label;
}

function changed({ period, employee }: AppraisalResult, isKept: boolean): Diagnostic {
  const what = isKept
    ? 'by it the result would be another one than was released, so the completed forms are not made anew.'
    : 'the completed form prints it as it is now, and says so.';
  return {
    severity: 'warning',
    code: 'appraisal/changed',
    message: `The role of "${employee}", or how the company scores, has changed since the forms for ${period} were made; ${what}`,
    hint: `bring it back to what it was and run "rolebook appraisal complete ${period} ${employee} --force"`,
    place: { file: resultPath(period, employee) },
  };
}
