import type { ResolvedCompany } from '../../src/company/types.js';
import type { Person } from '../../src/context/person.js';
import type { ResolvedRole } from '../../src/role/types.js';
import { personalTarget, type SetTarget } from '../../src/scoring/personal-target.js';
import { monthsOf } from '../../src/scoring/working-days.js';

const PERIOD = { from: '2026-07-01', to: '2026-12-31' };

/** Somebody who holds the role half-time in the second half of 2026 and missed 21 of its 132 working days. */
export function personFor(
  { kpis }: ResolvedRole,
  { calendar }: ResolvedCompany,
  rows: readonly SetTarget[] = [],
): Person {
  const months = monthsOf(PERIOD);
  const [days, missed, workingTimePercent] = [132, 21, 50];
  const person = { employee: 'e-07', unit: null, entity: null };
  const input = { calendar, person, rows, workingTimePercent, months, days, missed };
  return {
    id: 'e-07',
    name: 'Jonas Jonaitis',
    title: null,
    unit: 'Sales',
    appraiser: 'Ona Onaitė',
    ...PERIOD,
    months,
    ownMonths: months,
    workingTimePercent,
    days,
    missed,
    targets: new Map(kpis.map((kpi) => [kpi.id, personalTarget({ kpi, ...input })])),
    previousResult: 87.5,
    parts: ['self', 'manager', 'second'],
    stamp: 'rolebook:1?form=appraisal&employee=e-07',
    completion: null,
  };
}

/** The plans that the list of targets may have for them, a month like the other. */
export function plansFor({ kpis }: ResolvedRole): readonly SetTarget[] {
  const planned = kpis.filter(({ comparison }) => comparison === 'plan');
  const months = monthsOf(PERIOD);
  return planned.flatMap(({ id: kpi }) =>
    months.map((month) => ({ scope: 'employee', of: 'e-07', kpi, month, value: '18000.5' })),
  );
}
