import type { OwnContent, PlannedMargin } from '../margin-plan.js';
import { type MarginKind, SLOTS, type Slot } from './sections.js';
import type { Base, BaseMargin } from './types.js';

export interface MarginPlan {
  readonly margins: readonly PlannedMargin[];
  /** True: the first page has a header and footer of its own. */
  readonly hasFirstPage: boolean;
}

/**
 * Which headers and footers a document has on a base: those of the base, wherever it has any. Without headers it gets our
 * letterhead and running head, without footers our foot. Where a base dresses its first page only, the pages after it get
 * our running head or foot.
 */
export function planMargins(base: Pick<Base, 'page' | 'margins'>, hasEvenPages: boolean): MarginPlan {
  const of = (kind: MarginKind): readonly BaseMargin[] => base.margins.filter((margin) => margin.kind === kind);
  const isBare = (kind: MarginKind): boolean => of(kind).every(({ isEmpty }) => isEmpty);
  const hasFirstPage = base.page.hasFirstPage || isBare('header');
  const margins = (['header', 'footer'] as const).flatMap((kind) => {
    const isUsed = (slot: Slot): boolean =>
      slot === 'default' || (slot === 'first' && hasFirstPage) || (slot === 'even' && hasEvenPages);
    return SLOTS.filter(isUsed).flatMap((slot) => {
      const content = contentOf(kind, slot, of(kind), isBare(kind), base.page.hasFirstPage);
      return content === null ? [] : [{ kind, slot, content }];
    });
  });
  const counts = { header: 0, footer: 0 };
  return {
    hasFirstPage,
    margins: margins.map(({ kind, slot, content }) => {
      counts[kind] += 1;
      return { element: kind === 'header' ? 'hdr' : 'ftr', name: `${kind}${counts[kind]}`, slot, content };
    }),
  };
}

function contentOf(
  kind: MarginKind,
  slot: Slot,
  margins: readonly BaseMargin[],
  isBare: boolean,
  hasFirstPage: boolean,
): PlannedMargin['content'] | null {
  if (isBare) return ownContent(kind, slot);
  // A base whose first page is like all others lacks a first footer only because the letterhead of ours asks for one.
  const wanted = slot === 'first' && !hasFirstPage ? 'default' : slot;
  const found = margins.find((margin) => margin.slot === wanted) ?? null;
  const isFollowed = slot !== 'first' && hasFirstPage && (found === null || found.isEmpty);
  const dressesFirst = margins.some((margin) => margin.slot === 'first' && !margin.isEmpty);
  const dressesOthers = margins.some((margin) => margin.slot !== 'first' && !margin.isEmpty);
  if (isFollowed && dressesFirst && !dressesOthers) return ownContent(kind, slot);
  return found;
}

function ownContent(kind: MarginKind, slot: Slot): OwnContent {
  if (kind === 'footer') return 'footer';
  return slot === 'first' ? 'firstHeader' : 'header';
}
