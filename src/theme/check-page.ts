import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Path, Places } from '../source/source.js';
import { LEAST_BLOCK_MM, mmToPt } from '../units.js';
import { PAPERS, paperSize } from './paper.js';
import type { Page } from './types.js';

/** What a running head or a foot takes at least: two lines and the distance to the text. */
const MARGINAL_MM = 12;

/** One error `theme/page` for each way in which margins leave too little room for text, on any paper. */
export function checkPage(page: Page, places: Places): readonly Diagnostic[] {
  const papers = PAPERS.map(paperSize);
  const widthPt = Math.min(page.widthPt, ...papers.map((paper) => paper.widthPt));
  const heightPt = Math.min(page.heightPt, ...papers.map((paper) => paper.heightPt));
  const { marginLeftPt, marginRightPt, marginTopPt, marginBottomPt, headerPt, footerPt } = page;
  const topPt = Math.max(marginTopPt, headerPt + mmToPt(MARGINAL_MM));
  const bottomPt = Math.max(marginBottomPt, footerPt + mmToPt(MARGINAL_MM));
  const across: Path = ['page', 'margins', marginLeftPt >= marginRightPt ? 'left' : 'right'];
  const down: Path =
    topPt >= bottomPt
      ? topPt > marginTopPt
        ? ['page', 'header']
        : ['page', 'margins', 'top']
      : bottomPt > marginBottomPt
        ? ['page', 'footer']
        : ['page', 'margins', 'bottom'];
  return [
    ...tooSmall(widthPt - marginLeftPt - marginRightPt, LEAST_BLOCK_MM.width, 'wide', places, across),
    ...tooSmall(heightPt - topPt - bottomPt, LEAST_BLOCK_MM.height, 'high', places, down),
  ];
}

function tooSmall(
  leftPt: number,
  leastMm: number,
  extent: 'wide' | 'high',
  places: Places,
  path: Path,
): readonly Diagnostic[] {
  if (leftPt >= mmToPt(leastMm)) return [];
  const leftMm = Math.round(leftPt / mmToPt(1));
  const left =
    leftMm > 0
      ? `The margins leave a block of text ${leftMm} mm ${extent}`
      : 'The margins leave no room for text at all';
  return [
    {
      severity: 'error',
      code: 'theme/page',
      message: `${left}; it needs ${leastMm} mm.`,
      hint: 'make this distance smaller, or the one opposite',
      place: places.valuePlace(path),
    },
  ];
}
