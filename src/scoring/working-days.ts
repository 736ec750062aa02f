/** Days as `YYYY-MM-DD`, which sort as they follow each other; both ends of a stretch belong to it. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;
const DAYS_PER_WEEK = 7;

/** Days since 1970-01-01. */
function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** 0 for a Monday to 6 for a Sunday; 1970-01-01 was a Thursday. */
function weekday(day: number): number {
  return (((day + 3) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
}

export function addDays(date: string, days: number): string {
  return dateOf(dayNumber(date) + days);
}

/** The same day so many months later, or the last of that month where it is shorter. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const first = dayNumber(`${String(Math.floor(count / 12)).padStart(4, '0')}-${twoDigits((count % 12) + 1)}-01`);
  const next = dayNumber(
    `${String(Math.floor((count + 1) / 12)).padStart(4, '0')}-${twoDigits(((count + 1) % 12) + 1)}-01`,
  );
  return dateOf(Math.min(first + day - 1, next - 1));
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** The months that a stretch touches, as `YYYY-MM`. */
export function monthsOf({ from, to }: Stretch): readonly string[] {
  const months: string[] = [];
  const first = `${from.slice(0, 7)}-01`;
  for (let date = first; date <= to; date = addMonths(date, 1)) months.push(date.slice(0, 7));
  return months;
}

/** The whole months that a stretch touches, from the first day of the first to the last of the last. */
export function wholeMonths({ from, to }: Stretch): Stretch {
  return { from: `${from.slice(0, 7)}-01`, to: addDays(addMonths(`${to.slice(0, 7)}-01`, 1), -1) };
}

/** Whether a stretch is at least so many months long: from 15 July to 14 October are three. */
export function lastsMonths({ from, to }: Stretch, months: number): boolean {
  return addDays(addMonths(from, months), -1) <= to;
}

/**
 * The working days of a stretch: the first `perWeek` days of each week, from Monday on; of a share of a day, as in five
 * and a half, that share counts. 0 for one that ends before it begins.
 */
export function workingDays(stretch: Stretch, perWeek: number): number {
  return countDays(stretch, perWeek, () => true);
}

/** Of the working days of a period those that somebody missed: outside the segment, or absent, each day once. */
export function missedDays(period: Stretch, segment: Stretch, absences: readonly Stretch[], perWeek: number): number {
  const isIn = (date: string, { from, to }: Stretch): boolean => from <= date && date <= to;
  return countDays(period, perWeek, (date) => !isIn(date, segment) || absences.some((absence) => isIn(date, absence)));
}

/**
 * The days that a target of totals is worked out by. A period that begins or ends within a month has the target of the
 * whole months that it touches, and the days of these outside it count as missed.
 */
export function targetDays(
  period: Stretch,
  segment: Stretch,
  absences: readonly Stretch[],
  perWeek: number,
): { readonly months: readonly string[]; readonly days: number; readonly missed: number } {
  const whole = wholeMonths(period);
  const inPeriod = {
    from: [segment.from, period.from].sort().at(-1) ?? period.from,
    to: [segment.to, period.to].sort().at(0) ?? period.to,
  };
  return {
    months: monthsOf(period),
    days: workingDays(whole, perWeek),
    missed: missedDays(whole, inPeriod, absences, perWeek),
  };
}

/**
 * The working days and those missed in the months alone that a segment touches: of the other months of the period, of which
 * it has no plan, every day counts as missed.
 */
export function ownDays(
  period: Stretch,
  segment: Stretch,
  { days, missed }: { readonly days: number; readonly missed: number },
  perWeek: number,
): { readonly days: number; readonly missed: number } {
  const outside = workingDays(wholeMonths(period), perWeek) - workingDays(wholeMonths(segment), perWeek);
  return { days: days - outside, missed: Math.max(0, missed - outside) };
}

function countDays({ from, to }: Stretch, perWeek: number, counts: (date: string) => boolean): number {
  const share = perWeek - Math.floor(perWeek);
  let whole = 0;
  let partial = 0;
  for (let day = dayNumber(from); day <= dayNumber(to); day += 1) {
    const index = weekday(day);
    if (index >= perWeek || !counts(dateOf(day))) continue;
    if (index < Math.floor(perWeek)) whole += 1;
    else partial += 1;
  }
  return whole + Math.round(partial * share * 1e6) / 1e6;
}
