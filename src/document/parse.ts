import type { Checked, Diagnostic } from '../diagnostic/diagnostic.js';
import { bad, checked } from '../diagnostic/diagnostic.js';
import { orderDiagnostics } from '../diagnostic/order.js';
import { choiceOf, requiredText, textOf } from './attributes.js';
import { checkCalculations } from './check-calculations.js';
import { checkFieldNames } from './check-field-names.js';
import { checkStructure } from './check-structure.js';
import type { Digits } from './digits.js';
import { readBlocks } from './elements/flow.js';
import { illFormed } from './ill-formed.js';
import { numberLists } from './numbering.js';
import type { Reader, StyleNames } from './reader.js';
import type { Element } from './tree.js';
import { placedTree } from './tree.js';
import type { Block, Document, Pictures } from './types.js';
import { readXml } from './xml.js';

/** What templates give: XML whose elements carry `at="file:line:column"`, the file by its number in `files`. */
export interface Markup {
  readonly text: string;
  readonly files: readonly string[];
}

export interface ParseContext {
  readonly styles: StyleNames;
  readonly pictures: Pictures;
  /** Of the numbers of clauses and pages; Western ones when not said. */
  readonly digits?: Digits;
}

/**
 * The Document of a markup. Markup that is not well-formed gives one diagnostic (`template/markup`); all other mistakes
 * are collected (the other codes of the area `template`). Each stands at the place of its element in a template.
 */
export function parseDocument(
  markup: Markup,
  { styles, pictures, digits = 'western' }: ParseContext,
): Checked<Document> {
  const xml = readXml(markup.text);
  if (!xml.ok) return bad([illFormed(markup, xml)]);
  const root = placedTree(xml.root, markup.files);
  const diagnostics: Diagnostic[] = [];
  const reader: Reader = {
    styles,
    pictures,
    numbering: numberLists(root, digits),
    fields: new Map(),
    report: (element, code, message, advice = {}) => {
      diagnostics.push({ severity: 'error', code, message, place: element.place, ...advice });
    },
  };
  if (root.name !== 'document') {
    reader.report(root, 'template/misplaced', `The outermost element is <${root.name}>, not <document>.`);
    return bad(diagnostics);
  }
  checkStructure(root, reader);
  const document = readDocument(root, digits, reader);
  checkFieldNames(document, diagnostics);
  checkCalculations(document, diagnostics);
  return checked(document, orderDiagnostics(diagnostics));
}

function readDocument(root: Element, digits: Digits, reader: Reader): Document {
  return {
    language: requiredText(root, 'lang', reader),
    title: requiredText(root, 'title', reader),
    subject: textOf(root, 'subject'),
    author: textOf(root, 'author'),
    keywords: textOf(root, 'keywords'),
    number: textOf(root, 'number'),
    revision: textOf(root, 'revision'),
    date: textOf(root, 'date'),
    position: textOf(root, 'position'),
    stamp: textOf(root, 'stamp'),
    orientation: choiceOf(root, 'orientation', ['portrait', 'landscape'], reader),
    digits,
    firstHeader: readMargin(root, 'header', true, reader),
    header: readMargin(root, 'header', false, reader),
    footer: readMargin(root, 'footer', false, reader),
    blocks: readBlocks(root, reader),
    place: root.place,
  };
}

/** The one head or foot of that kind; empty when there is none. */
function readMargin(root: Element, name: 'header' | 'footer', first: boolean, reader: Reader): readonly Block[] {
  const found = root.children.filter(
    (child) =>
      typeof child !== 'string' && child.name === name && (child.attributes.get('class') === 'first') === first,
  );
  const [margin, second] = found as readonly Element[];
  if (second !== undefined) reader.report(second, 'template/misplaced', `A document has one <${name}> of each kind.`);
  if (margin === undefined) return [];
  const kind = margin.attributes.get('class');
  if (kind !== undefined && kind !== 'first') {
    reader.report(margin, 'template/invalid-attribute', 'The class of a <header> is "first" or none.');
  }
  return readBlocks(margin, reader);
}
