import type { Field, FieldInline, TextArea } from '../../../document/types.js';
import { shapeWord } from '../../../text/shape-word.js';
import { isBoxField, shownValue, spaceCount, spacesXml } from '../inlines/fields.js';
import { type Line, runXml, strength, textXml } from '../inlines/run.js';
import type { Part } from '../part.js';
import { BOX_FONT } from '../styles/font-table.js';
import { scriptLanguage } from '../styles/language.js';
import { OWN_STYLES } from '../styles/style-ids.js';
import { escapeXml } from '../xml.js';
import { controlXml } from './control-xml.js';
import { isDay } from './date-form.js';
import type { Form } from './form.js';

const TWIPS_PER_PT = 20;
/** How much of its room an empty field takes, so that it can be hit, and does not run over where a font is wider. */
const SHARE_OF_ROOM = 0.6;
/** How much wider a prompt may come out in another font. */
const SPARE = 1 / 8;
/** Where the room is not known: the rest of a line. */
const SOME_ROOM_PT = 40;

const BLANK_LOOK = `<w:rStyle w:val="${OWN_STYLES.blank.id}"/>`;
const BOX_LOOK = `<w:rStyle w:val="${OWN_STYLES.box.id}"/>`;

/** A field within a line: a box to tick, or a ruled blank to type on. */
export function fieldControlXml(inline: FieldInline, line: Line, form: Form): string {
  const { field, widthPt } = inline;
  if (isBoxField(inline)) return boxControl(field, line.part, form);
  const style = OWN_STYLES.blank.id;
  const rest = (takenPt: number): string => {
    const room = widthPt === null ? '<w:tab/>' : spacesXml(spaceCount(widthPt - takenPt, line.sizePt));
    return runXml({ style }, room, line.part);
  };
  const shown = shownText(field, form);
  if (shown !== '') {
    const value = runXml(
      { style, language: scriptLanguage(shown) },
      textXml(shown, inline.place, line.part),
      line.part,
    );
    return control(field, form, BLANK_LOOK, value) + rest(widthOf(shown, line));
  }
  const prompt = promptFor(field, form, widthPt ?? line.frame.widthTwips / TWIPS_PER_PT, line);
  if (prompt !== '')
    return control(field, form, BLANK_LOOK, promptRun(prompt, true, line.part)) + rest(widthOf(prompt, line));
  // Part of the rule stands beside the control, so that it does not shrink to what is typed.
  const insidePt = (widthPt ?? SOME_ROOM_PT) * SHARE_OF_ROOM;
  const spaces = spacesXml(spaceCount(insidePt, line.sizePt));
  return control(field, form, BLANK_LOOK, runXml({ style }, spaces, line.part)) + rest(insidePt);
}

/** A field that is all its paragraph holds: the paragraph or the cell has the rule. */
export function loneControlXml(inline: FieldInline, line: Line, form: Form): string {
  const { field } = inline;
  const shown = shownText(field, form);
  if (shown !== '') {
    const look = { ...strength(line.bold || line.frame.bold, null, false, line), language: scriptLanguage(shown) };
    return control(field, form, '', runXml(look, textXml(shown, inline.place, line.part), line.part));
  }
  return control(field, form, '', emptyRun(field, line, form));
}

/** Room for several lines to type in. */
export function areaControlXml({ field, language, place }: TextArea, line: Line, form: Form): string {
  if (field.value === '') return control(field, form, '', emptyRun(field, line, form));
  const own = scriptLanguage(field.value) ?? language;
  return control(field, form, '', runXml({ language: own }, textXml(field.value, place, line.part), line.part));
}

function boxControl(field: Field, part: Part, form: Form): string {
  return control(
    field,
    form,
    BOX_LOOK,
    runXml({ style: OWN_STYLES.box.id }, `<w:t>${field.checked ? '☒' : '☐'}</w:t>`, part),
  );
}

/** A control locked in its place; its content too, where nobody may change it. */
function control(field: Field, form: Form, typed: string, content: string): string {
  const tag = form.tag(field);
  const isBox = field.control === 'checkbox' || field.control === 'radio';
  return controlXml(
    {
      label: field.label,
      tag,
      id: form.id(tag),
      lock: field.readOnly ? 'sdtContentLocked' : 'sdtLocked',
      typed,
      isEmpty: !isBox && field.value === '',
      kind: kindXml(field, form),
    },
    content,
  );
}

function kindXml(field: Field, form: Form): string {
  switch (field.control) {
    case 'checkbox':
    case 'radio': {
      const state = (name: string, code: string): string => `<w14:${name} w14:val="${code}" w14:font="${BOX_FONT}"/>`;
      const states = state('checkedState', '2612') + state('uncheckedState', '2610');
      return `<w14:checkbox><w14:checked w14:val="${field.checked ? 1 : 0}"/>${states}</w14:checkbox>`;
    }
    case 'date':
      return dateXml(field, form);
    case 'select': {
      const items = field.options
        .filter(({ value }) => value !== '')
        .map(({ value, label }) => `<w:listItem w:displayText="${escapeXml(label)}" w:value="${escapeXml(value)}"/>`);
      return `<w:dropDownList>${items.join('')}</w:dropDownList>`;
    }
    case 'textarea':
      return '<w:text w:multiLine="1"/>';
    case 'text':
    case 'number':
      return '<w:text/>';
  }
}

function dateXml({ value }: Field, { dates }: Form): string {
  const full = isDay(value) ? ` w:fullDate="${value}T00:00:00Z"` : '';
  return (
    `<w:date${full}><w:dateFormat w:val="${escapeXml(dates.pattern)}"/><w:lid w:val="${dates.language}"/>` +
    `<w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="${dates.calendar}"/></w:date>`
  );
}

/** What is known of a field; a day as its control shows days. */
function shownText(field: Field, { dates }: Form): string {
  return field.control === 'date' && isDay(field.value) ? dates.shown(field.value) : shownValue(field);
}

/** The content of a field that has a paragraph to itself and is empty. */
function emptyRun(field: Field, line: Line, form: Form): string {
  const roomPt = line.frame.widthTwips / TWIPS_PER_PT;
  const prompt = promptFor(field, form, roomPt, line);
  if (prompt !== '') return promptRun(prompt, false, line.part);
  const style = OWN_STYLES.placeholder.id;
  return runXml({ style }, spacesXml(spaceCount(roomPt * SHARE_OF_ROOM, line.sizePt)), line.part);
}

/**
 * What an empty field says; nothing where it has no room for it, nor in those for figures, which stand in tables by the
 * dozen, nor in those that are not to be filled in.
 */
function promptFor({ control, readOnly }: Field, { prompts }: Form, roomPt: number, line: Line): string {
  if (prompts === null || readOnly || control === 'number') return '';
  const prompt = control === 'date' ? prompts.date : control === 'select' ? prompts.choice : prompts.text;
  return widthOf(prompt, line) * (1 + SPARE) <= roomPt ? prompt : '';
}

/** Grey, on a rule where it stands on one: a run has one style. */
function promptRun(prompt: string, isRuled: boolean, part: Part): string {
  const { placeholder } = OWN_STYLES;
  const rule = isRuled ? `<w:u w:val="single" w:color="${part.theme.colours.rule}"/>` : '';
  const properties = `<w:rPr><w:rStyle w:val="${placeholder.id}"/>${rule}</w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(prompt)}</w:t></w:r>`;
}

function widthOf(text: string, { part, sizePt }: Line): number {
  const runs = shapeWord(text, part.faces.regular, part.document.language);
  return runs.reduce((sum, run) => sum + (run.width * sizePt) / 1000, 0);
}
