import { bad, type Checked, checked, type Diagnostic } from '../diagnostic/diagnostic.js';
import { loadSource } from '../source/load-source.js';
import type { Path, Source } from '../source/source.js';
import type { FileKind } from '../source/validate-schema.js';
import { createLocale } from './locale.js';
import schema from './locale.schema.json' with { type: 'json' };
import { type MessagePart, parseMessage } from './message.js';
import type { Locale } from './types.js';

const KIND: FileKind = { area: 'locale', noun: 'a locale', schema };

type Words = { readonly [key: string]: string | Words };

/**
 * The locale that a YAML text describes; `file` names it in diagnostics: `yaml/…`, `locale/…`; `locale/message` for a
 * text whose placeholders cannot be read, `locale/conventions` for a tag that is none.
 */
export function loadLocale(text: string, file: string): Checked<Locale> {
  const loaded = loadSource<Words>(text, file, KIND);
  if (!loaded.ok) return bad(loaded.diagnostics);
  const source = loaded.value;
  const diagnostics: Diagnostic[] = [...loaded.diagnostics];
  const messages = new Map<string, readonly MessagePart[]>();
  for (const [path, words] of leaves(source.data)) {
    const parsed = parseMessage(words);
    if (parsed.ok) messages.set(path.join('.'), parsed.parts);
    else diagnostics.push(messageProblem(source, path, parsed.problem));
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

function messageProblem(
  source: Source<Words>,
  path: Path,
  problem: { readonly message: string; readonly offset: number },
): Diagnostic {
  return {
    severity: 'error',
    code: 'locale/message',
    message: problem.message,
    place: source.textPlace(path, problem.offset, 1),
  };
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
