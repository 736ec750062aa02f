import type { XmlElement } from '../../../document/xml.js';
import { childOf, childrenOf, valOf } from '../../../writers/docx/base/xml-tree.js';
import { inWesternDigits } from '../values/western-digits.js';
import { isPassedOver, shownText } from './story-text.js';

/** A content control with a tag. */
export interface Control {
  readonly tag: string;
  /** Its title, which is the printed label of the field. */
  readonly title: string;
  readonly kind: 'checkbox' | 'other';
  /** As shown, a chosen entry by its value, a ticked box as `true`; null when it is empty. */
  readonly value: string | null;
}

/** The controls of a body, a header or a footer that have a tag, in the order of the text. */
export function controlsIn(story: XmlElement): readonly Control[] {
  const found: Control[] = [];
  const walk = (element: XmlElement): void => {
    for (const child of childrenOf(element)) {
      if (isPassedOver(child)) continue;
      const control = child.name === 'w:sdt' ? controlOf(child) : null;
      if (control !== null) found.push(control);
      walk(child);
    }
  };
  walk(story);
  return found;
}

/** Kinds of controls that hold other ones and no value of their own. */
const HOLDERS = ['w:group', 'w:docPartObj', 'w:picture', 'w15:repeatingSection', 'w15:repeatingSectionItem'];

function controlOf(sdt: XmlElement): Control | null {
  const properties = childOf(sdt, 'w:sdtPr');
  const tag = valOf(properties, 'w:tag') ?? '';
  if (properties === null || tag === '' || HOLDERS.some((name) => childOf(properties, name) !== null)) return null;
  const title = valOf(properties, 'w:alias') ?? '';
  const checkbox = childOf(properties, 'w14:checkbox');
  if (checkbox === null)
    return { tag, title, kind: 'other', value: shownValue(properties, childOf(sdt, 'w:sdtContent')) };
  const mark = childOf(checkbox, 'w14:checked')?.attributes.get('w14:val');
  return { tag, title, kind: 'checkbox', value: mark !== undefined && isOn(mark) ? 'true' : null };
}

/** ST_OnOff (ECMA-376, 22.9.2.7). */
function isOn(mark: string): boolean {
  return ['1', 'true', 'on'].includes(mark);
}

function shownValue(properties: XmlElement, content: XmlElement | null): string | null {
  const placeholder = childOf(properties, 'w:showingPlcHdr');
  const isEmpty = placeholder !== null && isOn(placeholder.attributes.get('w:val') ?? '1');
  const text = isEmpty || content === null ? '' : shownText(content);
  if (text.trim() === '') return null;
  const list = childOf(properties, 'w:dropDownList') ?? childOf(properties, 'w:comboBox');
  if (list !== null) return entryOf(list, text);
  const date = childOf(properties, 'w:date')?.attributes.get('w:fullDate')?.slice(0, 10);
  return date !== undefined && isShownAs(date, text) ? date : text;
}

/** The value of the entry that is shown; the text itself when there is none, as in a list that lets one write. */
function entryOf(list: XmlElement, text: string): string {
  const shown = text.trim();
  const entries = childrenOf(list, 'w:listItem').map(({ attributes }) => {
    const value = attributes.get('w:value') ?? '';
    return { value, label: (attributes.get('w:displayText') ?? value).normalize('NFC').trim() };
  });
  return (entries.find(({ label }) => label === shown) ?? entries.find(({ value }) => value === shown))?.value ?? text;
}

/** Years of the Buddhist era are ahead by so many. */
const BUDDHIST_YEARS = 543;

/**
 * Whether the text can be what Word shows for a day: every figure in it is one of the day's. Who has overwritten the text
 * by hand may have left the day of the calendar behind.
 */
function isShownAs(day: string, text: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const figures = inWesternDigits(text).match(/\d+/g)?.map(Number) ?? [];
  const years = [year, year + BUDDHIST_YEARS].flatMap((one) => [one, one % 100]);
  return figures.includes(date) && figures.every((figure) => [date, month, ...years].includes(figure));
}
