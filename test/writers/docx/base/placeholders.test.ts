import { describe, expect, it } from 'vitest';
import { readXml } from '../../../../src/document/xml.js';
import { markPlaceholders } from '../../../../src/writers/docx/base/placeholders.js';
import { createReport } from '../../../../src/writers/docx/base/report.js';
import { filled, valuesOf } from '../../../../src/writers/docx/base/tokens.js';
import { serialise } from '../../../../src/writers/docx/base/xml-tree.js';
import { writeDocx } from '../../../../src/writers/docx/write-docx.js';
import { openDocx } from '../../../support/docx-package.js';
import { document, p } from '../nodes.js';
import { context, theme } from '../write-sample.js';
import { baseBytes, changedBase, complaints, sound, writeOn } from './bases.js';

const values = valuesOf(
  document([], {
    number: 'HR-1 & <2>',
    revision: '3',
    date: '2 March',
    title: 'Job description: Account manager',
    position: 'Account manager',
    author: 'Tintenfass',
  }),
);
const run = (text: string, properties = ''): string => `<w:r>${properties}<w:t>${text}</w:t></w:r>`;

/** A header with that content, filled: the texts of its runs with a bar between, and what was reported. */
function fill(content: string): string {
  const xml = readXml(`<w:hdr>${content}</w:hdr>`);
  if (!xml.ok) throw new Error(xml.message);
  const report = createReport('x.docx');
  const result = filled(serialise(markPlaceholders('word/header1.xml', xml.root, report)), values);
  const texts = [...result.matchAll(/<w:t(?: [^>]*)?(?:\/>|>([^<]*)<\/w:t>)/g)].map(([, text = '']) => text);
  return [texts.join('|'), ...report.diagnostics.map(({ message, hint }) => `${message} ${hint}`)].join('\n');
}
const inParagraph = (content: string): string => fill(`<w:p>${content}</w:p>`);

describe('a placeholder', () => {
  it.each([
    ['in one run', run('No. {{number}}, revision {{revision}}'), 'No. HR-1 &amp; &lt;2&gt;, revision 3'],
    ['with spaces and capitals', run('{{ Date }}/{{DATE}}'), '2 March/2 March'],
    [
      'cut into pieces',
      run('a {{num') + run('ber', '<w:rPr><w:b/></w:rPr>') + run('}} b'),
      'a HR-1 &amp; &lt;2&gt;|| b',
    ],
    ['cut within its brackets', run('{') + run('{date}') + run('} {{da') + run('te}}'), '2 March|| 2 March|'],
    ['marked by the spelling checker', `${run('{{')}<w:proofErr w:type="spellStart"/>${run('date}}')}`, '2 March|'],
    ['partly a link', `${run('{{da')}<w:hyperlink>${run('te}}')}</w:hyperlink>`, '2 March|'],
    ['with a tab in it', `${run('{{da')}<w:r><w:tab/></w:r>${run('te}}')}`, '{{da|te}}'],
    ['over two paragraphs', `${run('{{da')}</w:p><w:p>${run('te}}')}`, '{{da|te}}'],
    [
      'in a text box',
      `<w:r><w:pict><w:txbxContent><w:p>${run('{{date}}')}</w:p></w:txbxContent></w:pict></w:r>`,
      '2 March',
    ],
    [
      'of another language',
      run('{{company}} {{language}} {{kind}} {{position}}: {{title}}'),
      'Tintenfass en Job description Account manager: Job description: Account manager',
    ],
  ])('is filled, or is none: %s', (_how, content, result) => {
    expect(inParagraph(content)).toBe(result);
  });

  it('that there is not is reported, with the one that may be meant', () => {
    expect(inParagraph(run('{{numbr}} {{place of birth}}'))).toBe(
      [
        '{{numbr}} {{place of birth}}',
        '"word/header1.xml" asks for {{numbr}}, which there is not. did you mean "number"?',
        '"word/header1.xml" asks for {{place of birth}}, which there is not. known are number, revision, date, title, position, kind, company, language',
      ].join('\n'),
    );
  });
});

describe('a content control', () => {
  const control = (properties: string, content: string): string =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const core = 'w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"';

  it.each([
    ['of a tag', control('<w:tag w:val="Number"/><w:text/>', run('old') + run(' number')), 'HR-1 &amp; &lt;2&gt;'],
    ['of a title', control('<w:alias w:val="Date"/><w:date w:fullDate="x"/>', run('old')), '2 March'],
    ['without a run', control('<w:tag w:val="date"/>', ''), '2 March'],
    [
      'bound to the title',
      control(`<w:dataBinding w:xpath="/ns1:coreProperties[1]/ns0:title[1]" ${core}/>`, run('x')),
      'Job description: Account manager',
    ],
    ['of another tag', control('<w:tag w:val="department"/>', run('Sales')), 'Sales'],
    ['to choose from', control('<w:tag w:val="date"/><w:dropDownList/>', run('old')), 'old'],
  ])('is filled, or left as it is: %s', (_how, content, result) => {
    expect(inParagraph(content)).toBe(result);
  });

  it('around paragraphs is filled in the first', () => {
    expect(fill(control('<w:tag w:val="date"/>', `<w:p/><w:p>${run('old')}</w:p>`))).toBe('2 March');
    expect(fill(control('<w:tag w:val="date"/>', '<w:p/><w:p/>'))).toBe('2 March');
  });

  it('is no longer empty, nor bound to data that do not come along', async () => {
    const base = sound(baseBytes('word'));
    const header = openDocx(await writeOn(base, document([], { date: '2 March' }))).text('word/header2.xml');
    expect(header).not.toMatch(/showingPlcHdr|Platzhaltertext|dataBinding|fullDate/);
    expect(header).toContain('<w:tag w:val="date"/><w:id w:val="1805"/>');
  });
});

describe('the body of a letterhead', () => {
  it('is lost without {{body}}, which is said where it has placeholders', () => {
    const unmarked = changedBase({ 'word/document.xml': (xml) => xml.replace('{{body}}', '') });
    expect(complaints(unmarked)).toEqual([
      'warning base/no-body-mark: The body of the file has placeholders, but no paragraph {{body}}, so that none of it is printed. write {{body}} as a paragraph of its own where the text begins',
    ]);
  });

  it('comes before the document with its pictures and links, as far as {{body}}', async () => {
    const linked = changedBase({
      'word/document.xml': (xml) =>
        xml.replace(
          'Personalabteilung',
          '</w:t></w:r><w:hyperlink r:id="rId30"><w:r><w:t>HR</w:t></w:r></w:hyperlink><w:r><w:t>',
        ),
      'word/_rels/document.xml.rels': (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="rId30" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://hr.example/" TargetMode="External"/></Relationships>',
        ),
    });
    const file = openDocx(await writeOn(sound(linked), document([p('x')])));
    expect(file.text('word/document.xml')).toContain('<w:hyperlink r:id="front-rId30">');
    expect(file.text('word/_rels/document.xml.rels')).toMatch(/Id="front-rId30"[^>]*Target="https:\/\/hr\.example\/"/);
    expect(file.text('word/document.xml')).not.toContain('Mustertext');
  });
});

describe('a value that the document does not have', () => {
  it('is a warning at its template', async () => {
    const written = await writeDocx(document([p('x')], { date: '2 March' }), theme, {
      ...context,
      base: sound(baseBytes('word')),
    });
    expect(written.diagnostics.map(({ code, message, place: { file } }) => `${file} ${code}: ${message}`)).toEqual([
      'test.hbs base/empty-placeholder: The letterhead asks for {{number}}, which this document does not have.',
      'test.hbs base/empty-placeholder: The letterhead asks for {{revision}}, which this document does not have.',
    ]);
  });
});
