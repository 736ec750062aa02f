import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { formatPlace } from '../../diagnostic/place.js';
import { isFields, type PlainData } from '../../source/plain-data.js';
import type { Path, Source } from '../../source/source.js';
import { hasShortForm } from './lists.js';
import type { Branch, Part } from './part.js';

/** What a role file says about the file and not about the role. */
const OF_THE_FILE: ReadonlySet<string> = new Set(['extends', 'inherit', 'abstract', 'was']);

/**
 * The content of a file as a tree, with plain texts in their long form and without the fields at fault. A `null` is a
 * removal, unless it stands for an alias, of which nobody knows the value.
 */
export function partOfSource(
  source: Source<PlainData>,
  faultyKeys: ReadonlySet<string> = new Set(),
  diagnostics: readonly Diagnostic[] = [],
): Branch {
  const aliases = new Set(
    diagnostics.filter(({ code }) => code === 'yaml/alias').map(({ place }) => formatPlace(place)),
  );
  const isAlias = (value: PlainData, path: Path): boolean => {
    return value === null && aliases.has(formatPlace(source.valuePlace(path)));
  };
  const entriesOf = (fields: readonly (readonly [string, PlainData])[], path: Path): ReadonlyMap<string, Part> => {
    const known = fields.filter(([key, value]) => !isAlias(value, [...path, key]));
    return new Map(known.map(([key, value]) => [key, partOf([...path, key], value)]));
  };
  const partOf = (path: Path, value: PlainData): Part => {
    const origin = { places: source, path };
    if (value === null) return { type: 'gone', steps: [origin] };
    if (isFields(value)) return { type: 'branch', entries: entriesOf(Object.entries(value), path), steps: [origin] };
    const leaf: Part = { type: 'leaf', value, steps: [{ ...origin, value }] };
    if (typeof value !== 'string' || !hasShortForm(path)) return leaf;
    return { type: 'branch', entries: new Map([['text', leaf]]), steps: [origin] };
  };
  const fields = isFields(source.data) ? Object.entries(source.data) : [];
  const kept = fields.filter(([key]) => !OF_THE_FILE.has(key) && !faultyKeys.has(key));
  return { type: 'branch', entries: entriesOf(kept, []), steps: [{ places: source, path: [] }] };
}
