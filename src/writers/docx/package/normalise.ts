/** What `docx` writes, set right where Word wants more, and freed of what these documents have not. */
import { type LanguageMarks, languageAttributes } from '../styles/language.js';
import { DECLARATION } from '../xml.js';

const UNUSED_PARTS = ['word/footnotes.xml', 'word/endnotes.xml', 'docProps/custom.xml'];
const WEB_SETTINGS = 'word/webSettings.xml';
const WEB_SETTINGS_XML =
  DECLARATION +
  '<w:webSettings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  '<w:optimizeForBrowser/><w:allowPNG/></w:webSettings>';
const WEB_SETTINGS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.webSettings+xml';
const WEB_SETTINGS_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/webSettings';

/** What Word itself sets in new documents besides the mode, so that it does not open them in a compatible one. */
const COMPATIBILITY = [
  'overrideTableStyleFontSizeAndJustification',
  'enableOpenTypeFeatures',
  'doNotFlipMirrorIndents',
  'differentiateMultirowTableHeaders',
];
const COLOUR_MAPPING =
  '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" ' +
  'w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" ' +
  'w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>';

/** The package without parts that hold nothing, and with the part for web settings that Word for Mac misses. */
export function normaliseParts(compiled: ReadonlyMap<string, string>): Map<string, string> {
  const parts = new Map([...compiled].filter(([path]) => !isUnused(path)));
  edit(parts, '[Content_Types].xml', (xml) =>
    withoutElements(
      xml,
      'Override',
      'PartName',
      UNUSED_PARTS.map((path) => `/${path}`),
    ).replace('</Types>', `<Override ContentType="${WEB_SETTINGS_TYPE}" PartName="/${WEB_SETTINGS}"/></Types>`),
  );
  edit(parts, '_rels/.rels', (xml) => withoutElements(xml, 'Relationship', 'Target', UNUSED_PARTS));
  edit(parts, 'word/_rels/document.xml.rels', (xml) =>
    withoutElements(
      xml,
      'Relationship',
      'Target',
      UNUSED_PARTS.map((path) => path.replace('word/', '')),
    ).replace(
      '</Relationships>',
      `<Relationship Id="rIdWeb" Type="${WEB_SETTINGS_RELATION}" Target="webSettings.xml"/></Relationships>`,
    ),
  );
  parts.set(WEB_SETTINGS, WEB_SETTINGS_XML);
  return parts;
}

/**
 * Lists as Word writes its own multilevel ones: `nsid` and `tmpl` that stay with a list when text is pasted into other
 * documents. The list of bullets that `docx` always adds goes.
 */
export function normaliseNumbering(xml: string): string {
  let list = 0;
  return xml
    .replace(/<w:abstractNum w:abstractNumId="1".*?<\/w:abstractNum>/s, '')
    .replace(/<w:num w:numId="1".*?<\/w:num>/s, '')
    .replace(/<w:lvlOverride .*?<\/w:lvlOverride>/gs, '')
    .replaceAll(' w:tentative="1"', '')
    .replace(/<w:multiLevelType w:val="\w+"\/>/g, () => {
      list += 1;
      return (
        `<w:nsid w:val="${hexadecimal(0x52420000 + list)}"/><w:multiLevelType w:val="multilevel"/>` +
        `<w:tmpl w:val="${hexadecimal(0x52424c00 + list)}"/>`
      );
    });
}

/** Settings with Word's own compatibility flags, the languages of its theme fonts, and the colours of the theme. */
export function normaliseSettings(xml: string, language: LanguageMarks): string {
  const flags = COMPATIBILITY.map(
    (name) => `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>`,
  ).join('');
  return xml
    .replace('<w:displayBackgroundShape/>', '')
    .replace(
      '</w:compat>',
      `${flags}</w:compat><w:themeFontLang ${languageAttributes(language)}/>` +
        `${COLOUR_MAPPING}<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>`,
    );
}

/** The properties of the only section: page, margins, and which header and footer stand where. */
export function sectionProperties(documentXml: string): string {
  const found = /<w:sectPr>.*<\/w:sectPr>/s.exec(documentXml);
  if (found === null) throw new Error('docx wrote a document without a section');
  return found[0].replace('<w:pgNumType/>', '').replace(/<w:docGrid [^>]*\/>/, '');
}

function isUnused(path: string): boolean {
  const isEmptyRelations = path.startsWith('word/_rels/') && path !== 'word/_rels/document.xml.rels';
  return UNUSED_PARTS.includes(path) || isEmptyRelations;
}

function withoutElements(xml: string, element: string, attribute: string, values: readonly string[]): string {
  return xml.replace(new RegExp(`<${element} [^>]*>`, 'g'), (tag) =>
    values.some((value) => tag.includes(`${attribute}="${value}"`)) ? '' : tag,
  );
}

function edit(parts: Map<string, string>, path: string, change: (xml: string) => string): void {
  const xml = parts.get(path);
  if (xml === undefined) throw new Error(`docx wrote no ${path}`);
  parts.set(path, change(xml));
}

function hexadecimal(value: number): string {
  return value.toString(16).toUpperCase().padStart(8, '0');
}
