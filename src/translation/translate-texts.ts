import { type Diagnostic, hasErrors, type Place } from '../diagnostic/diagnostic.js';
import { didYouMeanHint } from '../diagnostic/did-you-mean.js';
import { parseText, type TextPart } from '../source/message-text.js';
import { POST_FORMS } from '../source/name-forms.js';
import type { Path, Places, Source } from '../source/source.js';
import { sourceText } from '../source/source-text.js';
import { titleOfForm } from './text-key.js';
import { foundIn, type Languages, stateOf, withOriginals } from './text-states.js';
import { formsOf, titlePath } from './title-forms.js';
import type { FoundText, TextHolder, TextState, TranslatableText, TranslatedText, Translation } from './types.js';
import { type Change, withTexts } from './with-texts.js';

/** A source in another language as far as it is translated. */
export interface TranslatedSource<S> {
  readonly source: S;
  readonly total: number;
  /** Texts that are needed and not there. */
  readonly missing: readonly TranslatableText[];
  /** Texts that were made from an earlier source text, or nobody knows from which. */
  readonly stale: readonly OldText[];
  readonly unrecorded: readonly OldText[];
  /** Texts whose translation has errors. */
  readonly wrong: readonly TranslatableText[];
  /** What makes the source one in the other language. */
  readonly changes: readonly Change[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A text whose translation is not that of what the source says now. */
export interface OldText extends TranslatableText {
  /** Of the translation. */
  readonly place: Place;
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
  const gaps = { missing: [] as TranslatableText[], stale: [] as OldText[], unrecorded: [] as OldText[] };
  const wrong: TranslatableText[] = [];
  const diagnostics: Diagnostic[] = [];
  let total = texts.length;
  for (const text of texts) {
    const found = stateOf(text, own, languages);
    if (found.state === 'missing') {
      if (text.isNeeded) gaps.missing.push(text);
      continue;
    }
    const forms = formsIn(text, found);
    total += forms.length;
    if (found.state !== 'translated') {
      const old = forms.filter(([, { state }]) => state !== 'translated');
      gaps[found.state].push(oldText(text, found), ...old.map(([form, inForm]) => oldText(form, inForm)));
      continue;
    }
    diagnostics.push(...superfluous(text.key, found));
    for (const [one, { state, in: holder, text: said }] of [[text, found] as const, ...forms]) {
      if (state !== 'translated') {
        gaps[state].push(oldText(one, { in: holder, text: said }));
        continue;
      }
      const problems = [...kindProblems(one, said, holder), ...placeholderProblems(one, said, holder)];
      diagnostics.push(...problems);
      if (hasErrors(problems)) wrong.push(one);
      if (isSameKind(one, said)) changes.push(...changesTo(one, said.value, holder.source, said.path));
    }
  }
  return { source: withTexts(source, changes), total, ...gaps, wrong, changes, diagnostics };
}

/** The forms of a title in the translation that has the title. */
function formsIn(
  text: TranslatableText,
  { in: holder }: FoundText,
): readonly (readonly [TranslatableText, FoundText])[] {
  return formsOf(text, holder).flatMap((form) => {
    const found = foundIn(holder, form.key, withOriginals(text));
    return found === null ? [] : [[form, found] as const];
  });
}

function oldText(text: TranslatableText, { in: { source }, text: { path } }: Omit<FoundText, 'state'>): OldText {
  return { ...text, place: source.valuePlace(path) };
}

/** A title comes without the forms that the source has of it: they are not of this language. */
function changesTo(text: TranslatableText, value: TranslatedText['value'], from: Places, at: Path): readonly Change[] {
  const title = titlePath(text);
  if (title === null) return [{ path: text.path, value, from, at }];
  return [
    { path: title.base, value: null, from, at },
    { path: [...title.base, title.field], value, from, at },
  ];
}

/** Warnings `translation/superfluous` for texts of a file in whose place those of a parent are printed. */
export function superfluousTexts(
  texts: readonly TranslatableText[],
  own: Translation,
  languages: Languages,
): readonly Diagnostic[] {
  return texts.flatMap((text) => superfluous(text.key, stateOf(text, [own], languages)));
}

function superfluous(key: string, found: TextState): readonly Diagnostic[] {
  if (found.state === 'missing' || found.instead === undefined) return [];
  const { in: translation, text } = found.instead;
  return [
    {
      severity: 'warning',
      code: 'translation/superfluous',
      message: `This translation of "${key}" is not printed: its source text is now one that ${found.in.source.file} has in this language.`,
      hint: `remove it; to have it printed all the same, run "rolebook translate" with --confirm ${key}`,
      place: translation.source.keyPlace(text.path),
    },
  ];
}

function kindProblems(
  text: TranslatableText,
  { value, path }: TranslatedText,
  { source }: TextHolder,
): readonly Diagnostic[] {
  if (isSameKind(text, { value })) return [];
  const message = Array.isArray(text.value) ? 'This text is a list of lines.' : 'This text is no list.';
  const place = source.valuePlace(path);
  return [{ severity: 'error', code: 'translation/not-text', message, hint: 'write it as the source has it', place }];
}

function isSameKind(text: Pick<TranslatedText, 'value'>, other: Pick<TranslatedText, 'value'>): boolean {
  return Array.isArray(text.value) === Array.isArray(other.value);
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
  return [...translation.texts].flatMap(([key, { path }]): readonly Diagnostic[] => {
    if (known.has(titleOfForm(key) ?? key)) return [];
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

/** The source as far as it is translated; each text that is not has the language that it is in. */
export function withFallback<S extends Source<object>>(
  { source, missing, stale, unrecorded }: TranslatedSource<S>,
  language: string,
): S {
  const gaps = [...missing, ...stale, ...unrecorded];
  return withTexts(
    source,
    [
      ...gaps.flatMap((text) => changesTo(text, text.value, source, text.path)),
      ...gaps.flatMap((text) => sourceForms(source, text)),
    ].map((change): Change => ({ ...change, language })),
  );
}

/** The forms that the source itself has of a title. */
function sourceForms(source: Source<object>, text: TranslatableText): readonly Change[] {
  const base = titlePath(text)?.base ?? [];
  const title = base.reduce<unknown>((value, step) => Reflect.get(Object(value), step), source.data);
  return POST_FORMS.flatMap((form): readonly Change[] => {
    const path = [...base, form];
    const value = Reflect.get(Object(title), form);
    return typeof value === 'string' ? [{ path, value, from: source, at: path }] : [];
  });
}
