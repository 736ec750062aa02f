import { createHash } from 'node:crypto';
import type { ResolvedCompany } from '../../company/types.js';
import type { ResolvedRole } from '../../role/types.js';
import type { PersonalTarget } from '../../scoring/personal-target.js';
import type { ResultSegment } from '../result/types.js';

const DIGITS = 16;

/**
 * What tells a form from one with other clauses, another scale, other targets or plans or another way of scoring; where these
 * stand in files is nothing. The targets are in the order of the role's KPIs.
 */
export function formDigest(
  role: ResolvedRole,
  { scale, bands, scoring, calendar, appraisals: { missingActuals, vetoCapPercent } }: ResolvedCompany,
  targets: ReadonlyMap<string, Pick<PersonalTarget, 'value' | 'how'>>,
  plans: ResultSegment['plans'],
): string {
  const figures = [...targets].map(([kpi, { value, how }]) => {
    const planned = [...(plans.get(kpi) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    return [kpi, value, how, ...planned];
  });
  const rules = [scale, bands, scoring, calendar, missingActuals, vetoCapPercent];
  const content = JSON.stringify([role, ...rules, figures], withoutPlaces);
  return createHash('sha256').update(content).digest('hex').slice(0, DIGITS);
}

function withoutPlaces(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'file' in value ? undefined : value;
}
