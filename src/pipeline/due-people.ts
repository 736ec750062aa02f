import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { type Due, dueList } from '../staff/due.js';
import type { Assignment, Employee, Staff } from '../staff/types.js';
import type { Company, Workspace } from './workspace.js';

/** A role as the entity of an assignment has it; null for a post without a role. */
function roleOf({ roles, overlays }: Workspace, { resolved }: Company, { position, entity }: Assignment) {
  const of = entity ?? resolved.entities[0]?.id;
  const overlay = overlays.find((one) => one.id === position && one.entity === of);
  return overlay?.role ?? roles.get(position) ?? null;
}

/** The unit of an assignment: its own, else that of the post, else that of the role; null when none of them says. */
export function unitOf(workspace: Workspace, company: Company, assignment: Assignment): string | null {
  const role = roleOf(workspace, company, assignment);
  const ofPost = company.resolved.chart.get(assignment.position)?.unit ?? null;
  return assignment.unit ?? ofPost ?? (role?.ok ? (role.value.data.unit ?? null) : null);
}

/**
 * When each of the employees is next to be appraised, and what is wrong with the roles that they hold: a role with a fault
 * has no interval.
 */
export function duePeople(
  workspace: Workspace,
  company: Company,
  staff: Staff,
  employees: readonly Employee[],
  today: string,
): { readonly due: readonly Due[]; readonly diagnostics: readonly Diagnostic[] } {
  const faults = new Set<readonly Diagnostic[]>();
  const intervalOf = (assignment: Assignment): number | null => {
    const role = roleOf(workspace, company, assignment);
    if (role !== null && !role.ok) faults.add(role.diagnostics);
    return role?.ok ? (role.value.data.appraisal?.intervalMonths ?? null) : null;
  };
  const due = dueList(employees, staff.absences, today, company.resolved.appraisals, intervalOf);
  return { due, diagnostics: [...faults].flat() };
}
