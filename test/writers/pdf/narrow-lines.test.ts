import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GlyphRun } from '../../../src/text/types.js';
import { atomsOf } from '../../../src/writers/pdf/measure/atom.js';
import { fillLines } from '../../../src/writers/pdf/measure/fill-lines.js';
import { rootTag } from '../../../src/writers/pdf/measure/tag.js';
import { hyphenate } from '../../support/hyphenation.js';
import { SAMPLES } from '../../text/samples.js';
import { faces, theme } from './document-of.js';

const SIZE_PT = 10;
const context = {
  theme,
  faces,
  hyphenate,
  fillable: false,
  bodyHeightPt: 700,
  pageNumbers: null,
  reportMissing: () => undefined,
  digits: 'western' as const,
  headingLevel: <Level>(level: Level) => level,
};

/** The lines of a text at a width: what each holds, and how wide it is without the space at its end. */
function linesOf(text: string, widthPt: number, language: string): readonly { text: string; width: number }[] {
  const look = { sizePt: SIZE_PT, colour: '000000', oblique: false, underline: false, strike: false, risePt: 0 };
  const strand = {
    type: 'text',
    text,
    look,
    faces: faces.regular,
    language,
    tag: rootTag(language),
    place: { file: 'sample.hbs' },
    number: null,
    box: null,
  } as const;
  return fillLines(atomsOf([strand], language, widthPt, context), widthPt, hyphenate).map((atoms) => {
    const spaces = atoms.map(({ space }) => space);
    const width = atoms.reduce((sum, atom) => sum + atom.widthPt, 0) + widths(spaces.slice(0, -1));
    const pieces = atoms.flatMap((atom) => [...atom.pieces, ...(atom.space === null ? [] : [atom.space])]);
    return {
      text: pieces
        .flatMap((piece) => (piece.type === 'text' ? piece.runs : []))
        .map(sourceOf)
        .join(''),
      width,
    };
  });
}

function widths(spaces: readonly ({ readonly widthPt: number } | null)[]): number {
  return spaces.reduce((sum, space) => sum + (space?.widthPt ?? 0), 0);
}

function sourceOf(run: GlyphRun): string {
  return run.glyphs.map((glyph) => String.fromCodePoint(...glyph.codePoints)).join('');
}

/** Lines with a stroke between them, drawn hyphens as ¬. */
function broken(text: string, widthPt: number, language = 'en'): string {
  return linesOf(text, widthPt, language)
    .map((line) => line.text)
    .join('|')
    .replaceAll('\u00ad', '¬');
}

describe('a word wider than its line', () => {
  it('is hyphenated in a narrow line', () => {
    expect(broken('Salgsstøtteavdelingen selger', 65, 'nb')).toBe('Salgsstøtte¬|avdelingen |selger');
    expect(broken('Ονοματεπώνυμο', 50, 'el')).toBe('Ονοματε¬|πώνυμο');
    expect(broken('vadybininkas (-ė)', 40, 'lt')).toBe('vadybi¬|ninkas |(-ė)');
    expect(broken('3\u00a0arbeidsdager', 65, 'nb')).toBe('3\u00a0|arbeidsdager');
    expect(broken('3\u00a0arbeidsdager', 50, 'nb')).toBe('3\u00a0arbeids¬|dager');
    expect(broken('responsibilities of all', 50)).toBe('responsib¬|ilities of all');
  });

  it('is not in a wider one, nor where the language has no hyphens', () => {
    expect(broken('responsibilities'.repeat(3), 150)).not.toContain('¬');
    expect(broken('વ્યવસ્થાપકવ્યવસ્થાપક', 40, 'gu')).not.toContain('¬');
    expect(broken('กกกกกกกกกกกกกกก', 40, 'th')).not.toContain('¬');
  });

  it('ends at the joints of an address and of a double form, when it has any', () => {
    expect(broken('someone.with_a-name@example-company.example.com', 90)).toBe(
      'someone.with_a-|name@example-|company.example.|com',
    );
    expect(broken('εργαζόμενος/εργαζόμενη', 75, 'el')).toBe('εργαζόμενος/|εργαζόμενη');
  });

  it('keeps clusters of Gujarati and Thai whole', () => {
    expect(broken('ક્ષિતિજક્ષિતિજક્ષિતિજ', 30, 'gu')).toBe('ક્ષિતિજ|ક્ષિતિજ|ક્ષિતિજ');
    expect(broken('เเเเเกเกเก', 12, 'th')).not.toMatch(/เ\|ก/u);
  });
});

const LETTERS = ['a', 'W', 'ffi', 'é', 'e\u0301', '@', '.', '-', '/', ' ', '\u00a0', 'ė', 'ώ', '9'];
const SYLLABLES = ['ક્ષિ', 'ત્ર્ય', 'કો', 'ૐ', 'เก็', 'น้ำ', 'ใหญ่', 'ๆ', 'ฯ', 'ปู่', '\u200d', '\u200c', '\u200b'];
const anyWord = fc.oneof(
  fc.array(fc.constantFrom(...LETTERS, ...SYLLABLES), { minLength: 1, maxLength: 60 }).map((parts) => parts.join('')),
  fc.constantFrom(...Object.values(SAMPLES).flat()),
);

describe('no text', () => {
  it('leaves its line, is lost or changed, or is cut inside a cluster', () => {
    const anyLanguage = fc.constantFrom(...Object.keys(SAMPLES));
    fc.assert(
      fc.property(anyWord, fc.integer({ min: 24, max: 120 }), anyLanguage, (text, widthPt, language) => {
        const lines = linesOf(text, widthPt, language);
        expect(
          lines
            .map((line) => line.text)
            .join('')
            .replaceAll('\u00ad', ''),
        ).toBe(text);
        for (const [index, line] of lines.entries()) {
          expect(line.width).toBeLessThanOrEqual(widthPt + 0.01);
          if (index > 0 && !/\s$/u.test(lines[index - 1]?.text ?? '')) expect(line.text).not.toMatch(/^[\p{M}ำ]/u);
          if (index < lines.length - 1) expect(line.text).not.toMatch(/[เแโใไ]$/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is too long: ten thousand letters without a space', () => {
    for (const letters of ['W', 'ક્ષિ', 'กิ', 'ab@']) {
      const text = letters.repeat(Math.ceil(10_000 / letters.length));
      const lines = linesOf(text, 80, 'en');
      expect(lines.map((line) => line.text).join('')).toBe(text);
      for (const line of lines) expect(line.width).toBeLessThanOrEqual(80.01);
    }
  });
});
