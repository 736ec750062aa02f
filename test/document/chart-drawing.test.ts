import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartDrawing } from '../../src/document/chart-drawing.js';
import type { Chart, Drawing } from '../../src/document/types.js';

const COLOURS = { text: '111111', band1: 'AAAAAA', band2: 'CCCCCC', band3: 'EEEEEE', bar: '224466' };

const CHART: Chart = {
  type: 'chart',
  kind: 'bullet',
  alt: 'Calls: 90 of 100 percent',
  widthPt: 120,
  heightPt: 12,
  floor: 50,
  target: 100,
  stretch: 120,
  value: 90,
  end: 150,
  values: [],
  targets: [],
  style: 'chart',
  language: 'en',
  id: null,
  place: { file: 'a.hbs', line: 1, column: 1 },
};

/** One line per shape: its colour and its box, left–right × top–bottom. */
function boxes(drawing: Drawing): string[] {
  return drawing.shapes.map((shape) => {
    const points = shape.path.flatMap((segment) => (segment.to === 'Z' ? [] : [segment]));
    const xs = points.map((point) => point.x);
    const ys = points.map((point) => point.y);
    return `${shape.fill} ${Math.min(...xs)}–${Math.max(...xs)} × ${Math.min(...ys)}–${Math.max(...ys)}`;
  });
}

describe('chartDrawing', () => {
  it('draws bands, the bar of the value, then the ticks of stretch and target over them', () => {
    const drawing = chartDrawing(CHART, COLOURS);
    expect([drawing.width, drawing.height]).toEqual([120, 12]);
    expect(boxes(drawing)).toEqual([
      'AAAAAA 0–40 × 1.68–10.32',
      'CCCCCC 40.75–80 × 1.68–10.32',
      'EEEEEE 80.75–120 × 1.68–10.32',
      '224466 0–72 × 4.56–7.44',
      '111111 95.63–96.38 × 3.41–8.59',
      '111111 79.25–80.75 × 0–12',
    ]);
  });

  it('draws no bar where nothing is measured and no band or tick that has no figure', () => {
    const drawing = chartDrawing({ ...CHART, value: null, floor: null, stretch: null }, COLOURS);
    expect(boxes(drawing)).toEqual([
      'CCCCCC 0–80 × 1.68–10.32',
      'EEEEEE 80.75–120 × 1.68–10.32',
      '111111 79.25–80.75 × 0–12',
    ]);
  });

  it('points a bar that goes beyond the end', () => {
    const over = chartDrawing({ ...CHART, value: 151 }, COLOURS);
    const full = chartDrawing({ ...CHART, value: 150 }, COLOURS);
    expect(over.shapes[3]?.path).toHaveLength(6);
    expect(full.shapes[3]?.path).toHaveLength(5);
  });

  it('draws a weight as a share of the whole', () => {
    const drawing = chartDrawing({ ...CHART, kind: 'bar', value: 40, end: 100 }, COLOURS);
    expect(boxes(drawing)).toEqual(['AAAAAA 0–120 × 0–12', '224466 0–48 × 0–12']);
  });

  const trend = (values: Chart['values'], targets: Chart['targets'] = []): string[] =>
    boxes(chartDrawing({ ...CHART, kind: 'trend', values, targets }, COLOURS));

  it('draws a line from figure to figure over the targets, and a dot at each', () => {
    expect(trend([10, 20, 15], [20, 20, 10])).toMatchInlineSnapshot(`
      [
        "AAAAAA 0–120 × 10–10.5",
        "111111 0–80 × 1.25–2.25",
        "111111 80–120 × 5.5–6.5",
        "224466 19.93–60.07 × 1.13–6.62",
        "224466 59.97–100.03 × 1.13–4.5",
        "224466 18.25–21.75 × 4.25–7.75",
        "224466 58.25–61.75 × 0–3.5",
        "224466 98.25–101.75 × 2.13–5.63",
      ]
    `);
  });

  it('breaks the line where there is no figure, and draws one that stands alone as a dot', () => {
    expect(trend([10, null, 20, null])).toMatchInlineSnapshot(`
      [
        "AAAAAA 0–120 × 10–10.5",
        "224466 13.25–16.75 × 4.25–7.75",
        "224466 73.25–76.75 × 0–3.5",
      ]
    `);
  });

  it('has 0 between figures above and below it', () => {
    expect(trend([-10, 10])).toMatchInlineSnapshot(`
      [
        "AAAAAA 0–120 × 5.75–6.25",
        "224466 29.91–90.09 × 1.13–10.87",
        "224466 28.25–31.75 × 8.5–12",
        "224466 88.25–91.75 × 0–3.5",
      ]
    `);
  });

  it('draws one figure alone, equal ones, nothing but 0, none at all and those of a year', () => {
    expect(trend([5], [5])).toMatchInlineSnapshot(`
      [
        "AAAAAA 0–120 × 10–10.5",
        "111111 0–120 × 1.25–2.25",
        "224466 58.25–61.75 × 0–3.5",
      ]
    `);
    expect(trend([5, 5])).toMatchInlineSnapshot(`
      [
        "AAAAAA 0–120 × 10–10.5",
        "224466 30–90 × 1.13–2.38",
        "224466 28.25–31.75 × 0–3.5",
        "224466 88.25–91.75 × 0–3.5",
      ]
    `);
    expect(trend([0, 0])).toMatchInlineSnapshot(`
      [
        "AAAAAA 0–120 × 5.75–6.25",
        "224466 30–90 × 5.38–6.63",
        "224466 28.25–31.75 × 4.25–7.75",
        "224466 88.25–91.75 × 4.25–7.75",
      ]
    `);
    expect(trend([null, null])).toMatchInlineSnapshot(`
      [
        "AAAAAA 0–120 × 5.75–6.25",
      ]
    `);
    expect(trend(Array.from({ length: 12 }, (_, month) => month))).toHaveLength(24);
  });

  it('keeps a trend inside its box', () => {
    const figure = fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }));
    const series = fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(series, (pairs) => {
        const values = pairs.map(([value]) => value);
        const targets = pairs.map(([, target]) => target);
        for (const { path } of chartDrawing({ ...CHART, kind: 'trend', values, targets }, COLOURS).shapes) {
          for (const segment of path) {
            if (segment.to === 'Z') continue;
            expect(segment.x).toBeGreaterThanOrEqual(0);
            expect(segment.x).toBeLessThanOrEqual(120);
            expect(segment.y).toBeGreaterThanOrEqual(0);
            expect(segment.y).toBeLessThanOrEqual(12);
          }
        }
      }),
    );
  });

  it('stays inside its box whatever the figures are', () => {
    const percent = fc.option(fc.double({ min: -50, max: 500, noNaN: true }));
    fc.assert(
      fc.property(percent, percent, percent, percent, (floor, target, stretch, value) => {
        for (const kind of ['bullet', 'bar'] as const) {
          for (const shape of chartDrawing({ ...CHART, kind, floor, target, stretch, value }, COLOURS).shapes) {
            for (const segment of shape.path) {
              if (segment.to === 'Z') continue;
              expect(segment.x).toBeGreaterThanOrEqual(0);
              expect(segment.x).toBeLessThanOrEqual(120);
              expect(segment.y).toBeGreaterThanOrEqual(0);
              expect(segment.y).toBeLessThanOrEqual(12);
            }
          }
        }
      }),
    );
  });
});
