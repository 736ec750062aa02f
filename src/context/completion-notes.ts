import type { ResolvedCompany } from '../company/types.js';
import type { Locale } from '../locale/types.js';
import type { ResolvedRole } from '../role/types.js';
import type { Calibrated, Completion } from './completion.js';
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
  const { changedSince, hasSecond, calibrations, whole, said } = completion;
  return [
    ...(changedSince === null ? [] : [wording('completed.changed', { revision: changedSince })]),
    ...(hasSecond ? [wording('completed.second')] : []),
    ...calibrations.map((one) => calibrated(one, input)),
    ...(whole === null
      ? []
      : [wording('completed.whole', { overall: locale.number(whole.overall), band: whole.band })]),
    ...said.map(({ what, on, text }) => wording(`completed.${what}`, { date: locale.date(on), text })),
  ];
}

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
