import { bad, type Checked, checked, type Diagnostic } from '../diagnostic/diagnostic.js';
import { loadSource } from '../source/load-source.js';
import { parseText, type TextPart } from '../source/message-text.js';
import type { Path } from '../source/source.js';
import { sourceText } from '../source/source-text.js';
import type { FileKind } from '../source/validate-schema.js';
import { unknownPlaceholders } from './known-placeholders.js';
import { createLocale } from './locale.js';
import schema from './locale.schema.json' with { type: 'json' };
import type { Locale } from './types.js';

const KIND: FileKind = { area: 'locale', noun: 'a locale', schema };

type Words = { readonly [key: string]: string | Words };

/**
 * The locale that a YAML text describes; `file` names it in diagnostics: `yaml/…`, `locale/…`, `text/…` for texts
 * that cannot be read or ask for a value that nobody gives, `locale/conventions` for a language tag that is none.
 */
export function loadLocale(text: string, file: string): Checked<Locale> {
  const loaded = loadSource<Words>(text, file, KIND);
  if (!loaded.ok) return bad(loaded.diagnostics);
  const source = loaded.value;
  const diagnostics: Diagnostic[] = [...loaded.diagnostics];
  const messages = new Map<string, readonly TextPart[]>();
  for (const [path, words] of leaves(source.data)) {
    const text = sourceText(source, path, words);
    const parsed = parseText(text);
    messages.set(path.join('.'), parsed.parts);
    diagnostics.push(...parsed.diagnostics, ...unknownPlaceholders(path, text, parsed.parts));
  }
  const { language, name, conventions } = source.data as { language: string; name: string; conventions: string };
  if (!isLanguageTag(conventions)) {
    diagnostics.push({
      severity: 'error',
      code: 'locale/conventions',
      message: `"${conventions}" is not a language tag.`,
      hint: 'write a tag such as en-GB, el-GR or nb-NO',
      place: source.valuePlace(['conventions']),
    });
    return bad(diagnostics);
  }
  return checked(createLocale(language, name, conventions, messages), diagnostics);
}

function* leaves(words: Words, path: Path = []): Generator<readonly [Path, string]> {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') yield [[...path, key], value];
    else yield* leaves(value, [...path, key]);
  }
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
