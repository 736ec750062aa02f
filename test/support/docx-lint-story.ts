import { repeated } from './docx-lint-package.js';
import { styleTypes } from './docx-lint-styles.js';
import { lintTable } from './docx-lint-table.js';
import { attribute, child, children, type DocxPackage, descendants, ownText, type XmlElement } from './docx-package.js';

const STYLE_REFERENCES = { 'w:pStyle': 'paragraph', 'w:rStyle': 'character', 'w:tblStyle': 'table' } as const;
const LONGEST_BOOKMARK = 40;

/** Faults of what is read: the body, heads and feet. */
export function lintStory(file: DocxPackage, paths: readonly string[]): readonly string[] {
  const bookmarks = paths.flatMap((path) => descendants(file.root(path), 'w:bookmarkStart'));
  const names = new Set(bookmarks.map((one) => attribute(one, 'w:name') ?? ''));
  const faults = paths.flatMap((path) => {
    const root = file.root(path);
    const all = [
      ...references(root, file),
      ...fields(root, names),
      ...openBookmarks(root),
      ...texts(root),
      ...descendants(root, 'w:tbl').flatMap(lintTable),
    ];
    if (root.name === 'w:document') all.push(...spaceAtEnd(root));
    return all.map((fault) => `${path}: ${fault}`);
  });
  return [...faults, ...uniqueness(file, paths, bookmarks)];
}

function uniqueness(file: DocxPackage, paths: readonly string[], bookmarks: readonly XmlElement[]): readonly string[] {
  const everywhere = (name: string): readonly XmlElement[] =>
    paths.flatMap((path) => descendants(file.root(path), name));
  const drawings = [...everywhere('wp:docPr'), ...everywhere('wps:cNvPr')].map((one) => attribute(one, 'id') ?? '');
  const controls = everywhere('w:sdtPr');
  const of = (name: string): readonly string[] =>
    controls.flatMap((one) => children(one, name)).map((one) => attribute(one, 'w:val') ?? '');
  return [
    ...repeated(bookmarks.map((one) => attribute(one, 'w:name')?.toLowerCase() ?? '')).map(
      (name) => `bookmark ${name} twice`,
    ),
    ...repeated(bookmarks.map((one) => attribute(one, 'w:id') ?? '')).map((id) => `bookmark id ${id} twice`),
    ...repeated(drawings).map((id) => `drawing id ${id} twice`),
    ...repeated(of('w:id')).map((id) => `control id ${id} twice`),
    ...repeated(of('w:tag')).map((tag) => `control tag ${tag} twice`),
  ];
}

/** Styles, lists and levels that the text names must be there. */
function references(root: XmlElement, file: DocxPackage): readonly string[] {
  const types = styleTypes(file);
  const lists = new Set(children(file.root('word/numbering.xml'), 'w:num').map((one) => attribute(one, 'w:numId')));
  const faults: string[] = [];
  for (const [element, type] of Object.entries(STYLE_REFERENCES)) {
    for (const one of descendants(root, element)) {
      const id = attribute(one, 'w:val') ?? '';
      if (types.get(id) !== type) faults.push(`${element} ${id} is no ${type} style`);
    }
  }
  for (const one of descendants(root, 'w:numId')) {
    const id = attribute(one, 'w:val');
    if (id !== '0' && !lists.has(id)) faults.push(`list ${id} is not defined`);
  }
  return faults;
}

/** Fields have a beginning, a result and an end; those that follow a bookmark find it. */
function fields(root: XmlElement, bookmarks: ReadonlySet<string>): readonly string[] {
  const faults: string[] = [];
  for (const paragraph of descendants(root, 'w:p')) {
    let state: 'outside' | 'instruction' | 'result' = 'outside';
    let shown = '';
    for (const run of descendants(paragraph, 'w:r')) {
      const type = attribute(child(run, 'w:fldChar'), 'w:fldCharType');
      if (type === 'begin' && state !== 'outside') faults.push('a field begins within another');
      if (type === 'separate' && state !== 'instruction') faults.push('a field has a result without beginning');
      if (type === 'end' && state !== 'result') faults.push('a field ends without a result');
      if (type === 'end' && shown === '') faults.push('a field shows nothing until it is updated');
      if (state === 'result') shown += descendants(run, 'w:t').map(ownText).join('');
      if (type === 'begin') {
        state = 'instruction';
        shown = '';
      } else if (type === 'separate') state = 'result';
      else if (type === 'end') state = 'outside';
    }
    if (state !== 'outside') faults.push('a field does not end');
  }
  for (const instruction of descendants(root, 'w:instrText')) {
    const target = /^\s*REF (\S+)/.exec(ownText(instruction))?.[1];
    if (target !== undefined && !bookmarks.has(target)) faults.push(`a field refers to the unknown bookmark ${target}`);
  }
  for (const link of descendants(root, 'w:hyperlink')) {
    const anchor = attribute(link, 'w:anchor');
    if (anchor !== null && !bookmarks.has(anchor)) faults.push(`a link leads to the unknown bookmark ${anchor}`);
  }
  return faults;
}

function openBookmarks(root: XmlElement): readonly string[] {
  const starts = descendants(root, 'w:bookmarkStart');
  const ids = starts.map((one) => attribute(one, 'w:id'));
  const ends = descendants(root, 'w:bookmarkEnd').map((one) => attribute(one, 'w:id'));
  const badNames = starts
    .map((one) => attribute(one, 'w:name') ?? '')
    .filter((name) => name.length > LONGEST_BOOKMARK || !/^[A-Za-z_]\w*$/.test(name));
  return [
    ...ids.filter((id) => !ends.includes(id)).map((id) => `bookmark ${id} does not end`),
    ...ends.filter((id) => !ids.includes(id)).map((id) => `bookmark ${id} ends without beginning`),
    ...badNames.map((name) => `"${name}" is no name for a bookmark`),
  ];
}

/** White space after the last block makes a page of its own where that block fills its page; one low paragraph must be. */
function spaceAtEnd(root: XmlElement): readonly string[] {
  const blocks = children(child(root, 'w:body') ?? root).filter(({ name }) => name !== 'w:sectPr');
  const isEmpty = (one: XmlElement | undefined): boolean => one?.name === 'w:p' && descendants(one, 'w:r').length === 0;
  const [before, last] = [blocks.at(-2), blocks.at(-1)];
  if (last === undefined || !isEmpty(last)) return [];
  const isHigh = descendants(last, 'w:spacing').length > 0;
  return isEmpty(before) || isHigh ? ['white space at the end'] : [];
}

/** Word shows a line end or a tab within a text as a space, and drops spaces at its ends that are not said to stay. */
function texts(root: XmlElement): readonly string[] {
  return descendants(root, 'w:t').flatMap((element) => {
    const text = ownText(element);
    const faults: string[] = [];
    if (/[\t\n\r]/.test(text)) faults.push(`a line end or tab within the text "${text}"`);
    if (text !== text.trim() && attribute(element, 'xml:space') !== 'preserve')
      faults.push(`spaces lost from "${text}"`);
    return faults;
  });
}
