import { foldedName, monthNames } from './month-names.js';
import { inWesternDigits } from './western-digits.js';

/** A date as typed. */
export type DateReading =
  | { readonly ok: true /** `YYYY-MM-DD`. */; readonly value: string }
  | { readonly ok: false; readonly why: 'no-date' | 'ambiguous' | 'impossible' | 'short-year' };

const LONGEST = 60;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const NUMERIC = /^(\d{1,4})(?: ?([-./]) ?)(\d{1,2})(?: ?\2 ?)(\d{1,4})\.?$/;
/** Years of the Buddhist era, as Thai has them, are ahead by so many; no year of a form is that late otherwise. */
const BUDDHIST_YEARS = 543;
const FIRST_BUDDHIST_YEAR = 2400;
const [FIRST_YEAR, LAST_YEAR] = [1900, 2199];

/** Words that stand in dates beside day, month and year, by language, as `foldedName` writes them. */
const FILLERS: Readonly<Record<string, readonly string[]>> = {
  el: ['η', 'ησ', 'στισ', 'του'],
  en: ['st', 'nd', 'rd', 'th', 'the', 'of'],
  gu: ['તા', 'તારીખ', 'ના', 'રોજ'],
  lt: ['m', 'd', 'metu', 'diena'],
  nb: ['den'],
  th: ['วันที่', 'เดือน', 'พศ', 'คศ', 'ปี'],
};

/**
 * The day that a person has written in a form whose language has these conventions (a tag that Intl knows): year first, or
 * day, month and year in this order, or with the month as a word. Years have four digits. With slashes or hyphens an
 * English date is ambiguous where the month could be the day.
 */
export function readDate(text: string, conventions: string): DateReading {
  const plain = inWesternDigits(text.normalize('NFC').replace(INVISIBLE, '')).replace(/\s+/g, ' ').trim();
  if (plain.length > LONGEST) return { ok: false, why: 'no-date' };
  const { language } = new Intl.Locale(conventions);
  const numeric = NUMERIC.exec(plain);
  if (numeric === null) return dateInWords(plain, conventions, language);
  const [, first = '', mark = '', second = '', third = ''] = numeric;
  if (first.length === 4 && third.length <= 2) return dayOf(first, second, third, language);
  if (third.length !== 4) return { ok: false, why: first.length <= 2 && third.length === 2 ? 'short-year' : 'no-date' };
  if (first.length > 2) return { ok: false, why: 'no-date' };
  const mayBeSwapped = (language === 'en' || language === 'lt') && mark !== '.';
  if (mayBeSwapped && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)) {
    return { ok: false, why: 'ambiguous' };
  }
  return dayOf(third, second, first, language);
}

/** Two figures and the name of a month, in any order in which one of the figures can only be a year. */
function dateInWords(plain: string, conventions: string, language: string): DateReading {
  const names = monthNames(conventions);
  const tokens = plain.match(/\d+|[\p{L}\p{M}.]*[\p{L}\p{M}][\p{L}\p{M}.]*/gu) ?? [];
  const figures = tokens.filter((token) => /^\d/.test(token));
  const words = tokens.filter((token) => !/^\d/.test(token)).map(foldedName);
  const months = words.flatMap((word) => names.get(word) ?? []);
  const others = words.filter((word) => !names.has(word) && !(FILLERS[language] ?? []).includes(word));
  const rest = plain.replace(/[\d\p{L}\p{M}., ]|[ºª°]/gu, '');
  const [month] = months;
  if (month === undefined || months.length !== 1 || others.length > 0 || rest !== '' || figures.length !== 2) {
    return { ok: false, why: 'no-date' };
  }
  const year = figures.find((figure) => figure.length === 4);
  const day = figures.find((figure) => figure.length <= 2);
  if (year === undefined || day === undefined) return { ok: false, why: 'short-year' };
  return dayOf(year, String(month), day, language);
}

function dayOf(yearText: string, monthText: string, dayText: string, language: string): DateReading {
  const [typedYear, month, day] = [yearText, monthText, dayText].map(Number) as [number, number, number];
  const isBuddhist = language === 'th' && typedYear >= FIRST_BUDDHIST_YEAR;
  const year = isBuddhist ? typedYear - BUDDHIST_YEARS : typedYear;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isThere || year < FIRST_YEAR || year > LAST_YEAR) return { ok: false, why: 'impossible' };
  return { ok: true, value: date.toISOString().slice(0, 10) };
}
