import { inDigits } from '../document/digits.js';
import type { Block, Document } from '../document/types.js';

/** The numbers of the clauses of a document by id, as other documents cite them: `2.13`. */
export function clauseNumbers(document: Document): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.type === 'section') visit(block.blocks);
      if (block.type !== 'list') continue;
      for (const item of block.items) {
        if (item.id !== null && item.number.length > 0)
          numbers.set(item.id, inDigits(item.number.join('.'), document.digits));
        visit(item.blocks);
      }
    }
  };
  visit(document.blocks);
  return numbers;
}
