import type { Block, Document, Field, Inline, ListItem, Signature, Signatures, Table, TableRow } from './types.js';

export const CHECKED_BOX = '☒';
export const EMPTY_BOX = '☐';

/**
 * The printed texts of a document's body in reading order, one per line of a list: paragraphs (a list item's marker
 * before its first), cells of tables row by row, labels and values of fields as printed. Boxes are ☐ and ☒; blanks,
 * pictures, charts, empty texts and the head and foot of pages have none. Texts of one paragraph are one; line breaks
 * in it are `\n`. What the DOCX and the PDF give back must be the same.
 */
export function textOf(document: Document): readonly string[] {
  return document.blocks.flatMap(textsOfBlock).filter((text) => text !== '');
}

function textsOfBlock(block: Block): readonly string[] {
  switch (block.type) {
    case 'section':
      return block.blocks.flatMap(textsOfBlock);
    case 'heading':
    case 'paragraph':
      return [textOfInlines(block.inlines)];
    case 'pair':
      return [textOfInlines(block.first.inlines), textOfInlines(block.second.inlines)];
    case 'list':
      return block.items.flatMap(textsOfItem);
    case 'descriptionList':
      return block.items.flatMap((item) => [textOfInlines(item.term), ...item.description.flatMap(textsOfBlock)]);
    case 'table':
      return textsOfTable(block);
    case 'signatures':
      return block.items.flatMap((item) => textsOfSignature(item, block.names));
    case 'textArea':
      return [textOfInlines(block.label), block.field.value];
    case 'figure':
    case 'chart':
    case 'pageBreak':
      return [];
  }
}

/** A paragraph as printed; spaces around a blank are one, page numbers have no text here. */
export function textOfInlines(inlines: readonly Inline[]): string {
  return inlines.map(textOfInline).join('').replace(/ +/g, ' ').replace(/^ | $/g, '');
}

function textOfInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'reference':
      return inline.text;
    case 'lineBreak':
      return '\n';
    case 'field':
      return textOfField(inline.field);
    case 'blank':
    case 'pageNumber':
    case 'pageCount':
      return '';
  }
}

/** A box, the label of the chosen option, or the value as it stands. */
export function textOfField(field: Field): string {
  if (field.control === 'checkbox' || field.control === 'radio') return field.checked ? CHECKED_BOX : EMPTY_BOX;
  if (field.control !== 'select') return field.value;
  return field.options.find((option) => option.value === field.value)?.label ?? '';
}

function textsOfItem(item: ListItem): readonly string[] {
  const numbered = (text: string): string => (text === '' ? item.marker : `${item.marker} ${text}`);
  const [first = '', second = '', ...rest] = item.blocks.flatMap(textsOfBlock);
  return [numbered(first), item.blocks[0]?.type === 'pair' ? numbered(second) : second, ...rest];
}

function textsOfTable(table: Table): readonly string[] {
  return [textOfInlines(table.caption), ...[...table.head, ...table.body].flatMap(textsOfRow)];
}

function textsOfRow(row: TableRow): readonly string[] {
  return row.cells.flatMap((cell) => cell.blocks.flatMap(textsOfBlock));
}

function textsOfSignature(signature: Signature, names: Signatures['names']): readonly string[] {
  const { statement, role, person, signatureLabel, personLabel, dateLabel } = signature;
  const isBelow = names === 'brackets';
  const name = isBelow ? ['(', person, ')'] : [person];
  const above = isBelow ? [statement, signatureLabel] : [statement, role, signatureLabel];
  const below = isBelow ? [personLabel, role, dateLabel] : [personLabel, dateLabel];
  return [...above.map(textOfInlines), ...name, ...below.map(textOfInlines)];
}
