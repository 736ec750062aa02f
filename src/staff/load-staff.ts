import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { absencesOf } from './absences.js';
import { type Employees, employeesOf } from './employees.js';
import { createProposals } from './proposals.js';
import { readTable, type TableFile } from './table/read-table.js';
import type { Table, TableKind } from './table/types.js';
import { ABSENCES_TABLE, STAFF_TABLE, TARGETS_TABLE } from './table-kinds.js';
import { targetsOf } from './targets.js';
import type { Known, Staff } from './types.js';

/** The files that are there; null for none. */
export interface StaffFiles {
  readonly staff: TableFile;
  readonly absences: TableFile | null;
  readonly targets: TableFile | null;
}

export interface StaffReading extends Employees {
  /** What is sound; a faulty row is left out. */
  readonly staff: Staff;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The people of a company, their absences and targets, each row checked for itself and against the others. Codes:
 * `table/…`, `staff/…`, and `file/encoding`, `yaml/…` and `text/control-character` of the files.
 */
export function loadStaff(files: StaffFiles, known: Known): StaffReading {
  const diagnostics: Diagnostic[] = [];
  const tableOf = (file: TableFile | null, kind: TableKind): Table | null => {
    if (file === null) return null;
    const reading = readTable(file, kind);
    for (const diagnostic of reading.diagnostics) diagnostics.push(diagnostic);
    return reading.table;
  };
  const list = tableOf(files.staff, STAFF_TABLE);
  const absenceTable = tableOf(files.absences, ABSENCES_TABLE);
  const targetTable = tableOf(files.targets, TARGETS_TABLE);
  const nobody = { employees: new Map(), named: new Set<string>() };
  // Without a readable list of people, whoever the other lists are about would seem unknown.
  if (list === null || !list.columns.has('id')) {
    return { ...nobody, staff: { employees: new Map(), absences: [], targets: [] }, diagnostics };
  }
  const people = employeesOf(list, known, diagnostics);
  const proposals = createProposals();
  const absences = absenceTable === null ? [] : absencesOf(absenceTable, people.named, proposals, diagnostics);
  const targets = targetTable === null ? [] : targetsOf(targetTable, people, known, proposals, diagnostics);
  return { ...people, staff: { employees: people.employees, absences, targets }, diagnostics };
}
