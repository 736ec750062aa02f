import type { Locale } from '../locale/types.js';
import type { Kpi, ResolvedRole } from '../role/types.js';
import { measuring } from '../scoring/measuring.js';

const NARROW_SPACE = '\u202F';

interface SignsInput {
  readonly role: Pick<ResolvedRole, 'kpis' | 'duties'>;
  readonly locale: Locale;
}

/** How an appraisal form refers to its KPIs, by id: `1`, `2`; empty where none of them counts in place of a duty. */
export function kpiSigns({ role, locale }: SignsInput): ReadonlyMap<string, string> {
  const clauses = role.duties.flatMap((duty) => [duty, ...duty.items]);
  if (clauses.every(({ id }) => measuring([id], role.kpis).length === 0)) return new Map();
  return new Map(role.kpis.map(({ id }, index) => [id, locale.number(index + 1)]));
}

/** The KPIs that count in place of a duty, by their signs: `→ 1, 2`; empty for none. */
export function measuredBy(duty: string, kpis: readonly Kpi[], signs: ReadonlyMap<string, string>): string {
  const all = measuring([duty], kpis).flatMap(({ id }) => signs.get(id) ?? []);
  return all.length === 0 ? '' : `→ ${all.join(', ')}`.replaceAll(' ', NARROW_SPACE);
}
