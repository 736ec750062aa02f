import type { XmlElement } from '../../../document/xml.js';
import { childrenOf, textOf } from '../../../writers/docx/base/xml-tree.js';
import { STAMP_FIELD } from '../../stamp.js';
import type { FormContent, FoundField } from '../types.js';
import { type Control, controlsIn } from './controls.js';
import { type DocxFaultReason, openPackage } from './open-package.js';

export type DocxResult =
  | { readonly ok: true; readonly content: FormContent }
  | { readonly ok: false; readonly reason: DocxFaultReason | 'lost-tags' };

/**
 * Stamp and fields of a Word document. `lost-tags`: the file was a form of ours, but whatever saved it has not kept the
 * tags of its fields.
 */
export function readDocx(bytes: Uint8Array): DocxResult {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const { stories, properties } = opened.parts;
  const controls = stories.flatMap(controlsIn);
  const inControl = controls.find(({ tag }) => tag === STAMP_FIELD)?.value?.trim() ?? null;
  const inProperties = propertyOf(properties, 'Rolebook');
  if (inControl === null && inProperties !== null) return { ok: false, reason: 'lost-tags' };
  const fields = fieldsOf(controls.filter(({ tag }) => tag !== STAMP_FIELD));
  return { ok: true, content: { stamp: inControl, fields } };
}

/** A property of the document by name, without regard to case; null when it has none. */
function propertyOf(properties: XmlElement | null, name: string): string | null {
  if (properties === null) return null;
  const found = childrenOf(properties, 'property').find(
    ({ attributes }) => attributes.get('name')?.toLowerCase() === name.toLowerCase(),
  );
  return found === undefined ? null : textOf(found).trim();
}

/** Boxes of a choice are tagged `<name>=<value>`; those that are ticked are the values of the field. */
function fieldsOf(controls: readonly Control[]): readonly FoundField[] {
  const found = new Map<string, FoundField>();
  for (const { tag, title, kind, value } of controls) {
    const [name, choice] = kind === 'checkbox' ? parted(tag) : [tag, null];
    const known = found.get(name);
    const given = value === null ? [] : [choice ?? value];
    found.set(name, {
      name,
      label: known?.label || title,
      values: [...new Set([...(known?.values ?? []), ...given])],
    });
  }
  return [...found.values()];
}

function parted(tag: string): readonly [string, string | null] {
  const at = tag.indexOf('=');
  return at < 0 ? [tag, null] : [tag.slice(0, at), tag.slice(at + 1)];
}
