import type { Path } from '../../source/source.js';
import type { Conflict } from './merging.js';
import { type Branch, entryOf, isContinued, type Leaf, type Origin, type Part, withoutPart, withPart } from './part.js';

interface Found {
  readonly path: Path;
  readonly part: Part;
}

/**
 * Two parents with each duty that both have in the same place, so that it merges there like any other. It stands where
 * the one has brought it that goes on from the other; groups that both have chosen are a conflict, and the left one holds.
 */
export function withDutiesAligned(
  left: Branch,
  right: Branch,
  conflicts: Conflict[],
): { readonly left: Branch; readonly right: Branch } {
  const theirs = dutiesOf(right);
  let aligned = { left, right };
  for (const [id, ours] of dutiesOf(left)) {
    const other = theirs.get(id);
    if (other === undefined || other.path.join('.') === ours.path.join('.')) continue;
    const isRight = holdsRight(ours.part, other.part);
    if (isRight === null) conflicts.push({ path: ['duties', id, 'in'], left: groupOf(ours), right: groupOf(other) });
    aligned = isRight
      ? { left: moved(aligned.left, ours, other), right: aligned.right }
      : { left: aligned.left, right: moved(aligned.right, other, ours) };
  }
  return aligned;
}

/** Whether a duty stands as the right parent has it; null when both have moved it. What is removed stands anywhere. */
function holdsRight(left: Part, right: Part): boolean | null {
  if (left.type !== 'branch' || right.type !== 'branch') return right.type === 'branch';
  const [ours, theirs] = [left.broughtBy ?? [], right.broughtBy ?? []];
  const isSame = ours.length === theirs.length;
  if (!isSame && isContinued(ours, theirs)) return true;
  return !isSame && isContinued(theirs, ours) ? false : null;
}

/** The tree with a duty where the other tree has it. */
function moved(tree: Branch, { path, part }: Found, other: Found): Branch {
  const { broughtBy } = other.part.type === 'branch' ? other.part : { broughtBy: undefined };
  const duty = part.type === 'branch' && broughtBy !== undefined ? { ...part, broughtBy } : part;
  return withPart(withoutPart(tree, path), other.path, duty);
}

/** What says where a duty stands: `in`, or the duty where nothing has moved it. */
function groupOf({ path, part }: Found): Part {
  const steps: readonly Origin[] = part.type === 'branch' ? (part.broughtBy ?? []) : [];
  const leaf: Leaf = { type: 'leaf', value: String(path[1]), steps: steps.map((step) => ({ ...step, value: '' })) };
  return steps.length === 0 ? part : leaf;
}

/** All duties but groups, by id; those that are removed too, unless they stand elsewhere now. */
function dutiesOf(root: Branch): ReadonlyMap<string, Found> {
  const duties = root.entries.get('duties');
  if (duties?.type !== 'branch') return new Map();
  const all = [...duties.entries].flatMap(([id, part]): [string, Found][] => {
    const items = entryOf(part, 'items');
    if (items?.type !== 'branch') return [[id, { path: ['duties', id], part }]];
    return [...items.entries].map(([key, duty]) => [key, { path: ['duties', id, 'items', key], part: duty }]);
  });
  const isThere = ([, { part }]: readonly [string, Found]): boolean => part.type === 'branch';
  return new Map([...all.filter((one) => !isThere(one)), ...all.filter(isThere)]);
}
