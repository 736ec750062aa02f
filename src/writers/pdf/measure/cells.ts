import type { Ink, Item } from '../types.js';
import { item, stackedHeight, stackedInks } from './item.js';

/** What stands in one cell of a row: items one above the other, already at their x. */
export interface Cell {
  readonly items: readonly Item[];
  readonly heightPt: number;
  /** Opens the cell's element, so that it is there when the cell is empty. */
  readonly opening: readonly Ink[];
}

export function cellOf(items: readonly Item[], opening: readonly Ink[]): Cell {
  return { items, heightPt: stackedHeight(items), opening };
}

/** The content of cells side by side, each from its own top. */
export function cellInks(cells: readonly Cell[], topOf: (cell: Cell) => number): Ink[] {
  return cells.flatMap((cell) => [...cell.opening, ...stackedInks(cell.items, topOf(cell))]);
}

export function cellIds(cells: readonly Cell[]): string[] {
  return cells.flatMap((cell) => cell.items.flatMap((one) => one.ids));
}

/**
 * A row in slices that a page may end between: the first holds the first item of each cell, and so on. `paddingPt` is
 * room above the first and below the last slice.
 */
export function sliceRow(cells: readonly Cell[], paddingPt: number): Item[] {
  const count = Math.max(1, ...cells.map((cell) => cell.items.length));
  const slices: Item[] = [];
  for (let index = 0; index < count; index++) {
    const top = index === 0 ? paddingPt : 0;
    const bottom = index === count - 1 ? paddingPt : 0;
    const parts = cells.map((cell) => cell.items[index]);
    const present = parts.filter((part) => part !== undefined);
    const gap = index === 0 ? 0 : Math.max(0, ...cells.map((cell) => gapBefore(cell, index)));
    const height = Math.max(0, ...present.map((part) => part.heightPt));
    const inks = cells.flatMap((cell, position): Ink[] => {
      const opening = index === 0 ? cell.opening : [];
      const part = parts[position];
      return part === undefined ? [...opening] : [...opening, { type: 'group', yPt: top + gap, inks: part.inks }];
    });
    slices.push(item(top + gap + height + bottom, inks, { ids: present.flatMap((part) => part.ids) }));
  }
  return slices;
}

function gapBefore(cell: Cell, index: number): number {
  const before = cell.items[index - 1];
  const one = cell.items[index];
  return before === undefined || one === undefined ? 0 : before.spaceAfterPt + one.spaceBeforePt;
}
