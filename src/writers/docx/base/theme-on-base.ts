import type { ParagraphStyle, TableStyle, Theme } from '../../../theme/types.js';
import { ptToTwip } from '../../../units.js';
import type { StyleNames } from '../styles/style-ids.js';
import type { BaseStyles, Look } from './base-styles.js';
import { counterpart } from './counterparts.js';

/** Text in cells stays as small as the theme has it: the columns of forms are made for it. */
const IN_CELLS = new Set(['td', 'th']);

/**
 * The theme as it comes out on a base: what the base defines looks as it does there, text that is as large as body text
 * becomes as large as that of the base, and everything else stays as it is. It tells the writer what a style is like,
 * and gives the styles that the base lacks.
 */
export function themeOnBase(theme: Theme, names: StyleNames, styles: BaseStyles): Theme {
  const { body } = theme.paragraphs;
  const normal = styles.defaultOf('paragraph');
  if (body === undefined || normal === null) return theme;
  const normalPt = styles.lookOf(normal).sizePt;
  const paragraph = (name: string, style: ParagraphStyle): ParagraphStyle => {
    const known = names.paragraphs.get(name);
    const found = name === 'body' ? normal : known === undefined ? null : counterpart('paragraph', known, styles);
    if (found !== null) {
      const look = styles.lookOf(found);
      const { sizePt, bold } = look;
      const { spaceBeforePt, spaceAfterPt } = lacksSpace(style, look) ? style : look;
      return { ...style, sizePt, bold, spaceBeforePt, spaceAfterPt };
    }
    if (style.sizePt !== body.sizePt) return style;
    return { ...style, sizePt: IN_CELLS.has(name) ? Math.min(style.sizePt, normalPt) : normalPt };
  };
  const table = (name: string, style: TableStyle): TableStyle => {
    const known = names.tables.get(name);
    const found = known === undefined ? null : counterpart('table', known, styles);
    if (found === null) return style;
    const { cellPaddingPt, hasRowRules } = styles.lookOf(found);
    return { ...style, paddingXPt: cellPaddingPt, rowRulePt: hasRowRules ? Math.max(style.rowRulePt, 0.5) : 0 };
  };
  return {
    ...theme,
    paragraphs: mapEntries(theme.paragraphs, paragraph),
    tables: mapEntries(theme.tables, table),
  };
}

/** Names of paragraph styles whose counterparts in the base number their paragraphs: a title must not have a number. */
export function numberedByBase(theme: Theme, names: StyleNames, styles: BaseStyles): readonly string[] {
  return Object.keys(theme.paragraphs).filter((name) => {
    const known = names.paragraphs.get(name);
    const found = known === undefined ? null : counterpart('paragraph', known, styles);
    return found !== null && styles.lookOf(found).isNumbered;
  });
}

/** What paragraphs of a style say themselves, as the style that a base has for them does not. */
export interface Supplement {
  readonly keepNext: boolean;
  /** Before and after; null where the base's style has some. */
  readonly space: Pick<ParagraphStyle, 'spaceBeforePt' | 'spaceAfterPt'> | null;
}

/**
 * By the name of a style that stays with what follows, as headings do, what its counterpart in the base lacks of it: a
 * letterhead is seldom made with headings over text in mind.
 */
export function supplements(theme: Theme, names: StyleNames, styles: BaseStyles): ReadonlyMap<string, Supplement> {
  const lacking = Object.entries(theme.paragraphs).flatMap(([name, style]): readonly [string, Supplement][] => {
    const known = names.paragraphs.get(name);
    const found = known === undefined || !style.keepWithNext ? null : counterpart('paragraph', known, styles);
    if (found === null) return [];
    const look = styles.lookOf(found);
    const keepNext = !look.keepsWithNext;
    const space = lacksSpace(style, look) ? style : null;
    return keepNext || space !== null ? [[name, { keepNext, space }]] : [];
  });
  return new Map(lacking);
}

/** Whether a heading of the base would touch the text above and below it. */
function lacksSpace(style: ParagraphStyle, look: Look): boolean {
  return style.keepWithNext && look.spaceBeforePt === 0 && look.spaceAfterPt === 0;
}

/** Ids of the paragraph styles whose lines are as far apart as those of body text, so that the base's distance serves. */
export function spacedAsBody(theme: Theme, names: StyleNames): ReadonlySet<string> {
  const body = theme.paragraphs.body;
  const spaced = Object.entries(theme.paragraphs).filter(
    ([, style]) => body !== undefined && ptToTwip(style.leadingPt) === ptToTwip(body.leadingPt),
  );
  return new Set(spaced.flatMap(([name]) => names.paragraphs.get(name)?.id ?? []));
}

function mapEntries<A>(record: Readonly<Record<string, A>>, change: (name: string, value: A) => A): Record<string, A> {
  const changed = Object.entries(record).map(([name, value]) => [name, change(name, value)] as const);
  // Without a prototype: a style may be named as something that every object has.
  return Object.assign(Object.create(null), Object.fromEntries(changed));
}
