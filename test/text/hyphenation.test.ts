import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HYPHENATED, HYPHENATION_FILES, hyphenate } from '../support/hyphenation.js';

/** A word with its hyphens. */
function parted(word: string, language: string): string {
  const ends = [...hyphenate(word, language), word.length];
  return ends.map((end, index) => word.slice(ends[index - 1] ?? 0, end)).join('-');
}

describe('hyphenation', () => {
  it('parts words as dictionaries do', () => {
    expect(
      ['documentation', 'responsibility', 'Management'].map((word) => parted(word, 'en-GB')),
    ).toMatchInlineSnapshot(`
      [
        "doc-u-ment-a-tion",
        "re-spons-ib-il-ity",
        "Man-age-ment",
      ]
    `);
    expect(['Ονοματεπώνυμο', 'Ημερομηνία', 'παραγγελιών'].map((word) => parted(word, 'el'))).toMatchInlineSnapshot(`
      [
        "Ονο-μα-τε-πώ-νυμο",
        "Ημε-ρο-μη-νία",
        "πα-ραγ-γε-λιών",
      ]
    `);
    expect(['Susitikimai', 'vadybininkas', 'pasitarimas'].map((word) => parted(word, 'lt'))).toMatchInlineSnapshot(`
      [
        "Su-si-ti-ki-mai",
        "va-dy-bi-nin-kas",
        "pa-si-ta-ri-mas",
      ]
    `);
    expect(
      ['arbeidsdager', 'Salgsstøtteavdelingen', 'Ordresystem'].map((word) => parted(word, 'nb')),
    ).toMatchInlineSnapshot(`
      [
        "ar-beids-da-ger",
        "Salgs-støtte-av-de-lin-gen",
        "Ordre-sys-tem",
      ]
    `);
  });

  it('parts nothing in Gujarati, in Thai and in words that are none', () => {
    expect(hyphenate('વ્યવસ્થાપક', 'gu')).toEqual([]);
    expect(hyphenate('ผู้จัดการลูกค้า', 'th')).toEqual([]);
    expect(hyphenate('documentation'.repeat(20), 'en')).toEqual([]);
  });

  it('leaves two letters before a hyphen and three after it', () => {
    const letters = [...'abcdeioæøåąčęėįšųūžαβγειοσςωάήίόΰABΑΩ'];
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...letters) }),
        fc.constantFrom(...HYPHENATED),
        (word, language) => {
          const points = hyphenate(word, language);
          expect(points).toEqual([...new Set(points)].sort((a, b) => a - b));
          for (const point of points) {
            expect(point).toBeGreaterThanOrEqual(2);
            expect(word.length - point).toBeGreaterThanOrEqual(3);
          }
        },
      ),
    );
  });

  it('names the makers and the licence in every file', () => {
    for (const file of HYPHENATION_FILES.values())
      expect(file).toMatch(/^% title: .*\n% copyright: [\s\S]*\n% licence:\n/);
  });
});
