import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { afterEach, describe, expect, it } from 'vitest';
import { writePdf } from '../../../src/writers/pdf/write-pdf.js';
import { type PdfDictionary, type PdfValue, readPdfObjects, textOfString } from '../../support/pdf-objects.js';
import { bodyOf, documentOf, faces, issuedAt, pdfOf, theme } from './document-of.js';
import { sampleDocument } from './sample.js';

const TIME_ZONE = process.env.TZ;

afterEach(() => {
  if (TIME_ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = TIME_ZONE;
});

async function catalogueOf(bytes: Uint8Array) {
  const objects = readPdfObjects(bytes);
  return { ...objects, catalogue: objects.dictionary(objects.trailer.entries.get('Root')).entries };
}

describe('writePdf', () => {
  it('makes the same bytes again, after other documents and in another time zone', async () => {
    const first = await pdfOf(sampleDocument());
    await pdfOf(bodyOf('<p>Another document.</p>'));
    process.env.TZ = 'Asia/Bangkok';
    const second = await pdfOf(sampleDocument());
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('has no date but the date of issue, and an ID that follows the content', async () => {
    const idOf = (bytes: Uint8Array): string => JSON.stringify(readPdfObjects(bytes).trailer.entries.get('ID'));
    const bytes = await pdfOf(bodyOf('<p>One.</p>'));
    const text = Buffer.from(bytes).toString('latin1');
    expect(text.match(/D:\d{14}Z?/g)).toEqual(['D:20260601080000Z', 'D:20260601080000Z']);
    expect(text.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual(['2026-06-01T08:00:00Z', '2026-06-01T08:00:00Z']);
    expect(idOf(bytes)).toBe(idOf(await pdfOf(bodyOf('<p>One.</p>'))));
    expect(idOf(bytes)).not.toBe(idOf(await pdfOf(bodyOf('<p>Two.</p>'))));
  });

  it('reports every character that no font has, with its place, and writes nothing', async () => {
    const document = bodyOf('<p>Good 漢 text</p>\n<ul><li>漢 and 字</li></ul>');
    const written = await writePdf(document, theme, { faces, issuedAt });
    expect(written.ok).toBe(false);
    expect(written.diagnostics.map(({ code, message, place }) => [code, message, place])).toEqual([
      ['text/missing-glyph', 'No font has the character "漢" (U+6F22).', expect.objectContaining({ line: 1 })],
      ['text/missing-glyph', 'No font has the character "漢" (U+6F22).', expect.objectContaining({ line: 2 })],
      ['text/missing-glyph', 'No font has the character "字" (U+5B57).', expect.objectContaining({ line: 2 })],
    ]);
  });

  it('states title, author, subject and keywords, escaped where they are XML', async () => {
    const document = documentOf(
      '<document lang="en" title="A &amp; B &lt;x&gt;" subject="Ελληνικά" author="C &amp; D" keywords="e, f"><p>Text.</p></document>',
    );
    const { catalogue, stream, dictionary, trailer } = await catalogueOf(await pdfOf(document));
    const info = dictionary(trailer.entries.get('Info')).entries;
    const { resolve } = readPdfObjects(await pdfOf(document));
    const stated = ['Title', 'Subject', 'Author', 'Keywords'].map((key) => textOfString(resolve(info.get(key))));
    expect(stated).toEqual(['A & B <x>', 'Ελληνικά', 'C & D', 'e, f']);
    const xmp = Buffer.from(stream(catalogue.get('Metadata')), 'latin1').toString('utf8');
    const root = parseXml(xmp).root;
    expect(root instanceof XmlElement && root.text).toContain('A & B <x>');
    expect(root instanceof XmlElement && root.text).toContain('C & D');
  });

  it('claims PDF/UA-1 and PDF/A-2a, with what both need in the catalogue', async () => {
    const { catalogue, stream, dictionary, resolve } = await catalogueOf(await pdfOf(bodyOf('<p>Text.</p>')));
    const xmp = stream(catalogue.get('Metadata'));
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(textOfString(resolve(catalogue.get('Lang')))).toBe('en');
    expect(dictionary(catalogue.get('MarkInfo')).entries.get('Marked')).toBe(true);
    expect(dictionary(catalogue.get('ViewerPreferences')).entries.get('DisplayDocTitle')).toBe(true);
    expect(catalogue.has('OutputIntents')).toBe(true);
  });

  it('makes a bookmark of each heading, with its number, nested and counted', async () => {
    const { catalogue, dictionary, resolve } = await catalogueOf(
      await pdfOf(
        bodyOf(
          `<h1>Account manager</h1><ol class="clauses"><li><h2>Duties</h2><p>Text.</p></li><li><h2>Rights</h2><h3>Of access</h3><p>Text.</p></li></ol>`,
        ),
      ),
    );
    const shown: string[] = [];
    const walk = (first: PdfValue | undefined, indent: string): void => {
      for (let at = first; at !== undefined; at = dictionary(at).entries.get('Next')) {
        const { entries }: PdfDictionary = dictionary(at);
        shown.push(`${indent}${textOfString(resolve(entries.get('Title')))} ${entries.get('Count') ?? ''}`.trimEnd());
        walk(entries.get('First'), `${indent}  `);
      }
    };
    const root = dictionary(catalogue.get('Outlines')).entries;
    walk(root.get('First'), '');
    expect(root.get('Count')).toBe(4);
    expect(shown).toEqual(['Account manager 3', '  1. Duties', '  2. Rights 1', '    Of access']);
  });

  it('links references to their clause and addresses to the web, each told to the structure tree', async () => {
    const bytes = await pdfOf(
      bodyOf(`<ol class="clauses"><li id="here">Text.</li></ol><page-break/>
        <p>See <ref to="here"/> and <a href="https://example.org/ä?a=1%20b">the handbook</a>.</p>`),
    );
    const { catalogue, dictionary, list, resolve } = await catalogueOf(bytes);
    const [first, second] = list(dictionary(catalogue.get('Pages')).entries.get('Kids'));
    const annotations = list(dictionary(second).entries.get('Annots')).map((link) => dictionary(link).entries);
    expect(annotations).toHaveLength(2);
    const [reference, address] = annotations;
    expect(list(reference?.get('Dest'))[0]).toEqual(first);
    expect(textOfString(resolve(reference?.get('Contents')))).toBe('1');
    const uri = dictionary(address?.get('A')).entries.get('URI');
    expect(textOfString(resolve(uri))).toBe('https://example.org/%C3%A4?a=1%20b');
    expect(textOfString(resolve(address?.get('Contents')))).toBe('the handbook');
    for (const annotation of annotations) expect(annotation.has('StructParent')).toBe(true);
  });
});
