import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWords } from '../../src/wording/check-words.js';
import type { WordListKind } from '../../src/wording/types.js';
import { wordList } from '../support/word-list.js';

/** What a list finds in a text, as it stands there. */
function found(kind: WordListKind, language: string, value: string, field = 'duties'): readonly string[] {
  const stretchPlace = (offset: number, length: number) => ({ file: value.slice(offset, offset + length) });
  return checkWords([{ value, field, stretchPlace }], [wordList(kind, language)]).map(({ place }) => place.file);
}

describe('words that may discriminate', () => {
  it.each([
    ['en', 'Young graduate, 25 years old, his own car', ['Young', '25 years old', 'his']],
    [
      'en',
      'Good‑looking, married, in good  health, native speakers',
      ['Good‑looking', 'married', 'in good  health', 'native speakers'],
    ],
    ['el', 'Νεαρή κοπέλα με ευχάριστη εμφάνιση, ΑΓΑΜΗ', ['Νεαρή', 'κοπέλα', 'ευχάριστη εμφάνιση', 'ΑΓΑΜΗ']],
    ['el', 'Ηλικία έως 35, καλή υγεία, μητρική γλώσσα', ['Ηλικία έως', 'καλή υγεία', 'μητρική γλώσσα']],
    [
      'lt',
      'Jauna mergina, netekėjusi, malonios išvaizdos, geros sveikatos',
      ['Jauna', 'mergina', 'netekėjusi', 'malonios išvaizdos', 'geros sveikatos'],
    ],
    ['nb', 'Ung kvinne, ugift, pent utseende, ikke-røyker', ['Ung', 'kvinne', 'ugift', 'pent utseende', 'ikke-røyker']],
    ['gu', 'યુવાન અને અપરિણીત પુરુષો, સારું સ્વાસ્થ્ય', ['યુવાન', 'અપરિણીત', 'પુરુષો', 'સારું સ્વાસ્થ્ય']],
    [
      'th',
      'เพศหญิง อายุไม่เกิน 35 ปี สถานภาพโสด หน้าตาดี สุขภาพแข็งแรง',
      ['เพศหญิง', 'อายุไม่เกิน 35 ปี', 'สถานภาพโสด', 'หน้าตาดี', 'สุขภาพแข็งแรง'],
    ],
  ])('are found in %s: %s', (language, text, words) => {
    expect([...found('discrimination', language, text)].sort()).toEqual([...words].sort());
  });

  it.each([
    [
      'en',
      'Makes attractive offers to young companies; men and women; 5 years old vehicles; occupational health and safety',
    ],
    ['en', 'The theme, the chart, there, history, shed, mankind, pretty much, {kpis.he.target} {duties.young}'],
    ['en', 'He or she keeps healthy competition; a person 18 years of age or older'],
    [
      'el',
      'Βρίσκει νέους πελάτες και νέα προϊόντα· έγκυρη και έγκαιρη ενημέρωση· κύρια καθήκοντα· άνδρες και γυναίκες',
    ],
    ['el', 'Υγιεινή και ασφάλεια· υγιής ανταγωνισμός· αδύνατη παράδοση'],
    ['lt', 'Jaunesnysis specialistas, vyr. buhalteris, vyriausiasis, vyresnysis; prekių išvaizda; vedęs derybas'],
    ['lt', 'Darbuotojų sauga ir sveikata; vyrai ir moterys; gražus rezultatas'],
    ['nb', 'Nye kunder, unge bedrifter, giftig avfall, frisk luft, pen butikk, kvinner og menn, han eller hun'],
    ['nb', 'Helse, miljø og sikkerhet; håndtering; punktlig; erfaring fra damekonfeksjon'],
    ['gu', 'વેચાણમાં વૃદ્ધિ, સારો દેખાવ, આરોગ્ય અને સલામતી, સ્ત્રી કે પુરુષ'],
    ['th', 'ต่ออายุสัญญา อายุการใช้งาน 5 ปี อาชีวอนามัยและความปลอดภัย เพศชายหรือหญิง สุขภาพของธุรกิจ'],
  ])('are not seen where they are not, in %s: %s', (language, text) => {
    expect(found('discrimination', language, text)).toEqual([]);
  });
});

describe('names of states and statutes', () => {
  it.each([
    ['en', 'Under the Civil Code of the Russian Federation', ['Civil Code', 'Russian Federation']],
    ['el', 'Κατά τον Αστικό Κώδικα της Ελλάδας', ['Αστικό Κώδικα', 'Ελλάδας']],
    ['lt', 'Pagal Lietuvos Respublikos darbo kodeksą', ['Lietuvos', 'darbo kodeksą']],
    ['nb', 'Etter arbeidsmiljøloven i Norge', ['arbeidsmiljøloven', 'Norge']],
    ['gu', 'ભારતની શ્રમ સંહિતા પ્રમાણે', ['ભારતની', 'શ્રમ સંહિતા']],
    ['th', 'ตามประมวลกฎหมายแพ่งและพาณิชย์ของประเทศไทย', ['ประมวลกฎหมายแพ่งและพาณิชย์', 'ประเทศไทย']],
  ])('are found among the liabilities in %s: %s', (language, text, names) => {
    expect([...found('law', language, text, 'liability')].sort()).toEqual([...names].sort());
  });

  it('leave markets alone where no law is cited', () => {
    expect(found('law', 'en', 'Serves clients in Norway and Greece')).toEqual([]);
    expect(found('law', 'lt', 'Lietuvių kalba', 'knowledge')).toEqual([]);
  });
});

describe('a find', () => {
  it('is the same however the text is composed, and hides behind no invisible character', () => {
    const text = 'Νεαρή κοπέλα';
    expect(found('discrimination', 'el', text.normalize('NFD'))).toEqual([
      'Νεαρή'.normalize('NFD'),
      'κοπέλα'.normalize('NFD'),
    ]);
    expect(found('discrimination', 'en', 'a yo\u00adung\u200b team')).toEqual(['yo\u00adung']);
  });

  it('stands where the words are, whatever is around them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const finds = found('discrimination', 'en', `${before} handsome ${after}`);
        expect(finds).toContain('handsome');
      }),
    );
  });
});
