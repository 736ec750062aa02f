import {
  type Alias,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { YamlProblem } from './yaml-problems.js';

export type PlainData = string | number | boolean | null | readonly PlainData[] | { readonly [key: string]: PlainData };

export interface PlainResult {
  readonly data: PlainData;
  readonly problems: readonly YamlProblem[];
  /** True when a list, a mapping or a text is longer than it may be: the data are not whole then. */
  readonly isTooMuch: boolean;
}

/** Whether a value is a mapping. */
export function isFields(value: PlainData | undefined): value is { readonly [key: string]: PlainData } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a person writes by hand has a tenth of it; rules that look at every pair of entries stay quick. */
const MOST_ENTRIES = 2000;
/** Eight pages. */
const MOST_CHARACTERS = 20_000;

/**
 * The data of a parsed document as plain values, and every use of YAML that a file of ours may not make: anchors and
 * aliases, tags, empty keys, the same key twice (the first one counts). A bigint, which only a giant integer becomes, is
 * taken as a number. Mappings have no prototype: whatever a user names a key, looking for another never finds something that
 * every object has.
 */
export function plainData(root: ParsedNode | null, text: string): PlainResult {
  const problems: YamlProblem[] = [];
  const data = root === null ? null : convert(root, text, problems);
  return { data, problems, isTooMuch: problems.some(({ code }) => TOO_MUCH.includes(code)) };
}

const TOO_MUCH: readonly YamlProblem['code'][] = ['yaml/too-many-entries', 'yaml/long-text'];

function convert(node: ParsedNode, text: string, problems: YamlProblem[]): PlainData {
  if (isAlias(node)) {
    problems.push(aliasProblem(node));
    return null;
  }
  problems.push(...propertyProblems(node, text));
  if (isMap(node) || isSeq(node)) {
    const excess = excessProblem(node);
    if (excess !== null) {
      problems.push(excess);
      return null;
    }
  }
  if (isMap(node)) return convertMap(node, text, problems);
  if (isSeq(node)) return node.items.map((item) => convert(item as ParsedNode, text, problems));
  problems.push(...hiddenTextProblems(node, text));
  const value: unknown = node.value;
  if (typeof value === 'string' && value.length > MOST_CHARACTERS) {
    const message = `The text has ${value.length} characters; one may have ${MOST_CHARACTERS}.`;
    const hint = 'divide it, or see whether a quote is missing';
    problems.push({ code: 'yaml/long-text', message, hint, start: node.range[0], end: node.range[1] });
    return null;
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'bigint' ? Number(value) : null;
}

function convertMap(map: YAMLMap, text: string, problems: YamlProblem[]): PlainData {
  const entries = new Map<string, PlainData>();
  for (const pair of map.items as Pair<ParsedNode, ParsedNode | null>[]) {
    const key = keyOf(pair);
    problems.push(...propertyProblems(pair.key, text));
    const [start, end] = pair.key.range;
    if (key === '') {
      problems.push({ code: 'yaml/key', message: 'A key is missing before the colon.', start, end: start + 1 });
    } else if (entries.has(key)) {
      problems.push({
        code: 'yaml/duplicate-key',
        message: `The key "${key}" stands here for the second time.`,
        hint: 'rename or remove one of the two',
        start,
        end,
      });
    }
    const value = pair.value === null ? null : convert(pair.value, text, problems);
    if (!entries.has(key)) entries.set(key, value);
  }
  const data: Record<string, PlainData> = Object.create(null);
  for (const [key, value] of entries) data[key] = value;
  return data;
}

function excessProblem({ items }: { readonly items: readonly unknown[] }): YamlProblem | null {
  const first = items[MOST_ENTRIES];
  if (first === undefined) return null;
  const node = (isPair(first) ? first.key : first) as ParsedNode;
  const [start, end] = node.range;
  const message = `Here are ${items.length} entries; a mapping or a list may have ${MOST_ENTRIES}.`;
  return { code: 'yaml/too-many-entries', message, start, end };
}

/** The key of an entry as text; empty when there is none. */
export function keyOf(pair: Pair<unknown, unknown>): string {
  return isScalar(pair.key) ? String(pair.key.value ?? '') : '';
}

/** What YAML takes for a comment right after a value that was not to be one: `Shop #3`, or a colour without quotes. */
function hiddenTextProblems({ type, range }: Scalar.Parsed, text: string): readonly YamlProblem[] {
  if (type !== 'PLAIN') return [];
  const [, end] = range;
  const [hidden, space = ''] = /^([ \t]*)#[^\s#]\S*/.exec(text.slice(end, end + 80)) ?? [];
  if (hidden === undefined) return [];
  const message = `"${hidden.trim()}" and what follows it would be left out, as a comment.`;
  const hint = 'put the whole value in quotes; or, if it is a comment, write a space after the "#"';
  return [{ code: 'yaml/hidden-text', message, hint, start: end + space.length, end: end + hidden.length }];
}

function aliasProblem(node: Alias.Parsed): YamlProblem {
  const [start, end] = node.range;
  return {
    code: 'yaml/alias',
    message: `"*${node.source}" is an alias, which cannot be used here.`,
    hint: 'write the value out, or put a text that begins with * in quotes',
    start,
    end,
  };
}

function propertyProblems(node: ParsedNode, text: string): readonly YamlProblem[] {
  if (isAlias(node)) return [];
  const problems: YamlProblem[] = [];
  if (node.anchor !== undefined) {
    const start = text.lastIndexOf(`&${node.anchor}`, node.range[0]);
    problems.push({
      code: 'yaml/alias',
      message: `"&${node.anchor}" is an anchor, which cannot be used here.`,
      hint: 'remove it, or put a text that begins with & in quotes',
      start,
      end: start + node.anchor.length + 1,
    });
  }
  if (node.tag !== undefined) {
    const start = text.lastIndexOf('!', node.range[0]);
    const tag = /^!\S*/.exec(text.slice(text.lastIndexOf(' ', start) + 1))?.[0] ?? '!';
    problems.push({
      code: 'yaml/tag',
      message: `"${tag}" is a tag, which cannot be used here.`,
      hint: 'remove it, or put a text that begins with ! in quotes',
      start: start - (tag.startsWith('!!') ? 1 : 0),
      end: start - (tag.startsWith('!!') ? 1 : 0) + tag.length,
    });
  }
  return problems;
}
