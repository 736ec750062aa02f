import type { Absence, Employee, Staff, TargetRow } from '../../staff/types.js';

/** What the lists say about one person, found without going through all rows. */
export interface PeopleIndex {
  readonly employees: ReadonlyMap<string, Employee>;
  readonly absencesOf: (employee: string) => readonly Absence[];
  /** The targets of an employee, a unit and an entity. */
  readonly targetsFor: (employee: string, unit: string | null, entity: string) => readonly TargetRow[];
}

export function peopleIndex({ employees, absences, targets }: Staff): PeopleIndex {
  const absencesBy = grouped(absences, ({ employee }) => employee);
  const targetsBy = grouped(targets, ({ scope, of }) => `${scope} ${of}`);
  return {
    employees,
    absencesOf: (employee) => absencesBy.get(employee) ?? [],
    targetsFor: (employee, unit, entity) =>
      [`employee ${employee}`, `unit ${unit}`, `entity ${entity}`].flatMap((key) => targetsBy.get(key) ?? []),
  };
}

function grouped<T>(list: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
