import type { ShapeName, Shapes, ValueKind } from './shape.js';

/**
 * Where a context and the table of values differ: a field that only one of them has, a value of another kind. `met` takes
 * what was really seen, as `role.grade`, since a value that lacks here says nothing of its kind.
 */
export function valueFaults(value: unknown, kind: ValueKind, shapes: Shapes, path: string, met: Set<string>): string[] {
  if (value === null || value === undefined || kind === 'not for templates') return [];
  met.add(path);
  switch (kind) {
    case 'text':
      return typeof value === 'string' ? [] : [`${path}: no text`];
    case 'number':
      return typeof value === 'number' ? [] : [`${path}: no number`];
    case 'yes or no':
      return typeof value === 'boolean' ? [] : [`${path}: neither yes nor no`];
    case 'clause text':
      return every(value, isPart) ? [] : [`${path}: no text of clauses`];
    case 'texts':
      return every(value, (part) => typeof part === 'string' || every(part, isPart)) ? [] : [`${path}: no texts`];
    case 'numbers':
      return every(value, (part) => typeof part === 'number') ? [] : [`${path}: no numbers`];
    default:
      return shapedFaults(value, kind, shapes, path, met);
  }
}

function shapedFaults(value: unknown, kind: ValueKind, shapes: Shapes, path: string, met: Set<string>): string[] {
  const [, many, name = kind] = /^(list|rows) of (.*)$/.exec(kind) ?? [];
  if (many === undefined) return fieldFaults(value, name as ShapeName, shapes, path, met);
  if (!Array.isArray(value)) return [`${path}: no list`];
  const inner = (many === 'rows' ? `list of ${name}` : name) as ValueKind;
  return value.flatMap((part) => valueFaults(part, inner, shapes, path, met));
}

function fieldFaults(value: unknown, name: ShapeName, shapes: Shapes, path: string, met: Set<string>): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: no fields`];
  const { fields, isPartial = false } = shapes[name];
  const own = Object.entries(value).filter(([, part]) => !isPlace(part));
  const unsaid = own.filter(([key]) => fields[key] === undefined).map(([key]) => `${path}.${key}: not in the table`);
  const lacking = Object.keys(fields).filter((key) => !isPartial && !own.some(([name]) => name === key));
  return [
    ...unsaid,
    ...lacking.map((key) => `${path}.${key}: only in the table`),
    ...own.flatMap(([key, part]) => {
      const [kind] = fields[key] ?? [];
      return kind === undefined ? [] : valueFaults(part, kind, shapes, `${name}.${key}`, met);
    }),
  ];
}

function every(value: unknown, test: (part: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(test);
}

/** A part of a text of the role: words, or a reference to a clause. */
function isPart(part: unknown): boolean {
  return typeof part === 'string' || (typeof part === 'object' && part !== null && 'clause' in part);
}

/** Where something stands in a file: for messages, not for documents. */
function isPlace(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'file' in value;
}
