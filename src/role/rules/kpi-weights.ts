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

/** The whole difference put on the heaviest KPI, where that leaves it a weight. */
function correction(kpis: readonly { readonly id: string; readonly weight: number }[], sum: number): string {
  const off = sumOf([100, -sum]);
  const off100 = off > 0 ? `${off} is missing` : `${-off} is too much`;
  const heaviest = kpis.reduce((best, kpi) => (kpi.weight > best.weight ? kpi : best));
  const corrected = sumOf([heaviest.weight, off]);
  if (corrected <= 0) return off100;
  return `${off100}; for example set the weight of "${heaviest.id}" to ${corrected} instead of ${heaviest.weight}`;
}
