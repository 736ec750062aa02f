import type { List } from '../../../document/types.js';
import { ptToTwip } from '../../../units.js';
import type { Frame, ListFrame, Part } from '../part.js';
import { listTextPt, numberGapPt } from '../styles/list-definitions.js';

/** Width of a figure and of a full stop, in ems of most sans families. */
const FIGURE_EM = 0.58;
const STOP_EM = 0.27;

/** Items of a list: the first paragraph of each carries the number that Word counts, the others stand under its text. */
export function writeList(list: List, frame: Frame, part: Part): string {
  const around = frame.list !== null && frame.list.kind === list.kind && list.level > 0 ? frame.list : null;
  const start = around === null ? part.numbering.start(list.kind, list.items[0]?.number.at(-1) ?? 1) : null;
  const numId = around?.numId ?? start?.numId ?? 0;
  const tied = around?.tied ?? start?.tied ?? false;
  const leftTwips = around?.leftTwips ?? frame.leftTwips;
  const textTwips = leftTwips + textTwipsOf(list, part);
  const inner: ListFrame = { kind: list.kind, numId, tied, leftTwips };
  const inside: Frame = {
    ...frame,
    leftTwips: textTwips,
    widthTwips: frame.leftTwips + frame.widthTwips - textTwips,
    list: inner,
  };
  let xml = '';
  list.items.forEach((item, index) => {
    const mark = { kind: list.kind, level: Math.min(list.level, 8), numId, tied, bookmark: item.id, textTwips };
    const startsFlush = frame.startsFlush && index === 0;
    const endsFlush = frame.endsFlush && index === list.items.length - 1;
    xml += part.writeBlocks(item.blocks, { ...inside, item: mark, startsFlush, endsFlush });
  });
  return xml;
}

/** From the left edge of the outermost list; wider than the theme says where a number of two figures wants it. */
function textTwipsOf(list: List, part: Part): number {
  const usual = listTextPt(part.theme.lists, list.kind, list.level);
  if (list.kind !== 'ordered') return ptToTwip(usual);
  const longest = Math.max(...list.items.map((item) => item.marker.length));
  const gap = numberGapPt(part.theme, 'li');
  const number = ((longest - 1) * FIGURE_EM + STOP_EM) * 2 * gap;
  const extra = Math.max(0, number + gap - part.theme.lists.bulletIndentPt);
  return ptToTwip(longest > 2 ? usual + extra : usual);
}
