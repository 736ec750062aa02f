import { didYouMeanHint } from '../../../diagnostic/did-you-mean.js';
import { fillControls } from './controls.js';
import type { Report } from './report.js';
import { isPlaceholder, PLACEHOLDERS, tokenOf } from './tokens.js';
import {
  childrenOf,
  descendantsOf,
  rewritten,
  textOf,
  withAttribute,
  withChildren,
  type XmlElement,
} from './xml-tree.js';

/** The paragraph that says where the document begins: what stands before it in the base stays. */
export const BODY_MARK = /^\s*\{\{\s*body\s*\}\}\s*$/i;

const CALL = /\{\{\s*([^{}]{1,60}?)\s*\}\}/g;
/** The part with every placeholder as a token in one run, whatever pieces Word has cut it into. */
export function markPlaceholders(path: string, root: XmlElement, report: Report): XmlElement {
  const controls = fillControls(root, (name) => (isPlaceholder(name) ? tokenOf(name) : null));
  const texts = new Map<XmlElement, string>();
  for (const paragraph of descendantsOf(controls, 'w:p')) {
    for (const stretch of stretchesOf(paragraph))
      markStretch(stretch, texts, (name) => reportUnknown(name, path, report));
  }
  if (texts.size === 0) return controls;
  return rewritten(controls, (current, before) => {
    const text = texts.get(before);
    return [text === undefined ? current : withAttribute(withChildren(current, [text]), 'xml:space', 'preserve')];
  });
}

/** Whether a text asks for anything. */
export function asks(root: XmlElement): boolean {
  return [...textOf(root).matchAll(CALL)].some(([, name = '']) => isPlaceholder(name.toLowerCase()));
}

function reportUnknown(name: string, path: string, report: Report): void {
  const hint = { hint: `known are ${PLACEHOLDERS.join(', ')}`, ...didYouMeanHint(name, PLACEHOLDERS) }.hint;
  report.error('base/unknown-placeholder', `"${path}" asks for {{${name}}}, which there is not.`, hint);
}

/** Elements whose runs go on with the line, and those that are no part of it. All others end a stretch of text. */
const AROUND = new Set(['w:r', 'w:hyperlink', 'w:ins', 'w:smartTag', 'w:sdt', 'w:sdtContent', 'w:fldSimple', 'w:bdo']);
const BESIDE = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:proofErr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:lastRenderedPageBreak',
]);

/** The texts of a paragraph that follow each other with nothing between. */
function stretchesOf(paragraph: XmlElement): readonly (readonly XmlElement[])[] {
  const stretches: XmlElement[][] = [[]];
  const visit = (parent: XmlElement): void => {
    for (const child of childrenOf(parent)) {
      if (child.name === 'w:t') stretches.at(-1)?.push(child);
      else if (AROUND.has(child.name)) visit(child);
      else if (!BESIDE.has(child.name)) stretches.push([]);
    }
  };
  visit(paragraph);
  return stretches;
}

/** Where a call goes over several texts, the first has the token and the others lose their part of the call. */
function markStretch(
  stretch: readonly XmlElement[],
  texts: Map<XmlElement, string>,
  unknown: (name: string) => void,
): void {
  const whole = stretch.map(textOf).join('');
  const calls = [...whole.matchAll(CALL)].flatMap((call) => {
    const name = (call[1] ?? '').toLowerCase();
    if (!isPlaceholder(name)) unknown(call[1] ?? '');
    return isPlaceholder(name) ? [{ from: call.index, to: call.index + call[0].length, token: tokenOf(name) }] : [];
  });
  if (calls.length === 0) return;
  let from = 0;
  for (const text of stretch) {
    const to = from + textOf(text).length;
    let result = '';
    for (let at = from; at < to; at += 1) {
      const call = calls.find((one) => at >= one.from && at < one.to);
      if (call === undefined) result += whole[at];
      else if (call.from === at) result += call.token;
    }
    texts.set(text, result);
    from = to;
  }
}
