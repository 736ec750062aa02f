import type { Duty, RichText } from '../role/types.js';
import { groupedDuties } from '../scoring/duty-groups.js';
import type { AppraisalInput } from './appraisal-context.js';
import { kpiSigns, measuredBy } from './kpi-signs.js';
import { resultCalculations } from './result-calculations.js';
import type { Wording } from './wording.js';

export interface DutyRow {
  readonly id: string;
  readonly clause: string;
  readonly text: RichText;
  /** The KPIs that count in its place, by their signs: `→ 1, 2`; empty for none. */
  readonly measuredBy: string;
}

/** Clauses that are marked together by one tick. */
export interface DutyGroup {
  /** Base of the names of its boxes. */
  readonly field: string;
  readonly clause: string;
  readonly text: RichText;
  readonly measuredBy: string;
  /** How many clauses it has, in words. */
  readonly size: string;
  readonly rows: readonly DutyRow[];
  /** Whether a clause can be marked otherwise than the group: not when it is the only one. */
  readonly hasExceptions: boolean;
}

/**
 * The duties as an appraisal asks for them: as rows, one tick each, or in groups, one tick each, with their clauses below
 * for exceptions. `dutyGroups` is empty when the role groups none; else the clauses outside its groups, such as the
 * company's standard ones, are the last one. What is scored as compliance is apart, one tick each.
 */
export function dutiesContext(input: AppraisalInput) {
  const { role, company, wording, clauseNumbers } = input;
  const signs = kpiSigns(input);
  const row = ({ id, text }: Duty): DutyRow => {
    return { id, clause: clauseNumbers.get(`duties.${id}`) ?? '', text, measuredBy: measuredBy(id, role.kpis, signs) };
  };
  const { single, groups, compliance } = groupedDuties(role.duties);
  const { donePercent: done, partlyPercent: partly, notDonePercent: notDone } = company.scoring.duty;
  const further = { id: 'further', clause: '', text: [wording('appraisal.furtherDuties')], measuredBy: '' };
  const dutyRows = single.map(row);
  const complianceRows = compliance.map(row);
  const dutyGroups = groups.map(({ heading, field, clauses }): DutyRow & DutyGroup => {
    const rows = clauses.map(row);
    return { ...(heading === null ? further : row(heading)), ...exceptions(rows, wording), field, rows };
  });
  return {
    dutyRows,
    dutyGroups,
    complianceRows,
    calculations: resultCalculations(role, company),
    countedOnce: countedOnce(signs, wording),
    dutyLegend: wording('appraisal.dutyLegend', { done, partly, notDone }),
  };
}

/** What the signs at duties say, by the first of them; empty where there is none. */
function countedOnce(signs: ReadonlyMap<string, string>, wording: Wording): string {
  const [sign] = signs.values();
  return sign === undefined ? '' : wording('appraisal.countedOnce', { sign });
}

function exceptions(rows: readonly DutyRow[], wording: Wording): Pick<DutyGroup, 'size' | 'hasExceptions'> {
  return { size: wording('appraisal.groupSize', { count: rows.length }), hasExceptions: rows.length > 1 };
}
