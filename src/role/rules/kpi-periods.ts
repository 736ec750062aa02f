import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { listed } from '../../source/schema-wording.js';
import type { RoleSource } from '../load-role.js';
import { roleError } from './role-error.js';

const MONTHS = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

/** The appraisal interval is a whole number of each KPI's periods (`role/kpi-period`); days and weeks always fit. */
export function checkKpiPeriods(role: RoleSource): readonly Diagnostic[] {
  const { kpis = {}, appraisal } = role.data;
  if (appraisal === undefined) return [];
  const interval = appraisal.intervalMonths;
  return Object.entries(kpis).flatMap(([id, { per }]) => {
    if (per === 'day' || per === 'week' || interval % MONTHS[per] === 0) return [];
    const message = `A ${per} does not divide the appraisal interval of ${interval} ${interval === 1 ? 'month' : 'months'}.`;
    const fitting = Object.entries(MONTHS).filter(([, months]) => interval % months === 0);
    const hint = `give the target per ${listed(fitting.map(([name]) => name))}, or change intervalMonths`;
    const related = [{ place: role.valuePlace(['appraisal', 'intervalMonths']), message: 'The interval is here.' }];
    return [{ ...roleError('role/kpi-period', role.valuePlace(['kpis', id, 'per']), message, hint), related }];
  });
}
