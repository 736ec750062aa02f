import type { Duty } from '../role/types.js';

/** Clauses that are marked together by one tick. */
export interface DutyGroup {
  /** Null: the clauses that stand in no group. */
  readonly heading: Duty | null;
  /** The field of the tick. */
  readonly field: string;
  readonly clauses: readonly Duty[];
}

export interface GroupedDuties {
  /** Duties that are marked each by itself; empty where there are groups. */
  readonly single: readonly Duty[];
  /** Groups as an appraisal marks them, and last what stands in none. */
  readonly groups: readonly DutyGroup[];
  /** Duties that are scored as compliance; each is marked by itself. */
  readonly compliance: readonly Duty[];
}

/** The field of the tick for all clauses that stand in no group. */
const FURTHER = 'duties.further';

/** The duties of a role as its appraisal asks for them. */
export function groupedDuties(duties: readonly Duty[]): GroupedDuties {
  const ofDuties = (list: readonly Duty[]): readonly Duty[] => list.filter(({ isCompliance }) => !isCompliance);
  const headings = duties.filter(({ items }) => ofDuties(items).length > 0);
  const single = ofDuties(duties.filter(({ items }) => items.length === 0));
  const named = headings.map(
    (heading): DutyGroup => ({ heading, field: `duty.${heading.id}`, clauses: ofDuties(heading.items) }),
  );
  const further = single.length === 0 ? [] : [{ heading: null, field: FURTHER, clauses: single }];
  return {
    single: named.length === 0 ? single : [],
    groups: named.length === 0 ? [] : [...named, ...further],
    compliance: duties
      .flatMap((duty) => (duty.items.length === 0 ? [duty] : duty.items))
      .filter(({ isCompliance }) => isCompliance),
  };
}
