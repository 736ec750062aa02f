import { escapeXml } from '../xml.js';
import { type BasePackage, OFFICE, type Relation } from './base-package.js';
import type { MediaPool } from './media-pool.js';
import type { Report } from './report.js';
import { childrenOf, descendantsOf, element, rewritten, textOf, withAttribute, type XmlElement } from './xml-tree.js';

/** A part of a base that leads nowhere but to pictures of the package, and to web pages that a reader may click. */
export interface HarmlessPart {
  readonly root: XmlElement;
  /** `Relationship` elements of what the part still leads to. */
  readonly relationships: string;
}

export interface Surroundings {
  readonly path: string;
  readonly base: BasePackage;
  readonly media: MediaPool;
  readonly report: Report;
}

/** Types of the relationships within the package that stay, by their last words. */
const KEPT_TYPES: Readonly<Record<string, string>> = {
  image: `${OFFICE}/image`,
  font: `${OFFICE}/font`,
  hdphoto: 'http://schemas.microsoft.com/office/2007/relationships/hdphoto',
};
const SAFE_ADDRESS = /^(https?:\/\/|mailto:)/i;
/** What is drawn: it goes as a whole when a part of it cannot stay. */
const DRAWN = new Set(['w:drawing', 'w:pict', 'w:object']);
/** What shows its content, or nothing, once it leads nowhere. */
const SHOWN_ANYWAY = new Set(['w:hyperlink', 'a:blip', 'v:imagedata', 'v:fill', 'v:stroke']);
/** Addresses that VML holds without a relationship. */
const VML_ADDRESSES = ['src', 'href', 'o:href', 'o:althref', 'o:src'];
/** Fields that bring in a file, data or a running program when they are updated (ECMA-376, 17.16.5). */
const FETCHING =
  /^\s*(INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DDE|DDEAUTO|DATABASE|RD|EMBED|HTMLACTIVEX|CONTROL)\b/i;
/** Marks of what is not taken over: comments, notes, permissions, printers, sections. */
const MARKS = new Set([
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:permStart',
  'w:permEnd',
  'w:sectPr',
]);

/** The part without what would fetch or run something. What is taken out is reported; a field that fetches is an error. */
export function harmless(root: XmlElement, around: Surroundings): HarmlessPart {
  const { path, base, media } = around;
  const relations = new Map(base.relations(path).map((relation) => [relation.id, relation]));
  const used = new Map<string, string>();
  const keeps = (id: string): boolean => {
    if (id === '' || used.has(id)) return true;
    const relation = relations.get(id);
    const xml = relation === undefined ? null : relationshipXml(relation, media);
    if (xml !== null) used.set(id, xml);
    return xml !== null;
  };
  reportFields(root, around);
  const whole = element('', {}, [root]);
  const cleaned = rewritten(whole, (current, before) => {
    if (MARKS.has(current.name)) return [];
    if (DRAWN.has(current.name) && !isDrawable(before, keeps)) {
      reportLoss(before, relations, around);
      return [];
    }
    const lost = relationIds(current).filter(([, id]) => !keeps(id));
    if (lost.length === 0) return [withoutAddresses(current, around)];
    reportLoss(current, relations, around);
    if (!SHOWN_ANYWAY.has(current.name)) return [];
    return [lost.reduce((kept, [name]) => withAttribute(kept, name, null), withoutAddresses(current, around))];
  });
  return { root: childrenOf(cleaned)[0] ?? root, relationships: [...used.values()].join('') };
}

/** A field that brings something in cannot simply go: what it shows may be the letterhead. */
function reportFields(root: XmlElement, { path, report }: Surroundings): void {
  for (const instruction of fieldInstructions(root)) {
    const name = FETCHING.exec(instruction)?.[1]?.toUpperCase();
    if (name === undefined) continue;
    const hint = 'click into it in Word and press Ctrl+Shift+F9, which leaves what it shows, then save';
    report.error('base/fetching-field', `"${path}" has a field that fetches something: ${name}.`, hint);
  }
}

/** The instructions of the fields of a part; Word may write one in several pieces. */
function fieldInstructions(root: XmlElement): readonly string[] {
  const simple = descendantsOf(root, 'w:fldSimple').map((field) => field.attributes.get('w:instr') ?? '');
  const complex: string[] = [];
  const open: string[] = [];
  for (const run of descendantsOf(root, 'w:r')) {
    for (const part of childrenOf(run)) {
      const type = part.name === 'w:fldChar' ? part.attributes.get('w:fldCharType') : undefined;
      if (type === 'begin') open.push('');
      else if (type === 'end') complex.push(open.pop() ?? '');
      else if (part.name === 'w:instrText') open.push((open.pop() ?? '') + textOf(part));
    }
  }
  return [...simple, ...complex, ...open];
}

/** A drawing can stay when everything in it can, but for links and for pictures that are then left blank. */
function isDrawable(drawn: XmlElement, keeps: (id: string) => boolean): boolean {
  if (drawn.name === 'w:object' || descendantsOf(drawn, 'w:control').length > 0) return false;
  return childrenOf(drawn).every((inner) => {
    const isSound = isLink(inner) || SHOWN_ANYWAY.has(inner.name) || relationIds(inner).every(([, id]) => keeps(id));
    return isSound && isDrawable(inner, keeps);
  });
}

function isLink({ name }: XmlElement): boolean {
  return name.startsWith('a:hlink');
}

function relationIds({ attributes }: XmlElement): readonly (readonly [string, string])[] {
  return [...attributes].filter(([name]) => name.startsWith('r:') || name === 'o:relid');
}

function withoutAddresses(current: XmlElement, { path, report }: Surroundings): XmlElement {
  if (!current.name.startsWith('v:')) return current;
  return VML_ADDRESSES.reduce((kept, name) => {
    const address = kept.attributes.get(name);
    if (address === undefined || address.startsWith('#')) return kept;
    report.warn('base/external', `"${path}" leads to "${address}", which was left out.`);
    return withAttribute(kept, name, null);
  }, current);
}

function reportLoss(lost: XmlElement, relations: ReadonlyMap<string, Relation>, { path, report }: Surroundings): void {
  const all = [lost, ...(DRAWN.has(lost.name) ? everythingIn(lost) : [])].flatMap((one) => relationIds(one));
  const targets = all.map(([, id]) => relations.get(id));
  const outside = targets.find((relation) => relation?.isExternal && !isSafeLink(relation));
  if (outside !== undefined) {
    report.warn('base/external', `"${path}" leads to "${outside.target}", which was left out.`, EMBED);
  } else {
    const what = targets.find((relation) => relation !== undefined)?.kind ?? 'embedded object';
    report.warn('base/dropped', `"${path}" holds something that is left out (${what}).`, AS_PICTURE);
  }
}

const EMBED = 'put the picture itself into the file: in Word, Insert, Pictures';
const AS_PICTURE = 'put a picture of it in its place if it is to be seen';

function everythingIn(parent: XmlElement): readonly XmlElement[] {
  return childrenOf(parent).flatMap((child) => [child, ...everythingIn(child)]);
}

/** Null for what no part of a letterhead may lead to. */
function relationshipXml(relation: Relation, media: MediaPool): string | null {
  if (isSafeLink(relation)) {
    const address = escapeXml(relation.target);
    return relationship(relation.id, `${OFFICE}/hyperlink`, address, ' TargetMode="External"');
  }
  const type = relation.isExternal ? undefined : KEPT_TYPES[relation.kind];
  if (type === undefined) return null;
  const target = relation.kind === 'font' ? media.addFont(relation.target) : media.add(relation.target);
  return target === null ? null : relationship(relation.id, type, target);
}

function isSafeLink({ kind, isExternal, target }: Relation): boolean {
  return kind === 'hyperlink' && isExternal && SAFE_ADDRESS.test(target);
}

/** A `Relationship` element; ids and targets are ours or escaped. */
export function relationship(id: string, type: string, target: string, mode = ''): string {
  return `<Relationship Id="${escapeXml(id)}" Type="${type}" Target="${target}"${mode}/>`;
}
