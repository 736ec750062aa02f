import { AFTER_ALL, asAppraised } from '../../../appraisal/open/last-appraised.js';
import { didYouMeanHint } from '../../../diagnostic/did-you-mean.js';
import { duePeople, unitOf } from '../../../pipeline/due-people.js';
import { readPeople, staffMissing } from '../../../pipeline/read-people.js';
import { type Company, readWorkspace, type Workspace } from '../../../pipeline/workspace.js';
import { assignmentOn } from '../../../staff/assignments.js';
import { type Due, isAwaited } from '../../../staff/due.js';
import { dueCalendar } from '../../../staff/due-calendar.js';
import { csvText } from '../../../staff/table/csv-text.js';
import type { Employee } from '../../../staff/types.js';
import type { World } from '../../../world.js';
import { firstUnknown, listed } from '../../choices.js';
import { issueDate } from '../../issue-date.js';
import { type CommandResult, type Misuse, stopped } from '../../outcome.js';
import { cellsOf, headingsOf, type StatusRow, statusTable, summaryOf } from './status-table.js';

/** The options of `appraisal status` as typed. */
export interface StatusOptions {
  readonly csv?: boolean;
  readonly ics?: boolean;
  readonly unit?: string;
  readonly manager?: string;
  readonly names?: boolean;
  readonly date?: string;
}

/** Problems of a list of thousands that are shown: nobody mends five hundred in one go. */
const MOST_SHOWN = 50;

/** Says who is to be appraised and when: overdue first, then by date, and apart from them who is not to be now. */
export async function status(world: World, options: StatusOptions): Promise<CommandResult> {
  if (options.csv === true && options.ics === true) {
    return { misuse: '--csv and --ics are two ways to say the same', hint: 'choose one of them' };
  }
  const today = issueDate(options.date, world);
  if (typeof today !== 'string') return today;
  const workspace = await readWorkspace(world);
  if (!workspace.company.ok) return stopped(workspace.company.diagnostics);
  const company = workspace.company.value;
  const people = await readPeople(world, workspace, company, today);
  if (people === null) return stopped([staffMissing('There is no staff list.')]);
  const units = listed(options.unit);
  const managers = listed(options.manager);
  const misuse =
    firstUnknown(
      'unit',
      units,
      company.resolved.units.map(({ id }) => id),
    ) ?? unknownManager(managers, people.named);
  if (misuse !== null) return misuse;

  const isChosen = (employee: Employee): boolean => {
    const assignment = assignmentOn(employee, today);
    const unit = unitOf(workspace, company, assignment) ?? '';
    const isOfUnit = units.length === 0 || units.includes(unit);
    return isOfUnit && (managers.length === 0 || managers.includes(assignment.manager ?? ''));
  };
  const chosen = await asAppraised(world, [...people.employees.values()].filter(isChosen), AFTER_ALL);
  const { due, diagnostics } = duePeople(workspace, company, people.staff, chosen, today);
  const rows = due.map((one) => rowOf(one, workspace, company));
  const names = options.names === true;
  return {
    text: textOf(rows, options, names, today),
    data: { date: today, employees: rows.map((row) => jsonOf(row, names)) },
    summary: options.csv === true || options.ics === true ? null : summaryOf(rows, today),
    diagnostics: [...diagnostics, ...people.diagnostics],
    show: { format: 'text', most: MOST_SHOWN },
  };
}

/** Thousands of ids are no help to choose from. */
function unknownManager(managers: readonly string[], named: ReadonlySet<string>): Misuse | null {
  const unknown = managers.find((id) => !named.has(id));
  return unknown === undefined
    ? null
    : { misuse: `the staff list has nobody with the id "${unknown}"`, ...didYouMeanHint(unknown, named) };
}

function rowOf(due: Due, workspace: Workspace, company: Company): StatusRow {
  return { due, unit: unitOf(workspace, company, due.assignment) };
}

function textOf(rows: readonly StatusRow[], options: StatusOptions, names: boolean, today: string): string {
  if (options.csv === true) return csvText([headingsOf(names), ...rows.map((row) => cellsOf(row, names))]);
  if (options.ics !== true) return statusTable(rows, names);
  const entries = rows
    .filter(({ due }) => isAwaited(due))
    .map(({ due, unit }) => {
      const { id, name, lastAppraisedOn } = due.employee;
      const unitLine = unit === null ? [] : [`Unit: ${unit}`];
      const details = [
        `Employee: ${id}`,
        `Position: ${due.assignment.position}`,
        ...unitLine,
        `Last appraisal: ${lastAppraisedOn ?? 'none'}`,
      ];
      return { due, who: names ? name : id, details: details.join('\n') };
    });
  return dueCalendar(entries, today);
}

function jsonOf({ due, unit }: StatusRow, names: boolean): Readonly<Record<string, unknown>> {
  const { employee, assignment, dueOn, state, days, onLeaveUntil } = due;
  return {
    id: employee.id,
    ...(names ? { name: employee.name } : {}),
    position: assignment.position,
    unit,
    manager: assignment.manager,
    last: employee.lastAppraisedOn,
    due: dueOn,
    state,
    days,
    onLeaveUntil,
  };
}
