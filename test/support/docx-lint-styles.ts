import { repeated } from './docx-lint-package.js';
import { attribute, child, children, type DocxPackage, value, type XmlElement } from './docx-package.js';

/** Level after level, what a list needs to be whole; Word repairs one that lacks any of it. */
const LEVEL_PARTS = ['w:start', 'w:numFmt', 'w:lvlText', 'w:lvlJc'];

/** Faults of the styles and of the lists. */
export function lintStyles(file: DocxPackage): readonly string[] {
  return [...styles(file), ...lists(file)];
}

function styles(file: DocxPackage): readonly string[] {
  const path = 'word/styles.xml';
  const faults: string[] = [];
  const all = children(file.root(path), 'w:style');
  const types = styleTypes(file);
  faults.push(...repeated(all.map(idOf)).map((id) => `${path}: style ${id} twice`));
  const names = all.map((style) => value(style, 'w:name')?.toLowerCase() ?? '');
  faults.push(...repeated(names).map((name) => `${path}: the name "${name}" twice`));
  for (const style of all) {
    for (const relation of ['w:basedOn', 'w:next', 'w:link']) {
      const other = value(style, relation);
      if (other === null) continue;
      if (!types.has(other)) faults.push(`${path}: ${idOf(style)} has the unknown ${relation} ${other}`);
      else if (relation !== 'w:link' && types.get(other) !== attribute(style, 'w:type')) {
        faults.push(`${path}: ${idOf(style)} is of another type than its ${relation} ${other}`);
      }
    }
    if (isBasedOnItself(style, all)) faults.push(`${path}: ${idOf(style)} is based on itself`);
  }
  for (const type of ['paragraph', 'character', 'table', 'numbering']) {
    const defaults = all.filter(
      (style) => attribute(style, 'w:type') === type && ['1', 'true'].includes(attribute(style, 'w:default') ?? ''),
    );
    if (defaults.length !== 1) faults.push(`${path}: ${defaults.length} default ${type} styles`);
  }
  return faults;
}

function isBasedOnItself(style: XmlElement, all: readonly XmlElement[]): boolean {
  const seen = new Set<string>();
  for (let id: string | null = idOf(style); id !== null; ) {
    if (seen.has(id)) return true;
    seen.add(id);
    const current: XmlElement | undefined = all.find((one) => idOf(one) === id);
    id = current === undefined ? null : value(current, 'w:basedOn');
  }
  return false;
}

function lists(file: DocxPackage): readonly string[] {
  const path = 'word/numbering.xml';
  const faults: string[] = [];
  const root = file.root(path);
  const abstracts = children(root, 'w:abstractNum');
  const nums = children(root, 'w:num');
  const abstractIds = abstracts.map((one) => attribute(one, 'w:abstractNumId') ?? '');
  faults.push(...repeated(abstractIds).map((id) => `${path}: abstract list ${id} twice`));
  faults.push(...repeated(nums.map((one) => attribute(one, 'w:numId') ?? '')).map((id) => `${path}: list ${id} twice`));
  faults.push(
    ...repeated(abstracts.map((one) => value(one, 'w:nsid') ?? '')).map((id) => `${path}: nsid "${id}" twice`),
  );
  const names = children(root).map((one) => one.name);
  if (names.lastIndexOf('w:abstractNum') > names.indexOf('w:num')) faults.push(`${path}: a list before its definition`);
  for (const num of nums) {
    const id = value(num, 'w:abstractNumId') ?? '';
    if (!abstractIds.includes(id)) faults.push(`${path}: list ${attribute(num, 'w:numId')} of no definition`);
  }
  for (const abstract of abstracts) faults.push(...levels(abstract, file).map((fault) => `${path}: ${fault}`));
  return faults;
}

function levels(abstract: XmlElement, file: DocxPackage): readonly string[] {
  const faults: string[] = [];
  const id = attribute(abstract, 'w:abstractNumId');
  const all = children(abstract, 'w:lvl');
  if (all.length !== 9) faults.push(`definition ${id} has ${all.length} levels`);
  for (const level of all) {
    const name = `level ${attribute(level, 'w:ilvl')} of definition ${id}`;
    for (const part of LEVEL_PARTS) if (child(level, part) === null) faults.push(`${name} has no ${part}`);
    const tied = value(level, 'w:pStyle');
    if (tied !== null && !isTiedBack(tied, level, abstract, file))
      faults.push(`${name} and style ${tied} do not agree`);
  }
  return faults;
}

/** A level that names a style must be the level that the style names. */
function isTiedBack(styleId: string, level: XmlElement, abstract: XmlElement, file: DocxPackage): boolean {
  const style = children(file.root('word/styles.xml'), 'w:style').find((one) => idOf(one) === styleId);
  const properties = style === undefined ? null : child(style, 'w:pPr');
  const number = properties === null ? null : child(properties, 'w:numPr');
  const list = children(file.root('word/numbering.xml'), 'w:num').find(
    (one) => attribute(one, 'w:numId') === value(number, 'w:numId'),
  );
  const sameLevel = (value(number, 'w:ilvl') ?? '0') === attribute(level, 'w:ilvl');
  return sameLevel && value(list ?? null, 'w:abstractNumId') === attribute(abstract, 'w:abstractNumId');
}

/** Type by id. */
export function styleTypes(file: DocxPackage): ReadonlyMap<string, string> {
  const all = children(file.root('word/styles.xml'), 'w:style');
  return new Map(all.map((style) => [idOf(style), attribute(style, 'w:type') ?? '']));
}

function idOf(style: XmlElement): string {
  return attribute(style, 'w:styleId') ?? '';
}
