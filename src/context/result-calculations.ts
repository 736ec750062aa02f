import type { ResolvedCompany } from '../company/types.js';
import type { ResolvedRole } from '../role/types.js';
import type { DutyGroup, DutyRow } from './duties-context.js';

/** How a fillable form works out results from what is marked, as the markup's `calculate` and `values` say it. */
export interface ResultCalculations {
  /** The average over the clauses: each as it is marked itself, else as its group is. */
  readonly duties: string;
  readonly compliance: string;
  readonly dutyValues: string;
  readonly knowledge: string;
  readonly competencies: string;
  readonly scaleValues: string;
}

/** The duties as a form asks for them. */
interface MarkedDuties {
  readonly dutyRows: readonly DutyRow[];
  readonly dutyGroups: readonly DutyGroup[];
  readonly complianceRows: readonly DutyRow[];
}

export function resultCalculations(
  { knowledge, competencies, conduct }: ResolvedRole,
  { scale, scoring }: ResolvedCompany,
  { dutyRows, dutyGroups, complianceRows }: MarkedDuties,
): ResultCalculations {
  const { donePercent, partlyPercent, notDonePercent } = scoring.duty;
  const named = (prefix: string, items: readonly { readonly id: string }[]): readonly string[] =>
    items.map(({ id }) => `${prefix}.${id}`);
  const grouped = dutyGroups.flatMap(({ field, hasExceptions, rows: clauses }) =>
    hasExceptions ? clauses.map(({ id }) => `duty.${id}|${field}`) : clauses.map(() => field),
  );
  return {
    duties: average([...named('duty', dutyRows), ...grouped]),
    compliance: average(named('duty', complianceRows)),
    dutyValues: `done=${donePercent} partly=${partlyPercent} not-done=${notDonePercent}`,
    knowledge: average(named('knowledge', knowledge)),
    competencies: average([...named('competency', competencies), ...named('conduct', conduct)]),
    scaleValues: scale.levels.map(({ value, percent }) => `${value}=${percent}`).join(' '),
  };
}

function average(fields: readonly string[]): string {
  return ['average', ...fields].join(' ');
}
