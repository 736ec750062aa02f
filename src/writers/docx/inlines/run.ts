import type { Place } from '../../../diagnostic/diagnostic.js';
import type { Text } from '../../../document/types.js';
import type { FileContext, Frame, Part } from '../part.js';
import { complexFamily, languageAttributes, languageMarks } from '../styles/language.js';
import { OWN_STYLES } from '../styles/style-ids.js';
import { escapeXml, forbiddenCharacters, runText } from '../xml.js';

/** The paragraph around an inline. */
export interface Line {
  readonly part: Part;
  readonly frame: Frame;
  /** What the paragraph's style says. */
  readonly bold: boolean;
  readonly sizePt: number;
}

/** What a run says of itself beside the paragraph's style. */
export interface RunProperties {
  readonly style?: string | null;
  readonly bold?: boolean | null;
  readonly italic?: boolean;
  readonly language?: string | null;
}

/** Scripts whose letters are never slanted. */
const UPRIGHT = /^(th|gu)\b/;

/** A `w:r`; its properties in the order that the schema wants (ECMA-376, EG_RPrBase). */
export function runXml(properties: RunProperties, content: string, context: FileContext): string {
  const { style, bold, italic, language } = properties;
  let xml = style ? `<w:rStyle w:val="${style}"/>` : '';
  const foreign = language && language !== context.document.language ? language : null;
  const family = foreign === null ? null : complexFamily(context.theme, foreign);
  if (family !== null) xml += `<w:rFonts w:cs="${escapeXml(family)}"/>`;
  if (bold === true) xml += '<w:b/><w:bCs/>';
  if (bold === false) xml += '<w:b w:val="0"/><w:bCs w:val="0"/>';
  if (italic) xml += '<w:i/><w:iCs/>';
  if (foreign !== null) xml += `<w:lang ${languageAttributes(languageMarks(context.theme, foreign))}/>`;
  return `<w:r>${xml === '' ? '' : `<w:rPr>${xml}</w:rPr>`}${content}</w:r>`;
}

/** The text of a node, with what no file may hold taken out and reported. */
export function textXml(text: string, place: Place, context: FileContext): string {
  for (const character of forbiddenCharacters(text)) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    context.diagnostics.push({
      severity: 'error',
      code: 'text/forbidden-character',
      message: `The text holds the character U+${code}, which no document can hold.`,
      hint: 'delete it, or write the text again by hand where it was pasted from elsewhere',
      place,
    });
  }
  return runText(text);
}

/** A text in a language, as strong as its paragraph or its row. */
export function plainRun(text: string, language: string, place: Place, line: Line): string {
  const { style, bold } = strength(line.bold || line.frame.bold, null, false, line);
  return runXml({ style, bold, italic: false, language }, textXml(text, place, line.part), line.part);
}

export function textRun(inline: Text, line: Line): string {
  const { part, frame } = line;
  const theme = inline.style === null ? undefined : part.theme.characters[inline.style];
  const known = inline.style === null ? undefined : part.names.characters.get(inline.style)?.id;
  const marked = markedStyle(inline);
  const wanted = inline.strong || frame.bold || (theme?.bold ?? line.bold);
  const { style, bold } = strength(wanted, marked ?? known ?? null, marked === null && theme?.bold === true, line);
  const emphatic = inline.emphasis && !UPRIGHT.test(inline.language);
  const byStyle = emphatic && style === null && bold === null;
  const properties: RunProperties = {
    style: byStyle ? OWN_STYLES.emphasis.id : style,
    bold,
    italic: emphatic && !byStyle,
    language: inline.language,
  };
  return runXml(properties, textXml(inline.text, inline.place, part), part);
}

/** Links and changes look like what they are, whatever else their text is. */
function markedStyle(inline: Text): string | null {
  if (inline.href !== null) return OWN_STYLES.hyperlink.id;
  if (inline.change === 'inserted') return OWN_STYLES.inserted.id;
  return inline.change === 'deleted' ? OWN_STYLES.deleted.id : null;
}

/**
 * How a run gets its weight: bold is a toggle, which a bold character style in a bold paragraph turns off again
 * (ECMA-376, 17.7.3), so that the style Strong serves in light paragraphs only.
 */
export function strength(
  wanted: boolean,
  style: string | null,
  styleIsBold: boolean,
  line: Line,
): { readonly style: string | null; readonly bold: boolean | null } {
  const given = line.bold !== styleIsBold;
  if (wanted === given) return { style, bold: null };
  return wanted && style === null ? { style: OWN_STYLES.strong.id, bold: null } : { style, bold: wanted };
}
