import type { ResolvedCompany } from '../company/types.js';
import type { Locale } from '../locale/types.js';
import type { ResolvedRole, RichText } from '../role/types.js';
import { groupedDuties } from '../scoring/duty-groups.js';
import type { Calibrated, Completion } from './completion.js';
import type { Wording } from './wording.js';

export interface NotesInput {
  readonly role: ResolvedRole;
  readonly company: ResolvedCompany;
  readonly locale: Locale;
  readonly wording: Wording;
  readonly clauseNumbers: ReadonlyMap<string, string>;
  readonly flat: (text: RichText) => string;
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
  const { wording, locale } = input;
  const mark = (value: string): string => markText(value, input);
  return wording('completed.calibrated', {
    item: itemText(item, input),
    from: from === null ? wording('completed.noMark') : mark(from),
    to: mark(to),
    by,
    date: locale.date(on),
    reason,
  });
}

const MARKS: Readonly<Record<string, string>> = {
  done: 'appraisal.done',
  partly: 'appraisal.partly',
  'not-done': 'appraisal.notDone',
  'not-applicable': 'common.notApplicable',
};

/** A mark or a level as the form names it. */
function markText(value: string, { company, wording }: NotesInput): string {
  const key = MARKS[value];
  if (key !== undefined) return wording(key);
  const level = company.scale.levels.find((one) => String(one.value) === value);
  return level === undefined ? value : wording('appraisal.scaleLevel', { value: level.value, label: level.label });
}

/** What is marked, with the number of its clause; a field that the form has no longer by its name. */
function itemText(field: string, { role, clauseNumbers, wording, flat }: NotesInput): string {
  const { single, groups, compliance } = groupedDuties(role.duties);
  const clauses = [...single, ...groups.flatMap((group) => group.clauses), ...compliance];
  const named = (prefix: string, list: string, items: readonly { readonly id: string; readonly text: RichText }[]) =>
    items.map(({ id, text }) => ({ field: `${prefix}.${id}`, number: clauseNumbers.get(`${list}.${id}`), text }));
  const found = [
    ...named('duty', 'duties', clauses),
    ...groups.map(({ field, heading }) => ({
      field,
      number: heading === null ? undefined : clauseNumbers.get(`duties.${heading.id}`),
      text: heading?.text ?? [wording('appraisal.furtherDuties')],
    })),
    ...named('knowledge', 'knowledge', role.knowledge),
    ...named('competency', 'competencies', role.competencies),
    ...named('conduct', 'conduct', role.conduct),
  ].find((one) => one.field === field);
  if (found === undefined) return field;
  // It stands within a sentence.
  const text = flat(found.text).replace(/[.;]$/, '');
  return [found.number ?? '', text].filter((part) => part !== '').join(' ');
}
