import { type ChartColours, polygon, rectangle } from './chart-shapes.js';
import type { Chart, Shape } from './types.js';

const LINE_PT = 1.25;
const DOT_PT = 1.75;
const TARGET_PT = 1;
const ZERO_PT = 0.5;
const CORNERS = 12;

/**
 * A line from figure to figure with a dot at each, broken where there is none; short lines at the targets, joined where they are
 * equal; a pale one at 0. The scale always holds 0, so that a small change looks small.
 */
export function trendShapes({ values, targets, widthPt, heightPt }: Chart, colours: ChartColours): Shape[] {
  const given = [...values, ...targets].flatMap((figure) => (figure === null ? [] : [figure]));
  const low = Math.min(0, ...given);
  const high = Math.max(0, ...given);
  const slot = widthPt / Math.max(values.length, 1);
  const radius = Math.min(DOT_PT, slot / 2, heightPt / 2);
  const room = heightPt - 2 * radius;
  const at = (figure: number): number => radius + (high === low ? room / 2 : ((high - figure) / (high - low)) * room);
  const dots = values.map((value, index) => (value === null ? null : ([(index + 0.5) * slot, at(value)] as const)));
  return [
    rectangle(0, at(0) - ZERO_PT / 2, widthPt, ZERO_PT, colours.band1),
    ...runsOf(targets).map(({ from, count, figure }) =>
      rectangle(from * slot, at(figure) - TARGET_PT / 2, count * slot, TARGET_PT, colours.text),
    ),
    ...dots.flatMap((dot, index) => {
      const next = dots[index + 1] ?? null;
      return dot === null || next === null ? [] : [stroke(dot, next, colours.bar)];
    }),
    ...dots.flatMap((dot) => (dot === null ? [] : [disc(dot, radius, colours.bar)])),
  ];
}

type Point = readonly [number, number];

/** Neighbours that are equal, as one. */
function runsOf(targets: readonly (number | null)[]) {
  const runs: { from: number; count: number; figure: number }[] = [];
  targets.forEach((figure, index) => {
    const last = runs.at(-1);
    if (figure === null) return;
    if (last !== undefined && last.figure === figure && last.from + last.count === index) last.count += 1;
    else runs.push({ from: index, count: 1, figure });
  });
  return runs;
}

function stroke([x1, y1]: Point, [x2, y2]: Point, fill: string): Shape {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const across = [((y1 - y2) / length) * (LINE_PT / 2), ((x2 - x1) / length) * (LINE_PT / 2)] as const;
  const [dx, dy] = across;
  return polygon(
    [
      [x1 + dx, y1 + dy],
      [x2 + dx, y2 + dy],
      [x2 - dx, y2 - dy],
      [x1 - dx, y1 - dy],
    ],
    fill,
  );
}

function disc([x, y]: Point, radius: number, fill: string): Shape {
  const corners = Array.from({ length: CORNERS }, (_, index) => {
    const angle = (2 * Math.PI * index) / CORNERS;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });
  return polygon(corners, fill);
}
