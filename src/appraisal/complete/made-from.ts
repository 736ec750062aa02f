import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { readText } from '../../pipeline/files.js';
import { savePrivate } from '../../pipeline/save.js';
import type { Format } from '../../pipeline/writers.js';
import { yamlText } from '../../source/write-yaml.js';
import type { World } from '../../world.js';
import { standingOf } from '../outcome/standing.js';
import { periodFolder } from '../result/paths.js';
import type { AppraisalResult, EventName } from '../result/types.js';
import { resultText } from '../result/write-result.js';

/** The folder of an employee's completed forms. */
export function completedFolder({ period, employee }: Pick<AppraisalResult, 'period' | 'employee'>): string {
  return `${periodFolder(period)}/completed/${employee}`;
}

/**
 * The note in the folder of completed forms of what they were made from. It is removed before the first of them is written and
 * written after the last, so that it is there only where all of them are, whatever became of a run.
 */
export function notePath(result: Pick<AppraisalResult, 'period' | 'employee'>): string {
  return `${completedFolder(result)}/made-from.yaml`;
}

/** What happens to a result without a word of it in the completed forms, but that they are not preliminary any more. */
const UNPRINTED: readonly EventName[] = ['released', 'closed'];

/** What the note says of some files that are made from a result. */
export function noteText(result: AppraisalResult, formats: readonly Format[], files: readonly string[]): string {
  const printed = { ...result, events: result.events.filter(({ what }) => !UNPRINTED.includes(what)) };
  const content = `${resultText(printed)}${standingOf(result).isShown ? '' : 'preliminary\n'}`;
  const digest = createHash('sha256').update(content).digest('hex');
  return yamlText({ result: digest, formats: [...formats].sort(), files: [...files].sort() });
}

/** Whether the completed forms of a result are all there, and made from it as it is now. */
export async function isComplete(world: World, result: AppraisalResult, formats: readonly Format[]): Promise<boolean> {
  const note = await readText(world, notePath(result));
  if (!note?.ok) return false;
  const there = (await world.list(completedFolder(result))).map(({ name }) => name).filter(isCompletedForm);
  return note.value === noteText(result, formats, there);
}

export async function saveNote(
  world: World,
  result: AppraisalResult,
  formats: readonly Format[],
  files: readonly string[],
): Promise<readonly Diagnostic[]> {
  return savePrivate(world, notePath(result), Buffer.from(noteText(result, formats, files)));
}

const COMPLETED = /^(?:\d+-)?(?:appraisal|appraisal-self|kpi-sheet)\.(?:pdf|docx)$/;

/** Whether a file in the folder is one of those that the note is about, by its name. */
export function isCompletedForm(name: string): boolean {
  return COMPLETED.test(name);
}
