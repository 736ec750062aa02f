import { didYouMean } from '../../diagnostic/did-you-mean.js';
import { partName } from '../../source/schema-wording.js';
import type { Path } from '../../source/source.js';
import { clausesOf, keyPlaceOf, type Merging, report, valuePlaceOf } from './merging.js';
import { type Branch, entryOf, isSamePlace, type Move, type Order, type Part } from './part.js';

/** The fields of an item that say where it stands; they are used up by the merge. */
export const ORDER_KEYS: ReadonlySet<string> = new Set(['first', 'before', 'after', 'in']);

/**
 * A list with its items as those of a layer order them: at its head, before or after another one. Items that share an
 * anchor keep the order of the file. An anchor that is not there is `role/unknown-anchor`; items that wait for each
 * other are `role/order`. In both cases they stay where they are.
 */
export function ordered(list: Branch, layer: Branch, path: Path, on: Merging): Branch {
  const { entries, orders = [] } = list;
  const moves = [...layer.entries].flatMap(([id, part]) => {
    const move = entries.get(id)?.type === 'branch' ? moveOf(id, part, on) : null;
    return move !== null && isAnchored(move, part, entries, path, on) ? [move] : [];
  });
  const [first] = moves;
  const origin = first && entryOf(layer.entries.get(first.id), first.kind)?.steps.at(-1);
  if (origin === undefined) return list;
  const isPlaced = new Set(arrange([...entries.keys()], moves));
  const waiting = moves.filter(({ id }) => !isPlaced.has(id));
  if (waiting.length > 0) reportCircle(waiting, layer, on);
  const order = { origin, moves: moves.filter(({ id }) => isPlaced.has(id)) };
  return { ...list, entries: arranged(entries, order.moves), orders: [...orders, order] };
}

/**
 * A list of two parents, which has the order of the left one, as the right one alone has ordered it since. Where both
 * have moved an item, it stands as the left one says.
 */
export function orderedByBoth(list: Branch, left: Branch, right: Branch): Branch {
  const [ours, theirs] = [left.orders ?? [], right.orders ?? []];
  const held = new Set(
    ours.filter((order) => !isAmong(order, theirs)).flatMap(({ moves }) => moves.map(({ id }) => id)),
  );
  const added = theirs
    .filter((order) => !isAmong(order, ours))
    .map(({ origin, moves }) => ({ origin, moves: moves.filter(({ id }) => !held.has(id)) }));
  const entries = added.reduce((before, { moves }) => arranged(before, moves), list.entries);
  return { ...list, entries, orders: [...ours, ...added] };
}

function isAmong({ origin }: Order, orders: readonly Order[]): boolean {
  return orders.some((order) => isSamePlace(order.origin, origin));
}

/** The entries in their new order; what was to stand beside something that is not there stays. */
function arranged(entries: ReadonlyMap<string, Part>, moves: readonly Move[]): ReadonlyMap<string, Part> {
  const possible = moves.filter(({ id, kind, anchor }) => entries.has(id) && (kind === 'first' || entries.has(anchor)));
  if (possible.length === 0) return entries;
  return new Map(
    arrange([...entries.keys()], possible).flatMap((id): [string, Part][] => {
      const part = entries.get(id);
      return part === undefined ? [] : [[id, part]];
    }),
  );
}

/** The ids in their new order, without those that wait for each other. */
function arrange(ids: readonly string[], moves: readonly Move[]): readonly string[] {
  const moved = new Set(moves.map(({ id }) => id));
  const beside = (kind: Move['kind']): ReadonlyMap<string, readonly string[]> => {
    const byAnchor = new Map<string, string[]>();
    for (const move of moves) {
      if (move.kind !== kind) continue;
      const others = byAnchor.get(move.anchor);
      if (others === undefined) byAnchor.set(move.anchor, [move.id]);
      else others.push(move.id);
    }
    return byAnchor;
  };
  const before = beside('before');
  const after = beside('after');
  const first = beside('first').get('') ?? [];
  const order: string[] = [];
  // A stack of our own: a long chain of anchors must not exhaust that of the machine.
  const open = (id: string) => ({ id, isPlaced: false });
  const stack = [...first, ...ids.filter((id) => !moved.has(id))].reverse().map(open);
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { id, isPlaced } = next;
    if (isPlaced) {
      order.push(id);
      continue;
    }
    for (const other of [...(after.get(id) ?? [])].reverse()) stack.push(open(other));
    stack.push({ id, isPlaced: true });
    for (const other of [...(before.get(id) ?? [])].reverse()) stack.push(open(other));
  }
  return order;
}

function moveOf(id: string, part: Part, on: Merging): Move | null {
  const kinds = (['first', 'before', 'after'] as const).filter((kind) => entryOf(part, kind) !== undefined);
  const [kind, second] = kinds;
  if (kind === undefined) return null;
  const other = second === undefined ? undefined : entryOf(part, second)?.steps.at(-1);
  if (other !== undefined) {
    const message = `"${id}" cannot stand in two places: give ${kind} or ${second}.`;
    report(on, 'role/order', keyPlaceOf(other), message, 'keep one of them');
    return null;
  }
  const anchor = entryOf(part, kind);
  return { id, kind, anchor: anchor?.type === 'leaf' && kind !== 'first' ? String(anchor.value) : '' };
}

function isAnchored(
  { id, kind, anchor }: Move,
  part: Part,
  entries: ReadonlyMap<string, Part>,
  path: Path,
  on: Merging,
): boolean {
  const origin = entryOf(part, kind)?.steps.at(-1);
  const found = entries.get(anchor);
  if (kind === 'first' || origin === undefined || (found?.type === 'branch' && anchor !== id)) return true;
  const place = valuePlaceOf(origin);
  if (anchor === id) {
    report(on, 'role/order', place, `"${id}" cannot stand ${kind} itself.`, 'name another item of the list');
    return false;
  }
  const removal = on.removals.find((one) => one.path.join('.') === [...path, anchor].join('.'));
  if (removal !== undefined) {
    on.anchored.push({ removal, place });
    return false;
  }
  const known = [...entries].filter(([key, entry]) => entry.type === 'branch' && key !== id).map(([key]) => key);
  const near = didYouMean(anchor, known);
  const message = `There is no "${anchor}" in ${partName(path, 'the role')} that "${id}" could stand ${kind}.`;
  const isClause = path.length === 1 && clausesOf(path[0], on).some((clause) => clause.id === anchor);
  const hint = near === null ? null : `did you mean "${near}"?`;
  report(on, 'role/unknown-anchor', place, message, isClause ? clauseHint(anchor) : hint);
  return false;
}

function clauseHint(id: string): string {
  return `"${id}" is a standard clause of the company, and these always stand at the end: leave "${id}" out here`;
}

/** Items whose anchors lead back to themselves, or hang on such. */
function reportCircle(circle: readonly Move[], layer: Branch, on: Merging): void {
  const [first, ...others] = circle.flatMap(({ id, kind }) => {
    const origin = entryOf(layer.entries.get(id), kind)?.steps.at(-1);
    return origin === undefined ? [] : [{ id, kind, place: valuePlaceOf(origin) }];
  });
  if (first === undefined) return;
  const message = `"${first.id}" cannot be placed: its anchor waits for it in turn.`;
  const related = others.map(({ id, kind, place }) => ({ place, message: `"${id}" says ${kind} here.` }));
  on.diagnostics.push({ severity: 'error', code: 'role/order', message, place: first.place, related });
}
