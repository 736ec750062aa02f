import { type PackedPart, packPart, unpackPart } from './zip.js';

/** The part that says of what type each part of a package is. */
export const CONTENT_TYPES = '[Content_Types].xml';

/** Parts with the text of some of them changed, by path; the others are not unpacked. */
export function editedParts(
  parts: readonly PackedPart[],
  edits: Readonly<Record<string, (xml: string) => string>>,
): readonly PackedPart[] {
  return parts.map((part) => {
    const edit = edits[part.path];
    return edit === undefined ? part : packPart(part.path, edit(unpackPart(part)));
  });
}
