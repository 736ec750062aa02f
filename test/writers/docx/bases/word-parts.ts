import { crc32, deflateSync } from 'node:zlib';

/**
 * A letterhead as Word in German writes it: ids of styles translated, their names not; placeholders cut into runs by the
 * spelling checker; content controls; a first page of its own; numbered headings; a watermark of VML; one section with the
 * margins of DIN 5008.
 */
export function wordParts(): Readonly<Record<string, string | Uint8Array>> {
  return {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': document,
    'word/_rels/document.xml.rels': relationships([
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'numbering', 'numbering.xml'],
      ['rId3', 'settings', 'settings.xml'],
      ['rId4', 'fontTable', 'fontTable.xml'],
      ['rId6', 'header', 'header1.xml'],
      ['rId7', 'header', 'header2.xml'],
      ['rId8', 'footer', 'footer1.xml'],
      ['rId9', 'footer', 'footer2.xml'],
      ['rId10', 'comments', 'comments.xml'],
    ]),
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
    'word/settings.xml': settings,
    'word/_rels/settings.xml.rels': relationships([
      ['rId1', 'attachedTemplate', 'file:///C:\\Vorlagen\\Brief.dotx', 'External'],
    ]),
    'word/fontTable.xml': part('fonts', '<w:font w:name="Liberation Serif"><w:family w:val="roman"/></w:font>'),
    'word/comments.xml': part('comments', ''),
    'word/header1.xml': part('hdr', paragraph('Kopfzeile', run('Tintenfass GmbH – {{number}}'))),
    'word/header2.xml': part('hdr', firstHeader),
    'word/_rels/header2.xml.rels': relationships([
      ['rId1', 'image', 'media/image1.png'],
      ['rId2', 'hyperlink', 'https://tintenfass.example/', 'External'],
    ]),
    'word/footer1.xml': part('ftr', paragraph('Fuzeile', `${run('Seite ')}${pageField}`)),
    'word/footer2.xml': part('ftr', paragraph('Fuzeile', run('IBAN DE00 1234 · HRB 1234 Bremen · {{ Date }}'))),
    'word/media/image1.png': striped(160, 40),
  };
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

function part(element: string, content: string): string {
  return (
    `${DECLARATION}<w:${element} xmlns:w="${W}" xmlns:r="${OFFICE}" xmlns:o="urn:schemas-microsoft-com:office:office" ` +
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
    `xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w14 w15">${content}</w:${element}>`
  );
}

type Relation = readonly [id: string, kind: string, target: string, mode?: string];

export function relationships(all: readonly Relation[]): string {
  const elements = all.map(([id, kind, target, mode]) => {
    const outside = mode === undefined ? '' : ` TargetMode="${mode}"`;
    return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${outside}/>`;
  });
  return (
    `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `${elements.join('')}</Relationships>`
  );
}

const CONTENT_TYPES =
  `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="png" ContentType="image/png"/>' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  [
    ['document', 'document.main'],
    ['styles', 'styles'],
    ['numbering', 'numbering'],
    ['settings', 'settings'],
    ['fontTable', 'fontTable'],
    ['comments', 'comments'],
    ['header1', 'header'],
    ['header2', 'header'],
    ['footer1', 'footer'],
    ['footer2', 'footer'],
  ]
    .map(([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${type}+xml"/>`)
    .join('') +
  '</Types>';

function paragraph(style: string, content: string): string {
  return `<w:p w14:paraId="00A1B2C3" w:rsidR="00D15EA5"><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`;
}

function run(text: string, properties = ''): string {
  const rPr = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${rPr}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

const pageField =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>' +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

function control(properties: string, content: string): string {
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

const picture =
  '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1524000" cy="381000"/>' +
  '<wp:docPr id="1" name="Logo" descr="Tintenfass"/><wp:cNvGraphicFramePr/>' +
  '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
  '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
  '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Logo"/>' +
  '<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>' +
  '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1524000" cy="381000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>' +
  '</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';

const firstHeader =
  paragraph('Kopfzeile', picture) +
  paragraph(
    'Kopfzeile',
    run('Tintenfass GmbH · Hafenstraße 1 · Bremen · ') +
      `<w:hyperlink r:id="rId2" w:history="1">${run('tintenfass.example', '<w:rStyle w:val="Link"/>')}</w:hyperlink>`,
  ) +
  paragraph(
    'Kopfzeile',
    `${run('Nr. {{')}<w:proofErr w:type="spellStart"/>${run('num', '<w:b/>')}${run('ber')}<w:proofErr w:type="spellEnd"/>` +
      `${run('}}, Fassung {{revision')}${run('}}', '<w:i/>')}<w:r><w:tab/></w:r>` +
      control(
        '<w:alias w:val="Datum"/><w:tag w:val="date"/><w:id w:val="1805"/><w:showingPlcHdr/><w:date w:fullDate="2020-01-01T00:00:00Z">' +
          '<w:dateFormat w:val="dd.MM.yyyy"/><w:lid w:val="de-DE"/><w:storeMappedDataAs w:val="dateTime"/>' +
          '<w:calendar w:val="gregorian"/></w:date>',
        run('Klicken Sie hier', '<w:rStyle w:val="Platzhaltertext"/>'),
      ),
  ) +
  control(
    '<w:tag w:val="betreff"/><w:id w:val="1806"/><w:dataBinding w:prefixMappings="xmlns:ns0=&apos;http://purl.org/dc/elements/1.1/&apos;" ' +
      'w:xpath="/ns1:coreProperties[1]/ns0:title[1]" w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/><w:text/>',
    paragraph('Kopfzeile', run('[Titel]')),
  );

const document = part(
  'document',
  '<w:body>' +
    paragraph('Standard', run('Personalabteilung, {{company}}')) +
    paragraph('Standard', run('{{body}}')) +
    paragraph('berschrift1', run('Mustertext, der entfällt')) +
    '<w:sectPr w:rsidR="00D15EA5"><w:headerReference w:type="default" r:id="rId6"/><w:headerReference w:type="first" r:id="rId7"/>' +
    '<w:footerReference w:type="default" r:id="rId8"/><w:footerReference w:type="first" r:id="rId9"/>' +
    '<w:pgSz w:w="11906" w:h="16838" w:code="9"/><w:pgMar w:top="1985" w:right="1134" w:bottom="1418" w:left="1418" w:header="567" ' +
    'w:footer="567" w:gutter="0"/><w:cols w:num="2" w:space="708"/><w:titlePg/><w:docGrid w:linePitch="360"/></w:sectPr></w:body>',
);

function style(type: string, id: string, name: string, content: string, isDefault = false): string {
  return (
    `<w:style w:type="${type}"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>` +
    `${content}</w:style>`
  );
}

const styles = part(
  'styles',
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif" w:eastAsia="Liberation Serif" ' +
    'w:cs="Liberation Serif"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="de-DE" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr>' +
    '</w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    style('paragraph', 'Standard', 'Normal', '<w:qFormat/><w:pPr><w:jc w:val="both"/></w:pPr>', true) +
    style(
      'paragraph',
      'berschrift1',
      'heading 1',
      '<w:basedOn w:val="Standard"/><w:next w:val="Standard"/><w:qFormat/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="1"/></w:numPr>' +
        '<w:jc w:val="left"/><w:outlineLvl w:val="0"/></w:pPr>' +
        '<w:rPr><w:rFonts w:ascii="Liberation Sans" w:hAnsi="Liberation Sans"/><w:b/><w:bCs/><w:color w:val="7A1F1F"/><w:sz w:val="36"/></w:rPr>',
    ) +
    style(
      'paragraph',
      'berschrift2',
      'heading 2',
      '<w:basedOn w:val="berschrift1"/><w:next w:val="Standard"/><w:qFormat/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>' +
        '<w:spacing w:before="240"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b w:val="0"/><w:i/><w:sz w:val="26"/></w:rPr>',
    ) +
    style('paragraph', 'Kopfzeile', 'header', '<w:basedOn w:val="Standard"/><w:pPr><w:jc w:val="left"/></w:pPr>') +
    style('paragraph', 'Fuzeile', 'footer', '<w:basedOn w:val="Standard"/><w:rPr><w:sz w:val="16"/></w:rPr>') +
    style(
      'paragraph',
      'Listenabsatz',
      'List Paragraph',
      '<w:basedOn w:val="Standard"/><w:pPr><w:ind w:left="720"/><w:contextualSpacing/></w:pPr>',
    ) +
    style(
      'paragraph',
      'Gap',
      'Tintenfass Abstand',
      '<w:basedOn w:val="Standard"/><w:rPr><w:lang w:val="de-AT"/></w:rPr>',
    ) +
    style('character', 'Absatz-Standardschriftart', 'Default Paragraph Font', '<w:uiPriority w:val="1"/>', true) +
    style(
      'character',
      'Fett',
      'Strong',
      '<w:basedOn w:val="Absatz-Standardschriftart"/><w:rPr><w:b/><w:bCs/></w:rPr>',
    ) +
    style('character', 'Link', 'Hyperlink', '<w:rPr><w:color w:val="7A1F1F"/><w:u w:val="single"/></w:rPr>') +
    style('character', 'Platzhaltertext', 'Placeholder Text', '<w:rPr><w:color w:val="808080"/></w:rPr>') +
    style(
      'table',
      'NormaleTabelle',
      'Normal Table',
      '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>' +
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>',
      true,
    ) +
    style(
      'table',
      'Tabellenraster',
      'Table Grid',
      `<w:basedOn w:val="NormaleTabelle"/><w:tblPr><w:tblBorders>${[
        'top',
        'left',
        'bottom',
        'right',
        'insideH',
        'insideV',
      ]
        .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="7A1F1F"/>`)
        .join('')}</w:tblBorders></w:tblPr>`,
    ) +
    style('numbering', 'KeineListe', 'No List', '', true),
);

const numbering = part(
  'numbering',
  `<w:abstractNum w:abstractNumId="4" w15:restartNumberingAfterBreak="0"><w:nsid w:val="52420001"/><w:multiLevelType w:val="multilevel"/>${Array.from(
    { length: 9 },
    (_, level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/>${
        level < 2 ? `<w:pStyle w:val="berschrift${level + 1}"/>` : ''
      }<w:lvlText w:val="%${level + 1}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl>`,
  ).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num><w:numIdMacAtCleanup w:val="4"/>`,
);

const settings = part(
  'settings',
  '<w:zoom w:percent="100"/><w:attachedTemplate r:id="rId1"/><w:trackRevisions/>' +
    '<w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:defaultTabStop w:val="709"/><w:autoHyphenation/>' +
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    '<w:rsids><w:rsidRoot w:val="00D15EA5"/></w:rsids><w:themeFontLang w:val="de-DE"/><w:decimalSymbol w:val=","/>' +
    '<w:listSeparator w:val=";"/>',
);

/** A PNG file of red and white stripes. */
function striped(width: number, height: number): Uint8Array {
  const rows = Array.from({ length: height }, (_, y) => {
    const colour = Math.floor(y / 8) % 2 === 0 ? [0x7a, 0x1f, 0x1f] : [0xff, 0xff, 0xff];
    return [0, ...Array.from({ length: width }, () => colour).flat()];
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const named = Buffer.concat([Buffer.from(type), data]);
    const framed = Buffer.alloc(8);
    framed.writeUInt32BE(data.length, 0);
    framed.writeUInt32BE(crc32(named), 4);
    return Buffer.concat([framed.subarray(0, 4), named, framed.subarray(4)]);
  };
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const pixels = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}
