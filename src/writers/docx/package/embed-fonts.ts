import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../../diagnostic/diagnostic.js';
import type { Document } from '../../../document/types.js';
import type { Face, FaceStack } from '../../../text/types.js';
import type { Theme } from '../../../theme/types.js';
import { complexFamily, primaryLanguage } from '../styles/language.js';
import { DECLARATION, escapeXml } from '../xml.js';
import { CONTENT_TYPES, editedParts } from './edit-parts.js';
import { type PackedPart, packPart, unpackPart } from './zip.js';

const FONT_TABLE = 'word/fontTable.xml';
const RELATIONSHIPS = 'word/_rels/fontTable.xml.rels';
const SETTINGS = 'word/settings.xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OBFUSCATED = 'application/vnd.openxmlformats-officedocument.obfuscatedFont';

/** A letter by which the face of a script is known. */
const LETTERS: Readonly<Record<string, string>> = { th: 'ก', gu: 'અ' };

interface EmbeddedFont {
  readonly family: string;
  readonly style: 'Regular' | 'Bold';
  readonly face: Face;
}

/**
 * A package with the fonts that it names: the theme's family, and those of the scripts of its languages, each whole, so
 * that the document can be edited. A font whose maker allows no editing is left out with the warning `font/licence`.
 */
export function withEmbeddedFonts(
  parts: readonly PackedPart[],
  document: Document,
  theme: Theme,
  faces: FaceStack,
): { readonly parts: readonly PackedPart[]; readonly diagnostics: readonly Diagnostic[] } {
  const text = parts
    .filter(({ path }) => /^word\/(document|header|footer)/.test(path))
    .map(unpackPart)
    .join('');
  const all = fontsOf(document, theme, faces, text);
  const fonts = all.filter(({ face }) => face.isEditable);
  const files = fonts.map(({ face }, index) => {
    const key = fontKey(face.bytes);
    return { path: `fonts/rolebook${index + 1}.odttf`, key, bytes: obfuscated(face.bytes, key) };
  });
  const edited = editedParts(parts, editsFor(fonts, files));
  const relationships = parts.some(({ path }) => path === RELATIONSHIPS)
    ? []
    : [
        packPart(
          RELATIONSHIPS,
          withRelationships(`${DECLARATION}<Relationships xmlns="${PACKAGE}"></Relationships>`, files),
        ),
      ];
  return {
    parts: [...edited, ...relationships, ...files.map(({ path, bytes }) => packPart(`word/${path}`, bytes))],
    diagnostics: all.filter(({ face }) => !face.isEditable).map(({ face }) => leftOut(face)),
  };
}

function leftOut({ key }: Face): Diagnostic {
  return {
    severity: 'warning',
    code: 'font/licence',
    message: 'The maker of the font allows it in documents that are read, not in documents that are edited.',
    hint: 'it is not embedded in DOCX files; ask the maker, or use another font',
    place: { file: `templates/fonts/${key}` },
  };
}

/** The fonts by which the text of a document is set, regular and bold. */
function fontsOf(document: Document, theme: Theme, faces: FaceStack, text: string): readonly EmbeddedFont[] {
  const own = complexFamily(theme, document.language);
  const complex = Object.entries(theme.fonts.complexFamilies).filter(
    ([, family]) => family === own || text.includes(`w:cs="${escapeXml(family)}"`),
  );
  const families = [
    [theme.fonts.family, faces.regular[0], faces.bold[0]] as const,
    ...complex.map(
      ([language, family]) => [family, faceOf(language, faces.regular), faceOf(language, faces.bold)] as const,
    ),
  ];
  return families.flatMap(([family, regular, bold]): EmbeddedFont[] => [
    ...(regular === undefined ? [] : [{ family, style: 'Regular' as const, face: regular }]),
    ...(bold === undefined ? [] : [{ family, style: 'Bold' as const, face: bold }]),
  ]);
}

function faceOf(language: string, stack: readonly Face[]): Face | undefined {
  const letter = LETTERS[primaryLanguage(language)]?.codePointAt(0);
  return letter === undefined ? undefined : stack.find((face) => face.has(letter));
}

interface FontPart {
  readonly path: string;
  readonly key: string;
  readonly bytes: Uint8Array;
}

function editsFor(
  fonts: readonly EmbeddedFont[],
  files: readonly FontPart[],
): Readonly<Record<string, (xml: string) => string>> {
  return {
    [FONT_TABLE]: (xml) => {
      const withNames = xml.replace(/<w:fonts(?![^>]*xmlns:r=)/, `<w:fonts xmlns:r="${OFFICE}"`);
      return withNames.replace(/<w:font w:name="([^"]*)"[^>]*>[\s\S]*?<\/w:font>/g, (font, name: string) => {
        const embedded = fonts.flatMap(({ family, style }, index) =>
          escapeXml(family) === name && !font.includes(`<w:embed${style} `)
            ? [`<w:embed${style} r:id="${idOf(index)}" w:fontKey="${files[index]?.key}"/>`]
            : [],
        );
        return font.replace('</w:font>', `${embedded.join('')}</w:font>`);
      });
    },
    [RELATIONSHIPS]: (xml) => withRelationships(xml, files),
    [SETTINGS]: (xml) => {
      const flags = '<w:embedTrueTypeFonts/><w:saveSubsetFonts w:val="false"/>';
      const plain = xml.replace(/<w:(?:embedTrueTypeFonts|saveSubsetFonts)\b[^>]*\/>/g, '');
      // What the schema has before them (ECMA-376, CT_Settings).
      return plain.replace(
        /(<w:settings\b[^>]*>(?:<w:(?:writeProtection|view|zoom|remove\w+|doNotDisplay\w+|display\w+|print\w+)\b[^>]*\/>)*)/,
        `$1${flags}`,
      );
    },
    [CONTENT_TYPES]: (xml) =>
      xml.includes('Extension="odttf"')
        ? xml
        : xml.replace(/(<Types\b[^>]*>)/, `$1<Default ContentType="${OBFUSCATED}" Extension="odttf"/>`),
  };
}

function withRelationships(xml: string, files: readonly FontPart[]): string {
  const elements = files.map(
    ({ path }, index) => `<Relationship Id="${idOf(index)}" Type="${OFFICE}/font" Target="${path}"/>`,
  );
  return xml.replace('</Relationships>', `${elements.join('')}</Relationships>`);
}

function idOf(index: number): string {
  return `rIdRolebook${index + 1}`;
}

/** A GUID that is the same for the same font. */
function fontKey(bytes: Uint8Array): string {
  const hash = createHash('md5').update(bytes).digest('hex').toUpperCase();
  return `{${hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}}`;
}

/** ECMA-376, part 4, font embedding: the first 32 bytes, changed by those of the key from its end. */
function obfuscated(bytes: Uint8Array, key: string): Uint8Array {
  const mask = Buffer.from(key.replace(/[{}-]/g, ''), 'hex').reverse();
  return bytes.map((byte, index) => (index < 32 ? byte ^ (mask[index % 16] ?? 0) : byte));
}
