import { isOn } from './sections.js';
import { childOf, childrenOf, valOf, type XmlElement } from './xml-tree.js';

/** What a style of a base comes to, with all that it is based on. */
export interface Look {
  readonly sizePt: number;
  readonly bold: boolean;
  readonly spaceBeforePt: number;
  readonly spaceAfterPt: number;
  readonly keepsWithNext: boolean;
  /** As Word writes it: `left`, `start`, `both` … */
  readonly align: string;
  readonly isIndented: boolean;
  /** True: its paragraphs carry a number of the base's own. */
  readonly isNumbered: boolean;
  /** Of a table: between the text and the cell's left edge, and whether rows have rules between them. */
  readonly cellPaddingPt: number;
  readonly hasRowRules: boolean;
}

/** The styles of a base by what they are called. */
export interface BaseStyles {
  readonly all: readonly XmlElement[];
  /** By its name as Word lists it, whatever the case; null for none. */
  readonly named: (type: string, name: string) => XmlElement | null;
  readonly defaultOf: (type: string) => XmlElement | null;
  readonly lookOf: (style: XmlElement) => Look;
}

/** What Word sets where no style says a size (ECMA-376, 17.3.2.38), and pads in cells where none says a margin. */
const SIZE_PT = 10;
const CELL_PADDING_PT = 5.4;
const TWIPS_PER_PT = 20;

/** What Word takes for the default of a type where none is marked as such, as LibreOffice leaves it. */
const DEFAULTS: Readonly<Record<string, string>> = {
  paragraph: 'Normal',
  character: 'Default Paragraph Font',
  table: 'Normal Table',
  numbering: 'No List',
};

export function readStyles(root: XmlElement): BaseStyles {
  const all = childrenOf(root, 'w:style');
  const byId = new Map(all.map((style) => [idOf(style), style]));
  const defaults = childOf(root, 'w:docDefaults');
  const named = (type: string, name = ''): XmlElement | null =>
    all.find((style) => typeOf(style) === type && nameOf(style).toLowerCase() === name.toLowerCase()) ?? null;
  return {
    all,
    named,
    defaultOf: (type) => all.find((style) => typeOf(style) === type && isDefault(style)) ?? named(type, DEFAULTS[type]),
    lookOf: (style) => {
      const chain = chainOf(style, byId);
      const runs = [...chain, childOf(defaults, 'w:rPrDefault')].map((one) => childOf(one, 'w:rPr'));
      const paragraphs = [...chain, childOf(defaults, 'w:pPrDefault')].map((one) => childOf(one, 'w:pPr'));
      return lookOf(
        runs,
        paragraphs,
        chain.map((one) => childOf(one, 'w:tblPr')),
      );
    },
  };
}

export function idOf(style: XmlElement): string {
  return style.attributes.get('w:styleId') ?? '';
}

export function nameOf(style: XmlElement): string {
  return valOf(style, 'w:name') ?? '';
}

export function typeOf(style: XmlElement): string {
  return style.attributes.get('w:type') ?? 'paragraph';
}

export function isDefault(style: XmlElement): boolean {
  return ['1', 'true', 'on'].includes(style.attributes.get('w:default') ?? '0');
}

/** The style and those that it is based on, the nearest first. */
function chainOf(style: XmlElement, byId: ReadonlyMap<string, XmlElement>): readonly XmlElement[] {
  const chain: XmlElement[] = [];
  for (let one: XmlElement | undefined = style; one !== undefined && !chain.includes(one); ) {
    chain.push(one);
    one = byId.get(valOf(one, 'w:basedOn') ?? '');
  }
  return chain;
}

type Properties = readonly (XmlElement | null)[];

function lookOf(runs: Properties, paragraphs: Properties, tables: Properties): Look {
  const spacing = (side: string): number => number(nearest(paragraphs, 'w:spacing', `w:${side}`)) ?? 0;
  const size = number(nearest(runs, 'w:sz', 'w:val'));
  const numbers = nearest(
    paragraphs.map((one) => childOf(one, 'w:numPr')),
    'w:numId',
    'w:val',
  );
  const padding = tables.map((one) => childOf(one, 'w:tblCellMar'));
  const left = number(nearest(padding, 'w:left', 'w:w') ?? nearest(padding, 'w:start', 'w:w'));
  const rule = nearest(
    tables.map((one) => childOf(one, 'w:tblBorders')),
    'w:insideH',
    'w:val',
  );
  return {
    sizePt: size === null ? SIZE_PT : size / 2,
    bold: isOn(runs.map((one) => childOf(one, 'w:b')).find((one) => one !== null) ?? null),
    spaceBeforePt: spacing('before') / TWIPS_PER_PT,
    spaceAfterPt: spacing('after') / TWIPS_PER_PT,
    keepsWithNext: isOn(paragraphs.map((one) => childOf(one, 'w:keepNext')).find((one) => one !== null) ?? null),
    align: nearest(paragraphs, 'w:jc', 'w:val') ?? 'left',
    isIndented: paragraphs.some((one) => childOf(one, 'w:ind') !== null),
    isNumbered: numbers !== null && numbers !== '0',
    cellPaddingPt: left === null ? CELL_PADDING_PT : left / TWIPS_PER_PT,
    hasRowRules: rule !== null && rule !== 'nil' && rule !== 'none',
  };
}

/** An attribute of a property in the nearest style that says it. */
function nearest(properties: Properties, name: string, attribute: string): string | null {
  for (const owner of properties) {
    const value = childOf(owner, name)?.attributes.get(attribute);
    if (value !== undefined) return value;
  }
  return null;
}

function number(text: string | null): number | null {
  return text !== null && /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
