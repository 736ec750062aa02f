import { bad, type Checked, type Diagnostic, good } from '../../diagnostic/diagnostic.js';
import { isWithinFigures, LARGEST_FIGURE, MOST_DECIMALS } from '../../staff/table/read-decimal.js';
import { type ReturnCode, returnError } from './report.js';
import { type DateReading, readDate } from './values/read-date.js';
import { readNumber } from './values/read-number.js';

/** A field of a returned form whose text is to be read. */
export interface TypedField {
  readonly file: string;
  readonly name: string;
  /** As printed. */
  readonly label: string;
  /** As typed. */
  readonly text: string;
  /** The tag by which Intl writes numbers and dates of the form's language. */
  readonly conventions: string;
}

/**
 * The number in a field as an exact decimal: digits, with a point before decimals and a minus sign where it is negative;
 * else `return/not-a-number`. One of the units, or a currency, may stand beside it.
 */
export function numberIn(field: TypedField, units: readonly string[] = []): Checked<string> {
  const reading = readNumber(field.text, field.conventions, units);
  if (reading.ok && isWithinFigures(reading.value)) return good(reading.value);
  const format = new Intl.NumberFormat(field.conventions);
  if (reading.ok) {
    const hint = `write a number of at most ${format.format(LARGEST_FIGURE)}, with ${MOST_DECIMALS} decimals at most`;
    return bad([
      problem(field, 'return/not-a-number', 'which is larger, or has more decimals, than a figure may', hint),
    ]);
  }
  const example = format.format(1234.5);
  const why = reading.why === 'ambiguous' ? 'which can be read as two different numbers' : 'which is no number';
  return bad([problem(field, 'return/not-a-number', why, `write a number such as ${example}`)]);
}

/** As `numberIn`, of a field for a percentage: the sign of it may stand beside the number, and 40 is 40%. */
export function percentIn(field: TypedField): Checked<string> {
  return numberIn(field, ['%', '٪', '％']);
}

const WHY: Readonly<Record<Extract<DateReading, { ok: false }>['why'], string>> = {
  'no-date': 'which is no date',
  ambiguous: 'which is one day to some readers and another to others',
  impossible: 'and there is no such day',
  'short-year': 'whose year has not four digits',
};

/** The day in a field as `YYYY-MM-DD`; else `return/not-a-date`. */
export function dateIn(field: TypedField): Checked<string> {
  const reading = readDate(field.text, field.conventions);
  if (reading.ok) return good(reading.value);
  const format = new Intl.DateTimeFormat(field.conventions, { dateStyle: 'long', timeZone: 'UTC' });
  const example = format.format(new Date('2026-11-21T00:00:00Z'));
  return bad([problem(field, 'return/not-a-date', WHY[reading.why], `write 2026-11-21 or ${example}`)]);
}

/** Longer texts are quoted in part. */
const LONGEST_QUOTE = 60;

function problem({ file, name, label, text }: TypedField, code: ReturnCode, why: string, hint: string): Diagnostic {
  const letters = Array.from(text);
  const quote = letters.length > LONGEST_QUOTE ? `${letters.slice(0, LONGEST_QUOTE).join('')}…` : text;
  return returnError(code, { file, field: name }, `"${label}" says "${quote}", ${why}.`, hint);
}
