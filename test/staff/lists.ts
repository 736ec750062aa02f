import { loadStaff, type StaffReading } from '../../src/staff/load-staff.js';
import type { Known } from '../../src/staff/types.js';
import { shown } from './tables.js';

export const KNOWN: Known = {
  today: '2026-07-15',
  positions: new Map([
    ['clerk', { kpis: ['letters', 'calls'] }],
    ['head', { kpis: ['sales'] }],
    ['director', { kpis: [] }],
  ]),
  entities: ['main', 'branch'],
  units: ['office', 'sales'],
  languages: ['en', 'el', 'lt'],
};

export interface Lists {
  readonly staff: string | Uint8Array;
  readonly absences?: string;
  readonly targets?: string;
  readonly ending?: string;
}

export function load({ staff, absences, targets, ending = 'csv' }: Lists): StaffReading {
  const file = (name: string, content: string | Uint8Array) => ({
    file: `${name}.${ending}`,
    bytes: typeof content === 'string' ? Buffer.from(content) : content,
  });
  const optional = (name: string, content: string | undefined) =>
    content === undefined ? null : { ...file(name, content), file: `${name}.csv` };
  return loadStaff(
    { staff: file('staff', staff), absences: optional('absences', absences), targets: optional('targets', targets) },
    KNOWN,
  );
}

export const said = (lists: Lists): string => shown(load(lists).diagnostics);
export const idsOf = (lists: Lists): readonly string[] => [...load(lists).employees.keys()];

/** Three people without a fault. */
export const STAFF = `id,name,position,hired,manager
e-01,Ann Example,director,2015-01-01,
e-02,Bea Example,head,2018-01-01,e-01
e-03,Cid Example,clerk,2020-01-01,e-02
`;
