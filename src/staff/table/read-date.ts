import { isDay } from '../dates.js';
import type { ValueProblem } from './row-reader.js';
import type { Cell } from './types.js';

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2199;
/** The Thai calendar is ahead by so many years. */
const BUDDHIST_YEARS = 543;

/**
 * A day: `YYYY-MM-DD`, or a date of a spreadsheet. Any other way to write one is an error that says what to write: which of
 * two numbers is the month, nobody can know.
 */
export function readDay({ kind, text }: Cell): string | ValueProblem {
  if (kind === 'number') return serialNumber('2026-01-31');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return malformed(text);
  const year = Number(text.slice(0, 4));
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return improbable(text, year);
  return isDay(text) ? text : { code: 'table/date', message: `The calendar has no ${text}.`, hint: 'correct the day' };
}

/** A month: `YYYY-MM`, or any day of it as a spreadsheet has dates. */
export function readMonth(cell: Cell): string | ValueProblem {
  const { kind, text } = cell;
  if (kind === 'number') return serialNumber('2026-01');
  if (kind === 'date') {
    const day = readDay(cell);
    return typeof day === 'string' ? day.slice(0, 7) : day;
  }
  const year = Number(text.slice(0, 4));
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) {
    return year < EARLIEST_YEAR || year > LATEST_YEAR ? improbable(text, year) : text;
  }
  const hint = 'write year and month as 2026-01';
  return { code: 'table/date', message: `${quoted(text)} is no month that can be read.`, hint };
}

function serialNumber(example: string): ValueProblem {
  const message = 'This is a number, where a date is expected.';
  return { code: 'table/date', message, hint: `format the cell as a date, or write it as ${example}` };
}

function improbable(text: string, year: number): ValueProblem {
  const western = year - BUDDHIST_YEARS;
  const isBuddhist = western >= EARLIEST_YEAR && western <= LATEST_YEAR;
  const hint = isBuddhist
    ? `years are those of the Gregorian calendar: ${western} for ${year}`
    : 'write the year with four digits';
  return { code: 'table/date', message: `The year of ${text} can hardly be meant.`, hint };
}

function malformed(text: string): ValueProblem {
  const message = `${quoted(text)} is no date that can be read.`;
  return { code: 'table/date', message, hint: hintFor(text) };
}

const PLAIN_HINT = 'write year, month and day as 2026-01-31';

/** What to write instead, where the numbers tell it; both where they do not. */
function hintFor(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}[T ]/.test(text)) return `leave out the time: ${text.slice(0, 10)}`;
  const [, first = '', second = '', third = ''] = /^(\d{1,4})[./\- ]+(\d{1,2})[./\- ]+(\d{1,4})\.?$/.exec(text) ?? [];
  const readings =
    first.length === 4
      ? [dayFrom(first, second, third)]
      : third.length === 4
        ? [dayFrom(third, second, first), dayFrom(third, first, second)]
        : [];
  const possible = [...new Set(readings.filter((day) => day !== null))];
  if (possible.length === 0) return PLAIN_HINT;
  return possible.length === 1 ? `write ${possible[0]}` : `write ${possible.join(' or ')}, whichever is meant`;
}

function dayFrom(year: string, month: string, date: string): string | null {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

/** What was typed, if it is short. */
function quoted(text: string): string {
  return text.length > 40 ? 'This text' : `"${text}"`;
}
