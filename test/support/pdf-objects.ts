import { inflateSync } from 'node:zlib';

/** A value of PDF syntax: names begin with `/`, strings are latin-1, references are objects. */
export type PdfValue =
  | number
  | string
  | boolean
  | null
  | PdfString
  | PdfReference
  | PdfOperator
  | readonly PdfValue[]
  | PdfDictionary;

export interface PdfString {
  readonly bytes: string;
}

export interface PdfReference {
  readonly ref: number;
}

export interface PdfOperator {
  readonly operator: string;
}

export interface PdfDictionary {
  readonly entries: ReadonlyMap<string, PdfValue>;
}

/** The objects of a file as the writer makes it: one cross-reference table, no object streams, no encryption. */
export interface PdfObjects {
  readonly trailer: PdfDictionary;
  /** What a value is, or what it refers to. */
  readonly resolve: (value: PdfValue | undefined) => PdfValue;
  readonly dictionary: (value: PdfValue | undefined) => PdfDictionary;
  readonly list: (value: PdfValue | undefined) => readonly PdfValue[];
  /** Content of the stream that a value refers to, decoded. */
  readonly stream: (value: PdfValue | undefined) => string;
}

const EMPTY: PdfDictionary = { entries: new Map() };

export function readPdfObjects(bytes: Uint8Array): PdfObjects {
  const text = Buffer.from(bytes).toString('latin1');
  const start = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(text)?.[1]);
  const table = text.slice(start, text.indexOf('trailer', start));
  const offsets = [...table.matchAll(/^(\d{10}) \d{5} ([nf]) $/gm)].map((entry) => Number(entry[1]));
  const bodyOf = (id: number): string => {
    const offset = offsets[id] ?? 0;
    const head = `${id} 0 obj`;
    if (!text.startsWith(head, offset)) throw new Error(`object ${id} does not begin at ${offset}`);
    return text.slice(offset + head.length);
  };
  const cache = new Map<number, PdfValue>();
  const load = (id: number): PdfValue => {
    const known = cache.get(id);
    if (known !== undefined) return known;
    const value = parseValues(bodyOf(id), 1)[0] ?? null;
    cache.set(id, value);
    return value;
  };
  const resolve = (value: PdfValue | undefined): PdfValue => {
    let current = value ?? null;
    while (isReference(current)) current = load(current.ref);
    return current;
  };
  const dictionary = (value: PdfValue | undefined): PdfDictionary => {
    const resolved = resolve(value);
    return isDictionary(resolved) ? resolved : EMPTY;
  };
  return {
    trailer: dictionary(parseValues(text.slice(text.lastIndexOf('trailer') + 'trailer'.length), 1)[0]),
    resolve,
    dictionary,
    list(value) {
      const resolved = resolve(value);
      if (resolved === null) return [];
      return isList(resolved) ? resolved : [resolved];
    },
    stream(value) {
      if (value === undefined || !isReference(value)) return '';
      const info = dictionary(value).entries;
      const body = bodyOf(value.ref);
      const from = body.indexOf('stream\n') + 'stream\n'.length;
      const raw = Buffer.from(body.slice(from, from + Number(info.get('Length'))), 'latin1');
      return (info.get('Filter') === '/FlateDecode' ? inflateSync(raw) : raw).toString('latin1');
    },
  };
}

/** Values and operators of a text in PDF syntax, at most so many. */
export function parseValues(text: string, limit = Number.POSITIVE_INFINITY): PdfValue[] {
  const tokens = text.matchAll(TOKEN);
  const stack: PdfValue[][] = [[]];
  for (const [token] of tokens) {
    const top = stack.at(-1) ?? [];
    if (token === '[' || token === '<<') stack.push([]);
    else if (token === ']' || token === '>>') {
      const values = stack.pop() ?? [];
      stack.at(-1)?.push(token === ']' ? values : dictionaryOf(values));
    } else if (token === 'R') {
      top.splice(-2, 2, { ref: Number(top.at(-2)) });
    } else if (token === 'endobj' || token === 'stream' || token === 'startxref') break;
    else top.push(atomOf(token));
    if (stack.length === 1 && (stack[0]?.length ?? 0) >= limit && !/^\d+$/.test(token)) break;
  }
  return stack[0] ?? [];
}

const TOKEN = /\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[0-9a-fA-F\s]*>|\/[^\s/<>[\]()]*|[[\]]|[^\s/<>[\]()]+/g;

function atomOf(token: string): PdfValue {
  if (token.startsWith('(')) return { bytes: token.slice(1, -1).replace(/\\([\s\S])/g, (_, char) => unescaped(char)) };
  if (token.startsWith('<')) return { bytes: Buffer.from(token.replace(/[<>\s]/g, ''), 'hex').toString('latin1') };
  if (token.startsWith('/')) return token;
  if (/^[-+.\d]+$/.test(token)) return Number(token);
  if (token === 'true' || token === 'false') return token === 'true';
  return token === 'null' ? null : { operator: token };
}

function unescaped(character: string): string {
  return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[character] ?? character;
}

function dictionaryOf(values: readonly PdfValue[]): PdfDictionary {
  const entries = new Map<string, PdfValue>();
  for (let index = 0; index + 1 < values.length; index += 2) {
    const value = values[index + 1];
    if (value !== undefined) entries.set(String(values[index]).slice(1), value);
  }
  return { entries };
}

/** A text string: UTF-16 behind a byte order mark, else latin-1, which is PDF's own code where it matters. */
export function textOfString(value: PdfValue): string {
  if (value === null || typeof value !== 'object' || !('bytes' in value)) return '';
  const { bytes } = value;
  if (!bytes.startsWith('\xFE\xFF')) return bytes;
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
}

export function isReference(value: PdfValue): value is PdfReference {
  return value !== null && typeof value === 'object' && 'ref' in value;
}

export function isDictionary(value: PdfValue): value is PdfDictionary {
  return value !== null && typeof value === 'object' && 'entries' in value && value.entries instanceof Map;
}

export function isOperator(value: PdfValue): value is PdfOperator {
  return value !== null && typeof value === 'object' && 'operator' in value;
}

export function isList(value: PdfValue): value is readonly PdfValue[] {
  return Array.isArray(value);
}
