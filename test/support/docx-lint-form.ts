import { fieldsOf } from '../../src/document/fields.js';
import type { Document, Field } from '../../src/document/types.js';
import { controlsOf, customProperties, type ShownControl } from './docx-controls.js';
import { repeated } from './docx-lint-package.js';
import { openDocx } from './docx-package.js';

/** Word takes no longer titles and tags, and numbers of 31 bits. */
const LONGEST = 64;
const LARGEST = 0x7fffffff;
const KINDS: Readonly<Record<Field['control'], string>> = {
  text: 'text',
  number: 'text',
  textarea: 'text',
  date: 'date',
  select: 'dropDownList',
  checkbox: 'checkbox',
  radio: 'checkbox',
};

/**
 * What is wrong with the controls of a form, beside what `lintDocx` sees in every file: each field of the document is one
 * control of its kind, locked in its place, and found by its whole name.
 */
export function lintForm(bytes: Uint8Array, document: Document): readonly string[] {
  const file = openDocx(bytes);
  const properties = customProperties(file);
  const controls = controlsOf(file);
  const keyOf = ({ tag }: ShownControl): string => properties.get(`Rolebook ${tag}`) ?? tag;
  const fields = new Map(fieldsOf(document).map(({ field }) => [keyOfField(field), field]));
  const keys = controls.map(keyOf);
  const ids = controls.map(({ id }) => id);
  return [
    ...repeated(keys).map((key) => `${key} twice`),
    ...repeated(ids).map((id) => `the number ${id} twice`),
    ...[...fields.keys()].filter((key) => !keys.includes(key)).map((key) => `no control for ${key}`),
    ...controls.flatMap((control) => controlFaults(control, fields.get(keyOf(control)), document)),
    ...(properties.get('Rolebook') === (document.stamp || undefined) ? [] : ['no stamp among the properties']),
  ];
}

function controlFaults(control: ShownControl, field: Field | undefined, { stamp }: Document): readonly string[] {
  const { tag, kind, label, id, lock, isEmpty, text } = control;
  const faults: string[] = [];
  const report = (what: string): void => void faults.push(`${tag}: ${what}`);
  if (tag.length > LONGEST || label.length > LONGEST) report('is longer than Word takes');
  if (!(Number(id) > 0 && Number(id) <= LARGEST)) report(`has the number ${id}`);
  if (tag === 'rolebook') {
    if (text !== stamp) report(`holds ${text}`);
    if (lock !== 'sdtContentLocked') report('can be changed');
  } else if (field === undefined) report('is no field of the document');
  else {
    const isBox = field.control === 'checkbox' || field.control === 'radio';
    if (kind !== KINDS[field.control]) report(`is no ${field.control} but ${kind}`);
    if (lock !== (field.readOnly ? 'sdtContentLocked' : 'sdtLocked')) report(`has the lock ${lock}`);
    if (label === '') report('has no label');
    if (text === '') report('shows nothing');
    if (isEmpty !== (!isBox && field.value === '')) report('is taken for empty, or for filled in');
    if (isBox && text !== (field.checked ? '☒' : '☐')) report(`shows ${text}`);
  }
  return faults;
}

function keyOfField({ control, name, value }: Field): string {
  return control === 'radio' ? `${name}=${value}` : name;
}
