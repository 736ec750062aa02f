import type { Blank, FieldInline, Inline } from '../../../document/types.js';
import { fieldControlXml } from '../form/field-control.js';
import type { TabStop } from '../paragraph-xml.js';
import type { Frame } from '../part.js';
import { bindSpaces } from './bound-spaces.js';
import { blankXml, fieldXml, fillsLine } from './fields.js';
import { linkedTextXml, pageFieldXml, referenceXml } from './references.js';
import type { Line } from './run.js';
import { withSoftHyphens } from './soft-hyphens.js';

type Handlers = {
  readonly [Type in Inline['type']]: (inline: Extract<Inline, { readonly type: Type }>, line: Line) => string;
};

const handlers: Handlers = {
  text: linkedTextXml,
  reference: referenceXml,
  lineBreak: () => '<w:r><w:br/></w:r>',
  blank: blankXml,
  field: (inline, line) =>
    line.part.form === null ? fieldXml(inline, line) : fieldControlXml(inline, line, line.part.form),
  pageNumber: pageFieldXml,
  pageCount: pageFieldXml,
};

/** The content of a paragraph: its runs, fields and links. */
export function inlinesXml(inlines: readonly Inline[], line: Line): string {
  let xml = '';
  for (const inline of withSoftHyphens(bindSpaces(inlines), line)) xml += inlineXml(inline, line);
  return xml;
}

function inlineXml<Type extends Inline['type']>(inline: Extract<Inline, { readonly type: Type }>, line: Line): string {
  const handler: Handlers[Type] = handlers[inline.type as Type];
  return handler(inline, line);
}

/**
 * The tab stops that blanks to the end of the line run to. Several on one line share it: what follows the first starts
 * where the share of the first ends. Empty when no blank fills a line.
 */
export function fillingStops(inlines: readonly Inline[], frame: Frame): readonly TabStop[] {
  let most = 0;
  let count = 0;
  for (const inline of inlines) {
    if (inline.type === 'lineBreak') count = 0;
    else if ((inline.type === 'blank' || inline.type === 'field') && fillsLine(inline)) count += 1;
    if (count > most) most = count;
  }
  if (most === 0) return NO_STOPS;
  return Array.from({ length: most }, (_, index) => ({
    align: index === most - 1 ? 'right' : 'left',
    atTwips: frame.leftTwips + Math.round((frame.widthTwips * (index + 1)) / most),
  }));
}

const NO_STOPS: readonly TabStop[] = [];

/** The blank or field that is all a cell with rules around its rows holds, which needs no rule of its own there; or null. */
export function ruledAnyway(inlines: readonly Inline[], frame: Frame): Blank | FieldInline | null {
  return frame.ruled ? loneBlank(inlines) : null;
}

/** The blank or field to the end of the line that is all a paragraph holds, or null. */
export function loneBlank(inlines: readonly Inline[]): Blank | FieldInline | null {
  const [only] = inlines;
  if (inlines.length !== 1 || (only?.type !== 'blank' && only?.type !== 'field')) return null;
  return fillsLine(only) ? only : null;
}
