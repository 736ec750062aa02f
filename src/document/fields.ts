import type { Place } from '../diagnostic/diagnostic.js';
import type { Block, Document, Field, Inline } from './types.js';

export interface PlacedField {
  readonly field: Field;
  readonly place: Place;
}

/** All fields of a document in reading order; each button of a radio group is one. */
export function fieldsOf(document: Document): readonly PlacedField[] {
  return document.blocks.flatMap(fieldsOfBlock);
}

function fieldsOfBlock(block: Block): readonly PlacedField[] {
  switch (block.type) {
    case 'section':
      return block.blocks.flatMap(fieldsOfBlock);
    case 'heading':
    case 'paragraph':
      return fieldsOfInlines(block.inlines);
    case 'pair':
      return [...fieldsOfInlines(block.first.inlines), ...fieldsOfInlines(block.second.inlines)];
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(fieldsOfBlock));
    case 'descriptionList':
      return block.items.flatMap((item) => [...fieldsOfInlines(item.term), ...item.description.flatMap(fieldsOfBlock)]);
    case 'table':
      return [
        ...fieldsOfInlines(block.caption),
        ...[...block.head, ...block.body].flatMap(({ cells }) =>
          cells.flatMap((cell) => cell.blocks.flatMap(fieldsOfBlock)),
        ),
      ];
    case 'textArea':
      return [{ field: block.field, place: block.place }];
    case 'signatures':
    case 'figure':
    case 'chart':
    case 'pageBreak':
      return [];
  }
}

function fieldsOfInlines(inlines: readonly Inline[]): readonly PlacedField[] {
  return inlines.flatMap((inline) => (inline.type === 'field' ? [{ field: inline.field, place: inline.place }] : []));
}
