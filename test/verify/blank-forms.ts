import { PDFDocument } from '@cantoo/pdf-lib';
import { type FormStamp, stampText } from '../../src/appraisal/stamp.js';
import { checkbox, control, paragraph, rawDocx, run, textControl } from '../support/raw-docx.js';

/** The fields of a blank form, by what is filled into them. */
export const FIELDS = {
  line: 'plan.1.action',
  lines: 'strengths',
  number: 'kpi.deals.actual',
  date: 'plan.1.by',
  choice: 'duty.search',
  box: 'decision.pay',
  list: 'conduct.care',
} as const;

const CHOICES = ['done', 'partly', 'not-done'];

export function stampIn(language: string): FormStamp {
  const person = { employee: 'e-07', period: '2026-H2', segment: 1 };
  const post = { role: 'account-manager', entity: 'brackenfold', revision: 1, digest: '0123456789abcdef' };
  return { form: 'appraisal', ...person, ...post, language };
}

/** A small PDF form as pdf-lib makes it. */
export async function blankPdf(language: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage();
  const form = document.getForm();
  let row = 0;
  const place = (): { x: number; y: number; width: number; height: number } => {
    row += 1;
    return { x: 40, y: 800 - row * 30, width: 300, height: 20 };
  };
  for (const name of [FIELDS.line, FIELDS.lines, FIELDS.number, FIELDS.date]) {
    form.createTextField(name).addToPage(page, place());
  }
  form.getTextField(FIELDS.lines).enableMultiline();
  const choice = form.createRadioGroup(FIELDS.choice);
  for (const value of CHOICES) choice.addOptionToPage(value, page, place());
  form.createCheckBox(FIELDS.box).addToPage(page, place());
  const list = form.createDropdown(FIELDS.list);
  list.addOptions(['1', '2', '3']);
  list.addToPage(page, place());
  const stamp = form.createTextField('rolebook');
  stamp.setText(stampText(stampIn(language)));
  stamp.addToPage(page, place());
  return document.save();
}

/** A small Word form with the same fields. */
export function blankDocx(language: string): Uint8Array {
  const stamp = stampText(stampIn(language));
  const empty = (name: string, kind: string): string => paragraph(control(name, `<w:showingPlcHdr/>${kind}`, run('…')));
  const items = ['1', '2', '3'].map((value) => `<w:listItem w:displayText="Level ${value}" w:value="${value}"/>`);
  return rawDocx({
    property: stamp,
    body: [
      textControl('rolebook', stamp.replaceAll('&', '&amp;')),
      empty(FIELDS.line, '<w:text/>'),
      empty(FIELDS.lines, '<w:text w:multiLine="1"/>'),
      empty(FIELDS.number, '<w:text/>'),
      empty(FIELDS.date, '<w:date><w:calendar w:val="gregorian"/></w:date>'),
      paragraph(CHOICES.map((value) => checkbox(`${FIELDS.choice}=${value}`, '0')).join('')),
      paragraph(checkbox(FIELDS.box, '0')),
      empty(FIELDS.list, `<w:dropDownList>${items.join('')}</w:dropDownList>`),
    ].join(''),
  });
}
