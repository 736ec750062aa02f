import type { IBorderOptions, IParagraphStyleOptions } from 'docx';
import type { ParagraphStyle, Theme } from '../../../theme/types.js';
import { ptToEighth, ptToHalfPoint, ptToTwip } from '../../../units.js';
import { LIST_REFERENCES } from './list-definitions.js';
import { CLAUSE_STYLES, OWN_STYLES, type StyleName, type StyleNames } from './style-ids.js';

type ParagraphOptions = NonNullable<IParagraphStyleOptions['paragraph']>;
type Numbering = NonNullable<ParagraphOptions['numbering']>;

const HEADINGS: Readonly<Record<string, number>> = { h1: 0, h2: 1, h3: 2 };

/** Type from this size on is kerned; nothing is smaller. */
const LEAST_KERNED_PT = 8;

/** Every paragraph style of the file, in the order of the theme, then those of lists, figures and gaps. */
export function paragraphStyles(theme: Theme, names: StyleNames): readonly IParagraphStyleOptions[] {
  const themed = Object.entries(theme.paragraphs).flatMap(([name, style]) => {
    const known = names.paragraphs.get(name);
    return known === undefined ? [] : [themeStyle(name, known, style, theme)];
  });
  const list = names.paragraphs.get('li')?.id ?? 'Normal';
  const heading = names.paragraphs.get('h2')?.id ?? 'Normal';
  return [
    ...themed,
    derived(OWN_STYLES.clauseHeading, heading, numbering('clauses', 0)),
    ...OWN_STYLES.bullets.map((style, level) => derived(style, list, numbering('unordered', level))),
    ...OWN_STYLES.numbers.map((style, level) => derived(style, list, numbering('ordered', level))),
    figureStyle(theme),
    boxesStyle(theme, names),
    gapStyle(),
  ];
}

/** `Normal` says everything; the others say in what they differ, so that a change to Normal reaches them. */
function themeStyle(name: string, known: StyleName, style: ParagraphStyle, theme: Theme): IParagraphStyleOptions {
  const level = CLAUSE_STYLES.indexOf(name);
  const outlineLevel = HEADINGS[name];
  const isHeading = outlineLevel !== undefined;
  const body = name === 'body' ? null : (theme.paragraphs.body ?? null);
  return {
    id: known.id,
    name: known.label,
    ...(body === null ? {} : { basedOn: 'Normal' }),
    next: isHeading ? 'Normal' : known.id,
    quickFormat: true,
    ...(isHeading ? { uiPriority: 9 } : {}),
    paragraph: {
      ...paragraphMeasures(style, body),
      ...paragraphRules(style, theme.colours.rule),
      ...(isHeading ? { outlineLevel } : {}),
      ...(level > 0 ? { numbering: numbering('clauses', level) } : {}),
    },
    run: {
      // Pairs of letters as the font spaces them, which a word processor does only when told.
      ...(body === null ? { kern: ptToHalfPoint(LEAST_KERNED_PT) } : {}),
      ...(style.sizePt === body?.sizePt ? {} : { size: ptToHalfPoint(style.sizePt) }),
      ...(style.bold === (body?.bold ?? false) ? {} : { bold: style.bold }),
      ...(style.colour === body?.colour ? {} : { color: style.colour }),
    },
  };
}

/** Fonts set their lines at least so far apart, as a share of the size; closer lines come only by an exact distance. */
const CLOSEST_LEADING = 1.3;

/** The least distance of base lines, so that larger type set by hand still gets the room it needs. */
function paragraphMeasures(style: ParagraphStyle, body: ParagraphStyle | null): ParagraphOptions {
  return {
    ...(style.keepWithNext === (body?.keepWithNext ?? false) ? {} : { keepNext: style.keepWithNext }),
    ...(style.keepTogether === (body?.keepTogether ?? false) ? {} : { keepLines: style.keepTogether }),
    ...(style.align === (body?.align ?? 'left') ? {} : { alignment: style.align }),
    spacing: {
      before: ptToTwip(style.spaceBeforePt),
      after: ptToTwip(style.spaceAfterPt),
      line: ptToTwip(style.leadingPt),
      lineRule: style.leadingPt < style.sizePt * CLOSEST_LEADING ? 'exact' : 'atLeast',
    },
    ...(style.indentPt === 0 ? {} : { indent: { left: ptToTwip(style.indentPt) } }),
  };
}

/** Rules above and under the paragraphs of a style. */
function paragraphRules(style: ParagraphStyle, colour: string): Pick<ParagraphOptions, 'border'> {
  if (style.ruleAbovePt === 0 && style.ruleBelowPt === 0) return {};
  const side = (widthPt: number): IBorderOptions => ({
    style: 'single',
    size: ptToEighth(widthPt),
    space: 1,
    color: colour,
  });
  return {
    border: {
      ...(style.ruleAbovePt === 0 ? {} : { top: side(style.ruleAbovePt) }),
      ...(style.ruleBelowPt === 0 ? {} : { bottom: side(style.ruleBelowPt) }),
    },
  };
}

function derived(name: StyleName, basedOn: string, list: Numbering): IParagraphStyleOptions {
  return { id: name.id, name: name.label, basedOn, quickFormat: true, paragraph: { numbering: list } };
}

function numbering(kind: keyof typeof LIST_REFERENCES, level: number): Numbering {
  return { reference: LIST_REFERENCES[kind], level, instance: 0 };
}

/** A figure makes its own line as high as it needs: it stands on a base line, below which larger type would add its depth. */
function figureStyle(theme: Theme): IParagraphStyleOptions {
  const after = ptToTwip(theme.paragraphs.body?.spaceAfterPt ?? 0);
  return {
    id: OWN_STYLES.figure.id,
    name: OWN_STYLES.figure.label,
    basedOn: 'Normal',
    paragraph: { spacing: { before: 0, after, line: 240, lineRule: 'auto' } },
    run: { size: 2 },
  };
}

/** What a line with boxes is at least higher than a box: their font is taller than that of the text. */
export const AROUND_BOX_PT = 2;

/** Cells with nothing but boxes, whose font is taller than that of the text beside them. */
function boxesStyle(theme: Theme, names: StyleNames): IParagraphStyleOptions {
  const line = ptToTwip(theme.forms.boxPt + AROUND_BOX_PT);
  return {
    id: OWN_STYLES.boxes.id,
    name: OWN_STYLES.boxes.label,
    basedOn: names.paragraphs.get('td')?.id ?? 'Normal',
    paragraph: { spacing: { before: 0, after: 0, line, lineRule: 'exact' } },
  };
}

/** The white space between two tables, which Word would join, and after a table that ends a cell. */
function gapStyle(): IParagraphStyleOptions {
  return {
    id: OWN_STYLES.gap.id,
    name: OWN_STYLES.gap.label,
    basedOn: 'Normal',
    semiHidden: true,
    paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } },
    run: { size: 2 },
  };
}
