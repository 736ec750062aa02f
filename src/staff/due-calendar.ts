import { addDays } from './dates.js';
import type { Due } from './due.js';

/** What a calendar says of one employee. */
export interface CalendarEntry {
  readonly due: Due;
  /** The id, or the name where names may be told. */
  readonly who: string;
  readonly details: string;
}

/**
 * A calendar (RFC 5545) with an event of a whole day for each that has a day on which it is due. The identity of an event
 * lasts while the same appraisal is due, so that a calendar moves it when the day is put off.
 */
export function dueCalendar(entries: readonly CalendarEntry[], today: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rolebook//Appraisals due//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => event(entry, today)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function event({ due: { employee, since, dueOn }, who, details }: CalendarEntry, today: string): readonly string[] {
  if (dueOn === null) return [];
  return [
    'BEGIN:VEVENT',
    `UID:appraisal-${employee.id}-after-${since}@rolebook.invalid`,
    `DTSTAMP:${digits(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${digits(dueOn)}`,
    `DTEND;VALUE=DATE:${digits(addDays(dueOn, 1))}`,
    `SUMMARY:${escaped(`Appraisal due: ${who}`)}`,
    `DESCRIPTION:${escaped(details)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function digits(day: string): string {
  return day.replaceAll('-', '');
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');
}

const MOST_OCTETS = 75;

/** A line in pieces of at most 75 octets, of which all but the first begin with a space (RFC 5545, 3.1). */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}
