import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBase } from '../../../../src/writers/docx/base/open-base.js';
import { packPart, zip } from '../../../../src/writers/docx/package/zip.js';
import { lintDocx } from '../../../support/docx-lint.js';
import { openDocx } from '../../../support/docx-package.js';
import { everyBlock } from '../sample.js';
import { baseBytes, type Changes, changedBase, complaints, compound, FILE, sound, writeOn } from './bases.js';

const archive = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zip(Object.entries(parts).map(([path, content]) => packPart(path, content)));
const SAVE = 'open it in Word or LibreOffice and save it as a Word document (.docx)';
const SAVE_AGAIN = 'open it in Word or LibreOffice and save it again';
const HEADER = 'word/header2.xml';
const HEADER_RELATIONS = 'word/_rels/header2.xml.rels';
const TYPES = '[Content_Types].xml';

describe('a letterhead that is none', () => {
  it.each<readonly [string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), `base/not-word: The file is no Word document (.docx). ${SAVE}`],
    ['text', Buffer.from('{\\rtf1 Letterhead}'), `base/not-word: The file is no Word document (.docx). ${SAVE}`],
    [
      'a file with a password',
      compound('EncryptedPackage'),
      'base/protected: The file is protected with a password. open it in Word, take the password off (File, Info, Protect Document), and save it',
    ],
    [
      'a .doc file',
      compound('WordDocument'),
      `base/not-word: The file is a Word document of the old kind (.doc). ${SAVE}`,
    ],
    ['another compound file', compound('Workbook'), `base/not-word: The file is no Word document (.docx). ${SAVE}`],
    [
      'a cut-off file',
      baseBytes('word').subarray(0, 5000),
      `base/damaged: The file is damaged: its end or its list of contents is missing. ${SAVE}`,
    ],
    [
      'an OpenDocument file',
      archive({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
      `base/not-word: The file is an OpenDocument file, no Word document (.docx). ${SAVE}`,
    ],
    [
      'an archive',
      archive({ 'a.txt': 'x' }),
      `base/not-word: The file is a ZIP archive of other files, no Word document (.docx). ${SAVE}`,
    ],
    [
      'a workbook',
      changedBase({ [TYPES]: (xml) => xml.replace('wordprocessingml.document.main', 'spreadsheetml.sheet.main') }),
      `base/not-word: The file is an Office file, but no Word document. ${SAVE}`,
    ],
    [
      'a package without a document',
      changedBase({ 'word/document.xml': null }),
      `base/not-word: The file has no part for a text document. ${SAVE}`,
    ],
    [
      'a document without a body',
      changedBase({ 'word/document.xml': (xml) => xml.replaceAll('w:body', 'w:bodies') }),
      `base/not-word: The file holds no text document. ${SAVE}`,
    ],
    [
      'a strict document',
      changedBase({
        'word/document.xml': (xml) =>
          xml.replace(
            'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
            'http://purl.oclc.org/ooxml/wordprocessingml/main',
          ),
      }),
      'base/not-word: The file is of the strict kind of Word documents, which few programs read. in Word, save it as "Word document", not as "Strict Open XML document"',
    ],
    [
      'a document with names of its own',
      changedBase({ 'word/document.xml': (xml) => xml.replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0=') }),
      `base/not-word: "word/document.xml" is written in a way that neither Word nor LibreOffice writes it. ${SAVE_AGAIN}`,
    ],
    [
      'a picture under another name',
      changedBase({
        [HEADER]: (xml) =>
          xml.replace('</w:hdr>', '<w:p><q:x xmlns:q="urn:schemas-microsoft-com:vml" src="//spy"/></w:p></w:hdr>'),
      }),
      `base/not-word: "word/header2.xml" is written in a way that neither Word nor LibreOffice writes it. ${SAVE_AGAIN}`,
    ],
    [
      'a document type declaration',
      changedBase({ [HEADER]: (xml) => xml.replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>') }),
      `base/damaged: "word/header2.xml" in it has a document type declaration, which no Word document has. ${SAVE_AGAIN}`,
    ],
    [
      'a broken part',
      changedBase({ 'word/styles.xml': (xml) => xml.replace('</w:styles>', '') }),
      `base/damaged: "word/styles.xml" in it is no well-formed XML. ${SAVE_AGAIN}`,
    ],
    [
      'a part that is too large',
      changedBase({ [HEADER]: (xml) => xml.replace('</w:hdr>', `${' '.repeat(4_000_000)}</w:hdr>`) }),
      'base/too-large: "word/header2.xml" in it, unpacked, is too large, or makes the file so. make pictures smaller, or take them out',
    ],
    [
      'a page that is too narrow',
      changedBase({ 'word/document.xml': (xml) => xml.replace('w:left="1418"', 'w:left="100mm"') }),
      'base/too-narrow: The page leaves a block of text 90 mm wide; it needs 110 mm. make the margins smaller in Word: Layout, Margins',
    ],
  ])('is refused: %s', (_what, bytes, complaint) => {
    expect(complaints(bytes)).toEqual([`error ${complaint}`]);
  });

  it('is refused when a part inflates to more than it says, without inflating it', () => {
    const bytes = Buffer.from(changedBase({ [HEADER]: ' '.repeat(3_000_000) }));
    const central = bytes.lastIndexOf(HEADER) - 46;
    bytes.writeUInt32LE(1000, central + 24);
    expect(complaints(bytes)).toEqual([`error base/damaged: "word/header2.xml" in it is damaged. ${SAVE_AGAIN}`]);
  });

  it('is refused when a byte of a part is another than the archive vouches for', () => {
    const bytes = Buffer.from(baseBytes('word'));
    const image = bytes.indexOf(Buffer.from([0x89, 0x50, 0x4e, 0x47]));
    bytes.writeUInt8(0, image + 60);
    expect(complaints(bytes)[0]).toBe(`error base/damaged: "word/media/image1.png" in it is damaged. ${SAVE_AGAIN}`);
  });

  it('never makes the program fail, whatever bytes are changed', () => {
    const original = baseBytes('word');
    const change = fc.tuple(fc.nat(original.length - 1), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = Uint8Array.from(original);
        for (const [at, value] of changes) bytes[at] = value;
        const opened = openBase(bytes, FILE);
        expect(opened.ok || opened.diagnostics.length > 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('what a letterhead must not bring along', () => {
  const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const related = (kind: string, target: string, mode = ' TargetMode="External"'): Changes => ({
    [HEADER_RELATIONS]: (xml) =>
      xml.replace('</Rel', `<Relationship Id="rId9" Type="${OFFICE}/${kind}" Target="${target}"${mode}/></Rel`),
  });
  const withContent = (content: string): Changes => ({
    [HEADER]: (xml) => xml.replace('</w:hdr>', `${content}</w:hdr>`),
  });
  const inParagraph = (content: string): Changes => withContent(`<w:p>${content}</w:p>`);

  it.each<readonly [string, Changes, string, RegExp]>([
    [
      'a picture on the network',
      {
        ...related('image', 'https://spy.example/pixel.png'),
        [HEADER]: (xml) => xml.replace('r:embed="rId1"', 'r:embed="rId1" r:link="rId9"'),
      },
      'base/external: "word/header2.xml" leads to "https://spy.example/pixel.png", which was left out. put the picture itself into the file: in Word, Insert, Pictures',
      /spy\.example|r:link/,
    ],
    [
      'a picture of VML on the network',
      withContent('<w:p><w:r><w:pict><v:rect><v:imagedata src="//spy.example/x.png"/></v:rect></w:pict></w:r></w:p>'),
      'base/external: "word/header2.xml" leads to "//spy.example/x.png", which was left out.',
      /spy\.example/,
    ],
    [
      'a link to a file',
      {
        ...related('hyperlink', 'file:///etc/passwd'),
        ...inParagraph('<w:hyperlink r:id="rId9"><w:r><w:t>x</w:t></w:r></w:hyperlink>'),
      },
      'base/external: "word/header2.xml" leads to "file:///etc/passwd", which was left out. put the picture itself into the file: in Word, Insert, Pictures',
      /passwd/,
    ],
    [
      'an embedded program',
      {
        ...related('oleObject', 'embeddings/oleObject1.bin', ''),
        ...inParagraph('<w:r><w:object><o:OLEObject r:id="rId9"/></w:object></w:r>'),
      },
      'base/dropped: "word/header2.xml" holds something that is left out (oleObject). put a picture of it in its place if it is to be seen',
      /OLEObject/,
    ],
    [
      'another document',
      { ...withContent('<w:altChunk r:id="rId9"/><w:p/>'), ...related('aFChunk', 'chunk.html', '') },
      'base/dropped: "word/header2.xml" holds something that is left out (aFChunk). put a picture of it in its place if it is to be seen',
      /altChunk/,
    ],
    [
      'a template on the network',
      { 'word/_rels/settings.xml.rels': (xml) => xml.replace(/file:[^"]*/, 'https://spy.example/t.dotm') },
      'base/external: "word/settings.xml" leads to "https://spy.example/t.dotm", which was left out.',
      /spy\.example|attachedTemplate/,
    ],
    [
      'macros',
      {
        [TYPES]: (xml) =>
          xml.replace(
            /application\/vnd[^"]*document\.main\+xml/,
            'application/vnd.ms-word.document.macroEnabled.main+xml',
          ),
      },
      'base/macros: The file has macros, which were left out. save it without macros, as .docx',
      /macroEnabled|vba/,
    ],
  ])('is left out with a warning: %s', async (_what, changes, complaint, trace) => {
    const bytes = changedBase(changes);
    expect(complaints(bytes)).toEqual([`warning ${complaint}`]);
    const written = await writeOn(sound(bytes), everyBlock);
    expect(lintDocx(written)).toEqual([]);
    const file = openDocx(written);
    const xml = file.paths.filter((path) => /\.(xml|rels)$/.test(path)).map(file.text);
    expect(xml.join('\n')).not.toMatch(trace);
  });

  it('is left out without a word where everyone has it: the name of the template that it was made from', () => {
    expect(complaints(baseBytes('word'))).toEqual([]);
  });

  it.each([
    ['whole', '<w:instrText> INCLUDEPICTURE "https://spy.example" \\d </w:instrText>', 'INCLUDEPICTURE'],
    ['in pieces', '<w:instrText> DDE</w:instrText></w:r><w:r><w:instrText>AUTO excel </w:instrText>', 'DDEAUTO'],
  ])('is refused: a field that fetches, %s', (_how, instruction, name) => {
    const field = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>${instruction}</w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    expect(complaints(changedBase(withContent(field)))).toEqual([
      `error base/fetching-field: "word/header2.xml" has a field that fetches something: ${name}. click into it in Word and press Ctrl+Shift+F9, which leaves what it shows, then save`,
    ]);
  });

  it('is no file of another name: parts are renamed, so that a path that climbs out leads nowhere', async () => {
    const bytes = changedBase({
      [HEADER_RELATIONS]: (xml) => xml.replace('media/image1.png', '../../../media/image1.png'),
    });
    expect(complaints(bytes)).toEqual([
      'warning base/dropped: "word/header2.xml" holds something that is left out (image). put a picture of it in its place if it is to be seen',
    ]);
    const { paths } = openDocx(await writeOn(sound(bytes), everyBlock));
    expect(paths.filter((path) => path.includes('..') || path.includes('base'))).toEqual([]);
  });
});

describe('a letterhead', () => {
  it('may be a template', () => {
    const template = changedBase({ [TYPES]: (xml) => xml.replace('document.main+xml', 'template.main+xml') });
    expect(complaints(template)).toEqual([]);
  });

  it('should number its pages', () => {
    const bytes = changedBase({ 'word/footer1.xml': (xml) => xml.replace(' PAGE ', ' DATE ') });
    expect(complaints(bytes)).toEqual([
      'warning base/no-page-number: No header or footer of the file numbers the pages. in Word, put the number into the footer: Insert, Page Number',
    ]);
  });
});
