import type { ResolvedCompany } from '../company/types.js';
import type { Locale } from '../locale/types.js';
import type { ResolvedRole, RichText } from '../role/types.js';
import { groupedDuties } from '../scoring/duty-groups.js';
import type { Calibrated, Completion, Gone } from './completion.js';
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
  const { locale, wording } = input;
  const shown = ({ field, value }: Gone): string => {
    if (value === 'true') return TICK;
    if (DAY.test(value)) return locale.date(value);
    const isFigure = DECIMAL.test(value) && !LEVEL.test(field);
    return isFigure ? locale.number(Number(value)) : markText(value, input);
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
