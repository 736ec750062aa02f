import type { Blank, Field, FieldInline } from '../../../document/types.js';
import { OWN_STYLES } from '../styles/style-ids.js';
import { type Line, runXml, strength, textXml } from './run.js';

/** A no-break space in ems of the text, in most sans families. */
const SPACE_EM = 0.26;
const SPACE = '\u00A0';
/** Widest number of spaces in one blank; a line holds no more. */
const MOST_SPACES = 250;

/** A blank or field that takes the rest of its line. */
export function fillsLine(inline: Blank | FieldInline): boolean {
  return inline.widthPt === null && !(inline.type === 'field' && isBoxField(inline));
}

/** A ruled blank for handwriting: white space with a rule under it. */
export function blankXml(inline: Blank, line: Line): string {
  return ruled('', inline.widthPt, line);
}

/** A field as it is printed: a box, ticked or not, or what is known of its value on a ruled blank. */
export function fieldXml(inline: FieldInline, line: Line): string {
  if (isBoxField(inline)) {
    return runXml({ style: OWN_STYLES.box.id }, `<w:t>${inline.field.checked ? '☒' : '☐'}</w:t>`, line.part);
  }
  const shown = shownValue(inline.field);
  if (shown === '') return ruled('', inline.widthPt, line);
  const value = textXml(shown, inline.place, line.part);
  return inline.field.control === 'number' && inline.widthPt !== null
    ? ruledAround(value, spareSpaces(inline.widthPt, line, shown.length), line)
    : ruled(value, inline.widthPt, line, shown.length);
}

/** What is known of a field that is all its paragraph holds: the paragraph has the rule. */
export function writtenXml(inline: Blank | FieldInline, line: Line): string {
  const shown = inline.type === 'blank' ? '' : shownValue(inline.field);
  if (shown === '') return '';
  const look = strength(line.bold || line.frame.bold, null, false, line);
  return runXml(look, textXml(shown, inline.place, line.part), line.part);
}

/** What is known of a field, as it is printed. */
export function shownValue(field: Field): string {
  return field.options.find((option) => option.value === field.value)?.label ?? field.value;
}

/** A box to tick. */
export function isBoxField(inline: FieldInline): boolean {
  return inline.field.control === 'checkbox' || inline.field.control === 'radio';
}

/** A rule under a tab that runs to the next stop, or under as many spaces as fill the width less what is written. */
function ruled(value: string, widthPt: number | null, line: Line, written = 0): string {
  const room = widthPt === null ? '<w:tab/>' : spacesXml(spareSpaces(widthPt, line, written));
  return runXml({ style: OWN_STYLES.blank.id }, `${value}${room}`, line.part);
}

/** A figure in the middle of its rule. */
function ruledAround(value: string, spaces: number, line: Line): string {
  const before = Math.floor(spaces / 2);
  const content =
    before < 1 ? `${value}${spacesXml(spaces)}` : `${spacesXml(before)}${value}${spacesXml(spaces - before)}`;
  return runXml({ style: OWN_STYLES.blank.id }, content, line.part);
}

/** How many spaces fill what so many written characters leave of a width. */
function spareSpaces(widthPt: number, line: Line, written: number): number {
  return spaceCount(widthPt, line.sizePt) - written * 2;
}

/** How many no-break spaces fill a width. */
export function spaceCount(widthPt: number, sizePt: number): number {
  return Math.round(widthPt / (SPACE_EM * sizePt));
}

/** No-break spaces: one at least, and no more than a line holds. */
export function spacesXml(count: number): string {
  return `<w:t xml:space="preserve">${SPACE.repeat(Math.min(Math.max(count, 1), MOST_SPACES))}</w:t>`;
}
