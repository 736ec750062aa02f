import type { PlainData } from '../../source/plain-data.js';
import type { Path, Places, Source } from '../../source/source.js';
import { hasShortForm } from './lists.js';
import type { Branch, Part } from './part.js';

/** What a role file says about the file and not about the role. */
const OF_THE_FILE: ReadonlySet<string> = new Set(['extends', 'inherit', 'abstract', 'was']);

/**
 * The content of a file as a tree, with plain texts in their long form and without the fields at fault. A `null` is a
 * removal.
 */
export function partOfSource(source: Source<PlainData>, faultyKeys: ReadonlySet<string> = new Set()): Branch {
  const { data } = source;
  const fields = isFields(data) ? Object.entries(data) : [];
  const kept = fields.filter(([key]) => !OF_THE_FILE.has(key) && !faultyKeys.has(key));
  return {
    type: 'branch',
    entries: new Map(kept.map(([key, value]) => [key, partOf(source, [key], value)])),
    steps: [{ places: source, path: [] }],
  };
}

function partOf(places: Places, path: Path, value: PlainData): Part {
  const origin = { places, path };
  if (value === null) return { type: 'gone', steps: [origin] };
  if (isFields(value)) {
    const entries = Object.entries(value).map(([key, inner]): [string, Part] => {
      return [key, partOf(places, [...path, key], inner)];
    });
    return { type: 'branch', entries: new Map(entries), steps: [origin] };
  }
  const leaf: Part = { type: 'leaf', value, steps: [{ ...origin, value }] };
  if (typeof value !== 'string' || !hasShortForm(path)) return leaf;
  return { type: 'branch', entries: new Map([['text', leaf]]), steps: [origin] };
}

export function isFields(value: PlainData | undefined): value is { readonly [key: string]: PlainData } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
