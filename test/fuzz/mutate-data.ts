import type { Random } from './random.js';
import { CHARACTERS, KEYS, VALUES } from './snippets.js';

type Node = unknown[] | Map<string, unknown>;

/** Data with one to four changes of its structure, written as YAML. */
export function mutateData(data: unknown, random: Random): string {
  const root = opened(data);
  if (!isNode(root)) return JSON.stringify(random.pick(VALUES));
  for (let count = 1 + random.below(4); count > 0; count -= 1) mutateNode(random.pick(nodesIn(root)), root, random);
  return written(root);
}

function mutateNode(node: Node, root: Node, random: Random): void {
  const keys = [...node.keys()];
  const key = keys.length === 0 ? 0 : random.pick<string | number>(keys);
  const value = Array.isArray(node) ? node[Number(key)] : node.get(String(key));
  const next = Array.isArray(node) ? node.length : random.pick(KEYS);
  switch (random.below(7)) {
    case 0:
      remove(node, key);
      break;
    case 1:
      put(node, key, random.pick(VALUES));
      break;
    case 2:
      put(node, next, value);
      break;
    case 3:
      put(node, key, random.pick([...random.pick(nodesIn(root)).values(), null].filter((one) => one !== undefined)));
      break;
    case 4:
      if (typeof value === 'string') put(node, key, withCharacter(value, random));
      if (typeof value === 'number') put(node, key, value * random.pick([0, -1, 10, 0.1, 1e9]));
      break;
    case 5:
      remove(node, key);
      put(node, random.pick(KEYS), value);
      break;
    default:
      put(node, next, random.pick(VALUES));
  }
}

function withCharacter(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return `${text.slice(0, at)}${random.pick([...CHARACTERS, '{kpis.', '{duties.x}', ' '])}${text.slice(at)}`;
}

function put(node: Node, key: string | number, value: unknown): void {
  // A copy, so that no structure holds itself.
  const copy = isNode(value) ? opened(JSON.parse(inline(value))) : opened(value);
  if (Array.isArray(node)) node[typeof key === 'number' ? key : node.length] = copy;
  else node.set(String(key), copy);
}

function remove(node: Node, key: string | number): void {
  if (Array.isArray(node)) node.splice(Number(key), 1);
  else node.delete(String(key));
}

function nodesIn(root: Node): readonly Node[] {
  const nodes: Node[] = [root];
  for (const value of root.values()) if (isNode(value)) nodes.push(...nodesIn(value));
  return nodes;
}

function isNode(value: unknown): value is Node {
  return Array.isArray(value) || value instanceof Map;
}

/** With maps for objects: they keep any key in its order. */
function opened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(opened);
  if (typeof value !== 'object' || value === null || value instanceof Map) return value;
  return new Map(Object.entries(value).map(([key, inner]) => [key, opened(inner)]));
}

/** Mappings as blocks, which are parsed in half the time of braces; all else as JSON. */
function written(value: unknown, indent = ''): string {
  if (!(value instanceof Map)) return inline(value);
  if (value.size === 0) return '{}';
  const entries = [...value].map(([key, inner]) => {
    const isBlock = inner instanceof Map && inner.size > 0;
    return `${indent}${JSON.stringify(key)}:${isBlock ? '\n' : ' '}${written(inner, `${indent}  `)}`;
  });
  return entries.join('\n');
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (!(value instanceof Map)) return value === undefined ? 'null' : JSON.stringify(value);
  return `{${[...value].map(([key, inner]) => `${JSON.stringify(key)}: ${inline(inner)}`).join(', ')}}`;
}
