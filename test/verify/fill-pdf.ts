import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import {
  PDFBool,
  PDFCheckBox,
  PDFDocument,
  PDFDropdown,
  PDFHexString,
  PDFName,
  PDFRadioGroup,
  PDFTextField,
} from '@cantoo/pdf-lib';

const run = promisify(execFile);

/** Values by name of the field; a box is ticked by `true`, a choice by its value. */
export type Values = Readonly<Record<string, string>>;

/** Filled by pdf-lib, which writes the file anew, its objects in streams or not. */
export async function fillWithPdfLib(
  blank: Uint8Array,
  values: Values,
  useObjectStreams: boolean,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(blank, { updateMetadata: false });
  const form = document.getForm();
  for (const [name, value] of Object.entries(values)) {
    const field = form.getField(name);
    if (field instanceof PDFTextField) field.acroField.setValue(PDFHexString.fromText(value));
    else if (field instanceof PDFCheckBox) field.check();
    else if (field instanceof PDFRadioGroup || field instanceof PDFDropdown) field.select(value);
    else throw new Error(`pdf-lib knows no field ${name}`);
  }
  // What is shown is left to the viewer.
  form.acroForm.dict.set(PDFName.of('NeedAppearances'), PDFBool.True);
  return document.save({ useObjectStreams, updateFieldAppearances: false });
}

/** Runs in mutool 1.21, whose widgets do not say their names: they come in the order of the annotations. */
const MUTOOL_SCRIPT = `
function inherited(object, key) {
  for (; object && !object.isNull(); object = object.get('Parent')) {
    var value = object.get(key);
    if (value && !value.isNull()) return value;
  }
  return null;
}
function nameOf(object) {
  var name = '';
  for (; object && !object.isNull(); object = object.get('Parent')) {
    var part = object.get('T');
    if (part && !part.isNull()) name = part.asString() + (name ? '.' + name : '');
  }
  return name;
}
function valueOf(object) {
  var value = '';
  object.get('AP').get('N').forEach(function (one, other) {
    var key = typeof one === 'string' ? one : other;
    if (key !== 'Off') value = key;
  });
  var options = inherited(object, 'Opt');
  return options ? options.get(Number(value)).asString() : value;
}
var file = new PDFDocument(scriptArgs[0]);
var values = JSON.parse(read(scriptArgs[1]));
for (var number = 0; number < file.countPages(); number++) {
  var page = file.loadPage(number);
  var widgets = page.getWidgets(), annotations = file.findPage(number).get('Annots'), at = 0;
  for (var i = 0; annotations && i < annotations.length; i++) {
    var object = annotations.get(i);
    if (object.get('Subtype').asName() !== 'Widget') continue;
    var widget = widgets[at++], name = nameOf(object);
    if (!(name in values)) continue;
    var type = widget.getFieldType();
    if (type === 'checkbox') widget.toggle();
    else if (type === 'radiobutton') { if (valueOf(object) === values[name]) widget.toggle(); }
    else if (type === 'combobox' || type === 'listbox') widget.setChoiceValue(values[name]);
    else widget.setTextValue(values[name]);
    widget.update();
  }
  page.update();
}
file.save(scriptArgs[2], scriptArgs[3]);
`;

/** Filled by MuPDF: `incremental` adds a revision to the file, `garbage,compress` writes it anew. */
export async function fillWithMutool(
  blank: string,
  values: Values,
  out: string,
  how: 'incremental' | 'garbage,compress',
): Promise<Uint8Array> {
  const [script, list] = [`${out}.js`, `${out}.json`];
  await writeFile(script, MUTOOL_SCRIPT);
  await writeFile(list, JSON.stringify(values));
  if (how === 'incremental') await writeFile(out, await readFile(blank));
  await run('mutool', ['run', script, blank, list, out, how]);
  return readFile(out);
}

/** The file as qpdf writes it with these options. */
export async function rewrittenByQpdf(file: string, options: readonly string[], out: string): Promise<Uint8Array> {
  await run('qpdf', ['--warning-exit-0', ...options, file, out]);
  return readFile(out);
}
