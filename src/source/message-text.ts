import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { characterProblems, folded, type SourceText } from './source-text.js';

/** A placeholder in a text: `{kpis.daily-calls.target}`, or with plural forms. */
export interface Placeholder {
  readonly type: 'placeholder';
  readonly path: string;
  /** Plural forms by category of CLDR; `#` stands for the number. Null without forms. */
  readonly forms: ReadonlyMap<string, string> | null;
  /** Of the path, for diagnostics: offset and length in the text as parsed. */
  readonly offset: number;
  readonly length: number;
}

export type TextPart = { readonly type: 'literal'; readonly text: string } | Placeholder;

export interface ParsedText {
  /** Literals folded and without the spaces at either end of the text. */
  readonly parts: readonly TextPart[];
  readonly diagnostics: readonly Diagnostic[];
}

const CATEGORIES = 'zero|one|two|few|many|other';
const OPENING = /\{\s*([^\s{},]*)\s*/y;
const PLURAL = /,\s*plural\s*,/y;
const KIND = /,\s*([^\s{},]*)/y;
const FORM = new RegExp(`\\s*(${CATEGORIES})\\s*\\{([^{}]*)\\}`, 'y');
const CLOSING = /\s*\}/y;

interface Mistake {
  readonly message: string;
  readonly hint: string;
  readonly offset: number;
  readonly length: number;
}

/**
 * The literals and placeholders of a text. `{{` and `}}` are literal braces; in a plural form neither braces nor
 * placeholders can stand. Each mistake is an error `text/placeholder` where it stands, and the text around it is read
 * on.
 */
export function parseText(text: SourceText): ParsedText {
  const { value } = text;
  const parts: TextPart[] = [];
  const mistakes: Mistake[] = [];
  let literal = '';
  const flush = (): void => {
    if (literal !== '') parts.push({ type: 'literal', text: folded(literal) });
    literal = '';
  };
  for (let at = 0; at < value.length; ) {
    const char = value.charAt(at);
    if ((char === '{' || char === '}') && value.charAt(at + 1) === char) {
      literal += char;
      at += 2;
    } else if (char === '}') {
      mistakes.push({ message: 'A closing brace has no opening one.', hint: DOUBLE, offset: at, length: 1 });
      at += 1;
    } else if (char === '{') {
      flush();
      const read = readPlaceholder(value, at);
      if ('placeholder' in read) parts.push(read.placeholder);
      else mistakes.push(read.mistake);
      at = mistakes.length < MOST_MISTAKES ? read.end : value.length;
    } else {
      literal += char;
      at += 1;
    }
  }
  flush();
  const diagnostics = mistakes.map(({ message, hint, offset, length }): Diagnostic => {
    return { severity: 'error', code: 'text/placeholder', message, hint, place: text.stretchPlace(offset, length) };
  });
  return { parts: trimmed(parts), diagnostics: [...characterProblems(text), ...diagnostics] };
}

const DOUBLE = 'write a literal brace twice';
const FORMS = 'write {kpis.calls.target, plural, one {# call} other {# calls}}';

type Read =
  | { readonly placeholder: Placeholder; readonly end: number }
  | { readonly mistake: Mistake; readonly end: number };

function readPlaceholder(value: string, start: number): Read {
  const opening = matchAt(OPENING, value, start);
  const path = opening?.[1] ?? '';
  let at = start + (opening?.[0].length ?? 1);
  const fail = (message: string, hint: string): Read => {
    const end = mistakeEnd(value, start);
    return { mistake: { message, hint, offset: start, length: end - start }, end };
  };
  const offset = start + (opening?.[0].indexOf(path, 1) ?? 0);
  const placeholder = (forms: ReadonlyMap<string, string> | null): Read => {
    const close = matchAt(CLOSING, value, at);
    if (close === null) return fail('A placeholder lacks its closing brace, or holds a space.', FORMS_OR_DOUBLE);
    if (path === '') return fail('A placeholder is empty.', DOUBLE);
    const end = at + close[0].length;
    return { placeholder: { type: 'placeholder', path, forms, offset, length: path.length }, end };
  };
  const plural = matchAt(PLURAL, value, at);
  if (plural === null) {
    const [, kind] = matchAt(KIND, value, at) ?? [];
    return kind === undefined ? placeholder(null) : fail(kind === 'plural' ? NO_FORMS : NO_PLURAL, FORMS);
  }
  at += plural[0].length;
  const forms: Form[] = [];
  for (let form = matchAt(FORM, value, at); form !== null; form = matchAt(FORM, value, at)) {
    forms.push([form[1] ?? '', folded(form[2] ?? '')]);
    at += form[0].length;
  }
  if (matchAt(CLOSING, value, at) === null) return fail('The plural forms are not written as they should be.', FORMS);
  const mistake = mistakeInForms(forms);
  return mistake === null ? placeholder(new Map(forms)) : fail(mistake, FORMS);
}

const NO_FORMS = 'A plural lacks its forms.';
const NO_PLURAL = 'Only "plural" can follow the comma in a placeholder.';

/** Category and words, in the order of the text. */
type Form = readonly [string, string];

function mistakeInForms(forms: readonly Form[]): string | null {
  if (forms.length === 0) return NO_FORMS;
  const categories = forms.map(([category]) => category);
  const repeated = categories.find((category, index) => categories.indexOf(category) < index);
  if (repeated !== undefined) return `The plural form "${repeated}" stands twice.`;
  const [empty] = forms.find(([, words]) => words.trim() === '') ?? [];
  if (empty !== undefined) return `The plural form "${empty}" is empty.`;
  return categories.includes('other') ? null : 'The plural form "other" is missing.';
}

const FORMS_OR_DOUBLE = 'close it with }, or write a literal brace twice';

/** Of one text; who has mended these will see the others. */
const MOST_MISTAKES = 20;

/** How far a placeholder that is wrong may reach: no plural form is that long. */
const MOST_REACH = 500;

/** Where reading goes on after a mistake: behind the brace that closes the one at `start`, or behind that one. */
function mistakeEnd(value: string, start: number): number {
  let depth = 0;
  for (let at = start; at < Math.min(value.length, start + MOST_REACH); at += 1) {
    if (value.charAt(at) === '{') depth += 1;
    if (value.charAt(at) === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return start + 1;
}

function trimmed(parts: readonly TextPart[]): readonly TextPart[] {
  return parts.map((part, index) => {
    if (part.type !== 'literal') return part;
    const start = index === 0 ? part.text.trimStart() : part.text;
    return { ...part, text: index === parts.length - 1 ? start.trimEnd() : start };
  });
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
