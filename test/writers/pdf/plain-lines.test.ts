import fc from 'fast-check';
import { expect, it } from 'vitest';
import { atomsOf } from '../../../src/writers/pdf/measure/atom.js';
import type { MeasureContext } from '../../../src/writers/pdf/measure/context.js';
import { fillLines } from '../../../src/writers/pdf/measure/fill-lines.js';
import { plainLines } from '../../../src/writers/pdf/measure/plain-lines.js';
import type { TextStrand } from '../../../src/writers/pdf/measure/strand.js';
import { rootTag } from '../../../src/writers/pdf/measure/tag.js';
import { typesetLine } from '../../../src/writers/pdf/measure/typeset-line.js';
import type { Ink } from '../../../src/writers/pdf/types.js';
import { faces, theme } from './document-of.js';

const context: MeasureContext = {
  theme,
  faces,
  hyphenate: null,
  fillable: false,
  bodyHeightPt: 700,
  pageNumbers: null,
  reportMissing: () => undefined,
  digits: 'western',
  headingLevel: (level) => level,
};

const WORDS = [
  'a',
  'visits',
  'the',
  'month,',
  'e-mail',
  '“offers”',
  '95 %',
  'Καλημέρα',
  'เสร็จสมบูรณ์',
  'ક્ષિતિજ',
  '≥',
  '(x/y)',
];

const anyText = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));

function strandOf(text: string): TextStrand {
  return {
    type: 'text',
    text,
    look: { sizePt: 10, colour: '000000', oblique: false, underline: false, strike: false, risePt: 0 },
    faces: faces.regular,
    language: 'en',
    tag: rootTag('en'),
    place: { file: 'sample.hbs' },
    number: null,
    box: null,
  };
}

/** Each line's texts with their places, rounded: sums come about in another order. */
function shown(lines: readonly (readonly Ink[])[]): unknown[] {
  return lines.map((line) =>
    line.map((ink) =>
      ink.type === 'text'
        ? {
            text: String.fromCodePoint(...ink.runs.flatMap((run) => run.glyphs.flatMap((glyph) => glyph.codePoints))),
            x: ink.xPt.toFixed(3),
            width: ink.widthPt.toFixed(3),
          }
        : ink.type,
    ),
  );
}

it('plainLines sets a single strand as the way for all paragraphs does', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.integer({ min: 100, max: 500 }),
      fc.constantFrom('left', 'center', 'right'),
      (text, widthPt, align) => {
        const strand = strandOf(text);
        const setting = { leftPt: 20, widthPt, baselinePt: 10, align, ruled: false } as const;
        const general = fillLines(atomsOf([strand], 'en', widthPt, context), widthPt, null).map((atoms) =>
          typesetLine(atoms, setting, false, context),
        );
        const plain = plainLines(strand, setting, context);
        expect(plain).not.toBeNull();
        expect(shown(plain ?? [])).toEqual(shown(general));
      },
    ),
  );
});

it('plainLines leaves words that are wider than the line to the way for all paragraphs', () => {
  const setting = { leftPt: 0, widthPt: 30, baselinePt: 10, align: 'left', ruled: false } as const;
  expect(plainLines(strandOf('Donaudampfschifffahrt'), setting, context)).toBeNull();
});
