import { type Diagnostic, hasErrors } from '../diagnostic/diagnostic.js';
import { didYouMeanHint } from '../diagnostic/did-you-mean.js';
import { parseText, type TextPart } from '../source/message-text.js';
import type { Source } from '../source/source.js';
import { sourceText } from '../source/source-text.js';
import { baseOfForm, isForm, textKey } from './text-key.js';
import { type Languages, stateOf } from './text-states.js';
import type { TextHolder, TranslatableText, TranslatedText, Translation } from './types.js';
import { type Change, withTexts } from './with-texts.js';

/** A source in another language as far as it is translated. */
export interface TranslatedSource<S> {
  readonly source: S;
  readonly total: number;
  /** Texts that are needed and not there. */
  readonly missing: readonly TranslatableText[];
  /** Texts that were made from an earlier source text, or nobody knows from which. */
  readonly stale: readonly TranslatableText[];
  readonly unrecorded: readonly TranslatableText[];
  /** Texts whose translation has errors. */
  readonly wrong: readonly TranslatableText[];
  /** What makes the source one in the other language. */
  readonly changes: readonly Change[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The source with each text in another language, where a translation made from that very text is there. Placeholders
 * must be those of the source text: `translation/placeholders`.
 */
export function translateTexts<S extends Source<object>>(
  source: S,
  texts: readonly TranslatableText[],
  own: readonly Translation[],
  languages: Languages,
): TranslatedSource<S> {
  const changes: Change[] = [];
  const gaps = {
    missing: [] as TranslatableText[],
    stale: [] as TranslatableText[],
    unrecorded: [] as TranslatableText[],
  };
  const wrong: TranslatableText[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const text of texts) {
    const found = stateOf(text, own, languages);
    if (found.state === 'missing') {
      if (text.isNeeded) gaps.missing.push(text);
    } else if (found.state === 'translated') {
      const problems = [
        ...kindProblems(text, found.text, found.in),
        ...placeholderProblems(text, found.text, found.in),
      ];
      diagnostics.push(...problems);
      if (hasErrors(problems)) wrong.push(text);
      if (Array.isArray(text.value) === Array.isArray(found.text.value))
        changes.push(...changesTo(text, found.text, found.in));
    } else gaps[found.state].push(text);
  }
  return { source: withTexts(source, changes), total: texts.length, ...gaps, wrong, changes, diagnostics };
}

/** Titles of positions and posts may have forms beside them; those of the source are not of this language. */
const TITLED: Readonly<Record<string, string>> = { title: 'text', posts: 'title', units: 'name' };

function changesTo(
  text: TranslatableText,
  { value, path }: TranslatedText,
  translation: TextHolder,
): readonly Change[] {
  const from = translation.source;
  const field = TITLED[String(text.path[0])];
  if (field === undefined || text.path.at(-1) === 'short') return [{ path: text.path, value, from, at: path }];
  const base = text.path.at(-1) === field && text.path.length > 1 ? text.path.slice(0, -1) : text.path;
  const key = textKey(path);
  const forms = [...translation.texts].filter(([form]) => isForm(form) && baseOfForm(form) === key);
  return [
    { path: base, value: null, from, at: path },
    { path: [...base, field], value, from, at: path },
    ...forms.map(([form, found]): Change => {
      return { path: [...base, form.slice(key.length + 1)], value: found.value, from, at: found.path };
    }),
  ];
}

function kindProblems(
  text: TranslatableText,
  { value, path }: TranslatedText,
  { source }: TextHolder,
): readonly Diagnostic[] {
  if (Array.isArray(text.value) === Array.isArray(value)) return [];
  const message = Array.isArray(text.value) ? 'This text is a list of lines.' : 'This text is no list.';
  const place = source.valuePlace(path);
  return [{ severity: 'error', code: 'translation/not-text', message, hint: 'write it as the source has it', place }];
}

/** Figures that a text prints: those of its placeholders that show more than words chosen by them. */
function figuresIn(parts: readonly TextPart[]): ReadonlySet<string> {
  const shown = parts.flatMap((part) => {
    if (part.type !== 'placeholder') return [];
    return part.forms === null || part.forms.get('other')?.includes('#') === true ? [part.path] : [];
  });
  return new Set(shown);
}

/** What a placeholder is about: the grammatical form that a language needs is its own affair. */
function subjects(value: string): ReadonlySet<string> {
  return new Set(partsOf(value).flatMap((part) => (part.type === 'placeholder' ? [subjectOf(part.path)] : [])));
}

function partsOf(value: string): readonly TextPart[] {
  return parseText({ value, stretchPlace: () => ({ file: '' }) }).parts;
}

function subjectOf(path: string): string {
  const steps = path.split('.');
  return /^(law|posts|units)$/.test(steps[0] ?? '') ? steps.slice(0, 2).join('.') : path;
}

function placeholderProblems(
  text: TranslatableText,
  { value, path }: TranslatedText,
  { source }: TextHolder,
): readonly Diagnostic[] {
  if (typeof value !== 'string' || typeof text.value !== 'string') return [];
  const wanted = subjects(text.value);
  const parsed = parseText(sourceText(source, path, value));
  const used = parsed.parts.flatMap((part) => (part.type === 'placeholder' ? [part] : []));
  const extra = used.filter((part) => !wanted.has(subjectOf(part.path)));
  const lacking = [...wanted].filter((subject) => !used.some((part) => subjectOf(part.path) === subject));
  const shown = figuresIn(parsed.parts);
  const hidden = [...figuresIn(partsOf(text.value))].filter(
    (path) => used.some((part) => part.path === path) && !shown.has(path),
  );
  const error = (message: string, place: Diagnostic['place'], hint?: string): Diagnostic => {
    return {
      severity: 'error',
      code: 'translation/placeholders',
      message,
      ...(hint === undefined ? {} : { hint }),
      place,
    };
  };
  return [
    ...parsed.diagnostics,
    ...extra.map(({ path: name, offset, length }) =>
      error(
        `The source text has no placeholder {${name}}.`,
        source.textPlace(path, offset, length),
        lacking[0] === undefined ? 'remove it' : `write {${lacking[0]}}`,
      ),
    ),
    ...hidden.map((figure) =>
      error(
        `The translation does not print the figure {${figure}}.`,
        source.valuePlace(path),
        'write # where it stands in each plural form',
      ),
    ),
    ...(extra.length > 0 ? [] : lacking).map((subject) =>
      error(
        `The translation lacks the placeholder {${subject}}.`,
        source.valuePlace(path),
        'put it where the figure or name belongs',
      ),
    ),
  ];
}

/** An error `translation/unknown-text` at each text of a translation that stands for nothing in its source. */
export function unknownTexts(
  translation: Translation,
  texts: readonly TranslatableText[],
  of: string,
): readonly Diagnostic[] {
  const known = new Set(texts.map(({ key }) => key));
  const stands = (key: string): boolean => known.has(key) || (isForm(key) && known.has(baseOfForm(key)));
  return [...translation.texts].flatMap(([key, { path }]): readonly Diagnostic[] => {
    if (stands(key)) return [];
    const message = `${of} has no text "${key}".`;
    const place = translation.source.keyPlace(path);
    return [
      {
        severity: 'error',
        code: 'translation/unknown-text',
        message,
        hint: 'remove it, or name the text that it translates',
        ...didYouMeanHint(key, known),
        place,
      },
    ];
  });
}

/** The source as far as it is translated; each text that is not has the language that it is in, but for lists. */
export function withFallback<S extends Source<object>>(
  { source, missing, stale, unrecorded }: TranslatedSource<S>,
  language: string,
): S {
  const inOwnLanguage = (text: TranslatableText): readonly Change[] => {
    const { path, value } = text;
    const changes = changesTo(text, { value, path }, { source, texts: new Map() });
    return typeof value === 'string' ? changes.map((change) => ({ ...change, language })) : changes;
  };
  return withTexts(source, [...missing, ...stale, ...unrecorded].flatMap(inOwnLanguage));
}
