import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Collector } from '../../pipeline/collector.js';
import type { OpenWorkspace } from '../../pipeline/open-workspace.js';
import { savePrivate } from '../../pipeline/save.js';
import type { Company, Workspace } from '../../pipeline/workspace.js';
import type { Format } from '../../pipeline/writers.js';
import type { World } from '../../world.js';
import type { PeopleIndex } from '../open/people-index.js';
import { entityOf, languageFor } from '../open/place-in-company.js';
import type { Position, PositionOf } from '../open/positions.js';
import { readPeriod } from '../period.js';
import { resultPath } from '../result/paths.js';
import type { AppraisalResult, ResultSegment } from '../result/types.js';
import type { PositionFor } from '../score/refresh-score.js';
import { scored } from '../score/refresh-score.js';
import { asOpened } from './as-opened.js';
import { completedFolder, isCompletedForm, notePath, saveNote } from './made-from.js';
import { makeCompleted } from './make-completed.js';
import { hasReturns, segmentForms } from './segment-forms.js';

export interface CompletingSetting {
  readonly world: World;
  readonly workspace: Workspace;
  readonly company: Company;
  readonly people: PeopleIndex;
  readonly opened: OpenWorkspace;
  readonly positionOf: PositionOf;
  readonly positionFor: PositionFor;
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
  const { world, collector, formats } = setting;
  const folder = completedFolder(result);
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
  const { world, workspace, company, people, opened, positionFor, collector, formats } = setting;
  const period = readPeriod(result.period);
  const score = scored(result, positionFor);
  if (period === null || score === null) return fault(noRole(result));
  const written: string[] = [];
  for (const segment of result.segments.filter(hasReturns)) {
    const found = asOpened(segment, positionsOf(result, segment, setting));
    if (found === null) return fault(noRole(result));
    if (found.isChanged) collector.add([changed(result, segment)]);
    const { position } = found;
    const nameOf = (id: string): string =>
      people.employees.get(id)?.name ?? position.edition.company.posts.find((post) => post.id === id)?.title ?? id;
    const { forms, diagnostics } = segmentForms({ result, segment, period, score, ...found, formats, nameOf });
    collector.add(diagnostics);
    for (const form of forms) {
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

/** In the language of the employee first, then, as far as they are asked for, in the others that are there. */
function* positionsOf(
  { employee }: AppraisalResult,
  { entity: id, position }: ResultSegment,
  { company, people, opened, positionOf }: CompletingSetting,
): Generator<Position> {
  const entity = entityOf(company, id);
  const listed = people.employees.get(employee);
  const own = listed === undefined ? [] : [languageFor(listed, entity)];
  const others = opened.editions.filter((edition) => edition.entity.id === id).map(({ language }) => language);
  for (const language of new Set([...own, ...others])) {
    const found = positionOf(id, language, position);
    if (found !== null) yield found;
  }
}

function changed({ period, employee }: AppraisalResult, { revision }: ResultSegment): Diagnostic {
  return {
    severity: 'warning',
    code: 'appraisal/changed',
    message: `The role of "${employee}" has changed since the form of revision ${revision} for ${period} was opened: the completed form prints it as it is now, and says so.`,
    hint: 'bring the role back to what it was and run "rolebook appraisal complete --force", or sign it with the note on it',
    place: { file: resultPath(period, employee) },
  };
}

function noRole({ period, employee }: AppraisalResult): Diagnostic {
  return {
    severity: 'error',
    code: 'complete/no-role',
    message: `No completed form of "${employee}" for ${period} can be made: a role that it is about is gone, or has a fault.`,
    hint: 'run "rolebook validate" and mend what it finds, then "rolebook appraisal complete"',
    place: { file: resultPath(period, employee) },
  };
}
