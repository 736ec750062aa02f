import type { Checked } from '../../src/diagnostic/diagnostic.js';
import { outline } from '../../src/document/outline.js';
import { parseDocument } from '../../src/document/parse.js';
import type { StyleNames } from '../../src/document/reader.js';
import type { Block, Document, Inline, Pictures } from '../../src/document/types.js';
import { mark } from '../../src/template/mark.js';
import { scan } from '../../src/template/scan.js';
import { showDiagnostics } from '../support/show-diagnostics.js';

export const STYLES: StyleNames = {
  paragraphs: new Set(['body', 'h1', 'h2', 'h3', 'li', 'dt', 'dd', 'td', 'th', 'caption', 'lead', 'label', 'compact']),
  characters: new Set(['quiet']),
  tables: new Set(['table', 'kpi']),
  rows: new Set(['row', 'total']),
};

export const PICTURES: Pictures = new Map([
  ['logo', { type: 'drawing', drawing: { width: 200, height: 100, shapes: [] } }],
  ['photo', { type: 'png', bytes: new Uint8Array(), widthPx: 300, heightPx: 400 }],
]);

/** The document of a markup as if one template file, `t.hbs`, had written it. */
export function parse(markup: string): Checked<Document> {
  const { text } = mark(markup, scan(markup), 0);
  return parseDocument({ text, files: ['t.hbs'] }, { styles: STYLES, pictures: PICTURES });
}

/** A document with the given body. */
export function bodyOf(body: string): string {
  return `<document lang="en" title="T">${body}</document>`;
}

/** The outline of the body; throws when there are diagnostics. */
export function outlineOf(body: string): string {
  return outline(documentOf(bodyOf(body)))
    .replace('document en portrait: T\nbody\n', '')
    .replace(/^ {2}/gm, '');
}

export function documentOf(markup: string): Document {
  const result = parse(markup);
  if (!result.ok) throw new Error(showDiagnostics(result.diagnostics).join('\n'));
  return result.value;
}

/** What is wrong with a body; its columns are those of the whole document, so its lines should start anew. */
export function mistakesIn(body: string): string[] {
  return mistakesOf(bodyOf(`\n${body}`)).map((line) => line.replace(/^2:/, ''));
}

export function mistakesOf(markup: string): string[] {
  return showDiagnostics(parse(markup).diagnostics).map((line) => line.replace('t.hbs:', ''));
}

/** The inlines of the only paragraph of a body. */
export function inlinesOf(body: string): readonly Inline[] {
  const [block] = documentOf(bodyOf(body)).blocks as readonly [Block];
  if (block.type !== 'paragraph') throw new Error('The body is no paragraph.');
  return block.inlines;
}
