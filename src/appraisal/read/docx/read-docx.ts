import type { XmlElement } from '../../../document/xml.js';
import { childrenOf, textOf } from '../../../writers/docx/base/xml-tree.js';
import { propertyOfTag, STAMP_PROPERTY, STAMP_TAG } from '../../../writers/docx/form/field-tag.js';
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
  const inControl = controls.find(({ tag }) => tag === STAMP_TAG)?.value?.trim() ?? null;
  const known = propertiesIn(properties);
  if (inControl === null && known.has(STAMP_PROPERTY)) return { ok: false, reason: 'lost-tags' };
  // A tag that was too long for Word is cut short; its property has all of it.
  const named = controls.map((control) => ({ ...control, tag: known.get(propertyOfTag(control.tag)) ?? control.tag }));
  const fields = fieldsOf(named.filter(({ tag }) => tag !== STAMP_TAG));
  return { ok: true, content: { stamp: inControl, fields } };
}

/** The document's own properties by name. */
function propertiesIn(root: XmlElement | null): ReadonlyMap<string, string> {
  const properties = root === null ? [] : childrenOf(root, 'property');
  return new Map(properties.map((one) => [one.attributes.get('name') ?? '', textOf(one).trim()]));
}

/**
 * Boxes of a choice are tagged `<name>=<value>`; those that are ticked are the values of the field, which has no label: theirs
 * are those of the answers.
 */
function fieldsOf(controls: readonly Control[]): readonly FoundField[] {
  const found = new Map<string, FoundField>();
  for (const { tag, title, kind, value } of controls) {
    const [name, choice] = kind === 'checkbox' ? parted(tag) : [tag, null];
    const known = found.get(name);
    const given = value === null ? [] : [choice ?? value];
    found.set(name, {
      name,
      label: choice === null ? known?.label || title : '',
      values: [...new Set([...(known?.values ?? []), ...given])],
    });
  }
  return [...found.values()];
}

function parted(tag: string): readonly [string, string | null] {
  const at = tag.indexOf('=');
  return at < 0 ? [tag, null] : [tag.slice(0, at), tag.slice(at + 1)];
}
