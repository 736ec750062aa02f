import { withCommentsAbove, withEntry, withoutTopEntry } from '../source/edit-yaml.js';
import { parseYaml } from '../source/parse-yaml.js';
import { wrapped } from '../source/wrapped.js';
import { digestOf } from './digest.js';
import { loadTranslation, RECORDS } from './load-translation.js';
import { shortField } from './text-key.js';
import type { Made, TranslatableText, Translation } from './types.js';

export interface RefreshRequest {
  /** The file as it is; empty when there is none. */
  readonly text: string;
  readonly file: string;
  /** What the source says, in its order. */
  readonly texts: readonly TranslatableText[];
  /** Where in a translation each text stands, by key. */
  readonly pathOf: (text: TranslatableText) => readonly string[];
  /** Whether the source says the text itself: what it inherits is translated where it comes from. */
  readonly isOwn: (text: TranslatableText) => boolean;
  /** Keys of texts that still say what the source says now. */
  readonly confirmed: (key: string) => boolean;
  /** Lines at the head of a new file. */
  readonly head: readonly string[];
}

export interface Refreshed {
  readonly text: string;
  readonly missing: number;
  readonly stale: number;
}

/** Lines that `translate` writes and takes away again. */
const MARK = '#:';
const WIDTH = 110;
const KEPT = '# Kept by "rolebook translate": which source text each translation was made from.';

/**
 * A translation brought up to date with its source: what is missing is there as an empty text with the source above it,
 * what is stale is marked, and what each text was made from is recorded. A stale text that has been changed since counts as
 * made anew, if its mark shows what the source says now. Translations themselves are never touched; null when the file is
 * written in a way in which that cannot be done.
 */
export function refreshed(request: RefreshRequest): Refreshed | null {
  const { file, texts, pathOf, head } = request;
  const isNew = request.text.trim() === '';
  const bare = isNew ? `${head.join('\n')}\n\n` : withoutTopEntry(request.text, RECORDS, KEPT);
  const before = translationIn(request.text, file);
  const records = new Map<string, Made>();
  const stale = new Set<string>();
  const missing = new Set<string>();
  for (const text of texts) {
    const made = recordOf(text, before, request);
    if (made === null) continue;
    records.set(text.key, made);
    if (made.from !== digestOf(text.value)) stale.add(text.key);
    else if (before?.texts.get(text.key) === undefined) missing.add(text.key);
  }
  const commentOf = (text: TranslatableText): readonly string[] => {
    if (stale.has(text.key)) return comment(text, 'changed since this was translated; it says now:');
    return missing.has(text.key) ? comment(text, null) : [];
  };
  let made = withComments(bare, file, texts, pathOf, commentOf);
  const order = orderOf(texts.map(pathOf));
  for (const text of texts) {
    if (!missing.has(text.key) || hasPath(made, file, pathOf(text))) continue;
    const value = typeof text.value === 'string' ? '""' : '[]';
    made = withEntry(made, { path: pathOf(text), value, comment: commentOf(text) }, order, shortOf(pathOf(text)));
  }
  const text = `${made.trimEnd()}\n${recordLines(records)}`;
  const isSound = records.size === 0 || keepsAll(before, translationIn(text, file));
  return isSound ? { text, missing: missing.size, stale: stale.size } : null;
}

/** Whether every text is still there as it was, and no other: notations of YAML are many. */
function keepsAll(before: Translation | null, after: Translation | null): boolean {
  if (after === null) return false;
  const texts = [...(before?.texts ?? [])];
  return (
    after.texts.size === texts.length && texts.every(([key, { value }]) => same(after.texts.get(key)?.value, value))
  );
}

function same(one: string | readonly string[] | undefined, other: string | readonly string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What is known of a text in the file; null when it need not be there: it is inherited, or may stay as it is. */
function recordOf(text: TranslatableText, file: Translation | null, { isOwn, confirmed }: RefreshRequest): Made | null {
  const now = digestOf(text.value);
  const own = file?.texts.get(text.key);
  if (own === undefined) {
    if (!text.isNeeded || !isOwn(text)) return null;
    return { from: now, text: null, shown: null };
  }
  const digest = digestOf(own.value);
  const known = file?.made.get(text.key);
  // Only who saw what the source says now can have changed the translation to say the same.
  const isReworked = known?.shown === now && known.text !== digest;
  if (known === undefined || known.from === now || isReworked || confirmed(text.key)) {
    return { from: now, text: digest, shown: null };
  }
  return { from: known.from, text: known.shown === now ? known.text : digest, shown: now };
}

function translationIn(text: string, file: string): Translation | null {
  if (text.trim() === '') return null;
  const loaded = loadTranslation(text, file);
  return loaded.ok ? loaded.value : null;
}

function comment({ value }: TranslatableText, note: string | null): readonly string[] {
  const lines = [value].flat().map((line) => line.replace(/\s+/g, ' ').trim());
  return [...(note === null ? [] : [`${MARK} ${note}`]), ...lines.flatMap((line) => wrapped(line, MARK, WIDTH))];
}

/** The text with other comments of ours above the entries that are there. */
function withComments(
  text: string,
  file: string,
  texts: readonly TranslatableText[],
  pathOf: RefreshRequest['pathOf'],
  commentOf: (text: TranslatableText) => readonly string[],
): string {
  const { source } = parseYaml(text, file);
  if (source === null) return text;
  const above = texts.flatMap((each) => {
    const path = foundPath(source.data, pathOf(each));
    return path === null ? [] : [{ path, comment: commentOf(each) }];
  });
  return withCommentsAbove(text, above, MARK);
}

type Data = NonNullable<ReturnType<typeof parseYaml>['source']>['data'];

/** The path at which a file has a text: as it should be, or with the field that a short form leaves out. */
function foundPath(data: Data, path: readonly string[]): readonly string[] | null {
  if (valueAt(data, path) !== undefined) {
    const long = [...path, shortOf(path)];
    return typeof valueAt(data, path) === 'object' && valueAt(data, long) !== undefined ? long : path;
  }
  const short = path.slice(0, -1);
  return path.at(-1) === shortOf(path) && typeof valueAt(data, short) === 'string' ? short : null;
}

function hasPath(text: string, file: string, path: readonly string[]): boolean {
  const { source } = parseYaml(text, file);
  return source !== null && foundPath(source.data, path) !== null;
}

function valueAt(data: Data, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, step) => {
    return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  }, data);
}

function shortOf([list = '']: readonly string[]): string {
  return shortField(list);
}

/** The keys at each path, in the order of the source. */
function orderOf(paths: readonly (readonly string[])[]): (path: readonly string[]) => readonly string[] {
  return (path) => {
    const below = paths.filter((each) => path.every((step, index) => each[index] === step));
    return [...new Set(below.flatMap((each) => each[path.length] ?? []))];
  };
}

function recordLines(records: ReadonlyMap<string, Made>): string {
  if (records.size === 0) return '';
  const lines = [...records].map(([key, { from, text, shown }]) => {
    return `  ${key}: ${from}>${text ?? ''}${shown === null ? '' : `>${shown}`}\n`;
  });
  return `\n${KEPT}\n${RECORDS}:\n${lines.join('')}`;
}
