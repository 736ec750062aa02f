import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Locale } from '../../locale/types.js';
import type { ReturnedForm } from '../read/types.js';
import { readDate } from '../read/values/read-date.js';
import { readNumber } from '../read/values/read-number.js';
import { problem } from './problems.js';
import { labelOf, quoted, TAKE_OPENED } from './read-values.js';

/** Fields of whom and when a form is about, which cannot be changed on it where they were filled in beforehand. */
const [NAME, NUMBER, UNIT] = ['employee.name', 'employee.number', 'employee.unit'];
const [FROM, TO, PREVIOUS] = ['period.from', 'period.to', 'previous.result'];

/** They say nothing of what was filled in: one that is another is refused, however else it is written. */
const LOCKED = [NAME, NUMBER, UNIT, FROM, TO, PREVIOUS];

/** What is about a person is not told. */
const UNTOLD = [NAME, PREVIOUS];

/** What a form was made with. */
export interface MadeWith {
  readonly employee: string;
  /** `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** Of the form as it was made, by name of the field; empty where that is not there any more. */
  readonly values: ReadonlyMap<string, string>;
  /** Of the form. */
  readonly locale: Pick<Locale, 'conventions' | 'numericDate'>;
}

/** Errors where a form is not of the person or the days any more that it was made for, or says another result before. */
export function checkLocked(
  form: ReturnedForm,
  { employee, from, to, values, locale }: MadeWith,
): readonly Diagnostic[] {
  const days = new Map([
    [FROM, from],
    [TO, to],
  ]);
  const known = new Map([
    [NUMBER, employee],
    ...[...days].map(([field, day]) => [field, locale.numericDate(day)] as const),
  ]);
  // Blank where the form is still there as it was made, and it says nothing.
  const blank = new Map(values.size > 0 ? [[PREVIOUS, '']] : []);
  return LOCKED.flatMap((field): readonly Diagnostic[] => {
    const said = form.values.get(field);
    const made = values.get(field) ?? known.get(field) ?? blank.get(field);
    if (said === undefined || made === undefined || isSameText(said, made)) return [];
    const isSame = field === PREVIOUS ? isSameNumber(said, made, locale) : isDay(said, days.get(field), locale);
    return isSame ? [] : [altered(form, field, said, made)];
  });
}

function isDay(text: string, day: string | undefined, { conventions }: Pick<Locale, 'conventions'>): boolean {
  const read = readDate(text, conventions);
  return read.ok && read.value === day;
}

function isSameNumber(said: string, made: string, { conventions }: Pick<Locale, 'conventions'>): boolean {
  const [one, other] = [said, made].map((text) => readNumber(text, conventions, []));
  return one?.ok === true && other?.ok === true && Number(one.value) === Number(other.value);
}

function altered(form: ReturnedForm, field: string, said: string, expected: string): Diagnostic {
  const label = labelOf(form, field);
  const message = UNTOLD.includes(field)
    ? `"${label}" is not what the form was made with.`
    : `"${label}" says "${quoted(said)}", but the form was made with "${expected}".`;
  return problem('collect/altered-field', { file: form.path, field }, message, TAKE_OPENED);
}

/** What programs write in the place of a character that their font lacks. */
const STAND_INS = ['?', '□', '\uFFFD'];

/** Whether two texts are the same but for white space, invisible signs and characters that a viewer could not show. */
export function isSameText(said: string, made: string): boolean {
  const [one, other] = [said, made].map((text) =>
    Array.from(
      text
        .normalize('NFC')
        .replace(/\p{Cf}/gu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    ),
  );
  if (one === undefined || other === undefined || one.length !== other.length) return false;
  return one.every((character, index) => character === other[index] || STAND_INS.includes(character));
}

/** Whether two returns of a form have the same filled in. */
export function isEqual(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return differences(one, other).length === 0;
}

/** The names of the fields in which two returns of a form differ, sorted, without those that nobody fills in. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  return names.filter((name) => !LOCKED.includes(name) && one.get(name) !== other.get(name));
}
