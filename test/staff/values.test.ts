import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayNumber, dayOf, daysFrom, isDay } from '../../src/staff/dates.js';
import { readDay, readMonth } from '../../src/staff/table/read-date.js';
import { readDecimal } from '../../src/staff/table/read-decimal.js';
import type { CellKind } from '../../src/staff/table/types.js';

const cell = (text: string, kind: CellKind = 'text') => ({ text, kind, place: { file: 'a.csv', row: 2, column: 1 } });

/** What comes of a cell, or what is said about it. */
const inWords = (value: ReturnType<typeof readDay>): string =>
  typeof value === 'string' ? value : `${value.message} ${value.hint}`;

describe('a day', () => {
  it('is written in one way, or comes from a spreadsheet', () => {
    expect(readDay(cell('2024-02-29'))).toBe('2024-02-29');
    expect(readDay(cell('2026-01-31', 'date'))).toBe('2026-01-31');
  });

  it.each([
    ['2026-02-30', 'The calendar has no 2026-02-30. correct the day'],
    ['2025-02-29', 'The calendar has no 2025-02-29. correct the day'],
    ['2026-13-01', 'The calendar has no 2026-13-01. correct the day'],
    ['31.12.2026', '"31.12.2026" is no date that can be read. write 2026-12-31'],
    ['12/31/2026', '"12/31/2026" is no date that can be read. write 2026-12-31'],
    ['3.4.2026', '"3.4.2026" is no date that can be read. write 2026-04-03 or 2026-03-04, whichever is meant'],
    ['5-5-2026', '"5-5-2026" is no date that can be read. write 2026-05-05'],
    ['2026/1/5', '"2026/1/5" is no date that can be read. write 2026-01-05'],
    ['2026-01-05T00:00:00', '"2026-01-05T00:00:00" is no date that can be read. leave out the time: 2026-01-05'],
    ['5 Jan 2026', '"5 Jan 2026" is no date that can be read. write year, month and day as 2026-01-31'],
    ['40.40.2026', '"40.40.2026" is no date that can be read. write year, month and day as 2026-01-31'],
    ['31.12.26', '"31.12.26" is no date that can be read. write year, month and day as 2026-01-31'],
    ['0206-01-01', 'The year of 0206-01-01 can hardly be meant. write the year with four digits'],
    [
      '2569-01-31',
      'The year of 2569-01-31 can hardly be meant. years are those of the Gregorian calendar: 2026 for 2569',
    ],
  ])('%s is refused', (text, words) => {
    expect(inWords(readDay(cell(text)))).toBe(words);
  });

  it('is no number of a spreadsheet', () => {
    expect(inWords(readDay(cell('46053', 'number')))).toBe(
      'This is a number, where a date is expected. format the cell as a date, or write it as 2026-01-31',
    );
  });
});

describe('a month', () => {
  it('is a year and a month, or a day of a spreadsheet', () => {
    expect(readMonth(cell('2026-07'))).toBe('2026-07');
    expect(readMonth(cell('2026-07-01', 'date'))).toBe('2026-07');
    for (const text of ['2026-13', '7/2026', '2026-7', 'July 2026', '2026-07-01']) {
      expect(inWords(readMonth(cell(text)))).toBe(
        `"${text}" is no month that can be read. write year and month as 2026-01`,
      );
    }
  });
});

describe('a number', () => {
  it.each([
    ['12', '12'],
    ['12.5', '12.5'],
    ['12,5', '12.5'],
    ['+0012,50', '12.50'],
    ['-3', '-3'],
    ['−3,25', '-3.25'],
    ['0.125', '0.125'],
    ['1234.567', '1234.567'],
    ['80%', '80'],
    ['80 %', '80'],
    ['-1000000000000', '-1000000000000'],
    ['0.12345678901234567890', '0.12345678901234567890'],
  ])('%s is %s', (text, value) => {
    expect(readDecimal(cell(text))).toBe(value);
  });

  it.each(['', 'abc', '1 000', '1.000.000', '1,000.5', '1e3', '0x10', '.5', '5.', '€5', '१२'])('%s is none', (text) => {
    expect(readDecimal(cell(text))).toMatchObject({ code: 'table/number' });
  });

  it.each(['1000000000001', `-1${'0'.repeat(22)}`, `0.${'1'.repeat(21)}`])('%s is no figure', (text) => {
    expect(inWords(readDecimal(cell(text)))).toBe(
      `"${text}" is larger than a figure may be, or has too many decimals. write at most 1000000000000, with 20 decimals at most`,
    );
  });

  it('that can be read in two ways is refused as a text, and taken as a number', () => {
    expect(inWords(readDecimal(cell('1.500')))).toBe(
      '"1.500" can be read in two ways. write 1500 or 1.5, whichever is meant',
    );
    expect(inWords(readDecimal(cell('20,000')))).toBe(
      '"20,000" can be read in two ways. write 20000 or 20, whichever is meant',
    );
    expect(inWords(readDecimal(cell('1.234')))).toBe(
      '"1.234" can be read in two ways. write 1234 or 1.2340, whichever is meant',
    );
    expect(readDecimal(cell('1.234', 'number'))).toBe('1.234');
  });
});

describe('the calendar', () => {
  const day = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') }).map(dayOf);

  it('puts the last of a month on the last of a shorter one', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
    expect(addMonths('2026-01-31', 3)).toBe('2026-04-30');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
  });

  it('counts days there and back, and months never skip one', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 0, max: 60 }), (from, days, months) => {
        expect(daysFrom(from, addDays(from, days))).toBe(days);
        expect(isDay(addMonths(from, months))).toBe(true);
        const [year = 0, month = 0] = from.split('-').map(Number);
        const [laterYear = 0, laterMonth = 0] = addMonths(from, months).split('-').map(Number);
        expect(laterYear * 12 + laterMonth).toBe(year * 12 + month + months);
      }),
    );
  });
});
