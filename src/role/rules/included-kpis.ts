import type { Diagnostic, Place } from '../../diagnostic/diagnostic.js';
import { circleInWords, circlesOf, MOST_SHOWN } from '../../source/circles.js';
import type { RoleSource } from '../load-role.js';
import { roleError } from './role-error.js';

/** No KPI is included in itself by way of others (`role/included-circle`). In itself alone it is an unknown one. */
export function checkIncludedKpis(role: RoleSource): readonly Diagnostic[] {
  const { kpis = {} } = role.data;
  const circles = circlesOf(Object.keys(kpis), (id) => kpis[id]?.includedIn ?? null);
  const place = (id: string): Place => role.valuePlace(['kpis', id, 'includedIn']);
  return circles.flatMap((circle) => {
    const [first = '', ...others] = circle;
    if (others.length === 0) return [];
    const message = `KPIs are included in each other in a circle: ${circleInWords(circle, 'in')}.`;
    const related = others.slice(0, MOST_SHOWN).map((id) => ({ place: place(id), message: `"${id}" is here.` }));
    return [{ ...roleError('role/included-circle', place(first), message, 'remove one includedIn'), related }];
  });
}
