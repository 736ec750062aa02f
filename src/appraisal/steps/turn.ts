import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { resultPath } from '../result/paths.js';
import { isReturned, stateOf } from '../result/state.js';
import type { AppraisalResult, EventName } from '../result/types.js';

/** What can be done with an opened appraisal; `collect` takes in returned forms and figures. */
export type Step = 'collect' | 'calibrate' | 'release' | 'comment' | 'sign' | 'refuse' | 'appeal' | 'close';

/** What must be so before a step. */
type Condition =
  | 'not-closed'
  | 'all-returned'
  | 'scored'
  | 'in-the-making'
  | 'released'
  | 'not-signed'
  | 'no-appeal'
  | 'signed';

/**
 * What may be done when: all of these must hold, and the first that does not is what comes first. docs/appraisals.md shows
 * this table. Nothing changes after closing.
 */
export const TURNS: Readonly<Record<Step, readonly Condition[]>> = {
  collect: ['not-closed', 'in-the-making'],
  calibrate: ['not-closed', 'all-returned', 'in-the-making'],
  release: ['not-closed', 'all-returned', 'in-the-making', 'scored'],
  comment: ['not-closed', 'released'],
  sign: ['not-closed', 'released', 'no-appeal', 'not-signed'],
  refuse: ['not-closed', 'released', 'no-appeal', 'not-signed'],
  appeal: ['not-closed', 'released', 'no-appeal'],
  close: ['not-closed', 'released', 'no-appeal', 'signed'],
};

interface Rule {
  readonly holds: (result: AppraisalResult) => boolean;
  /** Why the step is out of turn; the employee stands before it. */
  readonly message: string;
  /** What comes first. */
  readonly hint: string;
}

const RULES: Readonly<Record<Condition, Rule>> = {
  'not-closed': {
    holds: (result) => stateOf(result) !== 'closed',
    message: 'is closed, and nothing changes after that',
    hint: 'what is said afterwards belongs into the next period',
  },
  'all-returned': {
    holds: ({ segments }) => segments.every(isReturned),
    message: "lacks the appraiser's form",
    hint: 'collect it first, with "rolebook appraisal collect <file or folder>"',
  },
  scored: {
    holds: ({ segments, score }) => score !== null || !segments.some(({ rated }) => rated),
    message: 'has no result, as nothing of what came back is marked or counted',
    hint: '"rolebook explain <employee>/<period>" says what is missing; collect it first',
  },
  'in-the-making': {
    holds: (result) => stateOf(result) !== 'released' || hasAppeal(result),
    message: 'is released to the employee',
    hint: 'only an appeal opens it again, with "rolebook appraisal appeal"',
  },
  released: {
    holds: (result) => stateOf(result) === 'released',
    message: 'is not released to the employee yet',
    hint: 'release it first, with "rolebook appraisal release <period>"',
  },
  'no-appeal': {
    holds: (result) => !hasAppeal(result),
    message: 'is under appeal',
    hint: 'answer the appeal first: calibrate what it is about, if anything, and release again',
  },
  'not-signed': {
    holds: (result) => !isSigned(result),
    message: 'is signed, or signing it was refused',
    hint: 'close it, or let the employee appeal',
  },
  signed: {
    holds: isSigned,
    message: 'is not signed yet, and signing was not refused either',
    hint: 'let the employee sign it or refuse to, with "rolebook appraisal sign" or "… refuse"',
  },
};

const WORDS: Readonly<Record<Step, string>> = {
  collect: 'nothing can be collected for it',
  calibrate: 'it cannot be calibrated',
  release: 'it cannot be released',
  comment: 'it cannot be commented on',
  sign: 'it cannot be signed',
  refuse: 'signing it cannot be refused',
  appeal: 'nobody can appeal against it',
  close: 'it cannot be closed',
};

/** Why a step is out of turn, and what comes first; null when it may be done. */
export function outOfTurn(step: Step, result: AppraisalResult, file?: string): Diagnostic | null {
  const broken = TURNS[step].find((condition) => !RULES[condition].holds(result));
  if (broken === undefined) return null;
  const { message, hint } = RULES[broken];
  return {
    severity: 'error',
    code: 'step/out-of-turn',
    message: `The appraisal of "${result.employee}" in ${result.period} ${message}: ${WORDS[step]}.`,
    hint,
    place: { file: file ?? resultPath(result.period, result.employee) },
  };
}

/** Whether a step may be in turn: a score that is not there can be worked out yet. */
export function mayBeInTurn(step: Step, result: AppraisalResult): boolean {
  return TURNS[step].every((condition) => condition === 'scored' || RULES[condition].holds(result));
}

/** Why a step cannot bear a day: something was done after it. Null when nothing was. */
export function beforeLast(step: Step, { employee, period, events }: AppraisalResult, on: string): Diagnostic | null {
  const last = events.at(-1);
  if (last === undefined || last.on <= on) return null;
  return {
    severity: 'error',
    code: 'step/out-of-turn',
    message: `The appraisal of "${employee}" in ${period} was ${last.what} on ${last.on}, after ${on}: on that day ${WORDS[step]}.`,
    hint: 'give the day on which it was done, with --date',
    place: { file: resultPath(period, employee) },
  };
}

/** What the employee never does to the own appraisal. */
const OF_OTHERS: readonly Step[] = ['calibrate', 'release', 'close'];

/** Why a step cannot be done by somebody: the appraisal is about them, or about who holds that post. Null when it can. */
export function byThemselves(
  step: Step,
  { employee, period, segments }: AppraisalResult,
  by: string | null,
): Diagnostic | null {
  const isAbout = by === employee || segments.some(({ position }) => position === by);
  if (!isAbout || !OF_OTHERS.includes(step)) return null;
  return {
    severity: 'error',
    code: 'step/own-appraisal',
    message: `The appraisal of "${employee}" in ${period} is about "${by}": ${WORDS[step]} by them.`,
    hint: 'let somebody else do it, and name them with --by',
    place: { file: resultPath(period, employee) },
  };
}

/** What was done since the last release. */
function sinceRelease({ events }: AppraisalResult): readonly EventName[] {
  const names = events.map(({ what }) => what);
  return names.slice(names.lastIndexOf('released') + 1);
}

function isSigned(result: AppraisalResult): boolean {
  return sinceRelease(result).some((what) => what === 'signed' || what === 'refused');
}

/** Whether the employee has appealed, and the result was not released again. */
function hasAppeal(result: AppraisalResult): boolean {
  return sinceRelease(result).includes('appealed');
}
