import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakMixedWords, breakWords } from '../../src/text/break-words.js';
import type { Word } from '../../src/text/types.js';
import { allSamples } from './samples.js';

/** Pieces with a stroke at each break, as a text to look at. */
function broken(text: string, language = 'en'): string {
  return breakWords(text, language)
    .map((word) => written(word))
    .join('|');
}

function written({ text, spaces, mandatoryBreak }: Word): string {
  return text + ' '.repeat(spaces) + (mandatoryBreak ? '\n' : '');
}

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'ab -–/(.)%5\n„“\u00a0\u00ad\u200bกำเ้ๆક્ષિ') }),
);

describe('breakWords', () => {
  it('joined gives back the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(breakWords(text, 'en').map(written).join('')).toBe(text);
      }),
    );
  });

  it('never begins a piece with a mark that belongs to the piece before', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = breakWords(text, 'th');
        words.forEach((word, i) => {
          const before = words[i - 1];
          if (before === undefined || before.spaces > 0 || before.mandatoryBreak) return;
          expect(word.text).not.toMatch(/^[\p{Mn}ำ]/u);
        });
      }),
    );
  });

  it('has no break inside what belongs together', () => {
    const cases: readonly (readonly [text: string, pieces: string])[] = [
      ['95 % of all', '95 % |of |all'],
      ['darbuotojas (-ė) yra', 'darbuotojas (-ė) |yra'],
      ['1.–3. and 10–12 boxes', '1.–3. |and |10–12 |boxes'],
      ['by e-mail and/or km/h', 'by |e-mail |and/or |km/h'],
      ['a follow-up, year-on-year', 'a |follow-up, |year-on-year'],
      ['cross-functional work', 'cross-|functional |work'],
      ['employee/manager talk', 'employee/|manager |talk'],
      ['10\u00a0kg a\u00a0day', '10\u00a0kg |a\u00a0day'],
      ['see § 14 and № 7', 'see |§ 14 |and |№ 7'],
      ['pay € 500 or 500 € now', 'pay |€ 500 |or |500 € |now'],
      ['work – and rest', 'work – |and |rest'],
      ['work—and rest', 'work—and |rest'],
      ['he said: “yes, please” twice', 'he |said: |“yes, |please” |twice'],
      ['soft\u00adhyphen here', 'soft\u00adhyphen |here'],
      ['at https://example.com/some/page', 'at |https://example.com/|some/|page'],
      ['floor 70% · ceiling 150%', 'floor |70% · |ceiling |150%'],
      ['4 = Often expected', '4 = Often |expected'],
      ['☐ Yes  ☐ No', '☐ Yes  |☐ No'],
      ['call 00 555 0100, ISCO-08 3322', 'call |00 555 0100, |ISCO-08 3322'],
      ['10 – 12 boxes, yes – no', '10 – 12 |boxes, |yes – |no'],
    ];
    expect(cases.map(([text]) => broken(text))).toEqual(cases.map(([, pieces]) => pieces));
  });

  it('has none where a typist puts a non-breaking space', () => {
    const cases: readonly (readonly [text: string, pieces: string])[] = [
      ['worth EUR 45,000 in all', 'worth |EUR 45,000 |in |all'],
      ['from 45 000 EUR a year', 'from |45 000 EUR |a |year'],
      ['of ≥ EUR 45,000, ≤ 3 kg', 'of |≥ EUR 45,000, |≤ 3 kg'],
      ['under clause 2.3 and sections 4 and 5', 'under |clause 2.3 |and |sections 4 |and |5'],
      ['within 2 working days', 'within |2 working |days'],
      ['every 6 months, by day 5', 'every |6 months, |by |day 5'],
      ['signed 31 January 2026', 'signed |31 January |2026'],
      ['by J. R. Hill and Dr Ward', 'by |J. R. Hill |and |Dr Ward'],
      ['in 2026 the goods', 'in |2026 |the |goods'],
      ['plan 9 May be it', 'plan |9 May |be |it'],
      ['a part of it, 12 deals', 'a |part |of |it, |12 |deals'],
      ['the MARCH 3 line, USED 4', 'the |MARCH |3 |line, |USED |4'],
    ];
    expect(cases.map(([text]) => broken(text))).toEqual(cases.map(([, pieces]) => pieces));
  });

  it('ends no line after a sign of reckoning, and parts figures at × and = only', () => {
    const cases: readonly (readonly [text: string, pieces: string])[] = [
      ['36 ÷ 40 × 100 = 90%', '36 ÷ 40 |× 100 |= 90%'],
      ['(2 − 36 ÷ 40) × (5 − 1) ÷ 100', '(2 − 36 ÷ 40) |× (5 − 1) ÷ 100'],
      ['score = weight × counted attainment ÷ 100', 'score |= weight |× counted |attainment |÷ 100'],
      ['= actual ÷ target', '= actual |÷ target'],
      ['36 × (129 − 20) ÷\u00a0129 = 30', '36 |× (129 − 20) ÷\u00a0129 |= 30'],
    ];
    expect(cases.map(([text]) => broken(text))).toEqual(cases.map(([, pieces]) => pieces));
  });

  it('has none in Greek where a typist makes none', () => {
    const cases: readonly (readonly [text: string, pieces: string])[] = [
      ['εντός 5 ημερών, 31 Ιανουαρίου', 'εντός |5 ημερών, |31 Ιανουαρίου'],
      ['έως την 5η ημέρα του μήνα', 'έως |την |5η ημέρα |του |μήνα'],
      ['ο/η εργαζόμενος/-η στον/στην', 'ο/η |εργαζόμενος/-η |στον/στην'],
      ['κόστος 45.000 ευρώ ή 95 %', 'κόστος |45.000 ευρώ |ή 95 %'],
      ['όταν ο πελάτης και η εταιρεία', 'όταν |ο πελάτης |και |η εταιρεία'],
      ['οι ενότητες 2 έως 4', 'οι |ενότητες 2 |έως |4'],
      ['λέει «ναι, βεβαίως» και (ίσως)', 'λέει |«ναι, |βεβαίως» |και |(ίσως)'],
    ];
    expect(cases.map(([text]) => broken(text, 'el'))).toEqual(cases.map(([, pieces]) => pieces));
  });

  it('has none in Lithuanian where a typist makes none', () => {
    const cases: readonly (readonly [text: string, pieces: string])[] = [
      ['vadybininkas (-ė) ir jis', 'vadybininkas (-ė) |ir |jis'],
      ['darbuotojo(-s) parašas', 'darbuotojo(-s) |parašas'],
      ['per 5 dienas pagal 3 punktą', 'per |5 dienas |pagal |3 punktą'],
      ['iki 30 d., 27 vnt. arba 5 proc.', 'iki |30 d., |27 vnt. |arba |5 proc.'],
      ['2026 m. sausio 31 d. sutartis', '2026 m. |sausio |31 d. |sutartis'],
      ['45 000 EUR ar 45 000 eurų', '45 000 EUR |ar |45 000 eurų'],
      ['žr. 1.–3. ir 2–4 dalis, 5 p.', 'žr. |1.–3. |ir |2–4 dalis, |5 p.'],
      ['o tai, kas į jį įeina, ir kita', 'o tai, |kas |į jį |įeina, |ir |kita'],
      ['nuolaida, t. y. kaina „be PVM“', 'nuolaida, |t. y. |kaina |„be |PVM“'],
    ];
    expect(cases.map(([text]) => broken(text, 'lt'))).toEqual(cases.map(([, pieces]) => pieces));
  });

  it('has none in Norwegian where a typist makes none; its words of one letter may end a line', () => {
    const cases: readonly (readonly [text: string, pieces: string])[] = [
      ['innen 5 dager, 31. januar', 'innen |5 dager, |31. januar'],
      ['kr 500, 500 kr eller 3 stk. nå', 'kr 500, |500 kr |eller |3 stk. |nå'],
      ['etter § 14-9 og punkt 3.2', 'etter |§ 14-9 |og |punkt 3.2'],
      ['de 10 punktene og 3 punkter', 'de |10 punktene |og |3 punkter'],
      ['del 1 i måned 2', 'del 1 |i |måned 2'],
      ['på e-post; besøks- og ringeplan', 'på |e-post; |besøks- |og |ringeplan'],
      ['å selge «på forhånd»', 'å |selge |«på |forhånd»'],
    ];
    expect(cases.map(([text]) => broken(text, 'nb'))).toEqual(cases.map(([, pieces]) => pieces));
  });

  it('has none in Gujarati where a typist makes none', () => {
    const cases: readonly (readonly [text: string, pieces: string])[] = [
      ['દર 6 માસે તારીખ 5 સુધીમાં', 'દર |6 માસે |તારીખ 5 |સુધીમાં'],
      ['૯૫ % માટે, 100%થી ઓછું', '૯૫ % |માટે, |100%થી |ઓછું'],
      ['“લા. ન.” વાળી', '“લા. ન.” |વાળી'],
      ['EUR 45,000 પ્રતિ માસ', 'EUR 45,000 |પ્રતિ |માસ'],
      ['(લાગુ નથી)', '(લાગુ |નથી)'],
    ];
    expect(cases.map(([text]) => broken(text, 'gu'))).toEqual(cases.map(([, pieces]) => pieces));
  });

  it('has none in Thai where a typist makes none', () => {
    const cases: readonly (readonly [text: string, pieces: string])[] = [
      ['ทุก 6 เดือน มี 36 สัญญาที่ลงนาม', 'ทุก |6 เดือน |มี |36 สัญญา|ที่|ลง|นาม'],
      ['วันที่ 5 ตามข้อ 3 เวลา 17.00 น.', 'วันที่ 5 |ตาม|ข้อ 3 |เวลา |17.00 น.'],
      ['10,000บาท หรือ 45,000 ยูโร', '10,000บาท |หรือ |45,000 ยูโร'],
      ['ตามพระราชบัญญัติคุ้มครองแรงงาน พ.ศ. 2541 และกฎหมาย', 'ตาม|พระราชบัญญัติคุ้มครองแรงงาน พ.ศ. 2541 |และ|กฎหมาย'],
      ['เมื่อปี พ.ศ. 2541', 'เมื่อ|ปี พ.ศ. 2541'],
      ['ชื่อ–นามสกุล (ตัวบรรจง)', 'ชื่อ–นามสกุล |(ตัว|บรรจง)'],
      ['คิดเป็น 95 % ของ “เป้าหมาย”', 'คิด|เป็น |95 % |ของ |“เป้าหมาย”'],
    ];
    expect(cases.map(([text]) => broken(text, 'th'))).toEqual(cases.map(([, pieces]) => pieces));
  });

  it('keeps an abbreviation with its number, by language', () => {
    expect(broken('see no. 5 or art. 7', 'en')).toBe('see |no. 5 |or |art. 7');
    expect(broken('žr. Nr. 12 ir 5 p.', 'lt')).toBe('žr. |Nr. 12 |ir |5 p.');
    expect(broken('βλ. άρθ. 5 εδώ', 'el-GR')).toBe('βλ. |άρθ. 5 |εδώ');
    expect(broken('før kl. 16', 'nb')).toBe('før |kl. 16');
    expect(broken('જુઓ નં. 5', 'gu')).toBe('જુઓ |નં. 5');
    expect(broken('ตาม ข้อ 3', 'th')).toBe('ตาม |ข้อ 3');
  });

  it('breaks between Thai words, and keeps signs and leading vowels with theirs', () => {
    expect(broken('ผู้จัดการลูกค้า', 'th')).toBe('ผู้จัดการ|ลูกค้า');
    expect(broken('ต่างๆและอื่นๆ', 'th')).toBe('ต่างๆ|และ|อื่นๆ');
    expect(broken('ต่าง ๆ และ ก ข ฯลฯ', 'th')).toBe('ต่าง ๆ |และ |ก |ข ฯลฯ');
    expect(broken('KPIรายเดือน 10,000บาท', 'th')).toBe('KPIราย|เดือน |10,000บาท');
    for (const [, text] of allSamples()) {
      const words = breakWords(text, 'th');
      words.forEach((word, i) => {
        expect(word.text).not.toMatch(/[เแโใไ]$/u);
        if (words[i - 1]?.spaces === 0) expect(word.text).not.toMatch(/^[ๆฯะาำๅ\p{M}]/u);
      });
    }
  });

  it('ends a line at a line feed', () => {
    expect(breakWords('one\ntwo  three\n\n', 'en')).toEqual([
      { text: 'one', spaces: 0, mandatoryBreak: true },
      { text: 'two', spaces: 2, mandatoryBreak: false },
      { text: 'three', spaces: 0, mandatoryBreak: true },
      { text: '', spaces: 0, mandatoryBreak: true },
    ]);
    expect(breakWords('', 'en')).toEqual([]);
  });
});

describe('breakMixedWords', () => {
  const thai = 'แสวงหาลูกค้าใหม่';
  const mixed = (...parts: readonly (readonly [language: string, text: string])[]): string =>
    breakMixedWords(parts.map(([language, text]) => ({ language, text })))
      .map(written)
      .join('|');

  it('keeps to the rules of each language in its part', () => {
    const figure = 'nuo 5 dienų ';
    expect(broken(figure, 'lt')).not.toBe(broken(figure, 'en'));
    expect(mixed(['lt', figure], ['en', figure])).toBe(`${broken(figure, 'lt')}|${broken(figure, 'en')}`);
    expect(mixed(['en', figure], ['lt', figure])).toBe(`${broken(figure, 'en')}|${broken(figure, 'lt')}`);
    expect(mixed(['en', 'To '], ['th', thai], ['en', ' and on.'])).toBe(`To |${broken(thai, 'th')} |and |on.`);
  });

  it('breaks a text in one language as it is broken by itself', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        expect(mixed(['en', one], ['en', other])).toBe(broken(one + other));
      }),
    );
  });

  it('joined gives back the text', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (one, two, three) => {
        const parts = [one, two, three].map((text, index) => ({ text, language: ['en', 'lt', 'th'][index] ?? '' }));
        expect(breakMixedWords(parts).map(written).join('')).toBe(one + two + three);
      }),
    );
  });
});
