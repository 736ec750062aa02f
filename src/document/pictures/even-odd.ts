import type { Segment } from '../types.js';

type Point = readonly [number, number];

/** Points by which the inside of a curve is judged. */
const STEPS = 8;

/**
 * A path meant for the even–odd rule, turned so that the non-zero rule fills the same: contours at an even depth of
 * nesting run one way, those at an odd depth the other. Right for contours that do not cross.
 */
export function evenOdd(path: readonly Segment[]): readonly Segment[] {
  const contours = contoursOf(path);
  const outlines = contours.map(pointsOf);
  return contours.flatMap((contour, index) => {
    const outline = outlines[index] ?? [];
    const probe = outline[0];
    if (probe === undefined) return contour;
    const depth = outlines.filter((other) => other !== outline && isInside(probe, other)).length;
    const runsForward = area(outline) >= 0;
    return runsForward === (depth % 2 === 0) ? contour : reversed(contour);
  });
}

function contoursOf(path: readonly Segment[]): Segment[][] {
  const contours: Segment[][] = [];
  for (const segment of path) {
    if (segment.to === 'M') contours.push([segment]);
    else contours.at(-1)?.push(segment);
  }
  return contours;
}

function pointsOf(contour: readonly Segment[]): readonly Point[] {
  const points: Point[] = [];
  for (const segment of contour) {
    if (segment.to === 'Z') continue;
    const [fromX, fromY] = points.at(-1) ?? [segment.x, segment.y];
    if (segment.to !== 'C') {
      points.push([segment.x, segment.y]);
      continue;
    }
    for (let step = 1; step <= STEPS; step += 1) {
      const t = step / STEPS;
      points.push([
        bezier(t, fromX, segment.x1, segment.x2, segment.x),
        bezier(t, fromY, segment.y1, segment.y2, segment.y),
      ]);
    }
  }
  return points;
}

function bezier(t: number, a: number, b: number, c: number, d: number): number {
  const s = 1 - t;
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
}

/** Twice the signed area. */
function area(points: readonly Point[]): number {
  return edges(points).reduce((sum, [[x1, y1], [x2, y2]]) => sum + x1 * y2 - x2 * y1, 0);
}

function isInside([x, y]: Point, outline: readonly Point[]): boolean {
  const crossings = edges(outline).filter(
    ([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1),
  );
  return crossings.length % 2 === 1;
}

function edges(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  return points.map((point, index) => [point, points[(index + 1) % points.length] ?? point]);
}

/** The same contour, run through from its end. */
function reversed(contour: readonly Segment[]): readonly Segment[] {
  const drawn = contour.filter((segment) => segment.to !== 'Z');
  const back: Segment[] = [];
  for (let index = drawn.length - 1; index >= 0; index -= 1) {
    const segment = drawn[index];
    const next = drawn[index + 1];
    if (segment === undefined) continue;
    const { x, y } = segment;
    if (next === undefined) back.push({ to: 'M', x, y });
    else if (next.to === 'C') back.push({ to: 'C', x1: next.x2, y1: next.y2, x2: next.x1, y2: next.y1, x, y });
    else back.push({ to: 'L', x, y });
  }
  return contour.length > drawn.length ? [...back, { to: 'Z' }] : back;
}
