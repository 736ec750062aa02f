import { plainInlines } from '../../../document/plain-inlines.js';
import type { Inline, Signature, Signatures } from '../../../document/types.js';
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
/** Lines of text that come with signatures to their page. */
const LINES_BEFORE = 2;

/**
 * Signature blocks, side by side where lines of the theme's length fit, two on an upright page: statement and post above, free height,
 * the line to sign on, then name and date on one line, a small label under each; below a name in brackets its post. They are never split; two lines of the
 * text before come with them, so that no page holds signatures alone.
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
  const nameY = signatureY + LABEL_GAP_PT + label.leadingPt + forms.lineHeightPt;
  const below = row.map((one, column) =>
    measureBelow(one, placeAt(places, column), names, { signatureY, nameY }, context),
  );
  const inks = below.flatMap((one, column) => [...stackedInks(above[column] ?? [], 0), ...one.inks]);
  const bottom = nameY + LABEL_GAP_PT + Math.max(label.leadingPt, ...below.map((one) => one.heightPt));
  const { spaceBeforePt } = paragraphStyle(context.theme, 'statement');
  return item(bottom, inks, { spaceBeforePt, spaceAfterPt: label.leadingPt });
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

/** What stands below a line to sign on, and its height under name and date: their labels may take several lines. */
function measureBelow(
  one: Signature,
  frame: Frame,
  names: Signatures['names'],
  { signatureY, nameY }: { readonly signatureY: number; readonly nameY: number },
  context: MeasureContext,
): { readonly inks: readonly Ink[]; readonly heightPt: number } {
  const label = { ...paragraphStyle(context.theme, 'label'), spaceAfterPt: 0 };
  const value = paragraphStyle(context.theme, 'value');
  const dateWidth = Math.min(DATE_WIDTH_PT, frame.widthPt * DATE_SHARE);
  const name: Frame = { ...frame, widthPt: frame.widthPt - dateWidth - DATE_GAP_PT };
  const date: Frame = { ...frame, leftPt: frame.leftPt + name.widthPt + DATE_GAP_PT, widthPt: dateWidth };
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
  const under = (y: number) => () => y + LABEL_GAP_PT;
  let labelHeightPt = 0;
  let postHeightPt = 0;
  const underName = (heightPt: number): number => {
    labelHeightPt = Math.max(labelHeightPt, heightPt);
    return nameY + LABEL_GAP_PT;
  };
  const underLabels = (heightPt: number): number => {
    postHeightPt = heightPt;
    return nameY + LABEL_GAP_PT + labelHeightPt;
  };
  const wordsOf = (text: string): readonly Inline[] => plainInlines(text, frame.tag.language, one.place);
  const onName = (heightPt: number): number => nameY - heightPt;
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
    ...put(one.personLabel, label, name, underName),
    rule(date, nameY, context),
    ...put(one.dateLabel, label, date, underName),
    ...(names === 'line' ? [] : put(one.role, paragraphStyle(context.theme, 'role'), frame, underLabels)),
  ];
  return { inks, heightPt: labelHeightPt + postHeightPt };
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
