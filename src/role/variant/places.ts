import type { Path, Places } from '../../source/source.js';
import type { Branch, Leaf, Origin, Part } from './part.js';

/**
 * Places of the parts of a role, each in the file that spoke of it last. A path that does not exist stands at the nearest
 * part of it that does.
 */
export function placesIn(root: Branch, file: Places): Places {
  const home: Origin = { places: file, path: [] };
  return {
    file: file.file,
    keyPlace: (path) => {
      const { places, path: at } = originOf(root, path, home);
      return places.keyPlace(at);
    },
    valuePlace: (path) => {
      const { places, path: at } = originOf(root, path, home);
      return places.valuePlace(at);
    },
    textPlace: (path, offset, length) => {
      const { places, path: at } = originOf(root, path, home);
      return places.textPlace(at, offset, length);
    },
  };
}

/** Where the part at a path was said last; the rest of the path goes on from there, as in a list of values. */
function originOf(root: Branch, path: Path, home: Origin): Origin {
  let part: Part = root;
  for (const [index, step] of path.entries()) {
    if (part.type === 'leaf') return goingOn(part, path.slice(index), home);
    if (part.type === 'gone') break;
    const next: Part | undefined = part.entries.get(String(step));
    // A removed part stands where it was removed.
    if (next === undefined) break;
    part = next;
  }
  return part.steps.at(-1) ?? home;
}

function goingOn(leaf: Leaf, rest: Path, home: Origin): Origin {
  const origin = leaf.steps.at(-1) ?? home;
  return { ...origin, path: [...origin.path, ...rest] };
}
