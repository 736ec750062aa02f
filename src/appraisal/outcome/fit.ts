import type { Room } from '../../context/outcome/types.js';
import type { Document } from '../../document/types.js';
import type { Edition } from '../../pipeline/editions.js';
import type { Hyphenate } from '../../text/types.js';
import type { Theme } from '../../theme/types.js';
import { mmToPt } from '../../units.js';
import { layOut } from '../../writers/pdf/layout.js';

/** From what everybody has room for to what must do. */
const ROOMS: readonly Room[] = [
  { letters: 1500, changes: 12, kpis: 30 },
  { letters: 1000, changes: 10, kpis: 30 },
  { letters: 700, changes: 8, kpis: 30 },
  { letters: 500, changes: 6, kpis: 30 },
  { letters: 380, changes: 5, kpis: 24 },
  { letters: 280, changes: 4, kpis: 24 },
  { letters: 210, changes: 3, kpis: 20 },
  { letters: 160, changes: 3, kpis: 18 },
  { letters: 120, changes: 2, kpis: 16 },
  { letters: 90, changes: 2, kpis: 14 },
  { letters: 60, changes: 1, kpis: 12 },
  { letters: 60, changes: 1, kpis: 8 },
  { letters: 40, changes: 1, kpis: 5 },
];

/** Left free at the foot: word processors break some lines otherwise than we do. */
const RESERVE_PT = mmToPt(12);

/** The document with the most room that is one page; the last one when none is. Null when it cannot be made. */
export function fitted(
  make: (room: Room) => Document | null,
  look: Theme,
  { faces }: Edition,
  hyphenate: Hyphenate | null,
): Document | null {
  const { page } = look;
  const lower: Theme = { ...look, page: { ...page, marginBottomPt: page.marginBottomPt + RESERVE_PT } };
  const isOnePage = (document: Document): boolean =>
    layOut(document, lower, faces, hyphenate).layout.pages.length === 1;
  let first = 0;
  let last = ROOMS.length - 1;
  let best: Document | null = null;
  while (first <= last) {
    // Most have little to say: the first look is at the whole.
    const at: number = first === 0 ? 0 : Math.floor((first + last) / 2);
    const room = ROOMS[at];
    const document: Document | null = room === undefined ? null : make(room);
    if (document === null) return null;
    const fits = isOnePage(document);
    if (fits || at === ROOMS.length - 1) best = document;
    if (fits) last = at - 1;
    else first = at + 1;
  }
  return best;
}
