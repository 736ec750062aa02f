import type { Field } from '../../../document/types.js';
import { num, reference, rgb, textString } from '../syntax.js';
import type { Look } from '../types.js';
import type { BoxAppearances } from './appearance.js';

/** By which fields call the font of what is typed. */
export const INPUT_FONT = 'Input';

/** Flags of fields (ISO 32000-1, tables 221, 226, 228 and 230). */
const READ_ONLY = 1;
const MULTILINE = 1 << 12;
const NO_SPELL_CHECK = 1 << 22;
const RADIO = 1 << 15;
const COMBO = 1 << 17;

/** How many characters a field takes: more than anybody needs, few enough to stop a pasted page. */
const MOST_CHARACTERS = { text: 300, number: 30, date: 60, textarea: 5000 } as const;

/** `/Q` of text that ends at the right edge. */
const RIGHT = 2;

export function textEntries(field: Field): string {
  const { control, value } = field;
  const flags =
    readOnlyFlag(field) |
    (control === 'textarea' ? MULTILINE : 0) |
    (control === 'number' || control === 'date' ? NO_SPELL_CHECK : 0);
  const most = control in MOST_CHARACTERS ? MOST_CHARACTERS[control as keyof typeof MOST_CHARACTERS] : 0;
  return (
    `/FT/Tx${flagsEntry(flags)}/MaxLen ${Math.max(most, value.length)}` +
    (control === 'number' ? `/Q ${RIGHT}` : '') +
    (value === '' ? '' : `/V${textString(value)}`)
  );
}

export function choiceEntries(field: Field): string {
  const options = field.options.map(({ value, label }) => `[${textString(value)}${textString(label)}]`);
  const value = field.value === '' ? '' : `/V${textString(field.value)}`;
  return `/FT/Ch${flagsEntry(COMBO | readOnlyFlag(field))}/Opt[${options.join('')}]${value}`;
}

/** Of a box and its state; `on` is the name of the state in which it is ticked. */
export function boxEntries(field: Field, on: string, looks: BoxAppearances): string {
  const state = field.checked ? on : 'Off';
  const own = field.control === 'checkbox' ? `${flagsEntry(readOnlyFlag(field))}/V/${state}` : '';
  return `${own}/AS/${state}/MK<</CA(8)>>/AP<</N<</${on} ${reference(looks.on)}/Off ${reference(looks.off)}>>>>`;
}

/** Of a radio group: a choice may be taken back. */
export function groupEntries(fields: readonly Field[]): string {
  const chosen = fields.find(({ checked }) => checked);
  const flags = RADIO | Math.max(0, ...fields.map(readOnlyFlag));
  const description = textString(fields.map(({ label }) => label).join(' / '));
  return `${flagsEntry(flags)}/V/${chosen === undefined ? 'Off' : nameOf(chosen.value)}/TU${description}`;
}

/** Size and colour of what is typed. */
export function inputFontSize({ sizePt, colour }: Look): string {
  return textString(`/${INPUT_FONT} ${num(sizePt)} Tf ${rgb(colour)} rg`);
}

/** A value as a name (ISO 32000-1, 7.3.5), without its slash: other characters than letters, digits and hyphens by number. */
export function nameOf(value: string): string {
  return [...Buffer.from(value, 'utf8')]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[\w.-]/.test(character) ? character : `#${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

/** What is worked out is not typed. */
function readOnlyFlag({ readOnly, calculation }: Field): number {
  return readOnly || calculation !== null ? READ_ONLY : 0;
}

function flagsEntry(flags: number): string {
  return flags === 0 ? '' : `/Ff ${flags}`;
}
