/** What a schema says about its fields, and a file that holds them all. */
import { readFileSync } from 'node:fs';
import { isPair, isScalar, isSeq, LineCounter, parseDocument, stringify, visit } from 'yaml';
import { rootPath } from '../support/generate-types.js';
import type { Position } from './language-server.js';

export interface SchemaPart {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly additionalProperties?: false | SchemaPart;
  readonly items?: SchemaPart;
  readonly $defs?: Readonly<Record<string, SchemaPart>>;
}

export interface Key extends Position {
  readonly path: readonly string[];
}

export function readSchemaFile(file: string): SchemaPart {
  return JSON.parse(readFileSync(rootPath(file), 'utf8'));
}

/** With what the definition says that it refers to, unless it says so itself. */
export function resolved(part: SchemaPart, root: SchemaPart): SchemaPart {
  if (part.$ref === undefined) return part;
  const { $ref, ...own } = part;
  return { ...resolved(root.$defs?.[$ref.replace('#/$defs/', '')] ?? {}, root), ...own };
}

/** The part that governs the value at a path; ids of items may be any, and so may the step into a list. */
export function partAt(root: SchemaPart, path: readonly string[]): SchemaPart {
  let part = resolved(root, root);
  for (const step of path) {
    const next = part.properties?.[step] ?? (part.additionalProperties || part.items);
    if (next === undefined) throw new Error(`the schema knows no ${path.join('.')}`);
    part = resolved(next, root);
  }
  return part;
}

/** YAML with every field of the schema but some at the top, however deep, one item in each list of items; and its keys. */
export function everyField(
  root: SchemaPart,
  leftOut: readonly string[],
): { readonly text: string; readonly keys: readonly Key[] } {
  const whole = sample(root, root) as Readonly<Record<string, unknown>>;
  const kept = Object.entries(whole).filter(([key]) => !leftOut.includes(key));
  const text = stringify(Object.fromEntries(kept), { aliasDuplicateObjects: false });
  return { text, keys: keysOf(text) };
}

function sample(part: SchemaPart, root: SchemaPart): unknown {
  const { properties, additionalProperties, items, examples } = resolved(part, root);
  if (properties !== undefined) {
    return Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, sample(field, root)]));
  }
  if (additionalProperties) return { sample: sample(additionalProperties, root) };
  const holdsFields = items !== undefined && resolved(items, root).properties !== undefined;
  return holdsFields ? [sample(items, root)] : examples?.[0];
}

function keysOf(text: string): readonly Key[] {
  const lines = new LineCounter();
  const keys: Key[] = [];
  visit(parseDocument(text, { lineCounter: lines }), {
    Pair(_, { key }, parents) {
      if (!isScalar(key)) return;
      const { line, col } = lines.linePos(key.range?.[0] ?? 0);
      keys.push({ path: [...parents.flatMap(stepOf), String(key.value)], line, column: col });
    },
  });
  return keys;
}

function stepOf(node: unknown): readonly string[] {
  if (isSeq(node)) return ['-'];
  return isPair(node) && isScalar(node.key) ? [String(node.key.value)] : [];
}
