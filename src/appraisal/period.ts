import { isDay } from '../staff/dates.js';

/** A stretch of time that appraisals are about; both days belong to it. */
export interface Period {
  /** As typed, and as stamps and results name it: `2026-H2`, `2026-Q3`, `2026` or `2026-07-01..2026-12-31`. */
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

/** Months that a part of a year has, and how many such parts there are. */
const PARTS: Readonly<Record<string, { readonly months: number; readonly count: number }>> = {
  H: { months: 6, count: 2 },
  Q: { months: 3, count: 4 },
};

/** The period that a text names; null when it names none. */
export function readPeriod(id: string): Period | null {
  const [, first = '', last = ''] = /^(\S{10})\.\.(\S{10})$/.exec(id) ?? [];
  if (first !== '') return isDay(first) && isDay(last) && first <= last ? { id, from: first, to: last } : null;
  const [, year, letter, digit] = /^([1-9]\d{3})(?:-([HQ])(\d))?$/.exec(id) ?? [];
  if (year === undefined) return null;
  if (letter === undefined) return { id, from: `${year}-01-01`, to: `${year}-12-31` };
  const { months = 0, count = 0 } = PARTS[letter] ?? {};
  const number = Number(digit);
  if (number < 1 || number > count) return null;
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  const lastMonth = number * months;
  const lastDay = new Date(Date.UTC(Number(year), lastMonth, 0)).getUTCDate();
  return {
    id,
    from: `${year}-${twoDigits(lastMonth - months + 1)}-01`,
    to: `${year}-${twoDigits(lastMonth)}-${lastDay}`,
  };
}
