import type { Place } from '../../../diagnostic/diagnostic.js';
import { inDigits } from '../../../document/digits.js';
import type { Field, FieldInline, Inline, Reference, Text } from '../../../document/types.js';
import type { Face } from '../../../text/types.js';
import type { CharacterStyle, ParagraphStyle } from '../../../theme/types.js';
import type { Link, Look, Tag } from '../types.js';
import type { Frame, MeasureContext } from './context.js';
import { tag } from './tag.js';

/** A part of a paragraph that looks the same and belongs to one element: text, or a ruled blank. */
export type Strand = TextStrand | BlankStrand;

export interface TextStrand {
  readonly type: 'text';
  readonly text: string;
  readonly look: Look;
  readonly faces: readonly Face[];
  readonly language: string;
  readonly tag: Tag;
  readonly place: Place;
  /** A page number that only drawing knows; its text is as wide as it may become. */
  readonly number: 'page' | 'count' | null;
  /** The box to tick on screen that the text is; null for all other texts. */
  readonly box: Field | null;
}

export interface BlankStrand {
  readonly type: 'blank';
  /** Stands for the blank among the characters, so that lines can break around it. */
  readonly text: '\uFFFC';
  /** Null: as wide as the line has room. */
  readonly widthPt: number | null;
  /** What stands on the rule already. */
  readonly value: TextStrand;
  /** Whether that is a figure, which stands in the middle of a rule that has a width. */
  readonly isFigure: boolean;
  /** What is filled in on screen; null for a blank for the hand. */
  readonly field: Field | null;
}

/** Height of the ballot box over its base line, in ems of the symbol face. */
export const BOX_EM = 0.729;
/** Languages whose scripts are never slanted. */
const UPRIGHT = /^(th|gu)\b/;

/** The strands of a paragraph, one list for each of the lines that it is broken into by hand. */
export function strands(
  inlines: readonly Inline[],
  style: ParagraphStyle,
  frame: Frame,
  context: MeasureContext,
): Strand[][] {
  const plain = plainLook(style);
  const lines: Strand[][] = [[]];
  for (const inline of inlines) {
    if (inline.type === 'lineBreak') lines.push([]);
    else lines[lines.length - 1]?.push(strand(inline, plain, style.bold || frame.bold, frame, context));
  }
  return lines;
}

/** The look of a paragraph's text where nothing else is said. */
export function plainLook(style: ParagraphStyle): Look {
  return {
    sizePt: style.sizePt,
    colour: style.colour,
    oblique: false,
    underline: false,
    strike: false,
    risePt: 0,
  };
}

function strand(
  inline: Exclude<Inline, { readonly type: 'lineBreak' }>,
  plain: Look,
  bold: boolean,
  frame: Frame,
  context: MeasureContext,
): Strand {
  if (inline.type === 'text') return textStrand(inline, plain, bold, frame.tag, context);
  const base: TextStrand = {
    type: 'text',
    text: '',
    look: plain,
    faces: bold ? context.faces.bold : context.faces.regular,
    language: frame.tag.language,
    tag: frame.tag,
    place: inline.place,
    number: null,
    box: null,
  };
  switch (inline.type) {
    case 'reference':
      return referenceStrand(inline, base, frame.tag, context);
    case 'field':
      return fieldStrand(inline, base, context);
    case 'blank':
      return { type: 'blank', text: '\uFFFC', widthPt: inline.widthPt, value: base, isFigure: false, field: null };
    case 'pageNumber':
      return numberStrand('page', base, context);
    case 'pageCount':
      return numberStrand('count', base, context);
  }
}

function textStrand(inline: Text, plain: Look, bold: boolean, parent: Tag, context: MeasureContext): TextStrand {
  const style = inline.style === null ? undefined : context.theme.characters[inline.style];
  return {
    type: 'text',
    text: inline.text,
    look: isPlain(inline) ? plain : textLook(inline, plain, style, context),
    faces: inline.strong || (style?.bold ?? bold) ? context.faces.bold : context.faces.regular,
    language: inline.language,
    tag: textTag(inline, parent),
    place: inline.place,
    number: null,
    box: null,
  };
}

function isPlain({ style, emphasis, change, href }: Text): boolean {
  return style === null && !emphasis && change === null && href === null;
}

/** Insertions are underlined, deletions struck through; links are underlined in the theme's accent. */
function textLook(inline: Text, plain: Look, style: CharacterStyle | undefined, { theme }: MeasureContext): Look {
  const colour = style?.colour ?? plain.colour;
  return {
    ...plain,
    sizePt: style?.sizePt ?? plain.sizePt,
    colour: inline.change === 'deleted' ? theme.colours.muted : inline.href === null ? colour : theme.colours.accent,
    oblique: inline.emphasis && !UPRIGHT.test(inline.language),
    underline: inline.change === 'inserted' || inline.href !== null,
    strike: inline.change === 'deleted',
  };
}

function textTag(inline: Text, parent: Tag): Tag {
  if (inline.href !== null) {
    const link: Link = { type: 'address', href: inline.href, description: inline.text };
    return tag('Link', parent, { language: inline.language, link });
  }
  return inline.language === parent.language ? parent : tag('Span', parent, { language: inline.language });
}

function referenceStrand(inline: Reference, base: TextStrand, parent: Tag, context: MeasureContext): TextStrand {
  const link: Link = { type: 'destination', id: inline.target, description: inline.text };
  return {
    ...base,
    text: inline.text,
    faces: inline.strong ? context.faces.bold : base.faces,
    language: inline.language,
    tag: tag('Link', parent, { language: inline.language, link }),
  };
}

/** Boxes are characters, everything else is written on a rule. */
function fieldStrand(inline: FieldInline, base: TextStrand, context: MeasureContext): Strand {
  const { field } = inline;
  if (field.control !== 'checkbox' && field.control !== 'radio') {
    const value = { ...base, text: shownValue(field.value, field.options) };
    const onScreen = context.fillable ? field : null;
    const isFigure = field.control === 'number';
    return { type: 'blank', text: '\uFFFC', widthPt: inline.widthPt, value, isFigure, field: onScreen };
  }
  const { boxPt } = context.theme.forms;
  const capPt = ((context.faces.regular[0]?.capHeight ?? 0) * base.look.sizePt) / 1000;
  return {
    ...base,
    // The cross is drawn by the field itself where there is one.
    text: field.checked && !context.fillable ? '☒' : '☐',
    box: context.fillable ? field : null,
    faces: context.faces.regular,
    look: { ...base.look, sizePt: boxPt / BOX_EM, risePt: (capPt - boxPt) / 2 },
  };
}

function shownValue(value: string, options: FieldInline['field']['options']): string {
  return options.find((option) => option.value === value)?.label ?? value;
}

function numberStrand(of: 'page' | 'count', base: TextStrand, context: MeasureContext): TextStrand {
  const numbers = context.pageNumbers;
  if (numbers === null) return { ...base, text: inDigits('00', context.digits), number: of };
  return { ...base, text: inDigits(String(of === 'page' ? numbers.page : numbers.count), context.digits) };
}
