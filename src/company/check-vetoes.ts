import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { CompanySource } from './load-company.js';
import type { ClauseSection } from './types.js';

/** Decimals of a result where the company does not say. */
const DEFAULT_DECIMALS = 1;

/** What an appraisal marks or rates. */
export const VETO_SECTIONS: readonly ClauseSection[] = ['duties', 'competencies', 'conduct'];

/**
 * Where a standard clause has a veto, there is a cap (`company/veto`); and the cap is a figure that a result can be, so
 * that rounding never lifts a capped result above it.
 */
export function checkVetoes(source: CompanySource): readonly Diagnostic[] {
  const { appraisals, scoring, standardClauses = {}, bands } = source.data;
  const cap = appraisals?.vetoCap;
  const decimals = scoring.decimals ?? DEFAULT_DECIMALS;
  const error = { severity: 'error', code: 'company/veto' } as const;
  if (cap !== undefined) {
    if (Number(cap.toFixed(decimals)) === cap) return [];
    const message = `The cap has more decimals than results, which have ${decimals}.`;
    return [{ ...error, message, hint: 'round it', place: source.valuePlace(['appraisals', 'vetoCap']) }];
  }
  const hint = capHint(
    bands.map(({ from }) => from),
    decimals,
  );
  return Object.entries(standardClauses)
    .filter(([, { veto, section }]) => veto === true && VETO_SECTIONS.includes(section))
    .map(([id]) => {
      const place = source.keyPlace(['standardClauses', id, 'veto']);
      return { ...error, message: 'A veto changes nothing, as the company sets no cap.', hint, place };
    });
}

/** What to do where a veto has no cap: set one, such as the highest result below the second lowest of the bands. */
function capHint(bandsFrom: readonly number[], decimals: number): string {
  const from = bandsFrom.at(-2);
  if (from === undefined) return 'set vetoCap under appraisals';
  const cap = (from - 10 ** -decimals).toFixed(decimals);
  return `set vetoCap under appraisals, for example ${cap}, just below the band that begins at ${from}`;
}
