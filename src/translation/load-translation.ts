import { bad, type Checked, checked, type Diagnostic } from '../diagnostic/diagnostic.js';
import { parseYaml } from '../source/parse-yaml.js';
import { isFields, type PlainData } from '../source/plain-data.js';
import type { Path, Source } from '../source/source.js';
import { textKey } from './text-key.js';
import type { Made, TranslatedText, Translation } from './types.js';

/** The part of a translation that says what each of its texts was made from. */
export const RECORDS = 'translatedFrom';

/**
 * A file of texts in another language. `translation/not-text` for whatever is no text: a translation changes no figure,
 * removes nothing and orders nothing. `translation/duplicate-text` for one that stands in two places.
 */
export function loadTranslation(text: string, file: string): Checked<Translation> {
  const { source, diagnostics } = parseYaml(text, file);
  if (source === null) return bad(diagnostics);
  const found: Found = { texts: new Map(), paths: new Map(), diagnostics: [...diagnostics] };
  if (!isFields(source.data)) {
    found.diagnostics.push(notText(source, [], 'A translation is a list of fields with texts.'));
    return bad(found.diagnostics);
  }
  for (const [key, value] of Object.entries(source.data)) {
    if (key !== RECORDS) collect(source, [key], value, found);
  }
  const { texts, paths } = found;
  return checked({ file, text, source, texts, paths, made: recordsOf(source.data[RECORDS]) }, found.diagnostics);
}

interface Found {
  readonly texts: Map<string, TranslatedText>;
  readonly paths: Map<string, Path>;
  readonly diagnostics: Diagnostic[];
}

function collect(source: Source<PlainData>, path: Path, value: PlainData, found: Found): void {
  if (isFields(value)) {
    for (const [key, inner] of Object.entries(value)) collect(source, [...path, key], inner, found);
    return;
  }
  const lines = Array.isArray(value) ? value.filter((line) => typeof line === 'string') : null;
  const text = typeof value === 'string' ? value : lines;
  if (text === null || (lines !== null && lines.length < (value as readonly PlainData[]).length)) {
    const message =
      value === null ? 'A translation removes nothing, and this field is empty.' : 'Only texts are translated.';
    found.diagnostics.push(notText(source, path, message));
    return;
  }
  const key = textKey(path);
  const other = found.paths.get(key);
  if (other !== undefined) found.diagnostics.push(duplicate(source, key, path, other));
  found.paths.set(key, path);
  const isEmpty = [text].flat().every((line) => line.trim() === '');
  if (!isEmpty) found.texts.set(key, { value: text, path });
}

function notText(source: Source<PlainData>, path: Path, message: string): Diagnostic {
  const hint = 'write the text in quotes, or remove the line: figures, order and links come from the role itself';
  return { severity: 'error', code: 'translation/not-text', message, hint, place: source.valuePlace(path) };
}

function duplicate(source: Source<PlainData>, key: string, path: Path, other: Path): Diagnostic {
  const related = [{ place: source.keyPlace(other), message: 'The other one is here.' }];
  return {
    severity: 'error',
    code: 'translation/duplicate-text',
    message: `The text "${key}" stands in two places of this translation.`,
    hint: 'keep one of them; a duty is found by its id, in whichever group it stands',
    place: source.keyPlace(path),
    related,
  };
}

/** `3fa9c1d2e0>91ab02cd33`: the digest of the source text and of the translation, and behind them that of what a mark shows. */
function recordsOf(value: PlainData | undefined): ReadonlyMap<string, Made> {
  const records = new Map<string, Made>();
  for (const [key, record] of Object.entries(isFields(value) ? value : {})) {
    if (typeof record !== 'string') continue;
    const [from = '', text = '', shown = ''] = record.split('>');
    records.set(key, { from, text: text || null, shown: shown || null });
  }
  return records;
}
