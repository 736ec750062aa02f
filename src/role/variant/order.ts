import { didYouMean } from '../../diagnostic/did-you-mean.js';
import { partName } from '../../source/schema-wording.js';
import type { Path } from '../../source/source.js';
import { keyPlaceOf, type Merging, report, valuePlaceOf } from './merging.js';
import { type Branch, entryOf, type Part } from './part.js';

/** The fields of an item that say where it stands; they are used up by the merge. */
export const ORDER_KEYS: ReadonlySet<string> = new Set(['first', 'before', 'after', 'in']);

interface Move {
  readonly id: string;
  readonly kind: 'first' | 'before' | 'after';
  readonly anchor: string;
}

/**
 * The entries of a list as the items of a layer order them: at its head, before or after another one. Items that share
 * an anchor keep the order of the file. An anchor that is not there is `role/unknown-anchor`; items that wait for each
 * other are `role/order`. In both cases they stay where they are.
 */
export function ordered(
  entries: ReadonlyMap<string, Part>,
  layer: Branch,
  path: Path,
  on: Merging,
): ReadonlyMap<string, Part> {
  const moves = [...layer.entries].flatMap(([id, part]) => {
    const move = entries.get(id)?.type === 'branch' ? moveOf(id, part, on) : null;
    return move !== null && isAnchored(move, part, entries, path, on) ? [move] : [];
  });
  if (moves.length === 0) return entries;
  const circle = circular(moves);
  if (circle.length > 0) reportCircle(circle, layer, on);
  const valid = moves.filter((move) => !circle.includes(move));
  const moved = new Set(valid.map(({ id }) => id));
  const ids = (kind: Move['kind'], anchor: string): readonly string[] =>
    valid.filter((move) => move.kind === kind && move.anchor === anchor).map(({ id }) => id);
  const around = (id: string): readonly string[] => [
    ...ids('before', id).flatMap(around),
    id,
    ...ids('after', id).flatMap(around),
  ];
  const standing = [...entries.keys()].filter((id) => !moved.has(id));
  const order = [...ids('first', ''), ...standing].flatMap(around);
  return new Map(
    order.flatMap((id): [string, Part][] => {
      const part = entries.get(id);
      return part === undefined ? [] : [[id, part]];
    }),
  );
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
  report(on, 'role/unknown-anchor', place, message, near === null ? null : `did you mean "${near}"?`);
  return false;
}

/** Moves whose anchors lead back to themselves, or hang on such. */
function circular(moves: readonly Move[]): readonly Move[] {
  const byId = new Map(moves.map((move) => [move.id, move]));
  return moves.filter((move) => {
    let at: Move | undefined = move;
    for (let steps = 0; at !== undefined && steps <= moves.length; steps += 1) at = byId.get(at.anchor);
    return at !== undefined;
  });
}

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
