import { packPart, zip } from '../docx/package/zip.js';
import { xmlText } from './cell-text.js';
import { rangeOf, sheetXml } from './sheet-xml.js';
import { stylesXml } from './styles.js';
import type { Sheet, Workbook } from './types.js';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** As long as the name of a sheet may be. */
const MOST_LETTERS = 31;

/**
 * A workbook (ISO 29500-1) without formulas, links or macros. No clock gets into it: the same data give the same bytes.
 */
export function writeXlsx({ title, author, sheets }: Workbook): Uint8Array {
  const numbered = sheets.map((sheet, index) => ({ sheet, number: index + 1 }));
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', ROOT_RELATIONSHIPS],
    ['docProps/core.xml', coreProperties(title, author)],
    ['xl/workbook.xml', workbookXml(numbered)],
    ['xl/_rels/workbook.xml.rels', workbookRelationships(sheets.length)],
    ['xl/styles.xml', stylesXml()],
    ...numbered.map(({ sheet, number }) => [`xl/worksheets/sheet${number}.xml`, sheetXml(sheet)] as const),
  ];
  return zip(parts.map(([path, xml]) => packPart(path, DECLARATION + xml)));
}

interface Numbered {
  readonly sheet: Sheet;
  readonly number: number;
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;
  const each = Array.from({ length: sheets }, (_, index) =>
    override(`xl/worksheets/sheet${index + 1}.xml`, `${TYPES}.worksheet+xml`),
  );
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('xl/workbook.xml', `${TYPES}.sheet.main+xml`),
    override('xl/styles.xml', `${TYPES}.styles+xml`),
    ...each,
    '</Types>',
  ].join('');
}

const ROOT_RELATIONSHIPS = relationships([
  ['r1', `${OFFICE}/officeDocument`, 'xl/workbook.xml'],
  ['r2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
]);

function workbookRelationships(sheets: number): string {
  const each = Array.from(
    { length: sheets },
    (_, index) => [`s${index + 1}`, `${OFFICE}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const,
  );
  return relationships([...each, ['styles', `${OFFICE}/styles`, 'styles.xml']]);
}

function relationships(list: readonly (readonly [string, string, string])[]): string {
  const each = list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function coreProperties(title: string, author: string): string {
  const properties = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
  return `<cp:coreProperties xmlns:cp="${properties}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(author)}</dc:creator></cp:coreProperties>`;
}

/** The sheets, the rows that each repeats on printed pages, and what its filter reaches. */
function workbookXml(sheets: readonly Numbered[]): string {
  const named = sheets.map(({ sheet, number }) => ({ sheet, number, name: sheetName(sheet.name, number) }));
  const listed = named.map(
    ({ name, number }) => `<sheet name="${xmlText(name)}" sheetId="${number}" r:id="s${number}"/>`,
  );
  const filters = named.map(({ sheet, name, number }) =>
    definedName('_FilterDatabase', number, ' hidden="1"', `${quoted(name)}!${absolute(rangeOf(sheet))}`),
  );
  const titles = named.map(({ name, number }) => definedName('Print_Titles', number, '', `${quoted(name)}!$1:$1`));
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets><definedNames>${[...filters, ...titles].join('')}</definedNames></workbook>`;
}

function definedName(name: string, sheet: number, attributes: string, text: string): string {
  return `<definedName name="_xlnm.${name}" localSheetId="${sheet - 1}"${attributes}>${xmlText(text)}</definedName>`;
}

/** Without what a name of a sheet must not have. */
function sheetName(name: string, number: number): string {
  const plain = name
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  return plain === '' ? String(number) : [...plain].slice(0, MOST_LETTERS).join('');
}

function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `$A$1:$L$13`. */
function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
