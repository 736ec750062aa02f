import { DECLARATION, escapeXml } from '../xml.js';
import { CONTENT_TYPES, editedParts } from './edit-parts.js';
import { type PackedPart, packPart } from './zip.js';

const PATH = 'docProps/custom.xml';
const ROOT_RELATIONSHIPS = '_rels/.rels';
const CUSTOM = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const VALUES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
const TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
/** Of every property that a user or a program adds (ECMA-376, part 1, 22.3.2.1); their numbers begin at 2. */
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const FIRST_NUMBER = 2;

/** A package with properties of the document's own, by name; as it was where there are none. */
export function withCustomProperties(
  parts: readonly PackedPart[],
  properties: ReadonlyMap<string, string>,
): readonly PackedPart[] {
  if (properties.size === 0) return parts;
  return [...editedParts(parts, EDITS), packPart(PATH, propertiesXml(properties))];
}

const EDITS: Readonly<Record<string, (xml: string) => string>> = {
  [CONTENT_TYPES]: (xml) => xml.replace('</Types>', `<Override ContentType="${TYPE}" PartName="/${PATH}"/></Types>`),
  [ROOT_RELATIONSHIPS]: (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdCustom" Type="${RELATION}" Target="${PATH}"/></Relationships>`,
    ),
};

function propertiesXml(properties: ReadonlyMap<string, string>): string {
  const elements = Array.from(
    properties,
    ([name, value], index) =>
      `<property fmtid="${FORMAT}" pid="${FIRST_NUMBER + index}" name="${escapeXml(name)}">` +
      `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  return `${DECLARATION}<Properties xmlns="${CUSTOM}" xmlns:vt="${VALUES}">${elements.join('')}</Properties>`;
}
