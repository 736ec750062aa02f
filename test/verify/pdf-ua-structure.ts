import type { Fail } from './pdf-ua.js';
import { isReference, type QpdfDictionary, type QpdfFile, type QpdfValue } from './qpdf-file.js';

/** What the structure tree says of contents and annotations. */
export interface StructureFacts {
  /** The element that holds a marked content, by page and number: `7 0 R|3`. */
  readonly contents: ReadonlyMap<string, string>;
  /** The element that holds an annotation, with the page that it says the annotation is on. */
  readonly annotations: ReadonlyMap<string, { readonly role: string; readonly element: string; readonly page: string }>;
  /** Entries of the parent tree. */
  readonly parents: ReadonlyMap<number, QpdfValue>;
}

const ROLES = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl ' +
    'LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu ' +
    'WT WP Figure Formula Form'
  ).split(' '),
);

/** Elements that may hold only these. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'Caption', 'L'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
  THead: ['TR'],
  TBody: ['TR'],
};

export function structureFailures(file: QpdfFile, fail: Fail): StructureFacts {
  const { catalogue, dictionary, list, resolve } = file;
  const root = dictionary(catalogue['/StructTreeRoot']);
  const contents = new Map<string, string>();
  const annotations = new Map<string, { role: string; element: string; page: string }>();
  let lastLevel = 0;

  const visit = (reference: string, parent: QpdfValue | undefined, outerPage: string): void => {
    const element = dictionary(reference);
    const role = roleOf(element);
    if (element['/P'] !== parent) fail('09-001', `<${role}> does not name its parent`);
    if (!ROLES.has(role)) fail('02-001', `<${role}> is no standard type`);
    if (/^H\d$/.test(role)) {
      const level = Number(role.slice(1));
      if (level > lastLevel + 1) fail('14-003', `${role} follows a heading of level ${lastLevel}`);
      lastLevel = level;
    }
    checkAttributes(file, element, role, fail);
    const page = isReference(element['/Pg']) ? element['/Pg'] : outerPage;
    for (const kid of list(element['/K'])) {
      const value = resolve(kid);
      if (typeof value === 'number') contents.set(`${page}|${value}`, reference);
      else if (isReference(kid) && '/S' in dictionary(kid)) {
        const inner = roleOf(dictionary(kid));
        if (CHILDREN[role]?.includes(inner) === false) fail('09-004', `<${role}> holds <${inner}>`);
        visit(kid, reference, page);
        continue;
      } else {
        const content = dictionary(kid);
        const own = String(content['/Pg'] ?? page);
        if (content['/Type'] === '/MCR') contents.set(`${own}|${resolve(content['/MCID'])}`, reference);
        else annotations.set(String(content['/Obj']), { role, element: reference, page: own });
      }
      if (role in CHILDREN) fail('09-005', `<${role}> holds content directly`);
    }
  };

  for (const top of list(root['/K'])) if (isReference(top)) visit(top, catalogue['/StructTreeRoot'], '');
  return { contents, annotations, parents: numbersOf(file, root['/ParentTree']) };
}

function roleOf(element: QpdfDictionary): string {
  return String(element['/S']).slice(1);
}

function checkAttributes(file: QpdfFile, element: QpdfDictionary, role: string, fail: Fail): void {
  const attributes = Object.assign({}, ...file.list(element['/A']).map(file.dictionary)) as QpdfDictionary;
  if (role === 'Figure') {
    if (file.text(element['/Alt']) === '') fail('13-004', 'a figure has no alternative text');
    if (attributes['/BBox'] === undefined) fail('7.3', 'a figure has no box');
  }
  if (role === 'TH' && !['/Row', '/Column', '/Both'].includes(String(attributes['/Scope']))) {
    fail('15-003', 'a head cell has no scope');
  }
  if (role === 'L' && attributes['/ListNumbering'] === undefined)
    fail('16-001', 'a list does not say how it is numbered');
}

function numbersOf({ dictionary, list, resolve }: QpdfFile, tree: QpdfValue | undefined): Map<number, QpdfValue> {
  const numbers = new Map<number, QpdfValue>();
  const visit = (node: QpdfValue | undefined): void => {
    const pairs = list(dictionary(node)['/Nums']);
    for (let index = 0; index + 1 < pairs.length; index += 2)
      numbers.set(Number(resolve(pairs[index])), pairs[index + 1] ?? null);
    for (const kid of list(dictionary(node)['/Kids'])) visit(kid);
  };
  visit(tree);
  return numbers;
}
