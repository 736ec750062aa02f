/** Finds the tags and mustaches of a template source; understands just enough of both to tell them apart. */

export interface Tag {
  readonly type: 'tag';
  readonly name: string;
  readonly offset: number;
  /** Where attributes may be added: right behind the name. */
  readonly nameEnd: number;
  readonly attributes: readonly { readonly name: string; readonly offset: number }[];
  /** True: a mustache makes up part of the name. */
  readonly dynamic: boolean;
}

export interface Mustache {
  readonly type: 'mustache';
  readonly offset: number;
  readonly end: number;
  /** What stands between the braces. */
  readonly content: string;
  readonly braces: number;
  readonly closed: boolean;
}

/** A sign that XML reserves for markup, where it is none. */
export interface Stray {
  readonly type: 'stray';
  readonly offset: number;
  readonly text: string;
}

export type Token = Tag | Mustache | Stray;

const NAME = /[A-Za-z_][\w:.-]*/y;
const ATTRIBUTE = /[A-Za-z_:][\w:.-]*(?=\s*=)/y;
/** A `<` that begins no tag, comment or section; an `&` that begins no reference that XML knows by itself. */
const STRAY = /<(?![A-Za-z_/!?{])|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)(?:[A-Za-z]\w*;)?/y;
const COMMENT_START = /\{\{~?!--/y;

/** Opening tags and mustaches in the order in which they stand; comments and character data hold no tags. */
export function scan(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let tag: (Omit<Tag, 'attributes'> & { attributes: { name: string; offset: number }[] }) | null = null;
  let quote: string | null = null;
  let terminator: string | null = null;
  let at = 0;
  while (at < text.length) {
    if (text.startsWith('\\\\{{', at)) {
      at += 2;
    } else if (text.startsWith('\\{{', at)) {
      at += 3;
    } else if (text.startsWith('{{', at)) {
      const mustache = readMustache(text, at);
      tokens.push(mustache);
      at = mustache.end;
    } else if (terminator !== null) {
      if (text.startsWith(terminator, at)) {
        at += terminator.length;
        terminator = null;
      } else at += 1;
    } else if (match(STRAY, text, at) !== '') {
      tokens.push({ type: 'stray', offset: at, text: match(STRAY, text, at) });
      at += 1;
    } else if (tag === null) {
      if (text.startsWith('<!--', at)) terminator = '-->';
      else if (text.startsWith('<![CDATA[', at)) terminator = ']]>';
      else if (text[at] === '<') {
        const name = match(NAME, text, at + 1);
        const nameEnd = at + 1 + name.length;
        if (name !== '') {
          tag = { type: 'tag', name, offset: at, nameEnd, attributes: [], dynamic: text.startsWith('{{', nameEnd) };
          tokens.push(tag);
          at = nameEnd - 1;
        } else if (text.startsWith('{{', nameEnd)) {
          tokens.push({ type: 'tag', name, offset: at, nameEnd, attributes: [], dynamic: true });
        }
      }
      at += 1;
    } else if (quote !== null) {
      if (text[at] === quote) quote = null;
      at += 1;
    } else {
      const character = text[at];
      const name = match(ATTRIBUTE, text, at);
      if (name !== '') tag.attributes.push({ name, offset: at });
      if (character === '"' || character === "'") quote = character;
      if (character === '>') tag = null;
      at += Math.max(name.length, 1);
    }
  }
  return tokens;
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** Ends behind the closing braces, or at the end of the text when there are none. */
function readMustache(text: string, offset: number): Mustache {
  const comment = match(COMMENT_START, text, offset) !== '';
  let braces = 2;
  while (!comment && braces < 4 && text[offset + braces] === '{') braces += 1;
  const closing = comment ? /--~?\}\}/g : new RegExp(`\\}{${braces}}`, 'g');
  closing.lastIndex = comment ? offset : afterLiterals(text, offset + braces);
  const found = closing.exec(text);
  const end = found === null ? text.length : found.index + found[0].length;
  return {
    type: 'mustache',
    offset,
    end,
    content: text.slice(offset + braces, found?.index ?? end),
    braces,
    closed: found !== null,
  };
}

/** The first closing brace that is not part of a quoted text or a bracketed name. */
function afterLiterals(text: string, from: number): number {
  if (/^~?!/.test(text.slice(from, from + 2))) return from;
  let at = from;
  while (at < text.length && !text.startsWith('}}', at)) {
    const character = text[at];
    const close = character === '[' ? ']' : character;
    if (character === '"' || character === "'" || character === '[') {
      at += 1;
      while (at < text.length && text[at] !== close) at += text[at] === '\\' ? 2 : 1;
    }
    at += 1;
  }
  return at;
}
