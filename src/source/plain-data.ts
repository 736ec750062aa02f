import { type Alias, isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap } from 'yaml';
import type { YamlProblem } from './yaml-problems.js';

export type PlainData = string | number | boolean | null | readonly PlainData[] | { readonly [key: string]: PlainData };

export interface PlainResult {
  readonly data: PlainData;
  readonly problems: readonly YamlProblem[];
}

/**
 * The data of a parsed document as plain values, and every use of YAML that a file of ours may not make: anchors and
 * aliases, tags, empty keys, the same key twice (the first one counts). A bigint, which only a giant integer becomes, is
 * taken as a number.
 */
export function plainData(root: ParsedNode | null, text: string): PlainResult {
  const problems: YamlProblem[] = [];
  const data = root === null ? null : convert(root, text, problems);
  return { data, problems };
}

function convert(node: ParsedNode, text: string, problems: YamlProblem[]): PlainData {
  if (isAlias(node)) {
    problems.push(aliasProblem(node));
    return null;
  }
  problems.push(...propertyProblems(node, text));
  if (isMap(node)) return convertMap(node, text, problems);
  if (isSeq(node)) return node.items.map((item) => convert(item as ParsedNode, text, problems));
  const value: unknown = node.value;
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
  return Object.fromEntries(entries);
}

/** The key of an entry as text; empty when there is none. */
export function keyOf(pair: Pair<unknown, unknown>): string {
  return isScalar(pair.key) ? String(pair.key.value ?? '') : '';
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
