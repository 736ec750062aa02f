import { parse } from 'yaml';

/** What is chosen rather than worded. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  printedNames: ['line', 'brackets'],
  titlesInLists: ['capital', 'lower'],
};

type Words = { readonly [key: string]: string | Words };

/**
 * The JSON Schema of a locale file, made from the English one: a locale has exactly the keys that English has, and an
 * editor shows what each says in English.
 */
export function localeSchema(english: string): object {
  const words = parse(english) as Words;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://rolebook.invalid/locale.schema.json',
    title: 'Locale',
    description:
      'The fixed wording of all documents in one language. {name} is filled in; {count, plural, one {# month} other {# months}} chooses by number; a literal brace is doubled.',
    ...group(words, []),
  };
}

function group(words: Words, path: readonly string[]): object {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(words),
    properties: Object.fromEntries(
      Object.entries(words).map(([key, value]) => [key, property(key, value, [...path, key])]),
    ),
  };
}

function property(key: string, value: string | Words, path: readonly string[]): object {
  if (typeof value !== 'string') {
    return { title: titleOf(key), description: `Wording under "${path.join('.')}".`, ...group(value, path) };
  }
  return {
    title: titleOf(key),
    description: `In English: ${value}`,
    type: 'string',
    ...(path.length === 1 && CHOICES[key] !== undefined ? { enum: CHOICES[key] } : { pattern: '\\S' }),
    examples: [value],
  };
}

/** `replacedBy` → `Replaced by`. */
function titleOf(key: string): string {
  const words = key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
