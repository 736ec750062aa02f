import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/document/types.js';
import { shapeWord } from '../../src/text/shape-word.js';
import { columnMinima, fitWidths } from '../../src/writers/column-minima.js';
import { cell, chart, input, list, p, row, table, text } from './docx/nodes.js';
import { faces, theme } from './pdf/document-of.js';

const PADDING = 2 * (theme.tables.grid?.paddingXPt ?? 0);
const SIZE = theme.paragraphs.td?.sizePt ?? 0;
/** What a minimum may have beyond the word itself, as a part of it. */
const MOST_SPARE = 0.15;

function widthOf(word: string, weight: 'regular' | 'bold', sizePt = SIZE): number {
  return shapeWord(word, faces[weight], 'en').reduce((sum, run) => sum + (run.width * sizePt) / 1000, 0);
}

function minimaOf(one: Table): readonly number[] {
  return columnMinima(one, theme, faces);
}

/** The minimum of the only column of a table with one body cell. */
function minimumOf(content: Parameters<typeof cell>[0]): number {
  return minimaOf(table([null], [], [row([cell(content)])]))[0] ?? 0;
}

function expectRoomFor(minimum: number, contentPt: number): void {
  expect(minimum - PADDING).toBeGreaterThanOrEqual(contentPt);
  expect(minimum - PADDING).toBeLessThan(contentPt * (1 + MOST_SPARE));
}

describe('columnMinima', () => {
  it('is the longest word with the padding on both sides', () => {
    expectRoomFor(minimumOf('No longer than compliance, by far'), widthOf('compliance,', 'regular'));
    expectRoomFor(minimumOf('by ≥ 1,250,000'), widthOf('≥ 1,250,000', 'regular'));
  });

  it('takes head words, strong words and words of bold rows in bold', () => {
    const head = table([null], [row([cell('Indicator', { header: 'column' })])], [row([cell('x')])]);
    const total = table([null], [], [row([cell('Indicator')], 'total')]);
    const bold = widthOf('Indicator', 'bold');
    expect(bold).toBeGreaterThan(widthOf('Indicator', 'regular'));
    expectRoomFor(minimaOf(head)[0] ?? 0, widthOf('Indicator', 'bold', theme.paragraphs.th?.sizePt));
    expectRoomFor(minimaOf(total)[0] ?? 0, bold);
    const strong = minimumOf([p([text('Indicator', { strong: true })], 'td')]);
    expectRoomFor(strong, bold);
    expect(minimaOf(total)).toEqual([strong]);
    expect(strong).toBeGreaterThan(minimumOf('Indicator'));
  });

  it('measures a word in the size of its paragraph, and whole where its parts look different', () => {
    const small = theme.paragraphs.small?.sizePt ?? 0;
    expect(small).toBeLessThan(SIZE);
    expectRoomFor(minimumOf([p('Indicator', 'small')]), widthOf('Indicator', 'regular', small));
    const parts = [text('Indi', { strong: true }), text('cator, and')];
    expectRoomFor(minimumOf([p(parts, 'td')]), widthOf('Indi', 'bold') + widthOf('cator,', 'regular'));
  });

  it('leaves room for charts and list items, and none for fields but the figures in them', () => {
    expect(minimumOf([chart({ widthPt: 57 })])).toBeCloseTo(57 + PADDING, 6);
    expect(minimumOf([p([input('text', 90, { value: 'A long value' })], 'td')])).toBe(PADDING);
    const figure = input('number', null, { value: '≥ EUR 2,70,000' });
    expectRoomFor(minimumOf([p([figure], 'td')]), widthOf('≥ EUR 2,70,000', 'regular'));
    expect(minimumOf([list('unordered', ['Indicator'])])).toBeGreaterThan(widthOf('Indicator', 'regular') + PADDING);
  });

  it('passes over cells that span columns, and finds the column of cells after one that spans rows', () => {
    const spanning = table(
      [null, null],
      [],
      [
        row([cell('Compliance', { colspan: 2 })]),
        row([cell('a', { rowspan: 2 }), cell('b')]),
        row([cell('Indicator')]),
      ],
    );
    const [first = 0, second = 0] = minimaOf(spanning);
    expectRoomFor(first, widthOf('a', 'regular'));
    expectRoomFor(second, widthOf('Indicator', 'regular'));
  });

  it('knows that a table that only arranges has no padding at its outer edges', () => {
    const cells = [row([cell('Indicator'), cell('Indicator'), cell('Indicator')])];
    const [left = 0, middle = 0, right = 0] = minimaOf(table([null, null, null], [], cells, { layout: true }));
    expect(middle - left).toBeCloseTo(PADDING / 2, 6);
    expect(right).toBeCloseTo(left, 6);
  });
});

describe('fitWidths', () => {
  const width = fc.double({ min: 1, max: 300, noNaN: true });
  const columns = fc.array(fc.record({ width, minimum: width }), { minLength: 1, maxLength: 8 });
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

  it('takes what narrow columns lack from the others, in proportion to what these can spare', () => {
    expect(fitWidths([20, 100, 60], [30, 40, 30])).toEqual([30, 100 - 60 / 9, 60 - 30 / 9]);
  });

  it('shares what is lacking where there is not enough', () => {
    expect(fitWidths([20, 20, 60], [60, 40, 30])).toEqual([40, 30, 30]);
  });

  it('changes nothing where every column is wide enough', () => {
    fc.assert(
      fc.property(columns, (all) => {
        const widths = all.map((one) => Math.max(one.width, one.minimum));
        const minima = all.map((one) => Math.min(one.width, one.minimum));
        expect(fitWidths(widths, minima)).toEqual(widths);
      }),
    );
  });

  it('keeps the sum, and makes every column wide enough where that is possible', () => {
    fc.assert(
      fc.property(columns, (all) => {
        const widths = all.map((one) => one.width);
        const minima = all.map((one) => one.minimum);
        const fitted = fitWidths(widths, minima);
        expect(sum(fitted)).toBeCloseTo(sum(widths), 6);
        const enough = sum(minima) <= sum(widths);
        fitted.forEach((one, index) => {
          const { width = 0, minimum = 0 } = all[index] ?? {};
          const least = enough ? minimum : Math.min(width, minimum);
          expect(one).toBeGreaterThanOrEqual(least - 1e-6);
          expect(one).toBeLessThanOrEqual(Math.max(width, minimum) + 1e-6);
        });
      }),
    );
  });
});
