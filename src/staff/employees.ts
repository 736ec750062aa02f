import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { assignmentsOf } from './assignments.js';
import { checkManagers } from './managers.js';
import { createProposals } from './proposals.js';
import { PERSONAL, type Personal, type StaffRow, staffRow } from './staff-row.js';
import type { Table } from './table/types.js';
import type { Employee, Known, TitleForm } from './types.js';

export interface Employees {
  /** Those without a fault, by id in the order of the list. */
  readonly employees: ReadonlyMap<string, Employee>;
  /** Ids of all that the list names, faulty or not. */
  readonly named: ReadonlySet<string>;
}

/** The employees of a staff list. A fault in one of the rows of an employee leaves the employee out, and nobody else. */
export function employeesOf(table: Table, known: Known, diagnostics: Diagnostic[]): Employees {
  const proposals = createProposals();
  const rowsById = new Map<string, StaffRow[]>();
  for (const row of table.rows) {
    const read = staffRow(row, table, known, proposals, diagnostics);
    if (read === null) continue;
    const rows = rowsById.get(read.id);
    if (rows === undefined) rowsById.set(read.id, [read]);
    else rows.push(read);
  }
  reportTwins(rowsById);
  const lost = new Set(table.lost.flatMap(({ cells }) => cells.get('id')?.text ?? []));
  const whole = [...rowsById].filter(([id]) => !lost.has(id));
  const read = whole.flatMap(([id, rows]) => employeeOf(id, rows, table, known) ?? []);
  const named = new Set([...rowsById.keys(), ...lost]);
  const employees = checkManagers(read, { rowsById, named }, known.today, proposals, diagnostics);
  return { employees: new Map(employees.map((employee) => [employee.id, employee])), named };
}

/** Ids that are the same but for upper and lower case: many disks keep one folder for both. */
function reportTwins(rowsById: ReadonlyMap<string, readonly StaffRow[]>): void {
  const firsts = new Map<string, string>();
  for (const [id, rows] of rowsById) {
    const first = firsts.get(id.toLowerCase());
    if (first === undefined) firsts.set(id.toLowerCase(), id);
    else {
      const place = rowsById.get(first)?.[0]?.reader.placeOf('id');
      const message = `"${id}" and "${first}" differ in upper and lower case alone, so their folders could not be told apart.`;
      const related = place === undefined ? {} : { related: [{ place, message: 'The other one stands here.' }] };
      for (const { reader } of rows.slice(0, 1)) {
        reader.report({ code: 'staff/duplicate-id', message, hint: 'give one of them another id', ...related }, 'id');
      }
    }
  }
}

function employeeOf(id: string, rows: readonly StaffRow[], table: Table, known: Known): Employee | null {
  const [first] = rows;
  if (first === undefined) return null;
  const personal = merged(id, rows);
  const { name, hired } = personal;
  // A column that is missing has been reported once, for all rows.
  if (name === null && table.columns.has('name')) reportMissing(id, 'name', rows);
  if (hired === null && table.columns.has('hired')) reportMissing(id, 'hired', rows);
  checkDates(personal, rows, known.today);
  const assignments = assignmentsOf(id, rows, personal);
  if (name === null || hired === null || assignments === null) return null;
  if (rows.some(({ reader }) => reader.isFaulty())) return null;
  return {
    id,
    name,
    email: personal.email,
    language: personal.language,
    hiredOn: hired,
    leftOn: personal.left,
    lastAppraisedOn: personal['last-appraisal'],
    titleForm: (personal['title-form'] ?? 'neutral') as TitleForm,
    assignments,
    place: first.reader.place,
  };
}

/** A row that has the cell, to report at. */
export function rowWith(rows: readonly StaffRow[], column: keyof Personal): StaffRow | undefined {
  return rows.find(({ personal }) => personal[column] !== null);
}

/** What is said of a person in any of the rows; `staff/contradiction` where two of them differ. */
function merged(id: string, rows: readonly StaffRow[]): Personal {
  const values = PERSONAL.map((column): [string, string | null] => {
    const first = rowWith(rows, column);
    const other = rows.find(
      ({ personal }) => personal[column] !== null && personal[column] !== first?.personal[column],
    );
    if (first !== undefined && other !== undefined) {
      const message = `The rows of "${id}" say different things under "${column}".`;
      const hint = 'one person has one of it: say it in one row, or the same in all';
      const related = [{ place: first.reader.placeOf(column), message: 'The other one stands here.' }];
      other.reader.report({ code: 'staff/contradiction', message, hint, related }, column);
    }
    return [column, first?.personal[column] ?? null];
  });
  return Object.fromEntries(values) as Personal;
}

/** Only when no cell was there to be faulty. */
function reportMissing(id: string, column: 'name' | 'hired', rows: readonly StaffRow[]): void {
  const [first] = rows;
  if (first === undefined || rows.some(({ reader }) => reader.has(column))) return;
  const which = rows.length === 1 ? `The row of "${id}" has` : `None of the rows of "${id}" has`;
  const message = `${which} ${rows.length === 1 ? 'no' : 'a'} value for "${column}".`;
  first.reader.report({ code: 'table/missing-value', message, hint: 'write one' }, column);
}

function checkDates(personal: Personal, rows: readonly StaffRow[], today: string): void {
  const { hired, left, 'last-appraisal': last } = personal;
  const report = (column: keyof Personal, message: string, hint: string): void =>
    rowWith(rows, column)?.reader.report({ code: 'staff/dates', message, hint }, column);
  if (hired !== null && left !== null && left < hired) {
    report('left', `The employee left on ${left}, before being hired on ${hired}.`, 'correct one of the two');
  }
  if (hired !== null && last !== null && last < hired) {
    const hint = 'correct one of the two; for somebody who was hired again, leave the appraisal of then out';
    report('last-appraisal', `The last appraisal, ${last}, was before the employee was hired on ${hired}.`, hint);
  }
  if (last !== null && last > today) {
    const hint = 'write the day of the last one that has taken place';
    report('last-appraisal', `The last appraisal, ${last}, is still to come: today is ${today}.`, hint);
  } else if (last !== null && left !== null && last > left) {
    report(
      'last-appraisal',
      `The last appraisal, ${last}, was after the employee left on ${left}.`,
      'correct one of the two',
    );
  }
}
