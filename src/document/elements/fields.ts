import { untagged } from '../../tagged-text.js';
import { choiceOf, countOf, flagOf, lengthOf, missing, requiredText, textOf } from '../attributes.js';
import { plainInlines } from '../plain-inlines.js';
import type { Reader } from '../reader.js';
import type { Element } from '../tree.js';
import type { Field, FieldInline, TextArea } from '../types.js';
import { plainText } from '../white-space.js';
import { readCalculation } from './calculation.js';

const MOST_LINES = 60;

export function readInput(element: Element, reader: Reader): FieldInline {
  const control = choiceOf(element, 'type', ['text', 'number', 'date', 'checkbox', 'radio'], reader);
  const isBox = control === 'checkbox' || control === 'radio';
  const { name, label } = nameAndLabel(element, control === 'radio', reader);
  const field: Field = {
    control,
    name,
    // Nobody sees it: what is printed before a blank may end with a colon.
    label: label.replace(/\s*:$/, ''),
    value: control === 'radio' ? requiredText(element, 'value', reader) : textOf(element, 'value'),
    checked: flagOf(element, 'checked', reader),
    options: [],
    readOnly: flagOf(element, 'readonly', reader),
    calculation: readCalculation(element, control, reader),
  };
  return { type: 'field', field, widthPt: isBox ? null : lengthOf(element, 'width', reader), place: element.place };
}

export function readSelect(element: Element, reader: Reader): FieldInline {
  const options = element.children.flatMap((child) => (typeof child === 'string' ? [] : [readOption(child, reader)]));
  if (options.length === 0) reader.report(element, 'template/empty-element', '<select> has no options.');
  const value = textOf(element, 'value');
  if (value !== '' && !options.some((option) => option.value === value)) {
    reader.report(element, 'template/invalid-attribute', `"${value}" is the value of no option.`);
  }
  const field: Field = {
    control: 'select',
    ...nameAndLabel(element, false, reader),
    value,
    checked: false,
    options,
    readOnly: flagOf(element, 'readonly', reader),
    calculation: null,
  };
  return { type: 'field', field, widthPt: lengthOf(element, 'width', reader), place: element.place };
}

/** `lines`: 1 when the template does not say. */
export function readTextArea(element: Element, reader: Reader): TextArea {
  const field: Field = {
    control: 'textarea',
    ...nameAndLabel(element, false, reader),
    value: textOf(element, 'value'),
    checked: false,
    options: [],
    readOnly: flagOf(element, 'readonly', reader),
    calculation: null,
  };
  return {
    type: 'textArea',
    label: plainInlines(field.label, element.language, element.place),
    field,
    lines: countOf(element, 'lines', MOST_LINES, reader),
    style: 'textarea',
    language: element.language,
    id: element.attributes.get('id') ?? null,
    place: element.place,
  };
}

/** Keeps names unique: of radio buttons name and value together, and no other field may share their name. */
export function claimFieldName(element: Element, name: string, value: string | null, reader: Reader): void {
  const key = value === null ? name : `${name} ${value}`;
  const other = reader.fields.get(key) ?? (value === null ? reader.fields.get(`${name} *`) : reader.fields.get(name));
  if (other !== undefined) {
    const related = [{ place: other, message: 'the other one' }];
    const what = value === null ? `"${name}"` : `"${name}" with the value "${value}"`;
    reader.report(element, 'template/duplicate-field', `The field ${what} stands twice in the document.`, { related });
  }
  reader.fields.set(key, element.place);
  if (value !== null) reader.fields.set(`${name} *`, element.place);
}

function nameAndLabel(element: Element, isRadio: boolean, reader: Reader): { name: string; label: string } {
  const name = requiredText(element, 'name', reader);
  const label = requiredText(element, 'label', reader);
  if (/\s/.test(name)) {
    reader.report(element, 'template/invalid-attribute', `The name "${name}" of a field must have no spaces.`);
  } else if (name !== '') claimFieldName(element, name, isRadio ? textOf(element, 'value') : null, reader);
  return { name, label };
}

function readOption(option: Element, reader: Reader): { value: string; label: string } {
  const label = plainText(untagged(option.children.filter((child) => typeof child === 'string').join('')));
  if (!option.attributes.has('value')) missing(option, 'value', reader);
  return { value: textOf(option, 'value'), label };
}
