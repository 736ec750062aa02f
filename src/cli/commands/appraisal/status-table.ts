import { displayWidth } from '../../../diagnostic/display-width.js';
import { type Due, type DueState, isAwaited } from '../../../staff/due.js';

export interface StatusRow {
  readonly due: Due;
  readonly unit: string | null;
}

export function headingsOf(names: boolean): readonly string[] {
  return ['id', ...(names ? ['name'] : []), 'position', 'unit', 'last', 'due', 'state'];
}

export function cellsOf({ due, unit }: StatusRow, names: boolean): readonly string[] {
  const { employee, assignment, dueOn } = due;
  return [
    employee.id,
    ...(names ? [employee.name] : []),
    assignment.position,
    unit ?? '',
    employee.lastAppraisedOn ?? '',
    dueOn ?? '',
    stateInWords(due),
  ];
}

function stateInWords({ state, days, employee, onLeaveUntil }: Due): string {
  switch (state) {
    case 'overdue':
      return `overdue ${inDays(-(days ?? 0))}`;
    case 'due':
      return 'due today';
    case 'upcoming':
      return `in ${inDays(days ?? 0)}`;
    case 'on-leave':
      return `on leave until ${onLeaveUntil}`;
    case 'leaving':
      return `leaves before, on ${employee.leftOn}`;
    case 'left':
      return `left on ${employee.leftOn}`;
    case 'no-interval':
      return 'position without interval';
  }
}

function inDays(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

/** The rows in columns, those that nothing is to be done about now under a heading of their own; empty without rows. */
export function statusTable(rows: readonly StatusRow[], names: boolean): string {
  if (rows.length === 0) return '';
  const [awaited, others] = parted(rows);
  const headings = headingsOf(names);
  const all = rows.map((row) => cellsOf(row, names).map(shown));
  const widths = headings.map((heading, column) =>
    all.reduce((width, cells) => Math.max(width, displayWidth(cells[column] ?? '')), heading.length),
  );
  const line = (cells: readonly string[]): string =>
    `${cells
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - displayWidth(cell)))
      .join('  ')
      .trimEnd()}\n`;
  const lines = (part: readonly StatusRow[]): string =>
    part.map((row) => line(cellsOf(row, names).map(shown))).join('');
  const apart =
    others.length === 0 ? '' : `${awaited.length === 0 ? '' : '\n'}Not to be appraised now:\n${lines(others)}`;
  return `${line(headings)}${lines(awaited)}${apart}`;
}

function parted(rows: readonly StatusRow[]): readonly [readonly StatusRow[], readonly StatusRow[]] {
  return [rows.filter(({ due }) => isAwaited(due)), rows.filter(({ due }) => !isAwaited(due))];
}

/** A cell without anything in it shows that nothing has been forgotten. */
function shown(cell: string): string {
  return cell === '' ? '-' : cell;
}

/** `2 overdue, 1 due today, 5 later` on a day. */
export function summaryOf(rows: readonly StatusRow[], today: string): string {
  const count = (state: DueState): number => rows.filter(({ due }) => due.state === state).length;
  const [awaited, others] = parted(rows);
  const counts = [`${count('overdue')} overdue`, `${count('due')} due today`, `${count('upcoming')} later`];
  const rest = others.length === 0 ? '' : `; ${others.length} not to be appraised now`;
  return awaited.length + others.length === 0 ? 'Nobody is chosen.' : `On ${today}: ${counts.join(', ')}${rest}.`;
}
