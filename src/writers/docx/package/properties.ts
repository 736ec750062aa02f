import type { Document } from '../../../document/types.js';
import { wordLanguage } from '../styles/language.js';
import { DECLARATION, escapeXml } from '../xml.js';

/** `docProps/core.xml`: title, subject, author, keywords, language, and the date of issue as the only date. */
export function corePropertiesXml(document: Document, issuedAt: Date): string {
  const date = `${issuedAt.toISOString().slice(0, 19)}Z`;
  return (
    DECLARATION +
    '<cp:coreProperties ' +
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    property('dc:title', document.title) +
    property('dc:subject', document.subject) +
    property('dc:creator', document.author) +
    property('cp:keywords', document.keywords) +
    property('cp:lastModifiedBy', document.author) +
    '<cp:revision>1</cp:revision>' +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>` +
    property('cp:category', document.subject) +
    `${property('dc:language', wordLanguage(document.language))}</cp:coreProperties>`
  );
}

function property(name: string, value: string): string {
  return value === '' ? '' : `<${name}>${escapeXml(value)}</${name}>`;
}
