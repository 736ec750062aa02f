import type { TableKind } from './table/types.js';

export const STAFF_TABLE: TableKind = {
  noun: 'the staff list',
  sheet: 'staff',
  columns: [
    'id',
    'name',
    'email',
    'position',
    'entity',
    'unit',
    'manager',
    'language',
    'hired',
    'left',
    'last-appraisal',
    'working-time',
    'title-form',
    'from',
  ],
  required: ['id', 'name', 'position', 'hired'],
};

export const ABSENCES_TABLE: TableKind = {
  noun: 'the list of absences',
  sheet: 'absences',
  columns: ['employee', 'from', 'to', 'reason'],
  required: ['employee', 'from', 'to'],
};

export const TARGETS_TABLE: TableKind = {
  noun: 'the list of targets',
  sheet: 'targets',
  columns: ['entity', 'unit', 'employee', 'kpi', 'month', 'value'],
  required: ['kpi', 'month', 'value'],
};

export const ACTUALS_TABLE: TableKind = {
  noun: 'the list of actual figures',
  sheet: 'actuals',
  columns: ['employee', 'kpi', 'month', 'value', 'plan'],
  required: ['employee', 'kpi', 'month', 'value'],
};
