/** Generated from src/theme/theme.schema.json by `npm run generate`. */

/**
 * One of the theme's colours.
 */
export type ColourName = 'text' | 'muted' | 'accent' | 'rule' | 'shade';
/**
 * Text is never justified.
 */
export type Align = 'left' | 'center' | 'right';

/**
 * How documents look: paper, fonts, sizes, colours and the styles that templates name. Every length carries its unit.
 */
export interface ThemeDefinition {
  /**
   * What people call the theme.
   */
  name: string;
  /**
   * A Word document under templates/ on which every DOCX file is built: its page, headers, footers and styles take the place of the theme's. PDF files keep the theme's look.
   */
  base?: string;
  page: Page;
  colours: Colours;
  fonts: Fonts;
  /**
   * Body size and leading by language (BCP 47). All other sizes and leadings of that language grow in the same proportion.
   */
  languages?: {
    [k: string]: Measure;
  };
  /**
   * Styles of elements (body h1 h2 h3 li dt dd th td caption) and of classes. What a style does not say is as in body; space is 0 unless given.
   */
  paragraphs: {
    body: BodyStyle;
    [k: string]: ParagraphStyle | BodyStyle;
  };
  /**
   * Styles of words within a paragraph. What a style does not say is as in the paragraph.
   */
  characters: {
    [k: string]: CharacterStyle;
  };
  /**
   * Styles that the class of a table names; a table without a class is a grid.
   */
  tables: {
    [k: string]: TableStyle;
  };
  lists: Lists;
  forms: Forms;
}
/**
 * The paper and its margins.
 */
export interface Page {
  /**
   * A4 (210 × 297 mm) or Letter (8.5 × 11 in).
   */
  size: 'A4' | 'Letter';
  /**
   * From the paper's edge to the text. The left one is the binding side.
   */
  margins: {
    /**
     * Above the text.
     */
    top: string;
    /**
     * Under the text.
     */
    bottom: string;
    /**
     * On the binding side: wide enough for two punched holes.
     */
    left: string;
    /**
     * On the open side.
     */
    right: string;
  };
  /**
   * Documents that stand across the paper, as forms do that need wide tables.
   */
  landscape?: ('job-description' | 'appraisal' | 'kpi-sheet')[];
  /**
   * From the paper's upper edge to the top of the running header.
   */
  header: string;
  /**
   * From the paper's lower edge to the bottom of the foot.
   */
  footer: string;
}
/**
 * The only colours there are. Text, muted and accent need a contrast of 4.5:1 on white (WCAG 2.2, success criterion 1.4.3).
 */
export interface Colours {
  /**
   * Running text.
   */
  text: string;
  /**
   * Labels, notes, headers and feet.
   */
  muted: string;
  /**
   * Headings; the one colour.
   */
  accent: string;
  /**
   * Lines of tables and blanks.
   */
  rule: string;
  /**
   * Fill of rows.
   */
  shade: string;
  /**
   * Chart: the weak band, darkest.
   */
  band1: string;
  /**
   * Chart: the middle band.
   */
  band2: string;
  /**
   * Chart: the strong band, lightest.
   */
  band3: string;
  /**
   * Chart: the measured bar, such as that of a weight; the accent when not said.
   */
  bar?: string;
}
/**
 * Files that the PDF embeds and families that a word processor looks for.
 */
export interface Fonts {
  /**
   * The first file that has a character draws it.
   *
   * @minItems 1
   *
   * Items: Name of a TrueType file in templates/fonts.
   */
  regular: string[];
  /**
   * The first file that has a character draws it.
   *
   * @minItems 1
   *
   * Items: Name of a TrueType file in templates/fonts.
   */
  bold: string[];
  /**
   * The family as a word processor knows it.
   */
  family: string;
  /**
   * By language (BCP 47).
   */
  complexFamilies: {
    [k: string]: string;
  };
  /**
   * Families that a word processor may use instead, best first.
   */
  fallbacks: string[];
}
/**
 * Size of the type and distance of its base lines.
 */
export interface Measure {
  /**
   * Size of the type.
   */
  size: string;
  /**
   * Distance of base lines.
   */
  leading: string;
}
/**
 * Running text; the other styles start from it.
 */
export interface BodyStyle {
  /**
   * Name of the style in a word processor's list of styles.
   */
  label: string;
  /**
   * Size of the type.
   */
  size: string;
  /**
   * Distance of base lines.
   */
  leading: string;
  /**
   * Space under the paragraph.
   */
  spaceAfter?: string;
}
/**
 * What differs from body.
 */
export interface ParagraphStyle {
  /**
   * Name of the style in a word processor's list of styles.
   */
  label: string;
  /**
   * Size of the type.
   */
  size?: string;
  /**
   * Distance of base lines.
   */
  leading?: string;
  /**
   * Whether the type is bold.
   */
  bold?: boolean;
  colour?: ColourName;
  align?: Align;
  /**
   * Space above the paragraph.
   */
  spaceBefore?: string;
  /**
   * Space under the paragraph.
   */
  spaceAfter?: string;
  /**
   * Indent from the left.
   */
  indent?: string;
  /**
   * Stays on the page of the next paragraph.
   */
  keepWithNext?: boolean;
  /**
   * Is not split over two pages.
   */
  keepTogether?: boolean;
  /**
   * Width of a rule above the text.
   */
  ruleAbove?: string;
  /**
   * Width of a rule under the text.
   */
  ruleBelow?: string;
}
/**
 * What differs from the paragraph.
 */
export interface CharacterStyle {
  /**
   * Name of the style in a word processor's list of styles.
   */
  label: string;
  /**
   * Size of the type.
   */
  size?: string;
  /**
   * Whether the type is bold.
   */
  bold?: boolean;
  colour?: ColourName;
}
/**
 * Padding, rules and fills of a table. There are no vertical rules. What is not said is 0 or none.
 */
export interface TableStyle {
  /**
   * Name of the style in a word processor's list of styles.
   */
  label: string;
  /**
   * Left and right in each cell.
   */
  paddingX?: string;
  /**
   * Above and under in each cell.
   */
  paddingY?: string;
  /**
   * Rule above the head.
   */
  headRuleAbove?: string;
  /**
   * Rule under the head.
   */
  headRule?: string;
  /**
   * Rule between rows.
   */
  rowRule?: string;
  /**
   * Rule at the end.
   */
  endRule?: string;
  zebra?: ColourName;
  headFill?: ColourName;
  /**
   * Space above the table.
   */
  spaceBefore?: string;
  /**
   * Space under the table.
   */
  spaceAfter?: string;
  /**
   * Least height of a row: room to write by hand.
   */
  minRow?: string;
  /**
   * By the class of a row.
   */
  rows?: {
    [k: string]: RowStyle;
  };
}
/**
 * What differs from an ordinary row.
 */
export interface RowStyle {
  /**
   * Whether the type is bold.
   */
  bold?: boolean;
  fill?: ColourName;
  /**
   * Rule above the row.
   */
  ruleAbove?: string;
}
/**
 * Where the text of lists starts.
 */
export interface Lists {
  /**
   * Where the text of clauses starts, level by level, from the left edge of the outermost list; their numbers hang in the column before it.
   *
   * @minItems 3
   * @maxItems 3
   *
   * Items: A number with its unit: pt, mm, cm or in.
   */
  clauseIndents: string[];
  /**
   * Where the text of a bulleted or plainly numbered item starts, from the text around the list.
   */
  bulletIndent: string;
  /**
   * Width of the labels in a label–value list, in percent of the text width.
   */
  termWidth: number;
}
/**
 * Room to write by hand.
 */
export interface Forms {
  /**
   * Side of a box to tick.
   */
  box: string;
  /**
   * Distance of lines to write on.
   */
  lineHeight: string;
  /**
   * Length of a signature line.
   */
  signatureLine: string;
  /**
   * Free height above a signature line.
   */
  signatureHeight: string;
  /**
   * Width of ruled lines.
   */
  ruleWidth: string;
}
