import type { World } from '../world.js';
import type { Misuse } from './outcome.js';

/**
 * The date of issue as `YYYY-MM-DD`: the option `--date`, else the day of `SOURCE_DATE_EPOCH` (seconds since 1970, in UTC,
 * https://reproducible-builds.org/specs/source-date-epoch/), else today by the clock on the wall.
 */
export function issueDate(option: string | undefined, world: World): string | Misuse {
  if (option !== undefined) {
    return isDay(option) ? option : { misuse: `"${option}" is no date`, hint: 'write it as 2026-01-31' };
  }
  const epoch = world.variable('SOURCE_DATE_EPOCH');
  if (epoch !== null) {
    const day = /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000).toISOString().slice(0, 10) : '';
    return isDay(day) ? day : { misuse: `SOURCE_DATE_EPOCH is "${epoch}", which is no number of seconds` };
  }
  const now = world.now();
  const digits = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${digits(now.getFullYear(), 4)}-${digits(now.getMonth() + 1, 2)}-${digits(now.getDate(), 2)}`;
}

/** A day that the calendar has, from the year 1000 on. */
function isDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === text;
}
