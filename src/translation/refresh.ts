import { withCommentsAbove, withEntry, withoutBraces, withoutTopEntry } from '../source/edit-yaml.js';
import type { Path } from '../source/source.js';
import { wrapped } from '../source/wrapped.js';
import { digestOf } from './digest.js';
import { loadTranslation, RECORDS } from './load-translation.js';
import { shortField, textKey } from './text-key.js';
import { madeOf } from './text-states.js';
import { formsOf } from './title-forms.js';
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
  /** Keys of texts that still say what the source says now; that of a title stands for its forms too. */
  readonly confirmed: (key: string) => boolean;
  /** Whether a stale text needs no work, as the translation of the role that the source takes it from is printed. */
  readonly isSuperfluous: (text: TranslatableText) => boolean;
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
 * made anew, if its mark shows what the source says now. Translations themselves are never touched: where braces leave no
 * room, they make way for lines. Null when the file is written in a way in which even that does not help.
 */
export function refreshed(request: RefreshRequest): Refreshed | null {
  const inLines = (): Refreshed | null => {
    const text = withoutBraces(request.text);
    return text === null ? null : broughtUpToDate({ ...request, text });
  };
  return broughtUpToDate(request) ?? inLines();
}

/** The texts of a file between which there is no room for another one, by their path; null when none stands out. */
export function crampedPath({ text, file, texts, pathOf }: RefreshRequest): Path | null {
  const before = translationIn(text, file);
  const found = texts.map(pathOf).find((path) => {
    const made = withEntry(text, { path, value: '""', comment: [] }, orderOf([path]), shortField(path[0] ?? ''));
    return before?.paths.has(textKey(path)) === false && !keepsAll(before, translationIn(made, file));
  });
  return found ?? null;
}

function broughtUpToDate(request: RefreshRequest): Refreshed | null {
  const { file, pathOf, head } = request;
  const isNew = request.text.trim() === '';
  const bare = isNew ? `${head.join('\n')}\n\n` : withoutTopEntry(request.text, RECORDS, KEPT);
  const before = translationIn(request.text, file);
  const texts = request.texts.flatMap((text) => [text, ...(before === null ? [] : formsOf(text, before))]);
  const records = new Map<string, Made>();
  const stale = new Set<string>();
  const missing = new Set<string>();
  for (const text of texts) {
    const made = recordOf(text, before, request);
    if (made === null) continue;
    records.set(text.key, made);
    if (made.shown !== null) stale.add(text.key);
    else if (before?.texts.get(text.key) === undefined) missing.add(text.key);
  }
  const commentOf = (text: TranslatableText): readonly string[] => {
    if (stale.has(text.key)) return comment(text, 'changed since this was translated; it says now:');
    return missing.has(text.key) ? comment(text, null) : [];
  };
  const marks = texts.flatMap((text) => {
    const path = before?.paths.get(text.key);
    return path === undefined ? [] : [{ path: path.map(String), comment: commentOf(text) }];
  });
  let made = withCommentsAbove(bare, marks, MARK);
  const order = orderOf(texts.map(pathOf));
  for (const text of texts) {
    if (!missing.has(text.key) || before?.paths.has(text.key) === true) continue;
    const path = pathOf(text);
    const value = typeof text.value === 'string' ? '""' : '[]';
    made = withEntry(made, { path, value, comment: commentOf(text) }, order, shortField(path[0] ?? ''));
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
function recordOf(text: TranslatableText, file: Translation | null, request: RefreshRequest): Made | null {
  const { isOwn, confirmed, isSuperfluous } = request;
  const now = digestOf(text.value);
  const own = file?.texts.get(text.key);
  if (file === null || own === undefined) {
    if (!text.isNeeded || !isOwn(text)) return null;
    return { from: now, text: null, shown: null };
  }
  const digest = digestOf(own.value);
  const known = madeOf(file, text.key);
  // Only who saw what the source says now can have changed the translation to say the same.
  const isReworked = known?.shown === now && known.text !== digest;
  if (known === undefined || known.from === now || isReworked || confirmed(text.key)) {
    return { from: now, text: digest, shown: null };
  }
  if (isSuperfluous(text)) return { from: known.from, text: digest, shown: null };
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
