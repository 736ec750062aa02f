import svgPath from 'svgpath';
import type { Segment } from '../types.js';

const TRANSFORMS = /^\s*((matrix|translate|scale|rotate|skewX|skewY)\s*\(\s*[-+\d.eE\s,]+\)[\s,]*)*$/;

/** Whether the value of a `transform` attribute can be read. */
export function isTransform(written: string): boolean {
  return TRANSFORMS.test(written);
}

/** Path data as lines and cubic curves, transformed, rounded to ten-thousandths; null when it cannot be read. */
export function segmentsOf(data: string, transform: string): readonly Segment[] | null {
  const path = svgPath(data);
  if (Reflect.get(path, 'err') !== '') return null;
  const segments: Segment[] = [];
  let startsAnew = false;
  path
    .abs()
    .unshort()
    .unarc()
    .transform(transform)
    .iterate((segment, _, x, y) => {
      if (startsAnew && segment[0] !== 'M') segments.push({ to: 'M', x: round(x), y: round(y) });
      startsAnew = segment[0] === 'Z' || segment[0] === 'z';
      segments.push(...plain(segment, x, y));
    });
  const drawable = segments.every((segment) =>
    Object.values(segment).every((value) => typeof value === 'string' || Number.isFinite(value)),
  );
  return drawable ? segments : null;
}

/** By how much a transform makes lengths greater, on average over the directions. */
export function scaleOf(transform: string): number {
  const [origin, right, down] = segmentsOf('M0 0L1000 0L0 1000', transform) ?? [];
  if (origin?.to !== 'M' || right?.to !== 'L' || down?.to !== 'L') return 1;
  const determinant = (right.x - origin.x) * (down.y - origin.y) - (right.y - origin.y) * (down.x - origin.x);
  return Math.sqrt(Math.abs(determinant)) / 1000;
}

type PathSegment = Parameters<Parameters<ReturnType<typeof svgPath>['iterate']>[0]>[0];

/** A segment in absolute coordinates, without shorthands and arcs, from the point x, y. */
function plain(segment: PathSegment, x: number, y: number): readonly Segment[] {
  switch (segment[0]) {
    case 'M':
    case 'L':
      return [{ to: segment[0], x: round(segment[1]), y: round(segment[2]) }];
    case 'H':
      return [{ to: 'L', x: round(segment[1]), y: round(y) }];
    case 'V':
      return [{ to: 'L', x: round(x), y: round(segment[1]) }];
    case 'C':
      return [curve(segment[1], segment[2], segment[3], segment[4], segment[5], segment[6])];
    case 'Q': {
      const [, qx, qy, toX, toY] = segment;
      const third = (from: number, control: number): number => from + (2 / 3) * (control - from);
      return [curve(third(x, qx), third(y, qy), third(toX, qx), third(toY, qy), toX, toY)];
    }
    default:
      return [{ to: 'Z' }];
  }
}

function curve(x1: number, y1: number, x2: number, y2: number, x: number, y: number): Segment {
  return { to: 'C', x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2), x: round(x), y: round(y) };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
