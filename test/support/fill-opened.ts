import { PDFCheckBox, PDFDocument, PDFDropdown, PDFHexString, PDFRadioGroup, PDFTextField } from '@cantoo/pdf-lib';

/** What somebody fills into a field by its name; a choice is among `options`. Null leaves it as it is. */
export type Answer = (name: string, options: readonly string[]) => string | null;

/** A form of ours as it comes back from a PDF viewer; what must not be changed stays. */
export async function fillOpened(form: Uint8Array, answer: Answer): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(form, { updateMetadata: false });
  for (const field of pdf.getForm().getFields()) {
    if (field.isReadOnly()) continue;
    const isChoice = field instanceof PDFRadioGroup || field instanceof PDFDropdown;
    const value = answer(field.getName(), isChoice ? field.getOptions() : []);
    if (value === null) continue;
    if (isChoice) field.select(value);
    else if (field instanceof PDFCheckBox) field.check();
    else if (field instanceof PDFTextField) field.acroField.setValue(PDFHexString.fromText(value));
  }
  return pdf.save({ updateFieldAppearances: false });
}
