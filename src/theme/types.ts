import type { Place } from '../diagnostic/diagnostic.js';

/** A theme as the writers use it: every length in points, every colour `RRGGBB`, every style complete. */
export interface Theme {
  readonly name: string;
  /** The Word document that DOCX files are built on; null for none. */
  readonly base: NamedFile | null;
  readonly page: Page;
  readonly colours: Colours;
  readonly fonts: Fonts;
  /** Growth of sizes and leadings for languages whose scripts are taller; `themeFor` applies it. */
  readonly languages: Readonly<Record<string, { readonly sizeRatio: number; readonly leadingRatio: number }>>;
  /** By name: those of elements (`body h1 h2 h3 li dt dd th td caption`) and those of classes. */
  readonly paragraphs: Readonly<Record<string, ParagraphStyle>>;
  readonly characters: Readonly<Record<string, CharacterStyle>>;
  readonly tables: Readonly<Record<string, TableStyle>>;
  readonly lists: ListMetrics;
  readonly forms: FormMetrics;
}

export interface NamedFile {
  /** Path in the workspace. */
  readonly file: string;
  /** Where the theme names it. */
  readonly namedAt: Place;
}

export interface Page {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly marginTopPt: number;
  readonly marginBottomPt: number;
  /** The binding side. */
  readonly marginLeftPt: number;
  readonly marginRightPt: number;
  /** From the paper's edge to the top of the head and to the bottom of the foot. */
  readonly headerPt: number;
  readonly footerPt: number;
  /** Kinds of documents that stand across the paper. */
  readonly landscape: readonly string[];
}

export interface Colours {
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  readonly rule: string;
  readonly shade: string;
  /** Bands of a chart from weak to strong, and its bar. */
  readonly band1: string;
  readonly band2: string;
  readonly band3: string;
  readonly bar: string;
}

export interface Fonts {
  /** Font files under `templates/fonts/`, the first that has a character draws it. */
  readonly regular: readonly string[];
  readonly bold: readonly string[];
  /** Family names as a word processor knows them; `complex` serves Thai and Gujarati. */
  readonly family: string;
  readonly complexFamilies: Readonly<Record<string, string>>;
  /** Families a word processor may fall back to, best first. */
  readonly fallbacks: readonly string[];
}

export interface CharacterStyle {
  /** As shown in a word processor's list of styles. */
  readonly label: string;
  readonly sizePt: number | null;
  readonly bold: boolean | null;
  readonly colour: string | null;
}

export interface ParagraphStyle {
  readonly label: string;
  readonly sizePt: number;
  /** Distance of base lines. */
  readonly leadingPt: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly align: 'left' | 'center' | 'right';
  readonly spaceBeforePt: number;
  readonly spaceAfterPt: number;
  readonly indentPt: number;
  readonly keepWithNext: boolean;
  readonly keepTogether: boolean;
  /** A rule under the last line (or above the first) in the theme's rule colour; 0 for none. */
  readonly ruleBelowPt: number;
  readonly ruleAbovePt: number;
}

export interface TableStyle {
  readonly label: string;
  readonly paddingXPt: number;
  readonly paddingYPt: number;
  /** Widths of rules, 0 for none: above and under the head, between rows, at the end. */
  readonly headRuleAbovePt: number;
  readonly headRulePt: number;
  readonly rowRulePt: number;
  readonly endRulePt: number;
  /** Fill of every second body row once there are more than eight, and of head rows; null for none. */
  readonly zebra: string | null;
  readonly headFill: string | null;
  readonly spaceBeforePt: number;
  readonly spaceAfterPt: number;
  /** Styles of rows by class: `total`, `group`. */
  readonly rows: Readonly<
    Record<string, { readonly bold: boolean; readonly fill: string | null; readonly ruleAbovePt: number }>
  >;
  /** Least height of a body row: room to write by hand. */
  readonly minRowPt: number;
}

export interface ListMetrics {
  /**
   * Per level: right edge of the column in which clause numbers hang, where the clause's text starts. Measured from the
   * left edge of the outermost list, not from the level above; levels 1 and 2 may share one edge.
   */
  readonly clauseIndentsPt: readonly [number, number, number];
  readonly bulletIndentPt: number;
  /** Label column of a label–value list, in percent of the text width. */
  readonly termWidthPercent: number;
}

export interface FormMetrics {
  readonly boxPt: number;
  readonly lineHeightPt: number;
  readonly signatureLinePt: number;
  readonly signatureHeightPt: number;
  readonly ruleWidthPt: number;
}
