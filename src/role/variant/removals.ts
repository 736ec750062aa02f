import type { Place } from '../../diagnostic/diagnostic.js';
import type { Path } from '../../source/source.js';
import { nameAt } from './lists.js';
import type { Removal } from './merging.js';
import { type Branch, type Leaf, partAt } from './part.js';

/** A removal with the names of all that goes with it. */
export function removalOf(path: Path, part: Leaf | Branch, place: Place, by: Removal['by']): Removal {
  const isGroup = path[0] === 'duties' && path.length === 2 && part.type === 'branch';
  const isItems = path[0] === 'duties' && path.length === 3 && path[2] === 'items';
  const items = isItems ? part : isGroup ? partAt(part, ['items']) : undefined;
  const inner = items?.type === 'branch' ? [...items.entries.keys()].map((id) => `duties.${id}`) : [];
  return { names: [nameAt(path), ...inner], path, part, place, by };
}
