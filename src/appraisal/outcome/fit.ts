import type { Room } from '../../context/outcome/types.js';
import type { Document } from '../../document/types.js';
import type { Edition } from '../../pipeline/editions.js';
import type { Hyphenate } from '../../text/types.js';
import type { Theme } from '../../theme/types.js';
import { mmToPt } from '../../units.js';
import { layOut } from '../../writers/pdf/layout.js';

/** Letters of each text, from what everybody has room for to what must do. */
const LETTERS = [1500, 1000, 700, 500, 380, 280, 210, 160, 120, 90, 60, 40];

/** Lines about KPIs when there is no room for all: they go last, after the components of several positions. */
const KPIS = [40, 16, 14, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3];
const ALL_KPIS = 40;

const LEAST_LETTERS = 40;
const LETTERS_OF_A_CHANGE = 80;

const ROOMS: readonly Room[] = [
  ...LETTERS.map((letters) => ({
    letters,
    changes: Math.ceil(letters / LETTERS_OF_A_CHANGE),
    kpis: ALL_KPIS,
    components: true,
  })),
  ...KPIS.map((kpis) => ({ letters: LEAST_LETTERS, changes: 1, kpis, components: false })),
];

/** Left free at the foot: word processors break some lines otherwise than we do. */
const RESERVE_PT = mmToPt(10);

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
