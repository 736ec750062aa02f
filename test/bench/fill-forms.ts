import { PDFCheckBox, PDFDocument, PDFDropdown, PDFHexString, PDFRadioGroup, PDFTextField } from '@cantoo/pdf-lib';
import { strFromU8, unzipSync } from 'fflate';
import { fillAsWord } from '../verify/fill-docx.js';

/** Small enough for numbers, percentages and counts of any target. */
const MOST_ACTUAL = 5;

/** A form as its appraiser fills it in by an independent program; `seed` tells one appraiser's marks from another's. */
export async function filledForm(blank: Uint8Array, seed: number): Promise<Uint8Array> {
  const document = await PDFDocument.load(blank, { updateMetadata: false });
  for (const [index, field] of document.getForm().getFields().entries()) {
    if (field.isReadOnly()) continue;
    const name = field.getName();
    if (field instanceof PDFRadioGroup || field instanceof PDFDropdown) {
      const options = field.getOptions();
      field.select(name === 'part' ? 'manager' : (options[(seed + index) % options.length] ?? ''));
    } else if (field instanceof PDFCheckBox) {
      // Nobody decides for a change and for none.
      if (name !== 'decision.none') field.check();
    } else if (field instanceof PDFTextField && name.startsWith('kpi.') && name.endsWith('.actual')) {
      field.acroField.setValue(PDFHexString.fromText(String((seed + index) % MOST_ACTUAL)));
    }
  }
  return document.save({ updateFieldAppearances: false });
}

/** A Word form as its appraiser fills it in: a box of every choice, and figures. */
export function filledWordForm(blank: Uint8Array, seed: number): Uint8Array {
  const xml = strFromU8(unzipSync(blank)['word/document.xml'] ?? new Uint8Array());
  const choices = new Map<string, string[]>();
  const values: Record<string, string> = {};
  for (const [, name = '', choice] of xml.matchAll(/<w:tag w:val="([^"=]*)(?:=([^"]*))?"\/>/g)) {
    if (choice !== undefined) choices.set(name, [...(choices.get(name) ?? []), choice]);
    else if (/^kpi\..*\.actual$/.test(name)) values[name] = String((seed + choices.size) % MOST_ACTUAL);
  }
  for (const [index, [name, options]] of [...choices].entries()) {
    values[name] = name === 'part' ? 'manager' : (options[(seed + index) % options.length] ?? '');
  }
  return fillAsWord(blank, values, 'en');
}
