import type { ResolvedCompany } from '../company/types.js';
import type { Locale } from '../locale/types.js';
import type { ResolvedRole } from '../role/types.js';
import type { Calibrated, Completion, Gone } from './completion.js';
import { itemText, markText } from './item-texts.js';
import type { Wording } from './wording.js';

export interface NotesInput {
  readonly role: ResolvedRole;
  readonly company: ResolvedCompany;
  readonly locale: Locale;
  readonly wording: Wording;
  readonly clauseNumbers: ReadonlyMap<string, string>;
}

/** What is noted on a completed form, a sentence or two each: how its marks came about, and what the employee did. */
export function completionNotes(completion: Completion, input: NotesInput): readonly string[] {
  const { locale, wording } = input;
  const { hasSecond, calibrations, whole, said } = completion;
  return [
    ...changeNotes(completion, input),
    ...(hasSecond ? [wording('completed.second')] : []),
    ...calibrations.map((one) => calibrated(one, input)),
    ...(whole === null
      ? []
      : [wording('completed.whole', { overall: locale.number(whole.overall), band: whole.band })]),
    ...said.map(({ what, on, text }) => wording(`completed.${what}`, { date: locale.date(on), text })),
  ];
}

/** What is noted of a role that is no longer that of the form which was filled in. */
export function changeNotes({ changedSince, gone }: Completion, input: NotesInput): readonly string[] {
  const { locale, wording, company } = input;
  const shown = ({ field, value }: Gone): string => {
    if (value === 'true') return TICK;
    if (DAY.test(value)) return locale.date(value);
    const isFigure = DECIMAL.test(value) && !LEVEL.test(field);
    return isFigure ? locale.number(Number(value)) : markText(value, company, wording);
  };
  return [
    ...(changedSince === null ? [] : [wording('completed.changed', { revision: changedSince })]),
    ...gone.map((one) => wording('completed.gone', { item: one.field, value: shown(one) })),
  ];
}

/** How people tick a box by hand. */
const TICK = '×';
const DECIMAL = /^-?\d+(\.\d+)?$/;
const LEVEL = /^(?:knowledge|competency|conduct)\./;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function calibrated({ item, from, to, by, on, reason }: Calibrated, input: NotesInput): string {
  const { wording, locale, company } = input;
  const mark = (value: string | null): string => markText(value, company, wording);
  return wording('completed.calibrated', {
    item: itemText(item, input.role, input.clauseNumbers, wording),
    from: mark(from),
    to: mark(to),
    by,
    date: locale.date(on),
    reason,
  });
}
