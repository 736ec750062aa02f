import { plainInlines } from '../../../document/plain-inlines.js';
import type { Inline, Signature, Signatures } from '../../../document/types.js';
import { textOfInlines } from '../../../document/walk.js';
import { textWidth } from '../../../text/text-width.js';
import type { Ink, Item } from '../types.js';
import { type Frame, type Measure, type MeasureContext, paragraphStyle } from './context.js';
import { item, stackedHeight, stackedInks, strengthen } from './item.js';
import { addId, addParagraph } from './paragraph.js';
import { tag } from './tag.js';

/** Blocks side by side, on a page that is wide enough. */
const MOST_ACROSS = 3;
/** Between two blocks side by side, and between the name and the date. */
const COLUMN_GAP_PT = 24;
const DATE_GAP_PT = 8;
/** A date takes 28 mm to write by hand, but leaves the name most of a narrow block. */
const DATE_WIDTH_PT = 79;
const DATE_SHARE = 0.36;
/** A bracket around a name, with its space. */
const BRACKET_PT = 6;
/** Between a rule and its label. */
const LABEL_GAP_PT = 1;
/** Between the label of a date and its line, and the most of a block that the label takes. */
const DATE_LABEL_GAP_PT = 4;
const DATE_LABEL_SHARE = 0.5;
/** Lines of text that come with signatures to their page. */
const LINES_BEFORE = 2;

/**
 * Signature blocks, side by side where lines of the theme's length fit, two on an upright page: statement and post above, free height,
 * the line to sign on, then name and date on one line, a small label under each. A name in brackets has the whole width; below it
 * stand its post and, after its label, the date. They are never split; two lines of the text before come with them, so that no
 * page holds signatures alone.
 */
export const measureSignatures: Measure<Signatures> = (block, frame, context, out) => {
  const from = out.length;
  const { signatureLinePt } = context.theme.forms;
  const fitting = Math.floor((frame.widthPt + COLUMN_GAP_PT) / (signatureLinePt + COLUMN_GAP_PT));
  const across = block.across ?? Math.max(1, Math.min(MOST_ACROSS, fitting));
  const share = (frame.widthPt - (across - 1) * COLUMN_GAP_PT) / across;
  const width = across === 1 ? Math.min(share, 1.3 * signatureLinePt) : share;
  const element = tag('Sect', frame.tag, { language: block.language });
  for (let start = 0; start < block.items.length; start += across) {
    const row = block.items.slice(start, start + across);
    const places = row.map((_, column) => ({
      ...frame,
      leftPt: frame.leftPt + column * (width + COLUMN_GAP_PT),
      widthPt: width,
      tag: element,
      align: null,
      marker: '',
    }));
    out.push(measureRow(row, places, block.names, context));
  }
  for (let index = from; index < out.length - 1; index++) strengthen(out, index, 'never');
  keepWithTextBefore(out, from);
  if (block.id !== null && out.length > from) addId(out, from, block.id);
};

/**
 * Keeps the two lines before the item at an index with it; a heading is no text. Where no page can hold blocks of signatures
 * under several headings, it is before a heading that they part.
 */
export function keepWithTextBefore(out: Item[], from: number): void {
  let lines = 0;
  for (let index = from - 1; index >= 0 && lines < LINES_BEFORE; index--) {
    strengthen(out, index, (out[index + 1]?.bookmark ?? null) === null ? 'never' : 'avoid');
    if (out[index]?.bookmark === null) lines++;
  }
}

/** Where the lines of blocks side by side are: to sign on, for the name, for the date. */
interface Levels {
  readonly signatureY: number;
  readonly nameY: number;
  readonly dateY: number;
}

/** Blocks of one row stand on one grid: their lines to sign on are level, whatever stands above them. */
function measureRow(
  row: readonly Signature[],
  places: readonly Frame[],
  names: Signatures['names'],
  context: MeasureContext,
): Item {
  const above = row.map((one, column) => measureAbove(one, names, placeAt(places, column), context));
  const aboveHeight = Math.max(...above.map(stackedHeight));
  const { forms } = context.theme;
  const label = paragraphStyle(context.theme, 'label');
  const signatureY = aboveHeight + forms.signatureHeightPt;
  const nameY =
    signatureY + LABEL_GAP_PT + label.leadingPt + forms.lineHeightPt + furtherLines(row, places, names, context);
  const dateY = names === 'line' ? nameY : nameY + underNamesHeight(row, places, names, context) + forms.lineHeightPt;
  const levels = { signatureY, nameY, dateY };
  const below = row.map((one, column) => measureBelow(one, placeAt(places, column), names, levels, context));
  const inks = below.flatMap((one, column) => [...stackedInks(above[column] ?? [], 0), ...one.inks]);
  const bottom = Math.max(
    names === 'line' ? dateY + LABEL_GAP_PT + label.leadingPt : dateY,
    ...below.map((one) => one.bottomPt),
  );
  const { spaceBeforePt } = paragraphStyle(context.theme, 'statement');
  return item(bottom, inks, { spaceBeforePt, spaceAfterPt: label.leadingPt });
}

/** The height of the lines, after its first, of the printed name that takes the most of them. */
function furtherLines(
  row: readonly Signature[],
  places: readonly Frame[],
  names: Signatures['names'],
  context: MeasureContext,
): number {
  const value = paragraphStyle(context.theme, 'value');
  const heights = row.map((one, column) => {
    const frame = placeAt(places, column);
    const words = plainInlines(one.person, frame.tag.language, one.place);
    const items: Item[] = [];
    const place = names === 'line' ? onOneLine(frame).name : within(frame);
    if (words.length > 0) addParagraph(words, value, tag('P', frame.tag), place, context, items);
    return Math.max(0, items.length - 1) * value.leadingPt;
  });
  return Math.max(...heights);
}

/** The height of what stands under the names of a row, with the gap before it. */
function underNamesHeight(
  row: readonly Signature[],
  places: readonly Frame[],
  names: Signatures['names'],
  context: MeasureContext,
): number {
  const heights = row.map((one, column) =>
    stackedHeight(measureUnderName(one, names, placeAt(places, column), context)),
  );
  return LABEL_GAP_PT + Math.max(paragraphStyle(context.theme, 'label').leadingPt, ...heights);
}

/** The label of a name; below brackets the post too. */
function measureUnderName(one: Signature, names: Signatures['names'], frame: Frame, context: MeasureContext): Item[] {
  const label = { ...paragraphStyle(context.theme, 'label'), spaceAfterPt: 0 };
  const items: Item[] = [];
  const add = (words: readonly Inline[], style: typeof label): void => {
    if (words.length > 0) addParagraph(words, style, tag('P', frame.tag), frame, context, items);
  };
  add(one.personLabel, label);
  if (names === 'brackets') add(one.role, paragraphStyle(context.theme, 'role'));
  return items;
}

function measureAbove(
  one: Signature,
  names: Signatures['names'],
  frame: Frame,
  context: MeasureContext,
): readonly Item[] {
  const items: Item[] = [];
  for (const [words, name] of [
    [one.statement, 'statement'],
    [one.role, 'role'],
  ] as const) {
    if (words.length === 0 || (name === 'role' && names === 'brackets')) continue;
    const element = tag('P', frame.tag);
    addParagraph(words, paragraphStyle(context.theme, name), element, frame, context, items);
  }
  return items;
}

/** What stands below a line to sign on, and where it ends; the labels under name and date may take several lines. */
function measureBelow(
  one: Signature,
  frame: Frame,
  names: Signatures['names'],
  { signatureY, nameY, dateY }: Levels,
  context: MeasureContext,
): { readonly inks: readonly Ink[]; readonly bottomPt: number } {
  const label = { ...paragraphStyle(context.theme, 'label'), spaceAfterPt: 0 };
  const value = paragraphStyle(context.theme, 'value');
  const { name, date, dateLabel } = names === 'line' ? onOneLine(frame) : onTwoLines(one, frame, context);
  const put = (
    words: readonly Inline[],
    style: typeof label,
    place: Frame,
    topOf: (heightPt: number) => number,
  ): Ink[] => {
    if (words.length === 0) return [];
    const items: Item[] = [];
    addParagraph(words, style, tag('P', frame.tag), place, context, items);
    return stackedInks(items, topOf(stackedHeight(items)));
  };
  let bottomPt = 0;
  const under = (y: number) => (heightPt: number) => {
    bottomPt = Math.max(bottomPt, y + LABEL_GAP_PT + heightPt);
    return y + LABEL_GAP_PT;
  };
  const underName = measureUnderName(one, names, name, context);
  const wordsOf = (text: string): readonly Inline[] => plainInlines(text, frame.tag.language, one.place);
  const on = (y: number) => (heightPt: number) => y - heightPt;
  const onName = on(nameY);
  const inks = [
    rule(frame, signatureY, context),
    ...put(one.signatureLabel, label, frame, under(signatureY)),
    ...(names === 'line'
      ? [rule(name, nameY, context), ...put(wordsOf(one.person), value, name, onName)]
      : [
          rule(within(name), nameY, context),
          ...put(wordsOf('('), value, name, onName),
          ...put(wordsOf(one.person), value, { ...within(name), align: 'center' }, onName),
          ...put(wordsOf(')'), value, { ...name, align: 'right' }, onName),
        ]),
    ...stackedInks(underName, under(nameY)(stackedHeight(underName))),
    rule(date, dateY, context),
    ...put(one.dateLabel, label, dateLabel, names === 'line' ? under(dateY) : on(dateY)),
  ];
  return { inks, bottomPt };
}

/** Where a name, a date and the date's label stand. */
interface Places {
  readonly name: Frame;
  readonly date: Frame;
  readonly dateLabel: Frame;
}

function onOneLine(frame: Frame): Places {
  const dateWidth = Math.min(DATE_WIDTH_PT, frame.widthPt * DATE_SHARE);
  const name = { ...frame, widthPt: frame.widthPt - dateWidth - DATE_GAP_PT };
  const date = { ...frame, leftPt: frame.leftPt + name.widthPt + DATE_GAP_PT, widthPt: dateWidth };
  return { name, date, dateLabel: date };
}

function onTwoLines(one: Signature, frame: Frame, { theme, faces }: MeasureContext): Places {
  const { sizePt, bold } = paragraphStyle(theme, 'label');
  const setting = { sizePt, faces: bold ? faces.bold : faces.regular, language: frame.tag.language };
  const wanted = Math.ceil(textWidth(textOfInlines(one.dateLabel), setting));
  const labelWidth = Math.min(wanted, frame.widthPt * DATE_LABEL_SHARE);
  const before = wanted === 0 ? 0 : labelWidth + DATE_LABEL_GAP_PT;
  return {
    name: frame,
    date: { ...frame, leftPt: frame.leftPt + before, widthPt: frame.widthPt - before },
    dateLabel: { ...frame, widthPt: labelWidth },
  };
}

/** Between the brackets of a name. */
function within(name: Frame): Frame {
  return { ...name, leftPt: name.leftPt + BRACKET_PT, widthPt: name.widthPt - 2 * BRACKET_PT };
}

function rule(frame: Frame, yPt: number, context: MeasureContext): Ink {
  return {
    type: 'rule',
    xPt: frame.leftPt,
    yPt,
    lengthPt: frame.widthPt,
    thicknessPt: context.theme.forms.ruleWidthPt,
    colour: context.theme.colours.rule,
  };
}

function placeAt(places: readonly Frame[], index: number): Frame {
  const place = places[index];
  if (place === undefined) throw new RangeError(`no place ${index}`);
  return place;
}
