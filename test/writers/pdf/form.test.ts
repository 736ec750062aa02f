import { PDFCheckBox, PDFDocument, PDFDropdown, PDFRadioGroup, PDFTextField } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../src/document/fields.js';
import type { Document } from '../../../src/document/types.js';
import { writePdf } from '../../../src/writers/pdf/write-pdf.js';
import { formOutline, readForm, widgetsOf } from '../../support/pdf-form.js';
import { readPdfObjects, textOfString } from '../../support/pdf-objects.js';
import { readPdfText, textOfElement } from '../../support/pdf-text.js';
import { documentOf, faces, theme } from './document-of.js';

/** A name and a remark in each language, with the marks and clusters that are drawn wrongly without shaping. */
const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  en: ['Zoë Whitfield', 'Met every target, “as agreed”: 95% — €1,200.'],
  el: ['Ελένη Παπαδοπούλου', 'Πέτυχε τους στόχους· «όπως συμφωνήθηκε».'],
  lt: ['Žilvinas Ąžuolas', 'Pasiekė tikslus, „kaip sutarta“.'],
  nb: ['Åse Bjørnsøn', 'Nådde målene, «som avtalt».'],
  gu: ['શ્રી ક્ષિતિજ ત્રિવેદી', 'લક્ષ્યાંકો કહ્યું તેમ પૂર્ણ થયા.'],
  th: ['น้ำฝน ใจดี', 'ทำได้ตามเป้าหมายที่ตกลงไว้ทุกข้อ'],
};

function formIn(language: string, name = '', remark = ''): Document {
  return documentOf(`<document lang="${language}" title="Form" stamp="rolebook:1?form=appraisal&amp;employee=e-07">
<h1>Form</h1>
<p>Name <input type="text" name="employee.name" label="Name" value="${name}" width="60mm"/>
on <input type="date" name="meeting.date" label="Day" width="30mm"/></p>
<table class="entries"><tbody>
<tr><th scope="row">Deals</th><td align="right"><input type="number" name="kpi.deals.counted" label="Deals, counted as"/></td>
<td align="right"><input type="number" name="kpi.deals.score" label="Deals, score" calculate="sum kpi.deals.counted*25%"/></td></tr>
<tr><th scope="row">Search</th><td><input type="radio" name="duty.search" value="done" label="Done" checked="true"/>
<input type="radio" name="duty.search" value="not-done" label="Not done"/></td><td></td></tr>
</tbody></table>
<p>Level <select name="level" label="Level" value="b"><option value="a">First</option><option value="b">Second</option></select>
<input type="checkbox" name="agreed" label="Agreed"/> Agreed
<input type="number" name="result" label="Result" calculate="average duty.search" values="done=100 not-done=0" width="30mm"/>
<input type="text" name="target.deals" label="Target" value="15.11" readonly="true" width="30mm"/></p>
<textarea name="comments" label="Comments" value="${remark}" lines="3"/>
</document>`);
}

async function pdfOf(document: Document, fillable: boolean): Promise<Uint8Array> {
  const result = await writePdf(document, theme, { faces, issuedAt: new Date('2026-06-01T00:00:00Z'), fillable });
  if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join(' '));
  return result.value;
}

describe('a form that is filled in on screen', () => {
  it('has a field for each of the document, with what it holds and how it is filled in', async () => {
    expect(formOutline(await pdfOf(formIn('en', 'Zoë'), true))).toMatchInlineSnapshot(`
      "employee.name: Tx, at most 300, value "Zoë", “Name”
      meeting.date: Tx, no spell check, at most 60, “Day”
      kpi.deals.counted: Tx, no spell check, aligned 2, at most 30, checks keys, “Deals, counted as”
      kpi.deals.score: Tx, read-only, no spell check, aligned 2, at most 30, is worked out, “Deals, score”
      duty.search: Btn, radio, value "done", states done Off not-done, “Done / Not done”
      level: Ch, combo, value "b", of a=First b=Second, “Level”
      agreed: Btn, value "Off", states Yes Off, “Agreed”
      result: Tx, read-only, no spell check, aligned 2, at most 30, is worked out, “Result”
      target.deals: Tx, read-only, at most 300, value "15.11", “Target”
      comments: Tx, multi-line, at most 5000, “Comments”
      rolebook: Tx, read-only, value "rolebook:1?form=appraisal&employee=e-07", “Rolebook”
      order: kpi.deals.score result
      "
    `);
  });

  it('puts each field where it belongs in the structure, and no blank character with it', async () => {
    const { root } = readPdfText(await pdfOf(formIn('en', 'Zoë'), true));
    expect(textOfElement(root)).not.toMatch(/Zoë|☐/);
    expect(JSON.stringify(root).match(/"role":"Form"/g)).toHaveLength(11);
  });

  it.each(Object.entries(WORDS))('has every field once, each drawn and tagged, in "%s"', async (language, words) => {
    const document = formIn(language, ...words);
    const bytes = await pdfOf(document, true);
    const form = readForm(bytes);
    expect(form.fields.map(({ name }) => name).sort()).toEqual(
      [...new Set(fieldsOf(document).map(({ field }) => field.name)), 'rolebook'].sort(),
    );
    for (const widget of widgetsOf(bytes).filter(({ isHidden }) => !isHidden)) {
      expect(widget, widget.name).toMatchObject({ hasAppearance: true, element: 'Form', isOnPage: true });
    }
    expect(form.values).toMatchObject({
      'employee.name': words[0],
      comments: words[1],
      'duty.search': 'done',
      level: 'b',
    });
    const { root } = readPdfText(bytes);
    expect(root.language).toBe(language);
  });

  it.each(Object.entries(WORDS))('is filled in and read by another program in "%s"', async (language, words) => {
    const file = await PDFDocument.load(await pdfOf(formIn(language), true), { updateMetadata: false });
    const form = file.getForm();
    form.getTextField('employee.name').setText(words[0]);
    form.getTextField('comments').setText(words[1]);
    form.getTextField('kpi.deals.counted').setText('12,5');
    form.getRadioGroup('duty.search').select('not-done');
    form.getDropdown('level').select('First');
    form.getCheckBox('agreed').check();
    const saved = await file.save({ updateFieldAppearances: false });
    const again = (await PDFDocument.load(saved)).getForm();
    const values = again.getFields().map((field) => {
      if (field instanceof PDFTextField) return [field.getName(), field.getText() ?? ''];
      if (field instanceof PDFRadioGroup || field instanceof PDFDropdown) {
        return [field.getName(), [field.getSelected()].flat().join()];
      }
      return [field.getName(), field instanceof PDFCheckBox ? String(field.isChecked()) : '?'];
    });
    expect(Object.fromEntries(values)).toMatchObject({
      'employee.name': words[0],
      comments: words[1],
      'kpi.deals.counted': '12,5',
      'duty.search': 'not-done',
      // Some programs write the label of a choice.
      level: 'First',
      agreed: 'true',
      'target.deals': '15.11',
      rolebook: 'rolebook:1?form=appraisal&employee=e-07',
    });
  });

  it('carries its stamp in the properties of the file too, and claims PDF/UA, not PDF/A', async () => {
    const bytes = await pdfOf(formIn('en'), true);
    const text = Buffer.from(bytes).toString('latin1');
    const objects = readPdfObjects(bytes);
    const information = objects.dictionary(objects.trailer.entries.get('Info')).entries;
    const stamp = textOfString(objects.resolve(information.get('Rolebook')));
    expect(stamp).toBe('rolebook:1?form=appraisal&employee=e-07');
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).not.toContain('pdfaid:part');
    expect(text).not.toContain('NeedAppearances');
  });

  it('has one glyph for each character that may be typed', async () => {
    for (const [language, expected] of Object.entries({ en: 'Aż€λ', gu: 'ક્ખ', th: 'ก้ำ', el: 'Άω' })) {
      const known = readForm(await pdfOf(formIn(language), true)).typeable;
      for (const character of `09.,-– ${expected}`) expect(known.has(character), `${language} ${character}`).toBe(true);
    }
  });

  it('is the same each time', async () => {
    expect(await pdfOf(formIn('th'), true)).toEqual(await pdfOf(formIn('th'), true));
  });
});

it('a form for the hand has no fields, and neither stamp nor script', async () => {
  const objects = readPdfObjects(await pdfOf(formIn('en', 'Zoë'), false));
  const catalogue = objects.dictionary(objects.trailer.entries.get('Root'));
  expect(catalogue.entries.has('AcroForm')).toBe(false);
  expect(objects.dictionary(objects.trailer.entries.get('Info')).entries.has('Rolebook')).toBe(false);
});
