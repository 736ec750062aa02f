import { createHash } from 'node:crypto';
import type { Field } from '../../../document/types.js';

/** Word takes no longer tags. */
const LONGEST_TAG = 64;
const HASH_LENGTH = 8;

/** What a control stands for: a field by its name, a button of a radio group by name and value, `duty.search=done`. */
export function fieldKey({ control, name, value }: Field): string {
  return control === 'radio' ? `${name}=${value}` : name;
}

/** The tag of a control: its key, or the key's beginning and a hash after a tilde where Word would not take all of it. */
export function tagOf(key: string): string {
  if (key.length <= LONGEST_TAG) return key;
  const hash = createHash('sha1').update(key).digest('hex').slice(0, HASH_LENGTH);
  return `${key.slice(0, LONGEST_TAG - HASH_LENGTH - 1)}~${hash}`;
}

/** The name of the document's property that holds the whole key of a tag that was cut short. */
export function propertyOfTag(tag: string): string {
  return `${STAMP_PROPERTY} ${tag}`;
}

/** The document's property that holds the stamp, and the tag of the hidden control that holds it too. */
export const STAMP_PROPERTY = 'Rolebook';
export const STAMP_TAG = 'rolebook';
