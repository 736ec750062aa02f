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
