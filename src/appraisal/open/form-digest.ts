import { createHash } from 'node:crypto';
import type { ResolvedCompany } from '../../company/types.js';
import type { ResolvedRole } from '../../role/types.js';
import type { MonthTarget, PersonalTarget } from '../../scoring/personal-target.js';
import { exactText } from '../../scoring/rational.js';

const DIGITS = 16;

/** What tells a form from one with other clauses, another scale or other targets; where these stand in files is nothing. */
export function formDigest(
  role: ResolvedRole,
  { scale, bands, scoring, calendar }: ResolvedCompany,
  targets: ReadonlyMap<string, PersonalTarget>,
): string {
  const figures = [...targets].map(([kpi, { value, how, months }]) =>
    value === null && months.length > 0 ? [kpi, months.map(plan)] : [kpi, value, how],
  );
  const content = JSON.stringify([role, scale, bands, scoring, calendar, figures], withoutPlaces);
  return createHash('sha256').update(content).digest('hex').slice(0, DIGITS);
}

function plan({ month, value }: MonthTarget): readonly (string | null)[] {
  return [month, value === null ? null : exactText(value)];
}

function withoutPlaces(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'file' in value ? undefined : value;
}
