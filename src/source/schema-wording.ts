import type { Path } from './source.js';

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of fields',
  null: 'nothing',
};

/** The types of a schema in words: `a text or a set of fields`. */
export function typeNames(types: readonly string[]): string {
  return listed(types.map((type) => TYPE_NAMES[type] ?? type));
}

/** `a, b or c`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/** How a message names what stands at a path: `"weight"` by its key, `entry 2 of "measures"` in a list. */
export function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last === 'string') return `"${last}"`;
  return `entry ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}

/** How a message names the set of fields at a path: the noun at the root, else `kpis.daily-calls`. */
export function partName(path: Path, noun: string): string {
  if (path.length === 0) return noun;
  return path
    .map((step) => (typeof step === 'string' ? `.${step}` : `[${step + 1}]`))
    .join('')
    .slice(1);
}

/** What a value of a wrong type is, to follow "but": `is the number 7`, `is empty`. */
export function foundWords(value: unknown): string {
  if (value === null) return 'is empty';
  if (Array.isArray(value)) return 'is a list';
  if (typeof value === 'number') return `is the number ${value}`;
  if (typeof value === 'boolean') return `is ${value}`;
  return typeof value === 'string' ? 'is a text' : 'is a set of fields';
}

/** What to do about a value of a wrong type, or null. */
export function wrongTypeHint(wanted: readonly string[], value: unknown): string | null {
  if (value === null) return 'write a value after the colon, or remove the field';
  if (wanted.includes('string')) {
    if (typeof value === 'number' || typeof value === 'boolean') return 'put it in quotes';
    if (isBareBraces(value)) return 'put a text that begins with a brace in quotes';
    return 'write the text right after the colon';
  }
  if (wanted.includes('array')) return 'write a list, even of one entry: [first, second]';
  if (wanted.includes('object') && Array.isArray(value)) return 'write each entry as "key: value", without the dash';
  if (wanted.includes('object')) return 'write the fields below it, indented, each as "key: value"';
  if (wanted.includes('boolean')) return 'write true or false, without quotes';
  return typeof value === 'string' ? 'write digits only, without quotes, spaces and unit, such as 30 or 2.5' : null;
}

/** `{posts.head}` without quotes is a mapping with one empty value. */
function isBareBraces(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const values = Object.values(value);
  return values.length > 0 && values.every((part) => part === null);
}
