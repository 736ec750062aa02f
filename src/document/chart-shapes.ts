import type { Segment, Shape } from './types.js';

/** Colours of a chart, `RRGGBB`; the colours of a theme serve as they are. */
export interface ChartColours {
  readonly text: string;
  readonly band1: string;
  readonly band2: string;
  readonly band3: string;
  readonly bar: string;
}

export function rectangle(x: number, y: number, width: number, height: number, fill: string): Shape {
  return polygon(
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ],
    fill,
  );
}

/** A filled area, its corners rounded to hundredths of a point. */
export function polygon(points: readonly (readonly [number, number])[], fill: string): Shape {
  const path: Segment[] = points.map(([x, y], index) => ({ to: index === 0 ? 'M' : 'L', x: round(x), y: round(y) }));
  return { path: [...path, { to: 'Z' }], fill, stroke: null, strokeWidth: 0 };
}

function round(pt: number): number {
  // A negative nothing would be written as "-0".
  return Math.round(pt * 100) / 100 + 0;
}
