import type { XmlElement } from '../xml.js';
import type { ReportSvg } from './svg.js';

export interface Paint {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly fillRule: 'nonzero' | 'evenodd';
}

export const INITIAL_PAINT: Paint = { fill: '000000', stroke: null, strokeWidth: 1, fillRule: 'nonzero' };

/** The basic colours of CSS Color Module Level 4 §6.1. */
const NAMES: Readonly<Record<string, string>> = {
  black: '000000',
  silver: 'C0C0C0',
  gray: '808080',
  grey: '808080',
  white: 'FFFFFF',
  maroon: '800000',
  red: 'FF0000',
  purple: '800080',
  fuchsia: 'FF00FF',
  green: '008000',
  lime: '00FF00',
  olive: '808000',
  yellow: 'FFFF00',
  navy: '000080',
  blue: '0000FF',
  teal: '008080',
  aqua: '00FFFF',
};

/** Properties that change the looks but that shapes do not have, with the values that change nothing. */
const UNSUPPORTED: Readonly<Record<string, RegExp>> = {
  opacity: /^(1|1\.0+|100%)$/,
  'fill-opacity': /^(1|1\.0+|100%)$/,
  'stroke-opacity': /^(1|1\.0+|100%)$/,
  'stroke-dasharray': /^none$/,
  'stroke-linecap': /^butt$/,
  'stroke-linejoin': /^miter(-clip)?$/,
  'clip-path': /^none$/,
  mask: /^none$/,
  filter: /^none$/,
  'mix-blend-mode': /^normal$/,
  'marker-start': /^none$/,
  'marker-mid': /^none$/,
  'marker-end': /^none$/,
};

/** The paint of an element, inherited where it says nothing; null when it is not displayed. */
export function paintOf(element: XmlElement, outer: Paint, report: ReportSvg): Paint | null {
  const written = properties(element);
  if (written.get('display') === 'none' || /^(hidden|collapse)$/.test(written.get('visibility') ?? '')) return null;
  for (const [name, harmless] of Object.entries(UNSUPPORTED)) {
    const value = written.get(name);
    if (value === undefined || value === 'inherit' || harmless.test(value)) continue;
    const hint = name.startsWith('stroke') ? 'convert strokes to paths' : 'flatten it in the drawing program';
    report(element, `${name}: ${value} cannot be printed.`, hint);
  }
  return {
    fill: colourOf(element, written.get('fill'), outer.fill, report),
    stroke: colourOf(element, written.get('stroke'), outer.stroke, report),
    strokeWidth: widthOf(element, written.get('stroke-width'), outer.strokeWidth, report),
    fillRule: ruleOf(written.get('fill-rule'), outer.fillRule),
  };
}

/** Presentation attributes, overridden by the declarations in `style`. */
function properties(element: XmlElement): ReadonlyMap<string, string> {
  const found = new Map([...element.attributes].map(([name, value]) => [name, value.trim()]));
  for (const declaration of (element.attributes.get('style') ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (colon === -1) continue;
    const value = declaration.slice(colon + 1).replace('!important', '');
    found.set(declaration.slice(0, colon).trim(), value.trim());
  }
  return found;
}

function colourOf(
  element: XmlElement,
  written: string | undefined,
  inherited: string | null,
  report: ReportSvg,
): string | null {
  if (written === undefined || written === 'inherit') return inherited;
  if (written === 'none' || written === 'transparent') return null;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(written);
  if (short !== null)
    return short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')
      .toUpperCase();
  if (/^#[0-9a-f]{6}$/i.test(written)) return written.slice(1).toUpperCase();
  const named = Object.hasOwn(NAMES, written.toLowerCase()) ? NAMES[written.toLowerCase()] : undefined;
  if (named !== undefined) return named;
  report(element, `The colour "${written}" cannot be printed.`, 'use a plain colour such as #1f4e79');
  return inherited;
}

function widthOf(element: XmlElement, written: string | undefined, inherited: number, report: ReportSvg): number {
  if (written === undefined || written === 'inherit') return inherited;
  const width = Number(written.replace(/px$/, '') || Number.NaN);
  if (Number.isFinite(width) && width >= 0) return width;
  report(element, `stroke-width: ${written} cannot be printed.`, 'give it as a number without a unit');
  return inherited;
}

function ruleOf(written: string | undefined, inherited: Paint['fillRule']): Paint['fillRule'] {
  return written === 'nonzero' || written === 'evenodd' ? written : inherited;
}
