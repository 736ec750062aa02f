import type { Path } from '../../source/source.js';
import { type Agreeing, inAgreement } from './agree.js';
import { withDutiesAligned } from './align-duties.js';
import { DEPUTIES } from './falls-away.js';
import { isListPath, nameAt } from './lists.js';
import type { Conflict } from './merging.js';
import { orderedByBoth } from './order.js';
import { type Branch, isContinued, type Part, present } from './part.js';

/**
 * What two parents say together: fields of either, items of the left one first unless the right one moves them. Where one only hands on what the other
 * has changed since, the change holds. Fields that they set differently are added to the conflicts; the left one stands
 * in for them.
 */
export function mergeParents(left: Branch, right: Branch, on: Agreeing): Branch {
  const aligned = withDutiesAligned(left, right, on.conflicts);
  return mergeBranches(aligned.left, aligned.right, on, []);
}

function mergeBranches(left: Branch, right: Branch, on: Agreeing, path: Path): Branch {
  const [ours, theirs] = inAgreement(left, right, path, on);
  const entries = new Map(ours.entries);
  for (const [key, part] of theirs.entries) {
    const own = entries.get(key);
    entries.set(key, own === undefined ? part : agreed(own, part, on, [...path, key]));
  }
  const merged = { ...ours, entries, steps: [...left.steps, ...right.steps] };
  return isListPath(path) ? orderedByBoth(merged, left, right) : merged;
}

function agreed(left: Part, right: Part, on: Agreeing, path: Path): Part {
  if (left.type === 'branch' && right.type === 'branch') return mergeBranches(left, right, on, path);
  if (isContinued(right.steps, left.steps)) return left;
  if (isContinued(left.steps, right.steps)) return right;
  const isSame =
    (left.type === 'gone' && right.type === 'gone') ||
    (left.type === 'leaf' && right.type === 'leaf' && JSON.stringify(left.value) === JSON.stringify(right.value));
  if (!isSame) on.conflicts.push({ path, left, right });
  return left;
}

/**
 * Whether a layer settles what its parents disagree about: it sets the field, or removes it or what it belongs to. A duty
 * may be in any group there.
 */
export function isSettled({ path }: Conflict, layer: Branch): boolean {
  const said = partsByName(layer, []);
  if (settling(path).some((field) => present(said.get(nameAt(field))) !== undefined)) return true;
  return path.some((_step, index) => said.get(nameAt(path.slice(0, index + 1)))?.type === 'gone');
}

/** The fields of which any settles a conflict: either kind of deputy takes the place of the other. */
function settling(path: Path): readonly Path[] {
  const [first, kind] = path;
  const isDeputy = first === 'replacedBy' && (kind === undefined || DEPUTIES.some((one) => one === kind));
  return isDeputy ? DEPUTIES.map((one) => [first, one]) : [path];
}

function partsByName(branch: Branch, path: Path): ReadonlyMap<string, Part> {
  return new Map(
    [...branch.entries].flatMap(([key, part]): [string, Part][] => {
      const at = [...path, key];
      return [[nameAt(at), part], ...(part.type === 'branch' ? partsByName(part, at) : [])];
    }),
  );
}
