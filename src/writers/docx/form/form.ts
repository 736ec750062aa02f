import { createHash } from 'node:crypto';
import type { Document, Field } from '../../../document/types.js';
import type { FieldPrompts } from '../../types.js';
import type { Base } from '../base/types.js';
import { type DateForm, dateForm } from './date-form.js';
import { fieldKey, propertyOfTag, STAMP_PROPERTY, tagOf } from './field-tag.js';

/** What is common to all content controls of a document that is filled in on screen. */
export interface Form {
  /** What empty fields say where they have room for it; null: nothing. */
  readonly prompts: FieldPrompts | null;
  readonly dates: DateForm;
  /** The tag of a field's control; what it stands for is kept with the document where it was cut short. */
  readonly tag: (field: Field) => string;
  /** A number for a control, the same for the same words in every document, and different from all others. */
  readonly id: (words: string) => number;
  /** The document's own properties by name, as far as controls have been written. */
  readonly properties: () => ReadonlyMap<string, string>;
}

export function createForm(document: Document, prompts: FieldPrompts | null, base: Base | null): Form {
  const taken = new Set(numbersOf(base));
  const properties = new Map<string, string>();
  if (document.stamp !== '') properties.set(STAMP_PROPERTY, document.stamp);
  return {
    prompts,
    dates: dateForm(document.language),
    tag(field) {
      const key = fieldKey(field);
      const tag = tagOf(key);
      if (tag !== key) properties.set(propertyOfTag(tag), key);
      return tag;
    },
    id(words) {
      let id = numberOf(words);
      while (taken.has(id)) id = id === LARGEST ? 1 : id + 1;
      taken.add(id);
      return id;
    },
    properties: () => properties,
  };
}

/** Numbers of controls are positive, of 31 bits: some readers take no others. */
const LARGEST = 0x7fffffff;

function numberOf(words: string): number {
  return createHash('sha1').update(words).digest().readUInt32BE(0) >>> 1 || 1;
}

/** Numbers of the controls that a letterhead brings along. */
function numbersOf(base: Base | null): readonly number[] {
  const stories = [base?.front?.xml ?? '', ...(base?.margins ?? []).map(({ xml }) => xml)];
  return stories.flatMap((xml) => Array.from(xml.matchAll(/<w:id w:val="(\d+)"/g), ([, id]) => Number(id)));
}
