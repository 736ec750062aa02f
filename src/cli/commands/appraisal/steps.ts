import { readResult } from '../../../appraisal/result/store.js';
import { calibration } from '../../../appraisal/steps/calibrate.js';
import { releasing } from '../../../appraisal/steps/release.js';
import { type StepRequest, takeStep } from '../../../appraisal/steps/take-step.js';
import { mayBeInTurn, type Step } from '../../../appraisal/steps/turn.js';
import { good } from '../../../diagnostic/diagnostic.js';
import { decodeText } from '../../../source/decode-text.js';
import { withoutForbidden } from '../../../source/forbidden-characters.js';
import type { World } from '../../../world.js';
import { issueDate } from '../../issue-date.js';
import { openedPeriod, unknownIn } from '../../opened-period.js';
import { type CommandResult, isMisuse, type Misuse, stopped } from '../../outcome.js';
import { noSubject, readSubject } from '../../subject.js';
import { FROM_WORKSPACE } from './named-files.js';
import { resultOf } from './result-of.js';
import { unknownDoer } from './unknown-doer.js';
import { waitSeconds } from './wait-seconds.js';

/** The options of the steps as typed; each step takes those that its help names. */
export interface StepOptions {
  readonly item?: string;
  readonly to?: string;
  readonly segment?: string;
  readonly reason?: string;
  readonly by?: string;
  readonly text?: string;
  readonly file?: string;
  readonly date?: string;
  readonly wait?: string;
  readonly incomplete?: boolean;
  /** Of the whole command line: without a line of progress. */
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** What is done by the steps that need one employee. */
const EVENTS = {
  comment: 'commented',
  sign: 'signed',
  refuse: 'refused',
  appeal: 'appealed',
  close: 'closed',
} as const;

/** Changes one mark or level of a returned appraisal, with the reason. */
export async function calibrate(world: World, subject: string, options: StepOptions): Promise<CommandResult> {
  const { item, to, reason, by, segment = '1' } = options;
  const lacking = missing({ item, to, reason, by }, CALIBRATE_EXAMPLE);
  if (lacking !== null) return lacking;
  if (!/^[1-9]\d?$/.test(segment)) return { misuse: `"${segment}" is no number of a part`, hint: 'write --segment 2' };
  return stepOf(world, 'calibrate', subject, options, (on) => (result, positionFor) => {
    const asked = { on, by: by ?? '', segment: Number(segment), item: item ?? '', to: to ?? '', reason: reason ?? '' };
    return calibration(result, asked, positionFor);
  });
}

/** Comment, sign, refuse, appeal, close, of one employee: what is said, and that it was done. */
export async function enter(
  world: World,
  step: keyof typeof EVENTS,
  subject: string,
  options: StepOptions,
): Promise<CommandResult> {
  const { by = null, reason } = options;
  const what = EVENTS[step];
  const text = what === 'commented' || what === 'appealed' ? await textOf(world, options) : '';
  if (typeof text !== 'string') return text;
  const lacking = what === 'refused' ? missing({ reason }, '--reason "Wants to appeal"') : null;
  if (lacking !== null) return lacking;
  return stepOf(world, step, subject, options, (on) => () => {
    if (what === 'refused') return good({ on, by, what, reason: reason ?? '' });
    if (what === 'commented' || what === 'appealed') return good({ on, by, what, text });
    return good({ on, by, what });
  });
}

/** Releases the results of a period to the employees: those named, or all whose turn it is. */
export async function release(
  world: World,
  period: string,
  named: readonly string[],
  options: StepOptions,
): Promise<CommandResult> {
  const { by = null, incomplete = false } = options;
  return ofPeriod(world, 'release', period, named, options, (on) => (result, positionFor) => {
    return releasing(result, { on, by, incomplete }, positionFor);
  });
}

/** Closes the appraisal of one employee (`e-07/2026-H2`), or those of a period: those named, or all whose turn it is. */
export async function close(
  world: World,
  subject: string,
  named: readonly string[],
  options: StepOptions,
): Promise<CommandResult> {
  const { by = null } = options;
  if (!subject.includes('/')) {
    return ofPeriod(world, 'close', subject, named, options, (on) => () => good({ on, by, what: 'closed' }));
  }
  if (named.length === 0) return enter(world, 'close', subject, options);
  return {
    misuse: `"${subject}" is of one employee already`,
    hint: 'name the period before several: 2026-H2 e-07 e-12',
  };
}

/** What is said, after a step for a whole period, of those whose turn it is not. */
const LEFT = {
  release: 'are not returned yet, or are released already',
  close: 'are not signed yet, under appeal, or closed already',
} as const;

async function ofPeriod(
  world: World,
  step: keyof typeof LEFT,
  period: string,
  named: readonly string[],
  options: StepOptions,
  eventOn: (on: string) => StepRequest['event'],
): Promise<CommandResult> {
  const opened = await openedPeriod(world, period);
  if ('misuse' in opened) return opened;
  const { known } = opened;
  const misuse = unknownIn(opened, named);
  if (misuse !== null) return misuse;
  const employees = named.length > 0 ? named : await inTurn(world, step, period, known);
  const done = await doStep(world, step, period, employees, options, eventOn);
  const left = known.length - employees.length;
  if (isMisuse(done) || named.length > 0 || left === 0 || done.summary === null) return done;
  return { ...done, summary: `${done.summary} ${left} of the period ${LEFT[step]}.` };
}

/** Of the employees of a period those whose turn it is. */
async function inTurn(world: World, step: Step, period: string, known: readonly string[]): Promise<readonly string[]> {
  const ready: string[] = [];
  for (const employee of known) {
    const read = await readResult(world, period, employee);
    // A damaged one is tried, so that it is reported.
    if (read !== null && (!read.ok || mayBeInTurn(step, read.value))) ready.push(employee);
  }
  return ready;
}

async function stepOf(
  world: World,
  step: Step,
  subject: string,
  options: StepOptions,
  eventOn: (on: string) => StepRequest['event'],
): Promise<CommandResult> {
  const read = readSubject(subject);
  if (read === null) return noSubject(subject);
  const found = await resultOf(world, read);
  if (!found.ok) return stopped(found.diagnostics);
  return doStep(world, step, read.period, [read.employee], options, eventOn);
}

async function doStep(
  world: World,
  step: Step,
  period: string,
  employees: readonly string[],
  options: StepOptions,
  eventOn: (on: string) => StepRequest['event'],
): Promise<CommandResult> {
  const today = issueDate(options.date, world);
  if (typeof today !== 'string') return today;
  const wait = waitSeconds(options.wait);
  if (typeof wait !== 'number') return wait;
  const stranger = options.by === undefined ? null : await unknownDoer(world, options.by, today);
  if (stranger !== null) return stranger;
  const isQuiet = options.quiet === true || options.json === true;
  const request = { step, period, employees, waitSeconds: wait, today, isQuiet, event: eventOn(today) };
  const taken = await takeStep(world, request);
  if (!taken.ok) return stopped(taken.diagnostics);
  const { done, completed, diagnostics } = taken.value;
  return {
    text: done.map((employee) => `${employee}/${period}  ${DONE[step]}\n`).join(''),
    data: { date: today, period, step, employees: done, completed },
    summary: employees.length === 1 ? null : `${done.length} of ${employees.length} ${DONE[step]}.`,
    diagnostics,
  };
}

const DONE: Readonly<Record<Step, string>> = {
  collect: 'collected',
  calibrate: 'calibrated',
  release: 'released',
  comment: 'commented on',
  sign: 'signed',
  refuse: 'not signed',
  appeal: 'under appeal',
  close: 'closed',
};

const CALIBRATE_EXAMPLE = '--item duty.search --to done --reason "Late figures" --by hr-officer';

/** The options that are needed and not given, as a misuse. */
function missing(options: Readonly<Record<string, string | undefined>>, example: string): Misuse | null {
  const names = Object.keys(options).filter((name) => withoutForbidden(options[name] ?? '').trim() === '');
  if (names.length === 0) return null;
  const [last = '', ...first] = names.map((name) => `--${name}`).reverse();
  const listed = first.length === 0 ? `${last} is` : `${first.reverse().join(', ')} and ${last} are`;
  return { misuse: `${listed} missing`, hint: `as in ${example}` };
}

const MOST_TEXT_BYTES = 60_000;
const MOST_LETTERS = 20_000;

/** What is said, from the command line or a file. */
async function textOf(world: World, { text, file }: StepOptions): Promise<string | Misuse> {
  if ((text === undefined) === (file === undefined)) {
    return { misuse: 'what is said is missing, or given twice', hint: 'give --text "…" or --file <path>' };
  }
  const said = text ?? (await fileText(world, file ?? ''));
  if (typeof said !== 'string') return said;
  const trimmed = withoutForbidden(said.replaceAll('\r\n', '\n')).trim();
  if (trimmed === '') return { misuse: 'the text is empty', hint: 'write what is said in quotes: --text "I agree."' };
  return trimmed.length > MOST_LETTERS ? { misuse: `the text has more than ${MOST_LETTERS} characters` } : trimmed;
}

async function fileText(world: World, file: string): Promise<string | Misuse> {
  const content = await world.readNamed(file, MOST_TEXT_BYTES);
  if (content.kind === 'absent') return { misuse: `there is no file ${file}`, hint: FROM_WORKSPACE };
  if (content.kind !== 'bytes') {
    return {
      misuse: `the file ${file} cannot be read`,
      hint: `name a plain text file of at most ${MOST_TEXT_BYTES} bytes`,
    };
  }
  const text = decodeText(content.bytes, file);
  return text.ok ? text.value : { misuse: `the file ${file} is no text`, hint: 'save it as UTF-8' };
}
