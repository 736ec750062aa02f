import type { Duty, RichText } from '../role/types.js';
import type { AppraisalInput } from './appraisal-context.js';
import { resultCalculations } from './result-calculations.js';
import type { Wording } from './wording.js';

export interface DutyRow {
  readonly id: string;
  readonly clause: string;
  readonly text: RichText;
}

/** Clauses that are marked together by one tick. */
export interface DutyGroup {
  /** Base of the names of its boxes. */
  readonly field: string;
  readonly clause: string;
  readonly text: RichText;
  /** How many clauses it has, in words. */
  readonly size: string;
  readonly rows: readonly DutyRow[];
  /** Whether a clause can be marked otherwise than the group: not when it is the only one. */
  readonly hasExceptions: boolean;
}

/**
 * The duties as an appraisal asks for them: as rows, one tick each, or in groups, one tick each, with their clauses below
 * for exceptions. `dutyGroups` is empty when the role groups none; else the clauses outside its groups are the last one.
 */
export function dutiesContext({ role, company, wording, clauseNumbers }: AppraisalInput) {
  const row = ({ id, text }: Duty): DutyRow => ({ id, clause: clauseNumbers.get(`duties.${id}`) ?? '', text });
  const groups = role.duties.filter(({ items }) => items.length > 0);
  const single = role.duties.filter(({ items }) => items.length === 0).map(row);
  const { donePercent: done, partlyPercent: partly, notDonePercent: notDone } = company.scoring.duty;
  const named = groups.map((group) => {
    const rows = group.items.map(row);
    return { ...row(group), ...exceptions(rows, wording), field: `duty.${group.id}`, rows };
  });
  const dutyRows = groups.length === 0 ? single : [];
  const dutyGroups = groups.length === 0 ? [] : [...named, ...furtherDuties(single, wording)];
  return {
    dutyRows,
    dutyGroups,
    calculations: resultCalculations(role, company, dutyRows, dutyGroups),
    dutyLegend: wording('appraisal.dutyLegend', { done, partly, notDone }),
  };
}

/** The clauses that stand in no group, such as the company's standard ones. */
function furtherDuties(rows: readonly DutyRow[], wording: Wording): readonly DutyGroup[] {
  if (rows.length === 0) return [];
  const text = [wording('appraisal.furtherDuties')];
  return [{ ...exceptions(rows, wording), field: 'duties.further', clause: '', text, rows }];
}

function exceptions(rows: readonly DutyRow[], wording: Wording): Pick<DutyGroup, 'size' | 'hasExceptions'> {
  return { size: wording('appraisal.groupSize', { count: rows.length }), hasExceptions: rows.length > 1 };
}
