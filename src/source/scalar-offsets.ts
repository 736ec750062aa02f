import { Scalar } from 'yaml';

/** Where in a file one UTF-16 unit of a text stands; `end` is after its last character of source. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Source text that stands for something else than white space: one character, or an escape of one or two units. */
interface SolidUnit extends Stretch {
  readonly value: string;
}

const ESCAPED_CHARACTERS: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};

const TOKENS = {
  plain: /[^ \t\r\n]/g,
  single: /''|[^ \t\r\n]/g,
  double: /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|\r?\n|[\s\S])|[^ \t\r\n]/g,
};

/**
 * For each UTF-16 unit of a text scalar's value, the stretch of the file that stands for it. Null when the value does
 * not follow from the source.
 *
 * Folding, indentation and chomping touch white space alone; everything else is in the value in the order of the source
 * (YAML 1.2.2, §6.5 and §8.1). So all that is not white space is matched one by one, and white space lies in between.
 */
export function scalarStretches(text: string, scalar: Scalar): readonly Stretch[] | null {
  const { value, range } = scalar;
  if (typeof value !== 'string' || !range) return null;
  const content = contentOf(text, scalar.type ?? Scalar.PLAIN, range[0], range[1]);
  const units = solidUnits(text, content);
  const stretches: Stretch[] = [];
  let next = 0;
  let end = content.start;
  for (let index = 0; index < value.length; ) {
    const unit = units[next];
    const char = value.charAt(index);
    if (isSpace(char)) {
      stretches.push(spaceBetween(text, end, unit?.start ?? content.end, char));
      index += 1;
    } else if (unit !== undefined && value.startsWith(unit.value, index)) {
      for (let part = 0; part < unit.value.length; part += 1) stretches.push(unit);
      index += unit.value.length;
      next += 1;
      end = unit.end;
    } else {
      return null;
    }
  }
  return next === units.length ? stretches : null;
}

type Content = Stretch & { readonly tokens: RegExp };

function contentOf(text: string, type: string, start: number, end: number): Content {
  if (type === Scalar.QUOTE_SINGLE) return { start: start + 1, end: end - 1, tokens: TOKENS.single };
  if (type === Scalar.QUOTE_DOUBLE) return { start: start + 1, end: end - 1, tokens: TOKENS.double };
  if (type === Scalar.PLAIN) return { start, end, tokens: TOKENS.plain };
  const headerEnd = text.indexOf('\n', start);
  return { start: headerEnd === -1 ? end : Math.min(headerEnd + 1, end), end, tokens: TOKENS.plain };
}

function solidUnits(text: string, content: Content): readonly SolidUnit[] {
  const units: SolidUnit[] = [];
  for (const match of text.slice(content.start, content.end).matchAll(content.tokens)) {
    const start = content.start + match.index;
    const value = tokenValue(match[0]);
    if (!isSpace(value) && value !== '') units.push({ start, end: start + match[0].length, value });
  }
  return units;
}

function tokenValue(token: string): string {
  if (token.length === 1) return token;
  if (token === "''") return "'";
  if (token.endsWith('\n')) return '';
  const code = /^\\[xuU]([\dA-Fa-f]+)$/.exec(token)?.[1];
  if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
  const name = token.slice(1);
  return ESCAPED_CHARACTERS[name] ?? name;
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\t' || char === '\n' || char === '\r';
}

/** A tab is looked for, as it may be complained about; any other white space begins where its predecessor ends. */
function spaceBetween(text: string, start: number, end: number, char: string): Stretch {
  if (char === '\t') {
    const found = /\t|\\t|\\x09|\\u0009/.exec(text.slice(start, end));
    if (found !== null) return { start: start + found.index, end: start + found.index + found[0].length };
  }
  return { start, end: Math.min(start + 1, end) };
}
