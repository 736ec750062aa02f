import { unitOf } from '../../pipeline/due-people.js';
import type { Company, Workspace } from '../../pipeline/workspace.js';
import type { Employee } from '../../staff/types.js';
import type { AppraisalResult } from '../result/types.js';
import { assignmentOf } from './assignment-of.js';

export interface OverviewChoice {
  /** Ids; empty: all. */
  readonly units: readonly string[];
  readonly managers: readonly string[];
}

/** Whether one of the positions that somebody held in the period was in these units and under these managers. */
export function isChosen(
  { employee, segments }: AppraisalResult,
  { units, managers }: OverviewChoice,
  workspace: Workspace,
  company: Company,
  employees: ReadonlyMap<string, Employee>,
): boolean {
  return segments.some((segment) => {
    const unit = unitOf(workspace, company, assignmentOf(segment, employees.get(employee)));
    const isOfUnit = units.length === 0 || units.includes(unit ?? '');
    return isOfUnit && (managers.length === 0 || managers.includes(segment.manager ?? ''));
  });
}

/** `overview`, with what was chosen: `overview-sales-e-01`. */
export function overviewName({ units, managers }: OverviewChoice): string {
  return ['overview', ...units, ...managers].join('-');
}
