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
  return {
    ...theme,
    paragraphs: mapValues(theme.paragraphs, paragraph),
    characters: mapValues(theme.characters, character),
  };
}

function roundToHalf(pt: number): number {
  return Math.round(pt * 2) / 2;
}

function mapValues<A>(record: Readonly<Record<string, A>>, change: (value: A) => A): Record<string, A> {
  const changed = Object.entries(record).map(([key, value]) => [key, change(value)] as const);
  // Without a prototype: a style may be named as something that every object has.
  return Object.assign(Object.create(null), Object.fromEntries(changed));
}
