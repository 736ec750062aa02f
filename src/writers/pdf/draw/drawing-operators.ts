import type { Drawing, Segment, Shape } from '../../../document/types.js';
import { num, rgb } from '../syntax.js';
import type { Spot } from './canvas.js';

/** The operators that draw a drawing into a box, its graphics state restored after. */
export function drawingOperators(drawing: Drawing, at: Spot, widthPt: number, heightPt: number): string {
  const scaleX = widthPt / drawing.width;
  const scaleY = heightPt / drawing.height;
  const matrix = `${fine(scaleX)} 0 0 ${fine(scaleY)} ${num(at.xPt)} ${num(at.yPt)} cm`;
  return ['q', matrix, ...drawing.shapes.flatMap(shapeOperators), 'Q'].join('\n');
}

function shapeOperators(shape: Shape): string[] {
  if (shape.fill === null && shape.stroke === null) return [];
  const operators: string[] = [];
  if (shape.fill !== null) operators.push(`${rgb(shape.fill)} rg`);
  if (shape.stroke !== null) operators.push(`${rgb(shape.stroke)} RG ${fine(shape.strokeWidth)} w`);
  operators.push(shape.path.map(segmentOperators).join(' '));
  operators.push(shape.fill === null ? 'S' : shape.stroke === null ? 'f' : 'B');
  return operators;
}

function segmentOperators(segment: Segment): string {
  switch (segment.to) {
    case 'M':
      return `${fine(segment.x)} ${fine(segment.y)} m`;
    case 'L':
      return `${fine(segment.x)} ${fine(segment.y)} l`;
    case 'C': {
      const { x1, y1, x2, y2, x, y } = segment;
      return `${[x1, y1, x2, y2, x, y].map(fine).join(' ')} c`;
    }
    case 'Z':
      return 'h';
  }
}

/** Units of a drawing may be large: its numbers keep four decimals where they have more than two. */
function fine(value: number): string {
  const hundredths = value * 100;
  return hundredths === Math.round(hundredths) ? num(value) : String(Math.round(value * 10_000) / 10_000);
}
