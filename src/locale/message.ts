/**
 * Messages with placeholders, in the small part of ICU MessageFormat that fixed wording needs: `{name}`, a plural
 * `{count, plural, one {# month} other {# months}}` (categories of CLDR, `#` is the number), and doubled braces for
 * literal ones.
 */

export type MessageArguments = Readonly<Record<string, string | number>>;

export type MessagePart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'argument'; readonly name: string }
  | { readonly type: 'plural'; readonly name: string; readonly cases: ReadonlyMap<string, readonly MessagePart[]> }
  | { readonly type: 'number' };

export interface MessageProblem {
  readonly message: string;
  /** Where in the text, from 0, in UTF-16 units. */
  readonly offset: number;
}

export type ParsedMessage =
  | { readonly ok: true; readonly parts: readonly MessagePart[] }
  | { readonly ok: false; readonly problem: MessageProblem };

class ParseStop {
  constructor(readonly problem: MessageProblem) {}
}

/** The parts of a message, or the first mistake in it with its offset. */
export function parseMessage(source: string): ParsedMessage {
  try {
    const { parts, end } = parseParts(source, 0, false);
    if (end < source.length) return failed('A closing brace has no opening one; write "}}" for a literal brace.', end);
    return { ok: true, parts };
  } catch (stop) {
    if (stop instanceof ParseStop) return { ok: false, problem: stop.problem };
    throw stop;
  }
}

function failed(message: string, offset: number): ParsedMessage {
  return { ok: false, problem: { message, offset } };
}

function parseParts(source: string, start: number, inPlural: boolean): { parts: MessagePart[]; end: number } {
  const parts: MessagePart[] = [];
  let text = '';
  let at = start;
  const flush = () => {
    if (text !== '') parts.push({ type: 'text', text });
    text = '';
  };
  while (at < source.length) {
    const char = source[at];
    if ((char === '{' || char === '}') && source[at + 1] === char && !(inPlural && char === '}')) {
      text += char;
      at += 2;
    } else if (char === '}') {
      break;
    } else if (char === '#' && inPlural) {
      flush();
      parts.push({ type: 'number' });
      at += 1;
    } else if (char === '{') {
      flush();
      const placeholder = parsePlaceholder(source, at);
      parts.push(placeholder.part);
      at = placeholder.end;
    } else {
      text += char;
      at += 1;
    }
  }
  flush();
  return { parts, end: at };
}

const HEAD = /\{\s*([A-Za-z][A-Za-z0-9]*)\s*(\}|,\s*plural\s*,)/y;
const CASE = /\s*(zero|one|two|few|many|other)\s*\{/y;
const CLOSE = /\s*\}/y;

function parsePlaceholder(source: string, at: number): { part: MessagePart; end: number } {
  const head = matchAt(HEAD, source, at);
  if (head === null) {
    throw new ParseStop({
      message: 'A placeholder is written {name} or {name, plural, one {…} other {…}}.',
      offset: at,
    });
  }
  const name = head[1] as string;
  if (head[2] === '}') return { part: { type: 'argument', name }, end: at + head[0].length };
  const cases = new Map<string, readonly MessagePart[]>();
  let next = at + head[0].length;
  for (let found = matchAt(CASE, source, next); found !== null; found = matchAt(CASE, source, next)) {
    const body = parseParts(source, next + found[0].length, true);
    if (source[body.end] !== '}')
      throw new ParseStop({ message: 'A plural form lacks its closing brace.', offset: next });
    cases.set(found[1] as string, body.parts);
    next = body.end + 1;
  }
  const close = matchAt(CLOSE, source, next);
  if (close === null) throw new ParseStop({ message: 'A plural lacks its closing brace.', offset: at });
  if (!cases.has('other')) throw new ParseStop({ message: 'A plural needs the form "other".', offset: at });
  return { part: { type: 'plural', name, cases }, end: next + close[0].length };
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

export interface MessageConventions {
  readonly number: (value: number) => string;
  readonly pluralCategory: (value: number) => string;
}

/** The message with its arguments filled in; throws when one is missing, for that is a fault of the caller. */
export function formatMessage(
  parts: readonly MessagePart[],
  values: MessageArguments,
  conventions: MessageConventions,
  current: number | null = null,
): string {
  return parts
    .map((part) => {
      if (part.type === 'text') return part.text;
      if (part.type === 'number') return current === null ? '#' : conventions.number(current);
      const value = values[part.name];
      if (value === undefined) throw new Error(`A message needs the argument "${part.name}".`);
      if (part.type === 'argument') return typeof value === 'number' ? conventions.number(value) : value;
      const count = Number(value);
      const chosen = part.cases.get(conventions.pluralCategory(count)) ?? part.cases.get('other') ?? [];
      return formatMessage(chosen, values, conventions, count);
    })
    .join('');
}

/** Names of the arguments that a message uses, sorted. */
export function argumentNames(parts: readonly MessagePart[]): readonly string[] {
  const names = new Set<string>();
  const collect = (some: readonly MessagePart[]): void => {
    for (const part of some) {
      if (part.type === 'argument' || part.type === 'plural') names.add(part.name);
      if (part.type === 'plural') for (const body of part.cases.values()) collect(body);
    }
  };
  collect(parts);
  return [...names].sort();
}
