import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { didYouMean } from '../diagnostic/did-you-mean.js';
import { type ParsedText, type Placeholder, parseText } from '../source/message-text.js';
import { plainText, type SourceText } from '../source/source-text.js';
import { absentLaw, isAbsent, withoutAbsentLaws } from './absent-laws.js';
import type { ABSENT, PlaceholderValue } from './placeholder-values.js';
import type { RichText } from './types.js';

export type PlaceholderValues = ReadonlyMap<string, PlaceholderValue>;

export interface ResolvedText {
  readonly text: RichText;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A text with its placeholders filled in: figures with the language's separators and as many decimals as they have, at
 * most 6; plural forms chosen by the language's rules. Wrong placeholders are errors `text/placeholder`,
 * `text/unknown-placeholder` and `text/plural-form` where they stand in the file.
 */
export function resolveText(source: SourceText, values: PlaceholderValues, language: string): ResolvedText {
  const parsed = parseText(source);
  const diagnostics: Diagnostic[] = [...parsed.diagnostics];
  const parts: (string | { readonly clause: string })[] = [];
  const add = (part: string | { readonly clause: string }): void => {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else if (part !== '') parts.push(part);
  };
  for (const part of withoutAbsentLaws(parsed.parts, values, language)) {
    if (part.type === 'literal') {
      add(part.text);
      continue;
    }
    const problem = placeholderProblem(part, values, language);
    const value = values.get(part.path) ?? '';
    if (problem === null && !isAbsent(value)) add(filledIn(part, value, language));
    else if (problem !== null && diagnostics.length < MOST_PROBLEMS)
      diagnostics.push({ severity: 'error', ...problem, place: source.stretchPlace(part.offset, part.length) });
  }
  return { text: parts, diagnostics };
}

/**
 * What is wrong with a text as far as the names of placeholders tell; those that `isUncertain` accepts are not looked at.
 */
export function checkText(
  source: SourceText,
  mayHoldPlaceholders: boolean,
  values: PlaceholderValues,
  isUncertain: (path: string) => boolean,
): readonly Diagnostic[] {
  if (!mayHoldPlaceholders) return plainText(source).diagnostics;
  const { parts, diagnostics }: ParsedText = parseText(source);
  const strangers = parts
    .filter((part) => part.type === 'placeholder')
    .filter(({ path }) => !isUncertain(path) && !values.has(path));
  const unknown = strangers.slice(0, MOST_PROBLEMS).map((part) => {
    return { ...unknownPlaceholder(part, values), place: source.stretchPlace(part.offset, part.length) };
  });
  return [...diagnostics, ...unknown.map((problem): Diagnostic => ({ severity: 'error', ...problem }))];
}

/** Of one text; who has mended these will see the others. */
const MOST_PROBLEMS = 20;

type Problem = Pick<Diagnostic, 'code' | 'message' | 'hint'>;

function placeholderProblem(placeholder: Placeholder, values: PlaceholderValues, language: string): Problem | null {
  const value = values.get(placeholder.path);
  if (value === undefined) return unknownPlaceholder(placeholder, values);
  if (isAbsent(value)) return absentLaw(placeholder);
  if (placeholder.forms === null) return null;
  if (typeof value !== 'number') {
    const message = `"${placeholder.path}" is no figure, so it has no plural forms.`;
    return { code: 'text/plural-form', message, hint: `write {${placeholder.path}}` };
  }
  const rules = new Intl.PluralRules(language);
  const categories = rules.resolvedOptions().pluralCategories;
  const alien = [...placeholder.forms.keys()].find((form) => !categories.some((category) => category === form));
  if (alien !== undefined) {
    const message = `The language "${new Intl.Locale(language).language}" has no plural form "${alien}".`;
    return { code: 'text/plural-form', message, hint: `its forms are ${categories.join(', ')}` };
  }
  const needed = rules.select(value);
  if (placeholder.forms.has(needed)) return null;
  return { code: 'text/plural-form', message: `The figure ${value} needs the plural form "${needed}".` };
}

function unknownPlaceholder({ path }: Placeholder, values: PlaceholderValues): Problem {
  const message = `There is nothing that {${path}} could stand for.`;
  const within = [...values.keys()].filter((known) => known.startsWith(`${path}.`));
  if (within.length > 0) {
    const hint = `say which part: ${within
      .slice(0, 4)
      .map((known) => `{${known}}`)
      .join(', ')}`;
    return { code: 'text/unknown-placeholder', message, hint };
  }
  return { code: 'text/unknown-placeholder', message, hint: hintFor(path, [...values.keys()]) };
}

/** How many placeholders of a section a hint lists; more would not be read. */
const MOST_LISTED = 6;

function hintFor(path: string, known: readonly string[]): string {
  const near = nearest(path, known);
  if (near !== null) return `did you mean {${near}}?`;
  const section = path.slice(0, path.indexOf('.') + 1);
  const siblings = known.filter((other) => section !== '' && other.startsWith(section));
  if (siblings.length > 0 && siblings.length <= MOST_LISTED) {
    return `there is ${siblings.map((sibling) => `{${sibling}}`).join(', ')}`;
  }
  if (siblings.length > 0) return `placeholders with ${section} go on with the id of an entry there`;
  return 'placeholders begin with kpis, the name of a list of the role, posts, units, company, entity or law';
}

/** The known path that was meant: within the same section by the rest of the path, else by the path as a whole. */
function nearest(path: string, known: readonly string[]): string | null {
  const section = path.slice(0, path.indexOf('.') + 1);
  const rests = known.filter((other) => other.startsWith(section)).map((other) => other.slice(section.length));
  if (section === '' || rests.length === 0) return didYouMean(path, known);
  const rest = didYouMean(path.slice(section.length), rests);
  return rest === null ? null : section + rest;
}

function filledIn(
  placeholder: Placeholder,
  value: Exclude<PlaceholderValue, typeof ABSENT>,
  language: string,
): string | { readonly clause: string } {
  if (typeof value !== 'number') return value;
  const figure = new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value);
  if (placeholder.forms === null) return figure;
  const form = placeholder.forms.get(new Intl.PluralRules(language).select(value)) ?? '';
  return form.replaceAll('#', figure);
}
