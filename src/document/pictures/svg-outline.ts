import type { XmlElement } from '../xml.js';
import type { ReportSvg } from './svg.js';

/** The outline of a basic shape as path data (SVG 2 §10); null, and a report, when a measure is no plain number. */
export function outlineOf(element: XmlElement, report: ReportSvg): string | null {
  let readable = true;
  const measure = (name: string): number => {
    const written = element.attributes.get(name);
    if (written === undefined) return 0;
    const value = Number(written.replace(/px$/, '').trim() || Number.NaN);
    if (Number.isFinite(value)) return value;
    readable = false;
    report(element, `${name}="${written}" cannot be printed.`, 'give it as a number without a unit');
    return 0;
  };
  const outline = dataOf(element, measure);
  return readable ? outline : null;
}

function dataOf(element: XmlElement, measure: (name: string) => number): string {
  switch (element.name) {
    case 'path':
      return element.attributes.get('d') ?? '';
    case 'rect':
      return rectangle(element, measure);
    case 'circle':
      return ellipse(measure('cx'), measure('cy'), measure('r'), measure('r'));
    case 'ellipse':
      return ellipse(measure('cx'), measure('cy'), measure('rx'), measure('ry'));
    case 'line':
      return `M${measure('x1')} ${measure('y1')}L${measure('x2')} ${measure('y2')}`;
    default: {
      const points = (element.attributes.get('points') ?? '').trim();
      if (points === '') return '';
      return `M${points}${element.name === 'polygon' ? 'Z' : ''}`;
    }
  }
}

/** A corner radius that is missing is the other one; none is more than half its side. */
function rectangle(element: XmlElement, measure: (name: string) => number): string {
  const [x, y, width, height] = [measure('x'), measure('y'), measure('width'), measure('height')];
  if (width <= 0 || height <= 0) return '';
  const has = (name: string): boolean => element.attributes.has(name);
  const rx = Math.min(measure(has('rx') ? 'rx' : 'ry'), width / 2);
  const ry = Math.min(measure(has('ry') ? 'ry' : 'rx'), height / 2);
  if (rx <= 0 || ry <= 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const arc = (dx: number, dy: number): string => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
  const across = width - 2 * rx;
  const down = height - 2 * ry;
  const right = `M${x + rx} ${y}h${across}${arc(rx, ry)}v${down}${arc(-rx, ry)}`;
  return `${right}h${-across}${arc(-rx, -ry)}v${-down}${arc(rx, -ry)}Z`;
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  if (rx <= 0 || ry <= 0) return '';
  const half = (dx: number): string => `a${rx} ${ry} 0 0 1 ${dx} 0`;
  return `M${cx - rx} ${cy}${half(2 * rx)}${half(-2 * rx)}Z`;
}
