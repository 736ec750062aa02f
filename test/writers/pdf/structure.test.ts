import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/document/walk.js';
import { elementsOf, readPdfText, textOfElement } from '../../support/pdf-text.js';
import { bodyOf, pdfOf, textOfPdf } from './document-of.js';
import { outlineOf } from './outline-of.js';
import { sampleDocument } from './sample.js';

async function outline(blocks: string): Promise<string> {
  return outlineOf((await textOfPdf(blocks)).root);
}

describe('structure tree', () => {
  it('numbers clauses in labels beside their text', async () => {
    expect(
      await outline(`<ol class="clauses"><li id="one"><h1>Duties</h1><ol class="clauses">
        <li>Plans visits.</li><li>See <ref to="one"/> and the rest.</li></ol></li></ol>`),
    ).toBe(`Document (en)
  L
    LI
      Lbl "1."
      LBody
        H1 "Duties"
        L
          LI
            Lbl "1.1."
            LBody "Plans visits."
          LI
            Lbl "1.2."
            LBody "See | and the rest."
              Link "1"`);
  });

  it('gives tables a caption, head and body, and empty cells an element', async () => {
    expect(
      await outline(`<table class="grid"><caption>Targets</caption><thead><tr><th>Indicator</th><th>Target</th></tr></thead>
        <tbody><tr><th scope="row">Calls</th><td></td></tr></tbody></table>`),
    ).toBe(`Document (en)
  Table
    Caption "Targets"
    THead
      TR
        TH "Indicator"
        TH "Target"
    TBody
      TR
        TH "Calls"
        TD`);
  });

  it('sees no table in one that only arranges its cells', async () => {
    expect(
      await outline(
        `<table class="layout" layout="true"><tbody><tr><td><p>Left</p><p>below</p></td><td>Right</td></tr></tbody></table>`,
      ),
    ).toBe(`Document (en)
  P "Left"
  P "below"
  P "Right"`);
  });

  it('marks what is in another language', async () => {
    expect(await outline('<p>The motto is <span lang="el">Καλημέρα κόσμε</span> here.</p>')).toBe(`Document (en)
  P "The motto is | here."
    Span (el) "Καλημέρα κόσμε"`);
  });

  it('pairs labels with values', async () => {
    expect(await outline('<dl><dt>Unit</dt><dd>Sales</dd></dl>')).toBe(`Document (en)
  L
    LI
      Lbl "Unit"
      LBody "Sales"`);
  });

  it('tells of figures by their alternative text and is silent about decorations', async () => {
    expect(
      await outline(`<figure><img src="logo" alt="Logo" height="10mm"/></figure><figure><img src="logo" alt="" height="10mm"/></figure>
        <chart kind="bar" alt="Weight 20 percent" width="20mm" height="2mm" value="20" end="100"/>`),
    ).toBe(`Document (en)
  Figure [Logo]
  Figure [Weight 20 percent]`);
  });

  it('prints boxes as characters and blanks as nothing', async () => {
    expect(
      await outline(`<p><input type="checkbox" name="a" label="A" checked="true"/> Yes <input type="checkbox" name="b" label="B"/> No,
        on <input type="date" name="c" label="C" width="28mm"/> by <blank/></p>`),
    ).toBe(`Document (en)
  P "☒\u00a0Yes ☐\u00a0No,\u00a0on  by "`);
  });

  it('shows the values of fields, and the label of the chosen option', async () => {
    expect(
      await outline(`<p>Result <input type="number" name="a" label="A" value="87"/> <select name="b" label="B" value="x"><option value="x">Good</option></select></p>
        <textarea name="c" label="Plan" lines="2" value="A course."/>`),
    ).toBe(`Document (en)
  P "Result 87 Good"
  P "Plan"
  P "A course."`);
  });

  it('gives back every printed text of a document, in reading order', async () => {
    const document = sampleDocument();
    const { root } = readPdfText(await pdfOf(document));
    const all = textOfElement(root).replace(/\s+/g, '');
    let from = 0;
    const expected = textOf(document);
    expect(expected.length).toBeGreaterThan(100);
    for (const text of expected) {
      const wanted = text.replace(/\s+/g, '');
      const at = all.indexOf(wanted, from);
      expect(at, `"${text}" after ${from}`).toBeGreaterThanOrEqual(from);
      from = at + wanted.length;
    }
  });

  it('gives back a paragraph over several lines with its spaces, in any script', async () => {
    const texts = [
      'Plans the visits of the month, e-mails “offers” that follow – and records 1 000 outcomes (95 %) at https://example.org/a.',
      'Ο υπεύθυνος σχεδιάζει τις επισκέψεις του μήνα, ετοιμάζει τις προσφορές και καταγράφει το αποτέλεσμα κάθε μιας.',
      'ผู้จัดการลูกค้าวางแผนการเยี่ยมลูกค้าประจำเดือน น้ำ ต่ำ ค่ำ จัดทำข้อเสนอ และบันทึกผลลัพธ์ของแต่ละรายการทุกวัน',
      'ગ્રાહક સંચાલક મહિનાની મુલાકાતોનું આયોજન કરે છે, અંગેની દરખાસ્તો તૈયાર કરે છે અને દરેકનું પરિણામ નોંધે છે, કહ્યું ક્ષિતિજ.',
    ];
    for (const text of texts) {
      const document = bodyOf(
        `<table class="grid"><colgroup><col width="50mm"/><col/></colgroup><tbody><tr><td>${text}</td><td>${text}</td></tr></tbody></table>`,
      );
      const { root } = readPdfText(await pdfOf(document));
      const cells = elementsOf(root).filter(({ role }) => role === 'TD');
      expect(cells.map(textOfElement)).toEqual([text, text]);
    }
  });
});
