import type { Room } from '../../context/outcome/types.js';
import type { Document } from '../../document/types.js';
import type { Edition } from '../../pipeline/editions.js';
import type { Hyphenate } from '../../text/types.js';
import type { Theme } from '../../theme/types.js';
import { mmToPt } from '../../units.js';
import { layOut } from '../../writers/pdf/layout.js';

/** Letters of each text, from what everybody has room for to what must do. */
const LETTERS = [1500, 1200, 950, 750, 600, 500, 420, 350, 290, 240, 200, 170, 140, 115, 95, 75, 60];
const LEAST_LETTERS = 60;
/** Where even that has no room beside the fewest figures. */
const TOO_FEW_LETTERS = [40, 25, 15];
const LETTERS_OF_A_CHANGE = 80;

/** Lines about KPIs when there is no room for all. */
const KPIS = [24, 20, 16, 14, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3];
const ALL_KPIS = 40;
const FEWEST_KPIS = 3;

type Rows = Pick<Room, 'kpis' | 'components'>;

/** What goes first when even short texts leave no room: the components of several positions are the last. */
const ROWS: readonly Rows[] = [
  { kpis: ALL_KPIS, components: 'rows' },
  { kpis: ALL_KPIS, components: 'line' },
  ...KPIS.map((kpis): Rows => ({ kpis, components: 'line' })),
  { kpis: FEWEST_KPIS, components: 'none' },
];

/** Left free at the foot: word processors break some lines otherwise than we do. */
const RESERVE_PT = mmToPt(7);

/**
 * The document with the most room that is one page: as many figures as there is room for beside short texts, then as
 * much of the texts as the rest has room for. The least one when none is a page. Null when it cannot be made.
 */
export function fitted(
  make: (room: Room) => Document | null,
  look: Theme,
  { faces }: Edition,
  hyphenate: Hyphenate | null,
): Document | null {
  const { page } = look;
  const lower: Theme = { ...look, page: { ...page, marginBottomPt: page.marginBottomPt + RESERVE_PT } };
  const tried = (room: Room): Tried => {
    const document = make(room);
    const isOnePage = document !== null && layOut(document, lower, faces, hyphenate).layout.pages.length === 1;
    return { document, room, isOnePage };
  };
  const [all] = ROWS;
  const [longest] = LETTERS;
  if (all === undefined || longest === undefined) return null;
  // Most have little to say: the first look is at the whole.
  const whole = tried(roomFor(all, longest));
  if (whole.isOnePage || whole.document === null) return whole.document;
  const least = firstOnePage(ROWS, (rows) => tried(roomFor(rows, LEAST_LETTERS)));
  if (least === null) return null;
  if (!least.isOnePage) {
    return firstOnePage(TOO_FEW_LETTERS, (letters) => tried(roomFor(least.room, letters)))?.document ?? null;
  }
  const said = firstOnePage(LETTERS, (letters) => tried(roomFor(least.room, letters)));
  if (said === null || said.room.letters === LEAST_LETTERS) return said?.document ?? null;
  // Texts that are whole now need no note that they are shortened: its line may be that of an indicator.
  return firstOnePage(ROWS, (rows) => tried(roomFor(rows, said.room.letters)))?.document ?? null;
}

interface Tried {
  readonly document: Document | null;
  readonly room: Room;
  readonly isOnePage: boolean;
}

function roomFor({ kpis, components }: Rows, letters: number): Room {
  return { letters, changes: Math.ceil(letters / LETTERS_OF_A_CHANGE), kpis, components };
}

/** The first of what ever less room is tried for that is one page, the last one when none is. */
function firstOnePage<T>(choices: readonly T[], attempt: (choice: T) => Tried): Tried | null {
  let first = 0;
  let last = choices.length - 1;
  let best: Tried | null = null;
  while (first <= last) {
    const at = Math.floor((first + last) / 2);
    const choice = choices[at];
    if (choice === undefined) return best;
    const tried = attempt(choice);
    if (tried.isOnePage || at === choices.length - 1) best = tried;
    if (tried.isOnePage) last = at - 1;
    else first = at + 1;
  }
  return best;
}
