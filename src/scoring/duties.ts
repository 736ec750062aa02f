import type { ScoringRules } from '../company/types.js';
import { dividedBy, plus, type Rational, rational } from './rational.js';

export type DutyMark = 'done' | 'partly' | 'not-done' | 'not-applicable';

export interface MarkedClause {
  /** What is ticked on the clause's own line; null: nothing. */
  readonly own: DutyMark | null;
  /** What is ticked for the group that the clause stands in; null: nothing, or it stands in none. */
  readonly group: DutyMark | null;
}

/**
 * The result of the duties in percent: the average over the clauses, however they are grouped. A clause counts as it is
 * marked itself, else as its group is. What is not applicable or not marked is left out; null when nothing is left.
 */
export function dutiesPercent(clauses: readonly MarkedClause[], percents: ScoringRules['duty']): Rational | null {
  let sum = rational(0);
  let count = 0;
  for (const { own, group } of clauses) {
    const percent = percentOf(own ?? group, percents);
    if (percent === null) continue;
    sum = plus(sum, rational(percent));
    count += 1;
  }
  return count === 0 ? null : dividedBy(sum, rational(count));
}

function percentOf(mark: DutyMark | null, percents: ScoringRules['duty']): number | null {
  switch (mark) {
    case 'done':
      return percents.donePercent;
    case 'partly':
      return percents.partlyPercent;
    case 'not-done':
      return percents.notDonePercent;
    case 'not-applicable':
    case null:
      return null;
  }
}
