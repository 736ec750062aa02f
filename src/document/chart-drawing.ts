import { type ChartColours, polygon, rectangle } from './chart-shapes.js';
import { trendShapes } from './trend-drawing.js';
import type { Chart, Drawing, Shape } from './types.js';

/** Paper shows between two bands, so that they stay apart in grey print whatever their colours are. */
const GAP_PT = 0.75;
const TARGET_TICK_PT = 1.5;
const STRETCH_TICK_PT = 0.75;
/** Height of the measured bar and of the stretch tick, as shares of the height of the bands. */
const BAR_SHARE = 1 / 3;
const STRETCH_SHARE = 0.6;
/** Height of the bands: the target's tick stands out by the rest. */
const BAND_SHARE = 0.72;

/**
 * The shapes of a chart, in points, `widthPt` by `heightPt`, coordinates rounded to hundredths; filled areas only, so
 * that no edge depends on how a viewer draws thin lines. Percentages outside 0 to `end` are drawn at the nearer end;
 * a bar that goes beyond the end is pointed. It holds no text: what it says is said by the chart's `alt` and by words
 * beside it.
 */
export function chartDrawing(chart: Chart, colours: ChartColours): Drawing {
  return { width: chart.widthPt, height: chart.heightPt, shapes: shapesOf(chart, colours) };
}

function shapesOf(chart: Chart, colours: ChartColours): Shape[] {
  switch (chart.kind) {
    case 'bullet':
      return bulletShapes(chart, colours);
    case 'bar':
      return barShapes(chart, colours);
    case 'trend':
      return trendShapes(chart, colours);
  }
}

/** Bands 0–floor–target–end from weak to strong, a long tick at the target, a short one at stretch, the value's bar. */
function bulletShapes(chart: Chart, colours: ChartColours): Shape[] {
  const at = scale(chart);
  const height = chart.heightPt;
  const bandHeight = height * BAND_SHARE;
  const bandTop = (height - bandHeight) / 2;
  const shapes: Shape[] = [];
  let from = 0;
  const bands = [
    [chart.floor, colours.band1],
    [chart.target, colours.band2],
    [chart.end, colours.band3],
  ] as const;
  for (const [limit, colour] of bands) {
    if (limit === null) continue;
    const to = at(limit);
    if (to <= from) continue;
    const gap = from === 0 ? 0 : GAP_PT;
    if (to - from > gap) shapes.push(rectangle(from + gap, bandTop, to - from - gap, bandHeight, colour));
    from = to;
  }
  if (chart.value !== null) {
    const barHeight = bandHeight * BAR_SHARE;
    shapes.push(bar(chart, at(chart.value), (height - barHeight) / 2, barHeight, colours.bar));
  }
  if (chart.stretch !== null) {
    const tick = bandHeight * STRETCH_SHARE;
    shapes.push(tickAt(chart, at(chart.stretch), STRETCH_TICK_PT, (height - tick) / 2, tick, colours.text));
  }
  if (chart.target !== null) shapes.push(tickAt(chart, at(chart.target), TARGET_TICK_PT, 0, height, colours.text));
  return shapes;
}

/** A share of a whole, such as a weight: the whole in the weakest band colour, the share upon it. */
function barShapes(chart: Chart, colours: ChartColours): Shape[] {
  const shapes = [rectangle(0, 0, chart.widthPt, chart.heightPt, colours.band1)];
  if (chart.value !== null && chart.value > 0) {
    shapes.push(bar(chart, scale(chart)(chart.value), 0, chart.heightPt, colours.bar));
  }
  return shapes;
}

function scale(chart: Chart): (percent: number) => number {
  return (percent) => (chart.widthPt * Math.min(Math.max(percent, 0), chart.end)) / chart.end;
}

function bar(chart: Chart, length: number, top: number, height: number, colour: string): Shape {
  if (chart.value === null || chart.value <= chart.end) return rectangle(0, top, length, height, colour);
  const neck = Math.max(length - height, 0);
  return polygon(
    [
      [0, top],
      [neck, top],
      [length, top + height / 2],
      [neck, top + height],
      [0, top + height],
    ],
    colour,
  );
}

/** Centred on its place, but never over the edge of the drawing. */
function tickAt(chart: Chart, x: number, width: number, top: number, height: number, colour: string): Shape {
  const left = Math.min(Math.max(x - width / 2, 0), Math.max(chart.widthPt - width, 0));
  return rectangle(left, top, width, height, colour);
}
