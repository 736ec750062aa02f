import { wordLanguage } from '../styles/language.js';

/** How dates are picked and shown in a language. */
export interface DateForm {
  /** With a region. */
  readonly language: string;
  /** As Word writes it: `dd.MM.yyyy`. */
  readonly pattern: string;
  readonly calendar: 'gregorian' | 'thai';
  /** A day (`YYYY-MM-DD`) as the pattern shows it. */
  readonly shown: (day: string) => string;
}

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;
const PATTERNS: Readonly<Record<string, string>> = { day: 'dd', month: 'MM', year: 'yyyy' };

const remembered = new Map<string, DateForm>();

export function dateForm(language: string): DateForm {
  const known = remembered.get(language) ?? makeDateForm(language);
  remembered.set(language, known);
  return known;
}

function makeDateForm(language: string): DateForm {
  const region = wordLanguage(language);
  const format = new Intl.DateTimeFormat(region, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const parts = format.formatToParts(new Date(0)).filter(({ type }) => type !== 'era');
  return {
    language: region,
    pattern: parts.map(({ type, value }) => PATTERNS[type] ?? value).join(''),
    calendar: format.resolvedOptions().calendar === 'buddhist' ? 'thai' : 'gregorian',
    shown: (day) => format.format(new Date(`${day}T00:00:00Z`)),
  };
}

export function isDay(text: string): boolean {
  return ISO_DAY.test(text);
}
