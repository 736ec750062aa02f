import type { Resolving } from './resolving.js';
import type { Kpi } from './types.js';

/** The KPIs with their defaults: an average unless told otherwise, as only a count adds up. */
export function resolveKpis(on: Resolving): readonly Kpi[] {
  return Object.entries(on.role.data.kpis ?? {}).map(([id, kpi]): Kpi => {
    const path = ['kpis', id];
    return {
      id,
      name: [on.plainAt([...path, 'name'], kpi.name)],
      definition: on.richAt([...path, 'definition'], kpi.definition),
      comparison: kpi.comparison,
      target: kpi.target ?? null,
      unit: on.plainAt([...path, 'unit'], kpi.unit),
      per: kpi.per,
      aggregation: kpi.aggregation ?? 'average',
      weightPercent: kpi.weight,
      source: on.richAt([...path, 'source'], kpi.source),
      measures: kpi.measures ?? [],
      floorPercent: kpi.floor ?? null,
      stretchPercent: kpi.stretch ?? null,
      capPercent: kpi.cap ?? null,
      includedIn: kpi.includedIn ?? null,
      place: on.role.keyPlace(path),
    };
  });
}
