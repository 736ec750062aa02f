import type { ResolvedCompany } from '../../company/types.js';
import type { Previous } from '../../context/outcome/types.js';
import type { PreviousScore } from '../open/previous-results.js';

/**
 * The last result with its band in the language of a document. Where the company has called the band otherwise since, or has
 * other bands, it is called what it was called then.
 */
export function previousIn(
  previous: PreviousScore | null,
  bandsThen: ResolvedCompany['bands'],
  bandsHere: ResolvedCompany['bands'],
): Previous | null {
  if (previous === null) return null;
  const { period, score } = previous;
  const at = score.band.number - 1;
  const isSame = bandsThen[at]?.label === score.band.label;
  const band = (isSame ? bandsHere[at]?.label : undefined) ?? score.band.label;
  return { period, overall: score.overall, band };
}
