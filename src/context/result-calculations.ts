import type { ResolvedCompany } from '../company/types.js';
import type { ResolvedRole } from '../role/types.js';
import { measuring } from '../scoring/measuring.js';
import { schemeOf } from '../scoring/scheme.js';
import type { DutyRule } from '../scoring/types.js';

/** How a fillable form works out results from what is marked, as the markup's `calculate` and `values` say it. */
export interface ResultCalculations {
  /** The average over the clauses that count here: each as it is marked itself, else as its group is. */
  readonly duties: string;
  readonly compliance: string;
  readonly dutyValues: string;
  readonly knowledge: string;
  readonly competencies: string;
  readonly scaleValues: string;
}

/** The calculations of a role; a text is empty where there is nothing to work out. */
export function resultCalculations(role: ResolvedRole, company: ResolvedCompany): ResultCalculations {
  const { donePercent, partlyPercent, notDonePercent } = company.scoring.duty;
  const { knowledge, competencies, conduct } = role;
  const named = (prefix: string, items: readonly { readonly id: string }[]): readonly string[] =>
    items.map(({ id }) => `${prefix}.${id}`);
  const { duties } = schemeOf(role, company);
  const of = (component: DutyRule['component']): string =>
    average(duties.filter((duty) => duty.component === component).flatMap((duty) => term(duty, duties, role, company)));
  return {
    duties: of('duties'),
    compliance: of('compliance'),
    dutyValues: `done=${donePercent} partly=${partlyPercent} not-done=${notDonePercent}`,
    knowledge: average(named('knowledge', knowledge)),
    competencies: average([...named('competency', competencies), ...named('conduct', conduct)]),
    scaleValues: company.scale.levels.map(({ value, percent }) => `${value}=${percent}`).join(' '),
  };
}

/**
 * How a duty counts. What a KPI measures counts there once that has a figure; where a KPI without one counts as 0, it never
 * counts here.
 */
function term(
  { field, groupField, ids }: DutyRule,
  all: readonly DutyRule[],
  { kpis }: ResolvedRole,
  { appraisals }: ResolvedCompany,
): readonly string[] {
  const counted = measuring(ids, kpis);
  if (counted.length > 0 && appraisals.missingActuals === 'zero') return [];
  const isAlone = groupField !== null && all.filter((duty) => duty.groupField === groupField).length === 1;
  const marked = groupField === null ? field : isAlone ? groupField : `${field}|${groupField}`;
  return [[marked, ...counted.map(({ id }) => `kpi.${id}.actual`)].join('!')];
}

function average(fields: readonly string[]): string {
  return fields.length === 0 ? '' : ['average', ...fields].join(' ');
}
