import type { Block } from '../../document/types.js';

/** Blocks that must stay with others; Word keeps them so through "keep with next" on their paragraphs. */
export interface Keeps {
  /** Blocks whose end stays with the beginning of what follows. */
  readonly withNext: ReadonlySet<Block>;
  /** Blocks that are not split. */
  readonly whole: ReadonlySet<Block>;
}

/** Blocks before a signature block that stay with it, so that it never stands alone on a page; signatures before these too. */
const BEFORE_SIGNATURES = 2;

/** What the document's signature blocks and sections that keep together ask of the blocks in and before them. */
export function keepsOf(blocks: readonly Block[]): Keeps {
  const withNext = new Set<Block>();
  const whole = new Set<Block>();
  const leaves = leavesOf(blocks);
  leaves.forEach((leaf, index) => {
    if (!isSigned(leaf)) return;
    const first = Math.max(0, index - BEFORE_SIGNATURES);
    const soonBefore = leaves[first - 1];
    const from = soonBefore !== undefined && isSigned(soonBefore) ? first - 1 : first;
    for (const before of leaves.slice(from, index)) withNext.add(before);
  });
  for (const section of sectionsOf(blocks)) {
    if (!section.keepTogether) continue;
    const inside = leavesOf(section.blocks);
    for (const leaf of inside) whole.add(leaf);
    for (const leaf of inside.slice(0, -1)) withNext.add(leaf);
  }
  return { withNext, whole };
}

/** Whether it is signatures, or a frame of them and a place for the stamp. */
function isSigned(leaf: Block): boolean {
  if (leaf.type !== 'table') return leaf.type === 'signatures';
  return leaf.body.some(({ cells }) => cells.some(({ blocks }) => blocks.some(({ type }) => type === 'signatures')));
}

/** The blocks that stand on the page one after the other, out of their sections and lists. */
export function leavesOf(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.type === 'section') return leavesOf(block.blocks);
    if (block.type === 'list') return block.items.flatMap((item) => leavesOf(item.blocks));
    return [block];
  });
}

function sectionsOf(blocks: readonly Block[]): readonly Extract<Block, { type: 'section' }>[] {
  return blocks.flatMap((block) => {
    if (block.type === 'section') return [block, ...sectionsOf(block.blocks)];
    if (block.type === 'list') return block.items.flatMap((item) => sectionsOf(item.blocks));
    return [];
  });
}
