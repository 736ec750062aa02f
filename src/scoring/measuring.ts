import type { KpiRule } from './types.js';

/**
 * The KPIs that count in place of a duty's mark, each as soon as it has a score: those with a weight that measure the duty or
 * the heading that it stands under, named by their ids.
 */
export function measuring<T extends Pick<KpiRule, 'measures' | 'weightPercent'>>(
  ids: readonly string[],
  kpis: readonly T[],
): readonly T[] {
  return kpis.filter(({ weightPercent, measures }) => weightPercent > 0 && measures.some((id) => ids.includes(id)));
}
