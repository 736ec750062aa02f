import type { Break, Ink, Item } from '../types.js';

/** An item of a height, with nothing else said. */
export function item(heightPt: number, inks: readonly Ink[], rest: Partial<Item> = {}): Item {
  // Spelt out: this runs for every line, and spreading is slow.
  return {
    heightPt,
    inks,
    spaceBeforePt: rest.spaceBeforePt ?? 0,
    spaceAfterPt: rest.spaceAfterPt ?? 0,
    breakAfter: rest.breakAfter ?? 'free',
    repeatedHead: rest.repeatedHead ?? NONE,
    ids: rest.ids ?? NONE,
    bookmark: rest.bookmark ?? null,
  };
}

const NONE: readonly never[] = [];

/** Replaces the item at an index by one that differs; does nothing where there is none. */
export function amend(items: Item[], index: number, change: (item: Item) => Partial<Item>): void {
  const old = items[index];
  if (old !== undefined) items[index] = { ...old, ...change(old) };
}

/** Gives the space around a block to its first and last item. */
export function addSpace(items: Item[], from: number, beforePt: number, afterPt: number): void {
  if (items.length === from) return;
  amend(items, from, (first) => ({ spaceBeforePt: first.spaceBeforePt + beforePt }));
  amend(items, items.length - 1, (last) => ({ spaceAfterPt: last.spaceAfterPt + afterPt }));
}

const STRENGTH: Readonly<Record<Break, number>> = { free: 0, part: 1, avoid: 2, never: 3, always: 4 };

/** The more binding of two. */
export function stronger(one: Break, other: Break): Break {
  return STRENGTH[one] < STRENGTH[other] ? other : one;
}

/** Makes a break after the item at an index at least this unwelcome. */
export function strengthen(items: Item[], index: number, breakAfter: 'part' | 'avoid' | 'never'): void {
  amend(items, index, (old) => (STRENGTH[old.breakAfter] < STRENGTH[breakAfter] ? { breakAfter } : {}));
}

/** Keeps the items from an index on together, when a page can hold them; less so before the items that begin a part. */
export function keepTogether(
  items: Item[],
  from: number,
  breakAfter: 'avoid' | 'never',
  limitPt: number,
  parts: readonly number[] = NONE,
): void {
  if (stackedHeight(items.slice(from)) > limitPt) return;
  for (let index = from; index < items.length - 1; index++) {
    strengthen(items, index, parts.includes(index + 1) ? 'part' : breakAfter);
  }
}

/** Height of items one above the other: the spaces between them count, those at both ends do not. */
export function stackedHeight(items: readonly Item[]): number {
  let height = 0;
  items.forEach((one, index) => {
    const before = items[index - 1];
    height += (before === undefined ? 0 : before.spaceAfterPt + one.spaceBeforePt) + one.heightPt;
  });
  return height;
}

/** The inks of items one above the other, from a top on. */
export function stackedInks(items: readonly Item[], topPt: number): Ink[] {
  const inks: Ink[] = [];
  let y = topPt;
  items.forEach((one, index) => {
    const before = items[index - 1];
    if (before !== undefined) y += before.spaceAfterPt + one.spaceBeforePt;
    inks.push({ type: 'group', yPt: y, inks: one.inks });
    y += one.heightPt;
  });
  return inks;
}
