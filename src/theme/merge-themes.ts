import { isFields, type PlainData } from '../source/plain-data.js';
import type { Path, Places, Source } from '../source/source.js';

type Fields = { readonly [key: string]: PlainData };

/** Lists that a theme adds to: its own files and families come first, the inherited ones serve what they lack. */
const ADDED_TO: readonly string[] = ['fonts.regular', 'fonts.bold', 'fonts.fallbacks'];

/**
 * What a theme says over what it extends: mappings merge field by field, `null` removes, everything else is replaced.
 * Every part has its place in the file that said it last.
 */
export function mergeThemes(base: Source<PlainData>, own: Source<PlainData>): Source<PlainData> {
  const { extends: _extends, ...said } = fieldsOf(own.data);
  const speaker = (path: Path): Places => (depth(own.data, path) >= depth(base.data, path) ? own : base);
  return {
    file: own.file,
    data: merged(base.data, { ...said }, []),
    keyPlace: (path) => speaker(path).keyPlace(path),
    valuePlace: (path) => speaker(path).valuePlace(path),
    textPlace: (path, offset, length) => speaker(path).textPlace(path, offset, length),
  };
}

function merged(base: PlainData | undefined, own: PlainData, path: Path): PlainData {
  if (Array.isArray(base) && Array.isArray(own) && ADDED_TO.includes(path.join('.'))) {
    return [...new Set([...own, ...base])];
  }
  if (!isFields(own)) return own;
  const fields: Record<string, PlainData> = Object.create(null);
  Object.assign(fields, isFields(base) ? base : {});
  for (const [key, value] of Object.entries(own)) {
    if (value === null) delete fields[key];
    else fields[key] = merged(fields[key], value, [...path, key]);
  }
  return fields;
}

/** How many steps of a path the data have. */
function depth(data: PlainData, path: Path): number {
  let part: PlainData | undefined = data;
  for (const [index, step] of path.entries()) {
    part = isFields(part) && Object.hasOwn(part, step) ? part[step] : undefined;
    if (part === undefined) return index;
  }
  return path.length;
}

function fieldsOf(data: PlainData): Fields {
  return isFields(data) ? data : {};
}
