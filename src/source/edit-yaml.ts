import { type Document, isMap, isPair, isScalar, Lexer, type Pair, type ParsedNode, visit, type YAMLMap } from 'yaml';
import { composeYaml } from './compose.js';
import { keyOf } from './plain-data.js';

/** An entry to be added to a YAML file, with lines of comment above it. */
export interface NewEntry {
  readonly path: readonly string[];
  /** As YAML writes it, on one line. */
  readonly value: string;
  readonly comment: readonly string[];
}

type MapPair = Pair<ParsedNode, ParsedNode | null>;

/**
 * The text of a YAML file with one more entry; all that is there stays as it is. The entry stands after the last of its
 * neighbours that precedes it in `order`, the keys at a path in the order that the file should have; where a text stands
 * for a mapping, `short` names the field that it is short for.
 */
export function withEntry(
  text: string,
  entry: NewEntry,
  order: (path: readonly string[]) => readonly string[],
  short: string,
): string {
  const root = rootOf(text);
  if (!isMap(root)) return `${endedLine(text)}${nested(entry, 0, entry.path).join('\n')}\n`;
  let map: YAMLMap = root;
  let depth = 0;
  for (; depth < entry.path.length - 1; depth += 1) {
    const pair = pairOf(map, entry.path[depth]);
    if (pair === undefined) break;
    if (isMap(pair.value)) map = pair.value;
    else if (isScalar(pair.value)) return withEntry(longForm(text, pair, short), entry, order, short);
    else break;
  }
  const rest = entry.path.slice(depth);
  if (map.flow === true && map !== root) return inFlow(text, map, entry, rest);
  const known = order(entry.path.slice(0, depth));
  const preceding = known.slice(0, known.indexOf(rest[0] ?? ''));
  const pairs = map.items as MapPair[];
  const before = pairs.filter((pair) => preceding.includes(keyOf(pair))).at(-1);
  const [first] = pairs;
  const indent = first === undefined ? 0 : columnOf(text, first.key.range[0]);
  const lines = `${nested(entry, indent, rest).join('\n')}\n`;
  if (before !== undefined) return inserted(text, lineEnd(text, endOf(before)), lines);
  return inserted(
    text,
    first === undefined ? text.length : aboveComments(text, lineStart(text, first.key.range[0])),
    lines,
  );
}

/**
 * The text with lines in the place of braces that go on over several lines, or that stand around all; null when there are
 * none, or data or comments would suffer.
 */
export function withoutBraces(text: string): string | null {
  let made = text;
  for (const { start, end, indent } of [...openBraces(rootOf(text), text)].reverse()) {
    const space = ' '.repeat(indent);
    const lines = inLines(text.slice(start, end)).map((line) => `${space}${line}`);
    const head = text.slice(0, start);
    // A comment behind the closing brace has a line of its own then.
    const rest = made.slice(end).replace(/^ *(?=#)/, `\n${space}`);
    made = `${indent === 0 ? head : `${head.trimEnd()}\n`}${lines.join('\n')}${rest}`;
  }
  const isSound = made !== text && dataIn(made) === dataIn(text) && commentsIn(made) === commentsIn(text);
  return isSound ? made : null;
}

interface Braces {
  readonly start: number;
  readonly end: number;
  /** Of the lines to be written in their place. */
  readonly indent: number;
}

/** The outermost braces of that kind, in the order of the text. */
function openBraces(node: ParsedNode | null, text: string, indent = 0): readonly Braces[] {
  if (!isMap(node)) return [];
  const [start, end] = node.range;
  const isOpen = indent === 0 || lineOf(text, start) !== lineOf(text, end);
  if (node.flow === true && isOpen) return [{ start, end, indent }];
  return (node.items as MapPair[]).flatMap(({ key, value }) => {
    return openBraces(value, text, columnOf(text, key.range[0]) + 2);
  });
}

/** What stands in braces, on lines. */
function inLines(braces: string): readonly string[] {
  const { document } = composeYaml(braces);
  if (document === null || document.errors.length > 0) return [braces];
  visit(document, {
    Map: (_key, map) => {
      map.flow = false;
    },
  });
  return document.toString({ lineWidth: 0 }).trimEnd().split('\n');
}

function dataIn(text: string): string {
  return JSON.stringify(composeYaml(text).document?.toJS());
}

/** The comments of a file, sorted. */
function commentsIn(text: string): string {
  return [...new Lexer().lex(text)]
    .filter((lexeme) => lexeme.startsWith('#'))
    .sort()
    .join('\n');
}

/** The text without the entry of a key at the top, and without the comment that stands right above it. */
export function withoutTopEntry(text: string, key: string, comment: string): string {
  const root = rootOf(text);
  const pair = isMap(root) ? pairOf(root, key) : undefined;
  if (pair === undefined) return text;
  const start = lineStart(text, pair.key.range[0]);
  const above = lineStart(text, start - 1);
  const from = start > 0 && text.slice(above, start).trim() === comment ? above : start;
  const head = text.slice(0, from).trimEnd();
  return `${head === '' ? '' : `${head}\n`}${text.slice(lineEnd(text, endOf(pair)))}`;
}

/**
 * The text with comments above the entries at some paths, and without all others that begin with the mark. What stands in
 * braces has its comment above the entry that opens them, once for all that say the same.
 */
export function withCommentsAbove(
  text: string,
  entries: readonly { readonly path: readonly string[]; readonly comment: readonly string[] }[],
  mark: string,
): string {
  const { document } = composeYaml(text);
  if (document === null) return text;
  const inside = linesInside(text, document);
  const above = new Map<number, readonly string[]>();
  const said = new Set<string>();
  for (const { path, comment } of entries) {
    const line = lineOf(text, entryStart(document.contents, path));
    const words = [line, ...comment].join('\n');
    if (!said.has(words)) above.set(line, [...(above.get(line) ?? []), ...comment]);
    said.add(words);
  }
  return text
    .split('\n')
    .flatMap((line, index): readonly string[] => {
      if (line.trimStart().startsWith(mark) && !inside.has(index)) return [];
      const indent = /^ */.exec(line)?.[0] ?? '';
      return [...(above.get(index) ?? []).map((words) => `${indent}${words}`), line];
    })
    .join('\n');
}

/** Lines, counted from 0, that belong to a text which began on an earlier one. */
function linesInside(text: string, document: Document): ReadonlySet<number> {
  const lines = new Set<number>();
  visit(document, {
    Scalar: (_key, { range }) => {
      if (!range) return;
      const last = lineOf(text, Math.max(range[0], range[1] - 1));
      for (let line = lineOf(text, range[0]) + 1; line <= last; line += 1) lines.add(line);
    },
  });
  return lines;
}

/** Where the entry at a path begins, or the one that opens the braces around it. */
function entryStart(root: ParsedNode | null, path: readonly string[]): number {
  let node: ParsedNode | null = root;
  let start = 0;
  for (const step of path) {
    const pair: MapPair | undefined = isMap(node) ? pairOf(node, step) : undefined;
    if (pair === undefined) break;
    start = pair.key.range[0];
    node = pair.value;
    if (isMap(node) && node.flow === true) break;
  }
  return start;
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length - 1;
}

function rootOf(text: string): ParsedNode | null {
  return composeYaml(text).document?.contents ?? null;
}

function pairOf(map: YAMLMap, key: string | undefined): MapPair | undefined {
  return (map.items as MapPair[]).find((pair) => isPair(pair) && keyOf(pair) === key);
}

/** Where the last thing that an entry says ends. */
function endOf({ key, value }: MapPair): number {
  if (value === null) return key.range[1];
  const last = isMap(value) && value.flow !== true ? (value.items.at(-1) as MapPair | undefined) : undefined;
  return last === undefined ? value.range[1] : endOf(last);
}

/** `key: text` as `key:` with the text under the field that it is short for; the lines that it goes on over move with it. */
function longForm(text: string, { key, value }: MapPair, short: string): string {
  const indent = ' '.repeat(columnOf(text, key.range[0]) + 2);
  const colon = text.indexOf(':', key.range[1]) + 1;
  const end = value?.range[1] ?? colon;
  const said = text.slice(colon, end).replace(/\n(?=.)/g, '\n  ');
  return `${text.slice(0, colon)}\n${indent}${short}:${said}${text.slice(end)}`;
}

function inFlow(text: string, map: YAMLMap, entry: NewEntry, rest: readonly string[]): string {
  const [start, end] = map.range ?? [0, 0];
  const inner = text.slice(start + 1, end - 1).trimEnd();
  const opened = rest.slice(0, -1).map((key) => `${key}: { `);
  const added = `${opened.join('')}${rest.at(-1)}: ${entry.value}${' }'.repeat(opened.length)}`;
  const at = start + 1 + inner.length;
  const changed = `${text.slice(0, at)}${inner.trim() === '' || inner.endsWith(',') ? ' ' : ', '}${added} ${text.slice(end - 1)}`;
  const line = lineStart(text, start);
  const indent = ' '.repeat(/^ */.exec(text.slice(line))?.[0].length ?? 0);
  return inserted(changed, line, entry.comment.map((words) => `${indent}${words}\n`).join(''));
}

function nested({ value, comment }: NewEntry, indent: number, path: readonly string[]): readonly string[] {
  const [key = '', ...rest] = path;
  const space = ' '.repeat(indent);
  const named = /^[A-Za-z_][\w-]*$/.test(key) || /^\d+(?:\.\d+)?$/.test(key) ? key : JSON.stringify(key);
  if (rest.length > 0) return [`${space}${named}:`, ...nested({ path, value, comment }, indent + 2, rest)];
  return [...comment.map((line) => `${space}${line}`), `${space}${named}: ${value}`];
}

function inserted(text: string, at: number, added: string): string {
  const head = text.slice(0, at);
  return `${head === '' || head.endsWith('\n') ? head : `${head}\n`}${added}${text.slice(at)}`;
}

function endedLine(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** The start of the line after a place; a text over several lines ends with its last line break. */
function lineEnd(text: string, at: number): number {
  if (text.charAt(at - 1) === '\n') return at;
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

/** Comments of our own belong to the entry below them. */
function aboveComments(text: string, start: number): number {
  let at = start;
  while (at > 0 && /^\s*#:/.test(text.slice(lineStart(text, at - 1), at))) at = lineStart(text, at - 1);
  return at;
}

function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}
