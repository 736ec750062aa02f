import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { RoleSource } from '../load-role.js';
import { roleError, sumOf } from './role-error.js';

/** The weights of the KPIs sum to 100 (`role/kpi-weights`); a role without KPIs is left alone. */
export function checkKpiWeights(role: RoleSource): readonly Diagnostic[] {
  const kpis = Object.entries(role.data.kpis ?? {}).map(([id, { weight }]) => ({ id, weight }));
  const sum = sumOf(kpis.map(({ weight }) => weight));
  if (kpis.length === 0 || sum === 100) return [];
  const message = `The weights of the KPIs sum to ${sum}, not 100.`;
  const related = kpis.map(({ id, weight }) => ({
    place: role.valuePlace(['kpis', id, 'weight']),
    message: `"${id}" has ${weight}.`,
  }));
  return [{ ...roleError('role/kpi-weights', role.keyPlace(['kpis']), message, correction(kpis, sum)), related }];
}

interface Weight {
  readonly id: string;
  readonly weight: number;
}

/**
 * The whole difference put on one KPI: what is missing on the lightest that counts at all, what is too much off the
 * heaviest, as that undoes the commonest slips (a digit lost, a digit too many).
 */
function correction(kpis: readonly Weight[], sum: number): string {
  const off = sumOf([100, -sum]);
  const difference = off > 0 ? `${off} is missing` : `${-off} is too much`;
  const scored = kpis.filter(({ weight }) => weight > 0);
  const chosen = extreme(scored, off > 0 ? -1 : 1);
  const corrected = sumOf([chosen?.weight ?? 0, off]);
  if (chosen === undefined || corrected <= 0) return difference;
  return `${difference}; for example set the weight of "${chosen.id}" to ${corrected} instead of ${chosen.weight}`;
}

/** The heaviest (1) or lightest (-1), the first of equals. */
function extreme(kpis: readonly Weight[], direction: 1 | -1): Weight | undefined {
  return [...kpis].sort((a, b) => direction * (b.weight - a.weight))[0];
}
