import type { LanguageMarks } from '../styles/language.js';
import { type BaseStyles, idOf, isDefault, nameOf, typeOf } from './base-styles.js';
import { counterpart } from './counterparts.js';
import {
  childOf,
  childrenOf,
  element,
  ownRoot,
  rewritten,
  valOf,
  withAttribute,
  withChildren,
  type XmlElement,
} from './xml-tree.js';

export interface MergedStyles {
  readonly root: XmlElement;
  /** Ids under which our styles stand in the file, by type and own id: `paragraph Heading1`. */
  readonly ids: ReadonlyMap<string, string>;
  /** Own ids of the paragraph styles that the base lacked. */
  readonly added: ReadonlySet<string>;
}

export interface StyleSetting {
  /** What is added to the number of each list. */
  readonly numIdOffset: number;
  /** Of the document. */
  readonly language: LanguageMarks;
  /** Own ids of styles whose lines are as far apart as those of body text. */
  readonly spacedAsBody: ReadonlySet<string>;
}

/** Own ids of running text, which is set as the base sets its text, justified for instance. */
const RUNNING = new Set(['Clause', 'Subclause', 'Li', 'Lead', 'LeadIn']);
/** Properties that come after those added here (ECMA-376, CT_PPrBase). */
const AFTER_INDENT = ['w:contextualSpacing', 'w:mirrorIndents', 'w:jc', 'w:textAlignment', 'w:outlineLvl'];
const AFTER_ALIGN = ['w:textAlignment', 'w:outlineLvl'];

/** The styles of a base with those of ours that it lacks; where it has a style of the same name, that one serves. */
export function mergeStyles(
  base: XmlElement,
  known: BaseStyles,
  compiledXml: string,
  setting: StyleSetting,
): MergedStyles {
  const compiled = ownRoot(compiledXml);
  const ids = new Map<string, string>();
  const lacking: { readonly ownId: string; readonly style: XmlElement }[] = [];
  const takenIds = new Set(known.all.map((style) => idOf(style).toLowerCase()));
  const takenNames = new Set(known.all.map((style) => nameOf(style).toLowerCase()));
  for (const style of childrenOf(compiled, 'w:style')) {
    const ownId = idOf(style);
    const found = counterpartOf(style, known);
    const id = found === null ? unique(ownId, '', takenIds) : idOf(found);
    if (found === null) lacking.push({ ownId, style: withAttribute(style, 'w:styleId', id) });
    ids.set(`${typeOf(style)} ${ownId}`, id);
  }
  const added = lacking.map(({ ownId, style }) => completed(style, ownId, { known, ids, takenNames, setting }));
  const defaults = childOf(base, 'w:docDefaults') ?? childOf(compiled, 'w:docDefaults');
  const latent = childOf(base, 'w:latentStyles') ?? childOf(compiled, 'w:latentStyles');
  const kept = known.all.map((style) => withoutLanguage(isDefaultOf(style, known) ? marked(style) : style));
  const head = [defaults === null ? null : withLanguage(defaults, setting.language), latent];
  return {
    root: withChildren(base, [...head.filter((one) => one !== null), ...kept, ...added]),
    ids,
    added: new Set(lacking.map(({ ownId }) => ownId)),
  };
}

function counterpartOf(style: XmlElement, known: BaseStyles): XmlElement | null {
  const type = typeOf(style);
  const found = isDefault(style) ? known.defaultOf(type) : null;
  return found ?? counterpart(type, { id: idOf(style), label: nameOf(style) }, known);
}

/** Whether Word starts from the style where a text says none. */
function isDefaultOf(style: XmlElement, known: BaseStyles): boolean {
  return known.defaultOf(typeOf(style)) === style;
}

function marked(style: XmlElement): XmlElement {
  return isDefault(style) ? style : withAttribute(style, 'w:default', '1');
}

interface Completion {
  readonly known: BaseStyles;
  readonly ids: ReadonlyMap<string, string>;
  readonly takenNames: Set<string>;
  readonly setting: StyleSetting;
}

/** A style of ours as it stands among those of the base. */
function completed(style: XmlElement, ownId: string, { known, ids, takenNames, setting }: Completion): XmlElement {
  const type = typeOf(style);
  const name = unique(nameOf(style), ' ', takenNames);
  const renamed = rewritten(style, (current) => {
    const value = current.attributes.get('w:val') ?? '';
    switch (current.name) {
      case 'w:name':
        return [withAttribute(current, 'w:val', name)];
      case 'w:basedOn':
      case 'w:next':
        return [withAttribute(current, 'w:val', ids.get(`${type} ${value}`) ?? value)];
      case 'w:numId':
        return [withAttribute(current, 'w:val', String(Number(value) + setting.numIdOffset))];
      case 'w:spacing':
        return [setting.spacedAsBody.has(ownId) ? withoutLine(current) : current];
      default:
        return [current];
    }
  });
  if (type === 'table') return withCellMargins(renamed);
  const normal = known.defaultOf('paragraph');
  const isOnNormal = normal !== null && type === 'paragraph' && valOf(renamed, 'w:basedOn') === idOf(normal);
  return isOnNormal ? neutral(renamed, !RUNNING.has(ownId), known.lookOf(normal)) : renamed;
}

/** What ours has not is none: Word's own normal table has a margin at either side of a cell. */
function withCellMargins(style: XmlElement): XmlElement {
  const sides = ['w:top', 'w:left', 'w:bottom', 'w:right'];
  const margins = sides.map((side) => element(side, { 'w:w': '0', 'w:type': 'dxa' }));
  return rewritten(style, (current) => {
    const lacks = current.name === 'w:tblPr' && childOf(current, 'w:tblCellMar') === null;
    return [lacks ? withChildren(current, [...current.children, element('w:tblCellMar', {}, margins)]) : current];
  });
}

/** Indents and alignment of the base's body text are for body text, not for labels and cells. */
function neutral(
  style: XmlElement,
  isApart: boolean,
  normal: { readonly isIndented: boolean; readonly align: string },
) {
  let properties = childOf(style, 'w:pPr') ?? element('w:pPr');
  if (normal.isIndented && childOf(properties, 'w:ind') === null) {
    properties = inserted(
      properties,
      element('w:ind', { 'w:left': '0', 'w:right': '0', 'w:firstLine': '0' }),
      AFTER_INDENT,
    );
  }
  if (isApart && !['left', 'start'].includes(normal.align) && childOf(properties, 'w:jc') === null) {
    properties = inserted(properties, element('w:jc', { 'w:val': 'left' }), AFTER_ALIGN);
  }
  const before = childrenOf(style).filter(({ name }) => !['w:pPr', 'w:rPr'].includes(name));
  const run = childOf(style, 'w:rPr');
  return withChildren(style, [...before, properties, ...(run === null ? [] : [run])]);
}

function inserted(parent: XmlElement, child: XmlElement, after: readonly string[]): XmlElement {
  const children = childrenOf(parent);
  const at = children.findIndex(({ name }) => after.includes(name));
  const index = at === -1 ? children.length : at;
  return withChildren(parent, [...children.slice(0, index), child, ...children.slice(index)]);
}

function withoutLine(spacing: XmlElement): XmlElement {
  return withAttribute(withAttribute(spacing, 'w:line', null), 'w:lineRule', null);
}

/** Text of ours is in the document's language, whatever language the base was written in. */
function withoutLanguage(style: XmlElement): XmlElement {
  return rewritten(style, (current) => (current.name === 'w:lang' ? [] : [current]));
}

function withLanguage(defaults: XmlElement, language: LanguageMarks): XmlElement {
  const run = childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr') ?? element('w:rPr');
  const others = childrenOf(run).filter(({ name }) => name !== 'w:lang');
  const mark = element('w:lang', language);
  const beyond = others.findIndex(({ name }) => name === 'w:eastAsianLayout' || name === 'w:specVanish');
  const index = beyond === -1 ? others.length : beyond;
  const runs = withChildren(run, [...others.slice(0, index), mark, ...others.slice(index)]);
  const paragraphs = childOf(defaults, 'w:pPrDefault');
  return withChildren(defaults, [element('w:rPrDefault', {}, [runs]), ...(paragraphs === null ? [] : [paragraphs])]);
}

/** Word compares ids and names without regard to case. */
function unique(wanted: string, separator: string, taken: Set<string>): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? wanted : `${wanted}${separator}${count}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
