import type { Code } from '../../diagnostic/codes.js';
import type { Checked, Diagnostic } from '../../diagnostic/diagnostic.js';
import { bad, checked } from '../../diagnostic/diagnostic.js';
import { lineIndex } from '../../diagnostic/line-index.js';
import { orderDiagnostics } from '../../diagnostic/order.js';
import type { Drawing, Shape } from '../types.js';
import type { XmlElement } from '../xml.js';
import { readXml } from '../xml.js';
import { evenOdd } from './even-odd.js';
import { outlineOf } from './svg-outline.js';
import type { Paint } from './svg-paint.js';
import { INITIAL_PAINT, paintOf } from './svg-paint.js';
import { isTransform, scaleOf, segmentsOf } from './svg-path.js';

/** Reports an element of the file. */
export type ReportSvg = (element: XmlElement, message: string, hint: string) => void;

const MOST_CHARACTERS = 1_000_000;
/** Who has mended these will see the others. */
const MOST_PROBLEMS = 100;
const MOST_SEGMENTS = 20_000;
const OUTLINES = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'];
/** They draw nothing. */
const SILENT = ['title', 'desc', 'metadata', 'defs'];

const HINTS = new Map([
  ['text', 'convert texts to paths'],
  ['image', 'trace the picture, or use a PNG or JPEG file'],
  ['style', 'export with presentation attributes instead of a style sheet'],
  ['use', 'expand clones and symbols to paths'],
  ['script', 'export as plain SVG'],
]);

/**
 * The outlines of an SVG file: `svg g path rect circle ellipse line polyline polygon` with transforms, plain fills and
 * strokes. Everything else is `picture/unsupported` at its line, so that nothing is left out unnoticed. Codes besides:
 * `picture/unreadable`, `picture/too-large`. The drawing has the size of the view box.
 */
export function readSvg(text: string, file: string): Checked<Drawing> {
  const position = lineIndex(text);
  const diagnostics: Diagnostic[] = [];
  const add = (offset: number, code: Code, message: string, hint: string): void => {
    diagnostics.push({ severity: 'error', code, message, hint, place: { file, ...position(offset) } });
  };
  const tooLarge = (): Checked<Drawing> => {
    add(0, 'picture/too-large', 'The SVG file is too large for a document.', 'simplify its paths');
    return bad(diagnostics);
  };
  if (text.length > MOST_CHARACTERS) return tooLarge();
  const xml = readXml(text);
  if (!xml.ok) {
    add(xml.offset, 'picture/unreadable', xml.message, 'export the picture again');
    return bad(diagnostics);
  }
  const report: ReportSvg = (element, message, hint) => add(element.offset, 'picture/unsupported', message, hint);
  const box = viewBox(xml.root);
  if (xml.root.name !== 'svg' || box === null) {
    report(xml.root, 'The outermost element is no <svg> with a viewBox.', 'export as plain SVG with a view box');
    return bad(diagnostics);
  }
  const shapes = shapesIn(xml.root, INITIAL_PAINT, `translate(${-box.x} ${-box.y})`, report);
  if (shapes.reduce((count, shape) => count + shape.path.length, 0) > MOST_SEGMENTS) return tooLarge();
  if (diagnostics.length > MOST_PROBLEMS) diagnostics.length = MOST_PROBLEMS;
  return checked({ width: box.width, height: box.height, shapes }, orderDiagnostics(diagnostics));
}

function shapesIn(parent: XmlElement, outer: Paint, transform: string, report: ReportSvg): readonly Shape[] {
  return parent.children.flatMap((element): readonly Shape[] => {
    if (typeof element === 'string' || element.name.includes(':')) return [];
    if (SILENT.includes(element.name)) {
      for (const child of element.children) if (typeof child !== 'string') reportStyle(child, report);
      return [];
    }
    const isGroup = element.name === 'g';
    if (!isGroup && !OUTLINES.includes(element.name)) {
      report(element, `<${element.name}> cannot be printed.`, HINTS.get(element.name) ?? 'convert it to paths');
      return [];
    }
    const paint = paintOf(element, outer, report);
    if (paint === null) return [];
    const total = `${transform} ${transformOf(element, report)}`;
    return isGroup ? shapesIn(element, paint, total, report) : shapeOf(element, paint, total, report);
  });
}

function shapeOf(element: XmlElement, paint: Paint, transform: string, report: ReportSvg): readonly Shape[] {
  const data = outlineOf(element, report);
  if (data === null) return [];
  const path = segmentsOf(data, transform);
  if (path === null) {
    report(element, `The outline of <${element.name}> cannot be read.`, 'export the picture again');
    return [];
  }
  const stroke = paint.strokeWidth > 0 ? paint.stroke : null;
  if (path.length === 0 || (paint.fill === null && stroke === null)) return [];
  return [
    {
      path: paint.fillRule === 'evenodd' && paint.fill !== null ? evenOdd(path) : path,
      fill: paint.fill,
      stroke,
      strokeWidth: stroke === null ? 0 : paint.strokeWidth * scaleOf(transform),
    },
  ];
}

function transformOf(element: XmlElement, report: ReportSvg): string {
  const written = element.attributes.get('transform') ?? '';
  if (isTransform(written)) return written;
  report(element, `The transform "${written}" cannot be read.`, 'export the picture again');
  return '';
}

function reportStyle(element: XmlElement, report: ReportSvg): void {
  if (element.name === 'style') report(element, '<style> cannot be printed.', HINTS.get('style') ?? '');
}

function viewBox(root: XmlElement): { x: number; y: number; width: number; height: number } | null {
  const written = root.attributes.get('viewBox');
  const numbers =
    written === undefined
      ? [0, 0, pixels(root.attributes.get('width')), pixels(root.attributes.get('height'))]
      : written
          .trim()
          .split(/[\s,]+/)
          .map(Number);
  const [x = Number.NaN, y = Number.NaN, width = Number.NaN, height = Number.NaN] = numbers;
  if (![x, y, width, height].every((value) => Number.isFinite(value) && Math.abs(value) <= 1_000_000)) return null;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

function pixels(written: string | undefined): number {
  return Number((written ?? '').replace(/px$/, '') || Number.NaN);
}
