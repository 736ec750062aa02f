import type { Document, Field } from '../../src/document/types.js';

/** A document whose fields hold the values given for them; a box is ticked by any value, a radio button by its own. */
export function withValues(document: Document, valueFor: (field: Field) => string | null): Document {
  return { ...document, blocks: document.blocks.map((block) => changed(block, valueFor)) };
}

function changed<T>(node: T, valueFor: (field: Field) => string | null): T {
  if (Array.isArray(node)) return node.map((one) => changed(one, valueFor)) as T;
  if (typeof node !== 'object' || node === null || node instanceof Uint8Array) return node;
  if ('control' in node && 'options' in node) return filled(node as unknown as Field, valueFor) as T;
  const entries = Object.entries(node).map(([name, value]) => [name, changed(value, valueFor)]);
  return Object.fromEntries(entries) as T;
}

function filled(field: Field, valueFor: (field: Field) => string | null): Field {
  const value = valueFor(field);
  if (value === null) return field;
  if (field.control === 'checkbox') return { ...field, checked: true };
  return field.control === 'radio' ? { ...field, checked: value === field.value } : { ...field, value };
}
