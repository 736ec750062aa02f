import type { Align } from '../../document/types.js';
import { ptToEighth } from '../../units.js';

/** What a paragraph says of itself beside its style; nothing where its style says it all. */
export interface ParagraphProperties {
  readonly style: string;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly number?: { readonly numId: number; readonly level: number } | null;
  /** A rule under the paragraph; null for none. */
  readonly rule?: { readonly widthPt: number; readonly colour: string } | null;
  /** Distances of tab stops from the left edge of the text; the last may end a line. */
  readonly tabs?: readonly TabStop[];
  readonly spacing?: Spacing | null;
  readonly indent?: { readonly leftTwips: number; readonly hangingTwips?: number } | null;
  readonly align?: Align | null;
  /** Level of a heading whose style is none of a heading, from 0. */
  readonly outlineLevel?: number | null;
}

export interface Spacing {
  readonly beforeTwips?: number;
  readonly afterTwips?: number;
  /** Height of the line. */
  readonly exactTwips?: number;
}

export interface TabStop {
  readonly align: 'left' | 'right';
  readonly atTwips: number;
}

/** A `w:p`; its properties in the order that the schema wants (ECMA-376, CT_PPrBase). */
export function paragraphXml(properties: ParagraphProperties, content: string): string {
  const { number, rule, tabs, indent, align, outlineLevel } = properties;
  let xml = properties.style === 'Normal' ? '' : `<w:pStyle w:val="${properties.style}"/>`;
  if (properties.keepNext) xml += '<w:keepNext/>';
  if (properties.keepLines) xml += '<w:keepLines/>';
  if (properties.pageBreakBefore) xml += '<w:pageBreakBefore/>';
  if (number) xml += `<w:numPr><w:ilvl w:val="${number.level}"/><w:numId w:val="${number.numId}"/></w:numPr>`;
  if (rule) xml += ruleXml(rule.widthPt, rule.colour);
  if (tabs !== undefined && tabs.length > 0) xml += `<w:tabs>${tabs.map(tabStop).join('')}</w:tabs>`;
  if (properties.spacing) xml += spacing(properties.spacing);
  if (indent) xml += indentXml(indent);
  if (align) xml += `<w:jc w:val="${align}"/>`;
  if (outlineLevel !== undefined && outlineLevel !== null) xml += `<w:outlineLvl w:val="${outlineLevel}"/>`;
  return xml === '' ? `<w:p>${content}</w:p>` : `<w:p><w:pPr>${xml}</w:pPr>${content}</w:p>`;
}

/** Paragraphs with the same rule that follow each other have it between them too: Word would draw only the last. */
function ruleXml(widthPt: number, colour: string): string {
  const line = `w:val="single" w:sz="${ptToEighth(widthPt)}" w:space="1" w:color="${colour.replace('#', '')}"`;
  return `<w:pBdr><w:bottom ${line}/><w:between ${line}/></w:pBdr>`;
}

function tabStop(stop: TabStop): string {
  return `<w:tab w:val="${stop.align}" w:pos="${stop.atTwips}"/>`;
}

function spacing(values: Spacing): string {
  const { beforeTwips, afterTwips, exactTwips } = values;
  let attributes = '';
  if (beforeTwips !== undefined) attributes += ` w:before="${beforeTwips}"`;
  if (afterTwips !== undefined) attributes += ` w:after="${afterTwips}"`;
  if (exactTwips !== undefined) attributes += ` w:line="${exactTwips}" w:lineRule="exact"`;
  return `<w:spacing${attributes}/>`;
}

function indentXml(indent: NonNullable<ParagraphProperties['indent']>): string {
  const { leftTwips, hangingTwips } = indent;
  if (hangingTwips === undefined) return `<w:ind w:left="${leftTwips}"/>`;
  return `<w:ind w:left="${leftTwips}" w:hanging="${hangingTwips}"/>`;
}
