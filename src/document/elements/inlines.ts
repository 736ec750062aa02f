import { didYouMeanHint } from '../../diagnostic/did-you-mean.js';
import { taggedParts } from '../../tagged-text.js';
import { lengthOf, styleOf } from '../attributes.js';
import type { Reader } from '../reader.js';
import type { Element } from '../tree.js';
import type { Inline, Text } from '../types.js';
import type { InlineName } from '../vocabulary.js';
import { isInlineName } from '../vocabulary.js';
import { bindChoices } from './bind-choices.js';
import { readInput, readSelect } from './fields.js';
import { joinTexts } from './join-texts.js';

type Format = Pick<Text, 'strong' | 'emphasis' | 'change' | 'style' | 'href'>;

const PLAIN: Format = { strong: false, emphasis: false, change: null, style: null, href: null };

type InlineReader = (element: Element, format: Format, reader: Reader) => readonly Inline[];

const READERS: Readonly<Record<InlineName, InlineReader>> = {
  strong: (element, format, reader) => contents(element, { ...format, strong: true }, reader),
  em: (element, format, reader) => contents(element, { ...format, emphasis: true }, reader),
  ins: (element, format, reader) => contents(element, { ...format, change: 'inserted' }, reader),
  del: (element, format, reader) => contents(element, { ...format, change: 'deleted' }, reader),
  span: (element, format, reader) => {
    const style = styleOf(element, '', reader.styles.characters, reader);
    return contents(element, style === '' ? format : { ...format, style }, reader);
  },
  a: (element, format, reader) => contents(element, { ...format, href: readHref(element, reader) }, reader),
  br: (element) => [{ type: 'lineBreak', place: element.place }],
  ref: readReference,
  blank: (element, _, reader) => [{ type: 'blank', widthPt: lengthOf(element, 'width', reader), place: element.place }],
  input: (element, _, reader) => [readInput(element, reader)],
  select: (element, _, reader) => [readSelect(element, reader)],
  'page-number': (element) => [{ type: 'pageNumber', place: element.place }],
  'page-count': (element) => [{ type: 'pageCount', place: element.place }],
};

/** The contents of an element that holds text: white space collapsed, no spaces at either end. */
export function readInlines(element: Element, reader: Reader): readonly Inline[] {
  return readInlineRun(element, element.children, reader);
}

/** The same for a part of the children of `element`. Blocks among them are left out: they have been reported. */
export function readInlineRun(
  element: Element,
  children: readonly (Element | string)[],
  reader: Reader,
): readonly Inline[] {
  return bindChoices(joinTexts(contents({ ...element, children }, PLAIN, reader)));
}

function contents(element: Element, format: Format, reader: Reader): Inline[] {
  return element.children.flatMap((child): readonly Inline[] => {
    if (typeof child !== 'string') return isInlineName(child.name) ? READERS[child.name](child, format, reader) : [];
    return taggedParts(child).map(({ text, language, isMark }): Text => {
      const look = isMark && reader.styles.characters.has(QUIET) ? { ...format, style: QUIET } : format;
      return { type: 'text', text, ...look, language: language ?? element.language, place: element.place };
    });
  });
}

/** The character style of what shows the language of a text to a reader. */
const QUIET = 'muted';

function readReference(element: Element, format: Format, reader: Reader): readonly Inline[] {
  const target = element.attributes.get('to') ?? '';
  const { targets } = reader.numbering;
  const text = targets.get(target);
  if (text === undefined) {
    const message = `There is no element with the id "${target}" to refer to.`;
    reader.report(element, 'template/unknown-reference', message, didYouMeanHint(target, targets.keys()));
  } else if (text === null) {
    const message = `The element with the id "${target}" has no number to refer to.`;
    reader.report(element, 'template/unknown-reference', message);
  }
  const { strong } = format;
  return [{ type: 'reference', target, text: text ?? '', strong, language: element.language, place: element.place }];
}

function readHref(element: Element, reader: Reader): string | null {
  const href = (element.attributes.get('href') ?? '').trim();
  if (/^(https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+)$/i.test(href)) return href;
  const message = `"${href}" is not a link that a document can have.`;
  reader.report(element, 'template/invalid-attribute', message, {
    hint: 'begin it with https://, http:// or mailto:',
  });
  return null;
}
