import type { Ink, Item } from '../types.js';
import { stackedHeight, stackedInks } from './item.js';

/** What stands in one cell of a row: items one above the other, already at their x. */
export interface Cell {
  readonly items: readonly Item[];
  /** How far its first item stands below its top. */
  readonly dropPt: number;
  /** With the drop. */
  readonly heightPt: number;
  /** Opens the cell's element, so that it is there when the cell is empty. */
  readonly opening: readonly Ink[];
}

export function cellOf(items: readonly Item[], opening: readonly Ink[]): Cell {
  return { items, dropPt: 0, heightPt: stackedHeight(items), opening };
}

/**
 * Cells of a row so that the first lines of all stand on one base line, whatever their sizes; a cell that begins with a
 * picture has it in the middle of that line, if it is no higher.
 */
export function alignFirstLines(cells: readonly Cell[]): Cell[] {
  const baselines = cells.map((cell) => firstBaseline(cell.items[0]));
  const common = Math.max(0, ...baselines.map((baseline) => baseline ?? 0));
  const leader = cells[baselines.indexOf(common)]?.items[0];
  if (leader === undefined) return [...cells];
  return cells.map((cell, index) => {
    const first = cell.items[0];
    const baseline = baselines[index] ?? null;
    if (first === undefined) return cell;
    const drop = baseline === null ? Math.max(0, (leader.heightPt - first.heightPt) / 2) : common - baseline;
    return drop === 0 ? cell : { ...cell, dropPt: drop, heightPt: cell.heightPt + drop };
  });
}

/** Of the first text of an item, from the item's top; null when it begins with a picture or holds nothing. */
function firstBaseline(first: Item | undefined): number | null {
  for (const ink of first?.inks ?? []) {
    if (ink.type === 'text') return ink.yPt + ink.look.risePt;
    if (ink.type === 'field' && ink.baselinePt !== null) return ink.baselinePt;
    if (ink.type === 'drawing' || ink.type === 'image') return null;
  }
  return null;
}

/** The content of a cell from a top on. */
export function cellInks({ opening, items, dropPt }: Cell, topPt: number): Ink[] {
  return [...opening, ...stackedInks(items, topPt + dropPt)];
}

/** The content of a cell, its last item where it stands from a top on, the others from another top on. */
export function spreadInks({ opening, items, dropPt }: Cell, firstTopPt: number, topPt: number): Ink[] {
  const lastTopPt = topPt + stackedHeight(items) - (items.at(-1)?.heightPt ?? 0);
  const first = stackedInks(items.slice(0, -1), firstTopPt + dropPt);
  return [...opening, ...first, ...stackedInks(items.slice(-1), lastTopPt + dropPt)];
}

export function cellIds(cells: readonly Cell[]): string[] {
  const ids: string[] = [];
  for (const cell of cells) for (const one of cell.items) ids.push(...one.ids);
  return ids;
}

/** A row, or a part of one: what there is of it before the table adds rules and tells where pages may end. */
export type Slice = Pick<Item, 'heightPt' | 'inks' | 'ids'>;

/**
 * A row in slices that a page may end between: the first holds the first item of each cell, and so on. `paddingPt` is
 * room above the first and below the last slice.
 */
export function sliceRow(cells: readonly Cell[], paddingPt: number): Slice[] {
  const count = Math.max(1, ...cells.map((cell) => cell.items.length));
  const slices: Slice[] = [];
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
    slices.push({ heightPt: top + gap + height + bottom, inks, ids: present.flatMap((part) => part.ids) });
  }
  return slices;
}

function gapBefore(cell: Cell, index: number): number {
  const before = cell.items[index - 1];
  const one = cell.items[index];
  return before === undefined || one === undefined ? 0 : before.spaceAfterPt + one.spaceBeforePt;
}
