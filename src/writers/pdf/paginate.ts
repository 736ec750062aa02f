import type { Break, FlowItem } from './types.js';

/** An item on its page. */
export interface Placed<Item> {
  readonly item: Item;
  /** Of the item's top, from the top of the page's body. */
  readonly yPt: number;
  /** True: a table head shown once more. */
  readonly repeated: boolean;
}

export interface Page<Item> {
  readonly placed: readonly Placed<Item>[];
  /** From the top of the body to the bottom of the last item. */
  readonly filledPt: number;
}

/** A page with less than this share of its height filled looks forgotten. */
const LEAST_FILL = 0.2;
/** A page filled less than this share of its height looks unfinished: what did not fit is divided instead. */
const WELL_FILLED = 2 / 3;
/** Rows that a table which is divided keeps together at least, above and below. */
const LEAST_ROWS = 3;
/** What a page keeps at least that gives lines to the next one or ends between parts of a section, as a share of its height. */
const LEAST_KEPT = 0.5;
/** Sums of fractions of points are not exact; a thousandth of a point is not seen. */
const TOLERANCE_PT = 0.001;

const COST: Readonly<Record<Break, number>> = { always: 0, free: 0, part: 1, avoid: 2, never: 3 };

/**
 * The pages that a flow of items fills. Every item stands on exactly one page, in order; only repeated table heads
 * are added. A page ends at the last break that fits and costs least (`free` before `part`, `avoid` and `never`), or at
 * `always`; what stays together is divided rather than leave a page less than a fifth full. Rather than leave it less
 * than two thirds full, or where that spares a page, a section is divided between its parts, and a table whose head is
 * repeated if three rows at least stand on either side. Space before the first item of a page and after its last one is dropped; between two items
 * both count. No page overflows, unless one item alone is taller than it; a repeated head that leaves no room for its row
 * is left out.
 * A page that would be less than a fifth full gets lines from the page before, when that costs no worse a break.
 *
 * @param heightOf height of a page's body in points, by its index from 0; positive.
 */
export function paginate<Item extends FlowItem<Item>>(
  items: readonly Item[],
  heightOf: (page: number) => number,
): readonly Page<Item>[] {
  const ends = fewestPages(items, heightOf);
  for (let page = ends.length - 1; page > 0; page--) balance(items, ends, page, heightOf);
  if (ends.length === 0) return [{ placed: [], filledPt: 0 }];
  return ends.map((end, page) => place(items, ends[page - 1] ?? 0, end, heightOf(page)));
}

/** Where pages end: index after the last item of each. What stays together is divided too where that spares a page. */
function fewestPages<Item extends FlowItem<Item>>(
  items: readonly Item[],
  heightOf: (page: number) => number,
): number[] {
  const usual = endsOfPages(items, heightOf, null);
  for (let page = usual.length - 2; page >= 0; page--) {
    const fewer = endsOfPages(items, heightOf, page);
    if (fewer.length < usual.length) return fewer;
  }
  return usual;
}

/** As `fewestPages`; `full` is the page that is filled as far as it can be. */
function endsOfPages<Item extends FlowItem<Item>>(
  items: readonly Item[],
  heightOf: (page: number) => number,
  full: number | null,
): number[] {
  const ends: number[] = [];
  let start = 0;
  while (start < items.length) {
    const page = ends.length;
    start = endOfPage(items, start, heightOf(page), page === full ? 1 : WELL_FILLED);
    ends.push(start);
  }
  return ends;
}

/**
 * Index after the last item of the page that begins with the item at `start`.
 *
 * @param enough share of the height that is to be filled before what stays together moves to the next page.
 */
function endOfPage<Item extends FlowItem<Item>>(
  items: readonly Item[],
  start: number,
  heightPt: number,
  enough: number,
): number {
  let best = start + 1;
  let bestCost = Number.POSITIVE_INFINITY;
  let bestFilled = 0;
  let part: number | null = null;
  let divided: number | null = null;
  let dividedTable: number | null = null;
  let y = headHeight(items, start, heightPt);
  for (let index = start; index < items.length; index++) {
    const item = at(items, index);
    y += gapBefore(items, start, index) + item.heightPt;
    if (index > start && y > heightPt + TOLERANCE_PT) {
      if (bestFilled >= heightPt * enough) return best;
      return part ?? dividedTable ?? (bestFilled < heightPt * LEAST_FILL ? (divided ?? best) : best);
    }
    const last = index === items.length - 1;
    const cost = last ? 0 : COST[item.breakAfter];
    if (cost <= bestCost) {
      best = index + 1;
      bestCost = cost;
      bestFilled = y;
      part = null;
    } else if (cost <= COST.avoid && y >= heightPt * LEAST_FILL) {
      divided = index + 1;
      if (cost === COST.part && y >= heightPt * LEAST_KEPT) part = index + 1;
      if (cost === COST.avoid && y >= heightPt * WELL_FILLED && isAmongRows(items, index)) dividedTable = index + 1;
    }
    if (item.breakAfter === 'always') return index + 1;
  }
  return best;
}

/**
 * Whether rows of one table that repeats its head stand on either side of the break after an item, enough of them. One
 * row alone with what is worked out at the table's end is not enough.
 */
function isAmongRows<Item extends FlowItem<Item>>(items: readonly Item[], index: number): boolean {
  const head = at(items, index).repeatedHead;
  const rows = items.slice(Math.max(index + 1 - LEAST_ROWS, 0), index + 1 + LEAST_ROWS);
  if (head.length === 0 || rows.length < 2 * LEAST_ROWS || at(items, index + 1).breakAfter === 'never') return false;
  return rows.every((row) => row.repeatedHead === head);
}

/** Moves the break before a page back until the page is a fifth full, if that is possible. */
function balance<Item extends FlowItem<Item>>(
  items: readonly Item[],
  ends: number[],
  page: number,
  heightOf: (page: number) => number,
): void {
  const start = ends[page - 2] ?? 0;
  const from = at(ends, page - 1);
  const to = at(ends, page);
  const breakAfter = at(items, from - 1).breakAfter;
  const enough = heightOf(page) * LEAST_FILL;
  if (breakAfter === 'always' || filled(items, from, to, heightOf(page)) >= enough) return;
  for (let candidate = from - 1; candidate > start; candidate--) {
    if (COST[at(items, candidate - 1).breakAfter] > COST[breakAfter]) continue;
    if (filled(items, start, candidate, heightOf(page - 1)) < heightOf(page - 1) * LEAST_KEPT) return;
    const moved = filled(items, candidate, to, heightOf(page));
    if (moved > heightOf(page)) return;
    if (moved >= enough) {
      ends[page - 1] = candidate;
      return;
    }
  }
}

function place<Item extends FlowItem<Item>>(
  items: readonly Item[],
  start: number,
  end: number,
  heightPt: number,
): Page<Item> {
  const placed: Placed<Item>[] = [];
  let y = 0;
  if (headHeight(items, start, heightPt) > 0) {
    for (const item of at(items, start).repeatedHead) {
      placed.push({ item, yPt: y, repeated: true });
      y += item.heightPt;
    }
  }
  for (let index = start; index < end; index++) {
    const item = at(items, index);
    y += gapBefore(items, start, index);
    placed.push({ item, yPt: y, repeated: false });
    y += item.heightPt;
  }
  return { placed, filledPt: y };
}

function filled<Item extends FlowItem<Item>>(
  items: readonly Item[],
  start: number,
  end: number,
  heightPt: number,
): number {
  let y = headHeight(items, start, heightPt);
  for (let index = start; index < end; index++) y += gapBefore(items, start, index) + at(items, index).heightPt;
  return y;
}

/** Height of the table head that a page beginning with this item repeats; 0 when it would crowd the item out. */
function headHeight<Item extends FlowItem<Item>>(items: readonly Item[], start: number, heightPt: number): number {
  const item = at(items, start);
  let height = 0;
  for (const row of item.repeatedHead) height += row.heightPt;
  return height + item.heightPt > heightPt + TOLERANCE_PT ? 0 : height;
}

function gapBefore<Item extends FlowItem<Item>>(items: readonly Item[], start: number, index: number): number {
  return index === start ? 0 : at(items, index - 1).spaceAfterPt + at(items, index).spaceBeforePt;
}

function at<Value>(values: readonly Value[], index: number): Value {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no value at ${index}`);
  return value;
}
