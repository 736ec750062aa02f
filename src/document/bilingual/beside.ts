import { bad, type Checked, good } from '../../diagnostic/diagnostic.js';
import type { Block, Document } from '../types.js';
import { blocksBeside } from './blocks.js';
import { createDifferences } from './differences.js';
import type { Arrangement } from './text-blocks.js';
import { oneOrBoth } from './texts.js';

/**
 * One document of two that a template made of the same role in two languages: headings, paragraphs and clauses side by
 * side, tables and forms once with both texts in their cells, every field once. Fails with `bilingual/different`, once for
 * each place, where the two are not built alike.
 */
export function beside(first: Document, second: Document): Checked<Document> {
  const differences = createDifferences(first.language, second.language);
  const blocks = (one: readonly Block[], other: readonly Block[], arrangement: Arrangement): readonly Block[] =>
    blocksBeside(one, other, arrangement, differences);
  const document: Document = {
    ...first,
    title: oneOrBoth(first.title, second.title),
    subject: oneOrBoth(first.subject, second.subject),
    keywords: [...new Set([...wordsOf(first), ...wordsOf(second)])].join(', '),
    firstHeader: blocks(first.firstHeader, second.firstHeader, 'margin'),
    header: blocks(first.header, second.header, 'margin'),
    footer: blocks(first.footer, second.footer, 'margin'),
    blocks: blocks(first.blocks, second.blocks, 'columns'),
  };
  return differences.found.length === 0 ? good(document) : bad(differences.found);
}

function wordsOf({ keywords }: Document): readonly string[] {
  return keywords.split(', ').filter((word) => word !== '');
}
