import { strToU8, type Zippable, zipSync } from 'fflate';
import { packPart, zip } from '../../src/writers/docx/package/zip.js';

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PROPERTIES = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const SPACES = `${W} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`;

export interface RawDocx {
  readonly body: string;
  readonly header?: string;
  /** The stamp in the properties of the file; left out: none. */
  readonly property?: string;
  /** More files, or others in place of these. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** A Word document of just what reading it back needs. */
export function rawDocx(docx: RawDocx): Uint8Array {
  const zippable: Zippable = Object.fromEntries(
    Object.entries(partsOf(docx)).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
  );
  return zipSync(zippable, { mtime: new Date(1980, 0, 1) });
}

/** As `rawDocx`, by Node's own compression: hundreds of megabytes take others seconds. */
export function bombDocx(docx: RawDocx): Uint8Array {
  return zip(Object.entries(partsOf(docx)).map(([name, part]) => packPart(name, part)));
}

function partsOf({ body, header, property, files = {} }: RawDocx): Readonly<Record<string, string | Uint8Array>> {
  const types = [
    override('word/document.xml', `${MAIN}.document.main+xml`),
    ...(header === undefined ? [] : [override('word/header1.xml', `${MAIN}.header+xml`)]),
    ...(property === undefined ? [] : [override('docProps/custom.xml', PROPERTIES)]),
  ];
  return {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types.join('')}</Types>`,
    'word/document.xml': `<w:document ${SPACES}><w:body>${body}</w:body></w:document>`,
    ...(header === undefined ? {} : { 'word/header1.xml': `<w:hdr ${SPACES}>${header}</w:hdr>` }),
    ...(property === undefined ? {} : { 'docProps/custom.xml': customProperties(property) }),
    ...files,
  };
}

function override(name: string, type: string): string {
  return `<Override PartName="/${name}" ContentType="${type}"/>`;
}

function customProperties(stamp: string): string {
  const value = `<vt:lpwstr>${stamp.replaceAll('&', '&amp;')}</vt:lpwstr>`;
  return `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Rolebook">${value}</property></Properties>`;
}

/** A content control; `properties` and `content` are markup. */
export function control(tag: string, properties: string, content: string): string {
  const head = `<w:alias w:val="Label of ${tag}"/><w:tag w:val="${tag.replaceAll('&', '&amp;')}"/><w:id w:val="1"/>`;
  return `<w:sdt><w:sdtPr>${head}${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function paragraph(content: string): string {
  return `<w:p>${content}</w:p>`;
}

export function checkbox(tag: string, mark: string): string {
  return control(tag, `<w14:checkbox><w14:checked w14:val="${mark}"/></w14:checkbox>`, run('☐'));
}

/** A field of one line with a text in it. */
export function textControl(tag: string, text: string): string {
  return paragraph(control(tag, '<w:text/>', run(text)));
}
