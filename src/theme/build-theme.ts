import type { Places } from '../source/source.js';
import { parseLengthPt } from '../units.js';
import { paperSize } from './paper.js';
import type {
  CharacterStyle as CharacterSource,
  ParagraphStyle as ParagraphSource,
  RowStyle as RowSource,
  TableStyle as TableSource,
  ThemeDefinition,
} from './theme-definition.generated.js';
import type { CharacterStyle, Colours, ParagraphStyle, TableStyle, Theme } from './types.js';

/** The theme that a source describes: lengths in points, colours as `RRGGBB`, every style completed from `body`. */
export function buildTheme(source: ThemeDefinition, places: Places): Theme {
  const { page, fonts, lists, forms } = source;
  const colours = buildColours(source.colours);
  const body = source.paragraphs.body;
  return {
    name: source.name,
    base: source.base === undefined ? null : { file: `templates/${source.base}`, namedAt: places.valuePlace(['base']) },
    page: {
      ...paperSize(page.size),
      marginTopPt: lengthPt(page.margins.top),
      marginBottomPt: lengthPt(page.margins.bottom),
      marginLeftPt: lengthPt(page.margins.left),
      marginRightPt: lengthPt(page.margins.right),
      headerPt: lengthPt(page.header),
      footerPt: lengthPt(page.footer),
      landscape: page.landscape ?? [],
    },
    colours,
    fonts,
    languages: mapValues(source.languages ?? {}, (measure) => ({
      sizeRatio: lengthPt(measure.size) / lengthPt(body.size),
      leadingRatio: lengthPt(measure.leading) / lengthPt(body.leading),
    })),
    paragraphs: mapValues(source.paragraphs, (style) => buildParagraph(style, body, colours)),
    characters: mapValues(source.characters, (style) => buildCharacter(style, colours)),
    tables: mapValues(source.tables, (style) => buildTable(style, colours)),
    lists: {
      clauseIndentsPt: [
        lengthPt(lists.clauseIndents[0]),
        lengthPt(lists.clauseIndents[1]),
        lengthPt(lists.clauseIndents[2]),
      ],
      bulletIndentPt: lengthPt(lists.bulletIndent),
      termWidthPercent: lists.termWidth,
    },
    forms: {
      boxPt: lengthPt(forms.box),
      lineHeightPt: lengthPt(forms.lineHeight),
      signatureLinePt: lengthPt(forms.signatureLine),
      signatureHeightPt: lengthPt(forms.signatureHeight),
      ruleWidthPt: lengthPt(forms.ruleWidth),
    },
  };
}

function buildColours(source: ThemeDefinition['colours']): Colours {
  return {
    text: hex(source.text),
    muted: hex(source.muted),
    accent: hex(source.accent),
    rule: hex(source.rule),
    shade: hex(source.shade),
    band1: hex(source.band1),
    band2: hex(source.band2),
    band3: hex(source.band3),
    bar: hex(source.bar ?? source.accent),
  };
}

function buildParagraph(
  style: ParagraphSource,
  body: ThemeDefinition['paragraphs']['body'],
  colours: Colours,
): ParagraphStyle {
  return {
    label: style.label,
    sizePt: lengthPt(style.size ?? body.size),
    leadingPt: lengthPt(style.leading ?? body.leading),
    bold: style.bold ?? false,
    colour: colours[style.colour ?? 'text'],
    align: style.align ?? 'left',
    spaceBeforePt: lengthPt(style.spaceBefore),
    spaceAfterPt: lengthPt(style.spaceAfter),
    indentPt: lengthPt(style.indent),
    keepWithNext: style.keepWithNext ?? false,
    keepTogether: style.keepTogether ?? false,
    ruleBelowPt: lengthPt(style.ruleBelow),
    ruleAbovePt: lengthPt(style.ruleAbove),
  };
}

function buildCharacter(style: CharacterSource, colours: Colours): CharacterStyle {
  return {
    label: style.label,
    sizePt: style.size === undefined ? null : lengthPt(style.size),
    bold: style.bold ?? null,
    colour: style.colour === undefined ? null : colours[style.colour],
  };
}

function buildTable(style: TableSource, colours: Colours): TableStyle {
  return {
    label: style.label,
    paddingXPt: lengthPt(style.paddingX),
    paddingYPt: lengthPt(style.paddingY),
    headRuleAbovePt: lengthPt(style.headRuleAbove),
    headRulePt: lengthPt(style.headRule),
    rowRulePt: lengthPt(style.rowRule),
    endRulePt: lengthPt(style.endRule),
    zebra: style.zebra === undefined ? null : colours[style.zebra],
    headFill: style.headFill === undefined ? null : colours[style.headFill],
    spaceBeforePt: lengthPt(style.spaceBefore),
    spaceAfterPt: lengthPt(style.spaceAfter),
    minRowPt: lengthPt(style.minRow),
    rows: mapValues(style.rows ?? {}, (row) => buildRow(row, colours)),
  };
}

function buildRow(row: RowSource, colours: Colours): TableStyle['rows'][string] {
  return {
    bold: row.bold ?? false,
    fill: row.fill === undefined ? null : colours[row.fill],
    ruleAbovePt: lengthPt(row.ruleAbove),
  };
}

/** Points; 0 for a length that is not said. The schema lets nothing pass that is no length. */
function lengthPt(text: string | undefined): number {
  if (text === undefined) return 0;
  const pt = parseLengthPt(text);
  if (pt === null) throw new Error(`the theme's schema let "${text}" pass as a length`);
  return pt;
}

function hex(colour: string): string {
  return colour.slice(1).toUpperCase();
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  const changed = Object.entries(record).map(([key, value]) => [key, change(value)] as const);
  // Without a prototype: a style may be named as something that every object has.
  return Object.assign(Object.create(null), Object.fromEntries(changed));
}
