import type { Document } from '../../document/types.js';

const SOFTWARE = 'Rolebook';

/** The information dictionary: only what the document has; the date of issue is the only date. */
export function informationOf(document: Document, issuedAt: Date): Record<string, string | Date> {
  const { title, author, subject, keywords } = document;
  return {
    Title: title,
    ...(author === '' ? {} : { Author: author }),
    ...(subject === '' ? {} : { Subject: subject }),
    ...(keywords === '' ? {} : { Keywords: keywords }),
    Creator: SOFTWARE,
    Producer: SOFTWARE,
    CreationDate: issuedAt,
    ModDate: issuedAt,
  };
}

/**
 * The XMP packet (ISO 16684-1) with the same statements as the information dictionary, as PDF/A wants them, and the
 * claim of PDF/UA-1 (ISO 14289-1, 5). Where PDF/A-2a is claimed too (ISO 19005-2, 6.6.4), the extension schema that
 * describes PDF/UA's own property comes with it.
 */
export function xmpPacket(document: Document, issuedAt: Date, archival: boolean): string {
  const date = `${issuedAt.toISOString().slice(0, 19)}Z`;
  const { title, author, subject, keywords, language } = document;
  const properties = [
    '<dc:format>application/pdf</dc:format>',
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<dc:title>${alternatives(title)}</dc:title>`,
    author === '' ? '' : `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    subject === '' ? '' : `<dc:description>${alternatives(subject)}</dc:description>`,
    keywords === '' ? '' : `<pdf:Keywords>${escapeXml(keywords)}</pdf:Keywords>`,
    `<pdf:Producer>${SOFTWARE}</pdf:Producer>`,
    `<xmp:CreatorTool>${SOFTWARE}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${date}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${date}</xmp:ModifyDate>`,
    ...(archival ? ['<pdfaid:part>2</pdfaid:part>', '<pdfaid:conformance>A</pdfaid:conformance>'] : []),
  ];
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    description(properties.filter((property) => property !== '')),
    // In descriptions of their own: some readers know a schema only from those that come before.
    ...(archival ? [description([EXTENSION])] : []),
    description(['<pdfuaid:part>1</pdfuaid:part>']),
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}

const NAMESPACES = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
  'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
  'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
  'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
  'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
  'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
].join(' ');

const EXTENSION = `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>`;

function description(properties: readonly string[]): string {
  return [`<rdf:Description rdf:about="" ${NAMESPACES}>`, ...properties, '</rdf:Description>'].join('\n');
}

function alternatives(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
