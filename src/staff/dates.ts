/** Days as `YYYY-MM-DD`, and their arithmetic in the Gregorian calendar, without times and time zones. */

const DAY_MILLISECONDS = 86_400_000;

/** Whether a text is a day that the calendar has, from the year 1000 on. */
export function isDay(text: string): boolean {
  return /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) && dayOf(dayNumber(text)) === text;
}

/** The number of a day, counted from 1970-01-01; of a day that the calendar lacks, that of one close by, or NaN. */
export function dayNumber(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / DAY_MILLISECONDS;
}

export function dayOf(number: number): string {
  return new Date(number * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return dayOf(dayNumber(day) + days);
}

/** How many days the second day is after the first; negative when it is before. */
export function daysFrom(first: string, second: string): number {
  return dayNumber(second) - dayNumber(first);
}

/** The same date so many months later; the last of the month where the month is shorter: 31 August and six are 28 February. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const lastDate = new Date(Date.UTC(Math.floor(count / 12), (count % 12) + 1, 0)).getUTCDate();
  return dayOf(Date.UTC(Math.floor(count / 12), count % 12, Math.min(date, lastDate)) / DAY_MILLISECONDS);
}
