import type { CharacterStyle, ParagraphStyle, Theme } from './types.js';

/**
 * The theme for a document in a language (BCP 47): sizes and leadings of every style grown in the proportion that the
 * theme's `languages` gives, rounded to half points so that Word and PDF set the same. The theme itself for a language
 * that it does not name; `th-TH` follows `th`.
 */
export function themeFor(theme: Theme, language: string): Theme {
  const ratio = theme.languages[language] ?? theme.languages[language.split('-')[0] ?? language];
  if (ratio === undefined) return theme;
  const size = (pt: number): number => roundToHalf(pt * ratio.sizeRatio);
  const paragraph = (style: ParagraphStyle): ParagraphStyle => ({
    ...style,
    sizePt: size(style.sizePt),
    leadingPt: roundToHalf(style.leadingPt * ratio.leadingRatio),
  });
  const character = (style: CharacterStyle): CharacterStyle => ({
    ...style,
    sizePt: style.sizePt === null ? null : size(style.sizePt),
  });
  const [first, second, third] = theme.lists.clauseIndentsPt;
  return {
    ...theme,
    paragraphs: mapValues(theme.paragraphs, paragraph),
    characters: mapValues(theme.characters, character),
    // The numbers of clauses grow with the text.
    lists: { ...theme.lists, clauseIndentsPt: [size(first), size(second), size(third)] },
  };
}

/** The third level of clauses starts at most so far right of the second in a column, as a part of the second's edge. */
const THIRD_LEVEL = 1.4;

/** Terms and what they say have two lines each, which a row must part from the next one's. */
const IN_LISTS_OF_TERMS = ['dt', 'dd'];
const ROW_SPACE_PT = 3;

/**
 * The theme for a document with two languages side by side: each style as large, with as much leading, as the language
 * that needs more of it has; clauses of the third level less indented, as
 * they stand in a column, and more space between the rows of lists of terms.
 */
export function themeForTwo(theme: Theme, [one, other]: readonly [string, string]): Theme {
  const both = themeForText(theme, one, [other]);
  const paragraphs = mapValues(both.paragraphs, (style, name) => ({
    ...style,
    spaceAfterPt: style.spaceAfterPt + (IN_LISTS_OF_TERMS.includes(name) ? ROW_SPACE_PT : 0),
  }));
  const [first, second, third] = theme.lists.clauseIndentsPt;
  const clauseIndentsPt = [first, second, Math.min(third, second * THIRD_LEVEL)] as const;
  return { ...both, paragraphs, lists: { ...theme.lists, clauseIndentsPt } };
}

/**
 * The theme for a document in a language that holds texts in others: each style as large, with as much leading, as the
 * language that needs most has it.
 */
export function themeForText(theme: Theme, language: string, others: readonly string[]): Theme {
  return others.map((other) => themeFor(theme, other)).reduce(roomier, themeFor(theme, language));
}

function roomier(one: Theme, other: Theme): Theme {
  const paragraphs = mapValues(one.paragraphs, (style, name) => ({
    ...style,
    sizePt: Math.max(style.sizePt, other.paragraphs[name]?.sizePt ?? 0),
    leadingPt: Math.max(style.leadingPt, other.paragraphs[name]?.leadingPt ?? 0),
  }));
  const characters = mapValues(one.characters, (style, name) => {
    const sizePt = style.sizePt === null ? null : Math.max(style.sizePt, other.characters[name]?.sizePt ?? 0);
    return { ...style, sizePt };
  });
  return { ...one, paragraphs, characters };
}

function roundToHalf(pt: number): number {
  return Math.round(pt * 2) / 2;
}

function mapValues<A>(record: Readonly<Record<string, A>>, change: (value: A, key: string) => A): Record<string, A> {
  const changed = Object.entries(record).map(([key, value]) => [key, change(value, key)] as const);
  // Without a prototype: a style may be named as something that every object has.
  return Object.assign(Object.create(null), Object.fromEntries(changed));
}
