import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/appraisal/read/values/read-date.js';
import { readNumber } from '../../../src/appraisal/read/values/read-number.js';
import { inWesternDigits } from '../../../src/appraisal/read/values/western-digits.js';
import { dateIn, numberIn, percentIn, type TypedField } from '../../../src/appraisal/read/values.js';
import { formatDiagnostics } from '../../../src/diagnostic/format.js';

const CONVENTIONS: Readonly<Record<string, string>> = {
  el: 'el-GR',
  en: 'en-GB',
  gu: 'gu-IN-u-nu-latn',
  lt: 'lt-LT',
  nb: 'nb-NO',
  th: 'th-TH-u-nu-latn',
};
const LANGUAGES = Object.keys(CONVENTIONS);

function tagOf(language: string): string {
  return CONVENTIONS[language] ?? '';
}

function number(language: string, text: string, units: readonly string[] = []): string {
  const reading = readNumber(text, tagOf(language), units);
  return reading.ok ? reading.value : reading.why;
}

function date(language: string, text: string): string {
  const reading = readDate(text, tagOf(language));
  return reading.ok ? reading.value : reading.why;
}

describe('a number as typed', () => {
  it.each([
    ['en', '1,234.5', '1234.5'],
    ['en', '1,234', '1234'],
    ['en', '12,5', '12.5'],
    ['en', '1.234', '1.234'],
    ['en', '£1,234.50', '1234.50'],
    ['en', 'EUR 0.00', '0.00'],
    ['el', '1.234,50', '1234.50'],
    ['el', '1.234', '1234'],
    ['el', '0.125', '0.125'],
    ['el', '12,5 €', '12.5'],
    ['el', '−12,5 ευρώ', '-12.5'],
    ['lt', '1 234,5', '1234.5'],
    ['lt', '1\u00a0234\u202f567', '1234567'],
    ['lt', '1 234.5', '1234.5'],
    ['lt', '2,50 Eur', '2.50'],
    ['nb', 'kr 1 234,–', '1234'],
    ['nb', '−5', '-5'],
    ['nb', 'kr -5,0', '-5.0'],
    ['gu', '૧,૨૩,૪૫૬.૫', '123456.5'],
    ['gu', 'રૂ. 12,34,567', '1234567'],
    ['gu', 'Rs.500', '500'],
    ['gu', '₹ 45,000', '45000'],
    ['th', '๑,๒๓๔.๕', '1234.5'],
    ['th', '1,234 บาท', '1234'],
    ['en', '.5', '0.5'],
    ['en', '007', '7'],
    ['en', '-0', '0'],
    ['en', '+3', '3'],
    ['en', "1'234.5", '1234.5'],
    ['en', ' 12. ', '12'],
    ['en', '1,234.567', '1234.567'],
  ])('%s: %s is %s', (language, text, value) => expect(number(language, text)).toBe(value));

  it.each([
    ['lt', '1.234', 'ambiguous'],
    ['nb', '12.500', 'ambiguous'],
    ['en', '12 or 13', 'no-number'],
    ['en', '10-12', 'no-number'],
    ['en', 'about 12', 'no-number'],
    ['en', '12 thousand', 'no-number'],
    ['en', '12k', 'no-number'],
    ['en', '1e3', 'no-number'],
    ['en', '1,23,456', 'no-number'],
    ['en', '12,34.5', 'no-number'],
    ['en', '1.2.3', 'no-number'],
    ['en', '1 2', 'no-number'],
    ['en', '50 %', 'no-number'],
    ['en', '5,', 'no-number'],
    ['en', '--5', 'no-number'],
    ['en', '-', 'no-number'],
    ['en', '½', 'no-number'],
    ['en', '9'.repeat(41), 'no-number'],
  ])('%s: %s is none: %s', (language, text, why) => expect(number(language, text)).toBe(why));

  it('may have its unit beside it', () => {
    expect(number('en', '12 deals', ['deal', 'deals'])).toBe('12');
    expect(number('el', '12 Συμφωνίες.', ['συμφωνίες'])).toBe('12');
    expect(number('en', '12 calls', ['deals'])).toBe('no-number');
  });

  it.each(LANGUAGES)('is read as %s prints it', (language) => {
    const format = new Intl.NumberFormat(tagOf(language), { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (hundredths) => {
        expect(Number(number(language, format.format(hundredths / 100)))).toBe(hundredths / 100 + 0);
      }),
    );
  });

  it('has digits of any script', () => {
    expect(inWesternDigits('૦૯ ๐๙ ٠٩ ۰۹ ०९ ０９ 𝟎𝟗 𝟘𝟡 𝟶𝟿')).toBe('09 09 09 09 09 09 09 09 09');
  });
});

describe('a date as typed', () => {
  it.each([
    ['en', '2026-11-21', '2026-11-21'],
    ['en', '21 November 2026', '2026-11-21'],
    ['en', '21st of Nov. 2026', '2026-11-21'],
    ['en', 'November 21, 2026', '2026-11-21'],
    ['en', '21/11/2026', '2026-11-21'],
    ['en', '3.4.2026', '2026-04-03'],
    ['el', '21 Νοεμβρίου 2026', '2026-11-21'],
    ['el', '21 ΝΟΕΜΒΡΙΟΥ 2026', '2026-11-21'],
    ['el', '21η Νοέμβρη 2026', '2026-11-21'],
    ['el', '5/3/2026', '2026-03-05'],
    ['el', '1 Μαΐου 2026', '2026-05-01'],
    ['lt', '2026 m. lapkričio 21 d.', '2026-11-21'],
    ['lt', '2026 m. lapkr. 21 d.', '2026-11-21'],
    ['lt', '2026.11.21', '2026-11-21'],
    ['nb', '21. november 2026', '2026-11-21'],
    ['nb', '21.11.2026', '2026-11-21'],
    ['gu', '૨૧ નવેમ્બર, ૨૦૨૬', '2026-11-21'],
    ['th', '21 พฤศจิกายน 2569', '2026-11-21'],
    ['th', 'วันที่ ๒๑ พ.ย. พ.ศ. ๒๕๖๙', '2026-11-21'],
    ['th', '21/11/2569', '2026-11-21'],
    ['th', '21/11/2026', '2026-11-21'],
    ['en', '29 February 2028', '2028-02-29'],
  ])('%s: %s is %s', (language, text, value) => expect(date(language, text)).toBe(value));

  it.each([
    ['en', '03/04/2026', 'ambiguous'],
    ['lt', '03-04-2026', 'ambiguous'],
    ['en', '29 February 2026', 'impossible'],
    ['nb', '31.04.2026', 'impossible'],
    ['en', '21 November 2569', 'impossible'],
    ['nb', '21.11.26', 'short-year'],
    ['en', '21 Nov 26', 'short-year'],
    ['en', 'next Friday', 'no-date'],
    ['en', 'by 21 November 2026', 'no-date'],
    ['en', '21 November or December 2026', 'no-date'],
    ['en', '20–21 November 2026', 'no-date'],
    ['gu', 'તા. 21/11/2026', 'no-date'],
    ['en', '', 'no-date'],
  ])('%s: %s is none: %s', (language, text, why) => expect(date(language, text)).toBe(why));

  it.each(LANGUAGES)('is read as %s prints it', (language) => {
    for (const dateStyle of ['long', 'medium'] as const) {
      const format = new Intl.DateTimeFormat(tagOf(language), { dateStyle, timeZone: 'UTC' });
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
          const day = new Date(days * 86_400_000);
          expect(date(language, format.format(day))).toBe(day.toISOString().slice(0, 10));
        }),
      );
    }
  });
});

describe('a field with a wrong value', () => {
  const field = (text: string, language = 'el'): TypedField => {
    return {
      file: 'back/jonas.pdf',
      name: 'kpi.deals.actual',
      label: 'Απολογισμός',
      text,
      conventions: tagOf(language),
    };
  };

  it('is named with what stands in it and what was expected', () => {
    const diagnostics = [
      numberIn(field('περίπου 12')),
      numberIn(field('1.234', 'lt')),
      percentIn(field('x'.repeat(100))),
      dateIn(field('31/2/2026')),
      dateIn(field('03/04/2026', 'en')),
    ].flatMap((read) => read.diagnostics);
    expect(formatDiagnostics(diagnostics, () => null, { colour: false })).toMatchInlineSnapshot(`
      "back/jonas.pdf, field "kpi.deals.actual": error return/not-a-number
        "Απολογισμός" says "περίπου 12", which is no number.
        hint: write a number such as 1.234,5

      back/jonas.pdf, field "kpi.deals.actual": error return/not-a-number
        "Απολογισμός" says "1.234", which can be read as two different numbers.
        hint: write a number such as 1 234,5

      back/jonas.pdf, field "kpi.deals.actual": error return/not-a-number
        "Απολογισμός" says "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…", which is no number.
        hint: write a number such as 1.234,5

      back/jonas.pdf, field "kpi.deals.actual": error return/not-a-date
        "Απολογισμός" says "31/2/2026", and there is no such day.
        hint: write 2026-11-21 or 21 Νοεμβρίου 2026

      back/jonas.pdf, field "kpi.deals.actual": error return/not-a-date
        "Απολογισμός" says "03/04/2026", which is one day to some readers and another to others.
        hint: write 2026-11-21 or 21 November 2026
      "
    `);
  });

  it('has more digits than a figure may', () => {
    const read = [`1${'0'.repeat(21)}`, '-1.000.000.000.001', `0,${'1'.repeat(21)}`].map((text) =>
      numberIn(field(text)),
    );
    expect(read.map(({ ok }) => ok)).toEqual([false, false, false]);
    expect(formatDiagnostics(read[0]?.diagnostics ?? [], () => null, { colour: false })).toMatchInlineSnapshot(`
      "back/jonas.pdf, field "kpi.deals.actual": error return/not-a-number
        "Απολογισμός" says "1000000000000000000000", which is larger, or has more decimals, than a figure may.
        hint: write a number of at most 1.000.000.000.000, with 20 decimals at most
      "
    `);
    expect(numberIn(field('-1.000.000.000.000'))).toMatchObject({ ok: true, value: '-1000000000000' });
  });

  it('is not one that can be read', () => {
    expect(numberIn(field('12,5 €'))).toEqual({ ok: true, value: '12.5', diagnostics: [] });
    expect(percentIn(field('12,5 %'))).toEqual({ ok: true, value: '12.5', diagnostics: [] });
    expect(dateIn(field('21/11/2026'))).toEqual({ ok: true, value: '2026-11-21', diagnostics: [] });
  });
});
