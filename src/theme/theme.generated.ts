/**
 * What people call the theme.
 */
export type Name = string;
/**
 * A4 (210 × 297 mm) or Letter (8.5 × 11 in).
 */
export type Paper = 'A4' | 'Letter';
/**
 * Above the text.
 */
export type Length = string;
/**
 * Under the text.
 */
export type Length1 = string;
/**
 * On the binding side: wide enough for two punched holes.
 */
export type Length2 = string;
/**
 * On the open side.
 */
export type Length3 = string;
/**
 * From the paper's upper edge to the top of the running header.
 */
export type Header = string;
/**
 * From the paper's lower edge to the bottom of the foot.
 */
export type Footer = string;
/**
 * Running text.
 */
export type Colour = string;
/**
 * Labels, notes, headers and feet.
 */
export type Colour1 = string;
/**
 * Headings; the one colour.
 */
export type Colour2 = string;
/**
 * Lines of tables and blanks.
 */
export type Colour3 = string;
/**
 * Fill of rows.
 */
export type Colour4 = string;
/**
 * Chart: the weak band, darkest.
 */
export type Colour5 = string;
/**
 * Chart: the middle band.
 */
export type Colour6 = string;
/**
 * Chart: the strong band, lightest.
 */
export type Colour7 = string;
/**
 * Chart: the measured bar.
 */
export type Colour8 = string;
/**
 * The first file that has a character draws it.
 *
 * @minItems 1
 */
export type RegularFiles = [FontFile, ...FontFile[]];
/**
 * Name of a TrueType file in templates/fonts.
 */
export type FontFile = string;
/**
 * The first file that has a character draws it.
 *
 * @minItems 1
 */
export type BoldFiles = [FontFile, ...FontFile[]];
/**
 * The family as a word processor knows it.
 */
export type Family = string;
/**
 * Families that a word processor may use instead, best first.
 */
export type Fallbacks = string[];
/**
 * Size of the type.
 */
export type Length4 = string;
/**
 * Distance of base lines.
 */
export type Length5 = string;
/**
 * Name of the style in a word processor's list of styles.
 */
export type Label = string;
/**
 * Size of the type.
 */
export type Length6 = string;
/**
 * Distance of base lines.
 */
export type Length7 = string;
/**
 * Space under the paragraph.
 */
export type Length8 = string;
/**
 * Size of the type.
 */
export type Length9 = string;
/**
 * Distance of base lines.
 */
export type Length10 = string;
/**
 * Whether the type is bold.
 */
export type Bold = boolean;
/**
 * One of the theme's colours.
 */
export type ColourByName = 'text' | 'muted' | 'accent' | 'rule' | 'shade';
/**
 * Text is never justified.
 */
export type Alignment = 'left' | 'center' | 'right';
/**
 * Space above the paragraph.
 */
export type Length11 = string;
/**
 * Space under the paragraph.
 */
export type Length12 = string;
/**
 * Indent from the left.
 */
export type Length13 = string;
/**
 * Stays on the page of the next paragraph.
 */
export type KeepWithNext = boolean;
/**
 * Is not split over two pages.
 */
export type KeepTogether = boolean;
/**
 * Width of a rule above the text.
 */
export type Length14 = string;
/**
 * Width of a rule under the text.
 */
export type Length15 = string;
/**
 * Size of the type.
 */
export type Length16 = string;
/**
 * Whether the type is bold.
 */
export type Bold1 = boolean;
/**
 * Left and right in each cell.
 */
export type Length17 = string;
/**
 * Above and under in each cell.
 */
export type Length18 = string;
/**
 * Rule above the head.
 */
export type Length19 = string;
/**
 * Rule under the head.
 */
export type Length20 = string;
/**
 * Rule between rows.
 */
export type Length21 = string;
/**
 * Rule at the end.
 */
export type Length22 = string;
/**
 * One of the theme's colours.
 */
export type ColourByName1 = 'text' | 'muted' | 'accent' | 'rule' | 'shade';
/**
 * One of the theme's colours.
 */
export type ColourByName2 = 'text' | 'muted' | 'accent' | 'rule' | 'shade';
/**
 * Space above the table.
 */
export type Length23 = string;
/**
 * Space under the table.
 */
export type Length24 = string;
/**
 * Least height of a row: room to write by hand.
 */
export type Length25 = string;
/**
 * Whether the type is bold.
 */
export type Bold2 = boolean;
/**
 * One of the theme's colours.
 */
export type ColourByName3 = 'text' | 'muted' | 'accent' | 'rule' | 'shade';
/**
 * Rule above the row.
 */
export type Length26 = string;
/**
 * Where the text of clauses starts, level by level, from the left edge of the outermost list; their numbers hang in the column before it.
 *
 * @minItems 3
 * @maxItems 3
 */
export type ClauseIndents = [Length27, Length27, Length27];
/**
 * A number with its unit: pt, mm, cm or in.
 */
export type Length27 = string;
/**
 * A number with its unit: pt, mm, cm or in.
 */
export type Length28 = string;
/**
 * Width of the labels in a label–value list, in percent of the text width.
 */
export type LabelColumn = number;
/**
 * A number with its unit: pt, mm, cm or in.
 */
export type Length29 = string;
/**
 * A number with its unit: pt, mm, cm or in.
 */
export type Length30 = string;
/**
 * A number with its unit: pt, mm, cm or in.
 */
export type Length31 = string;
/**
 * A number with its unit: pt, mm, cm or in.
 */
export type Length32 = string;
/**
 * A number with its unit: pt, mm, cm or in.
 */
export type Length33 = string;

/**
 * How documents look: paper, fonts, sizes, colours and the styles that templates name. Every length carries its unit.
 */
export interface Theme {
  name: Name;
  page: Page;
  colours: Colours;
  fonts: Fonts;
  languages?: LanguagesWithTallerScripts;
  paragraphs: ParagraphStyles;
  characters: CharacterStyles;
  tables: TableStyles;
  lists: Lists;
  forms: Forms;
}
/**
 * The paper and its margins.
 */
export interface Page {
  size: Paper;
  margins: Margins;
  header: Header;
  footer: Footer;
}
/**
 * From the paper's edge to the text. The left one is the binding side.
 */
export interface Margins {
  top: Length;
  bottom: Length1;
  left: Length2;
  right: Length3;
}
/**
 * The only colours there are. Text, muted and accent need a contrast of 4.5:1 on white (WCAG 2.2, success criterion 1.4.3).
 */
export interface Colours {
  text: Colour;
  muted: Colour1;
  accent: Colour2;
  rule: Colour3;
  shade: Colour4;
  band1: Colour5;
  band2: Colour6;
  band3: Colour7;
  bar: Colour8;
}
/**
 * Files that the PDF embeds and families that a word processor looks for.
 */
export interface Fonts {
  regular: RegularFiles;
  bold: BoldFiles;
  family: Family;
  complexFamilies: FamiliesOfComplexScripts;
  fallbacks: Fallbacks;
}
/**
 * By language (BCP 47).
 */
export interface FamiliesOfComplexScripts {
  [k: string]: string;
}
/**
 * Body size and leading by language (BCP 47). All other sizes and leadings of that language grow in the same proportion.
 */
export interface LanguagesWithTallerScripts {
  [k: string]: SizeAndLeading;
}
/**
 * Size of the type and distance of its base lines.
 */
export interface SizeAndLeading {
  size: Length4;
  leading: Length5;
}
/**
 * Styles of elements (body h1 h2 h3 li dt dd th td caption) and of classes. What a style does not say is as in body; space is 0 unless given.
 */
export interface ParagraphStyles {
  body: Body;
  [k: string]: ParagraphStyle | Body;
}
/**
 * Running text; the other styles start from it.
 */
export interface Body {
  label: Label;
  size: Length6;
  leading: Length7;
  spaceAfter?: Length8;
}
/**
 * What differs from body.
 */
export interface ParagraphStyle {
  label: Label;
  size?: Length9;
  leading?: Length10;
  bold?: Bold;
  colour?: ColourByName;
  align?: Alignment;
  spaceBefore?: Length11;
  spaceAfter?: Length12;
  indent?: Length13;
  keepWithNext?: KeepWithNext;
  keepTogether?: KeepTogether;
  ruleAbove?: Length14;
  ruleBelow?: Length15;
}
/**
 * Styles of words within a paragraph. What a style does not say is as in the paragraph.
 */
export interface CharacterStyles {
  [k: string]: CharacterStyle;
}
/**
 * What differs from the paragraph.
 */
export interface CharacterStyle {
  label: Label;
  size?: Length16;
  bold?: Bold1;
  colour?: ColourByName;
}
/**
 * Styles that the class of a table names; a table without a class is a grid.
 */
export interface TableStyles {
  [k: string]: TableStyle;
}
/**
 * Padding, rules and fills of a table. There are no vertical rules. What is not said is 0 or none.
 */
export interface TableStyle {
  label: Label;
  paddingX?: Length17;
  paddingY?: Length18;
  headRuleAbove?: Length19;
  headRule?: Length20;
  rowRule?: Length21;
  endRule?: Length22;
  zebra?: ColourByName1;
  headFill?: ColourByName2;
  spaceBefore?: Length23;
  spaceAfter?: Length24;
  minRow?: Length25;
  rows?: RowStyles;
}
/**
 * By the class of a row.
 */
export interface RowStyles {
  [k: string]: RowStyle;
}
/**
 * What differs from an ordinary row.
 */
export interface RowStyle {
  bold?: Bold2;
  fill?: ColourByName3;
  ruleAbove?: Length26;
}
/**
 * Where the text of lists starts.
 */
export interface Lists {
  clauseIndents: ClauseIndents;
  bulletIndent: Length28;
  termWidth: LabelColumn;
}
/**
 * Room to write by hand.
 */
export interface Forms {
  box: Length29;
  lineHeight: Length30;
  signatureLine: Length31;
  signatureHeight: Length32;
  ruleWidth: Length33;
}
