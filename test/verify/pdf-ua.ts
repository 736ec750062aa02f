import { annotationFailures } from './pdf-ua-annotations.js';
import { contentFailures } from './pdf-ua-content.js';
import { type StructureFacts, structureFailures } from './pdf-ua-structure.js';
import { type QpdfFile, readWithQpdf } from './qpdf-file.js';

/**
 * What software can check of PDF/UA-1 in a file, each failure with the number of the Matterhorn protocol's condition
 * that it breaks. This is a reading of the protocol, not a certified validator.
 */
export async function pdfUaFailures(path: string): Promise<readonly string[]> {
  const file = await readWithQpdf(path);
  const failures: string[] = [];
  const fail = (condition: string, message: string): void => {
    failures.push(`${path}: ${condition} ${message}`);
  };
  checkCatalogue(file, fail);
  const facts: StructureFacts = structureFailures(file, fail);
  contentFailures(file, facts, fail);
  annotationFailures(file, facts, fail);
  checkFonts(file, fail);
  return failures;
}

export type Fail = (condition: string, message: string) => void;

function checkCatalogue({ catalogue, dictionary, resolve, stream, text }: QpdfFile, fail: Fail): void {
  const xmp = stream(catalogue['/Metadata']);
  if (text(catalogue['/Lang']) === '') fail('11-006', 'the document has no language');
  if (resolve(dictionary(catalogue['/MarkInfo'])['/Marked']) !== true) fail('06-001', 'the document is not marked');
  if (resolve(dictionary(catalogue['/ViewerPreferences'])['/DisplayDocTitle']) !== true) {
    fail('07-001', 'the title is not displayed');
  }
  if (!xmp.includes('<pdfuaid:part>1</pdfuaid:part>')) fail('06-002', 'the metadata do not claim PDF/UA-1');
  if (!xmp.includes('<dc:title>')) fail('06-003', 'the metadata have no title');
  if (catalogue['/StructTreeRoot'] === undefined) fail('01-005', 'there is no structure tree');
}

function checkFonts({ pages, dictionary, list, stream }: QpdfFile, fail: Fail): void {
  const fonts = new Map<string, string>();
  for (const page of pages) {
    const used = dictionary(dictionary(dictionary(page)['/Resources'])['/Font']);
    for (const [name, font] of Object.entries(used)) fonts.set(String(font), name);
  }
  if (fonts.size === 0) fail('31-009', 'no font was found');
  for (const [reference, name] of fonts) {
    const font = dictionary(reference);
    const descendant = dictionary(list(font['/DescendantFonts'])[0]);
    const descriptor = dictionary(descendant['/FontDescriptor']);
    if (stream(descriptor['/FontFile2']) === '') fail('31-009', `font ${name} is not embedded`);
    if (descendant['/CIDToGIDMap'] === undefined) fail('31-004', `font ${name} has no CIDToGIDMap`);
    const unicode = stream(font['/ToUnicode']);
    if (unicode === '') fail('31-027', `font ${name} has no map to Unicode`);
    // The first entry of all belongs to the glyph for missing characters, which nothing uses.
    const texts = [...unicode.matchAll(/\[([^\]]*)\]/g)]
      .map((range) => range[1])
      .join(' ')
      .split(' ')
      .slice(1);
    if (texts.some((text) => /^<(0000|feff|fffe)>$/i.test(text))) fail('31-028', `font ${name} maps to no character`);
  }
}
