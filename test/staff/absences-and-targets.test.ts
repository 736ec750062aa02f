import { describe, expect, it } from 'vitest';
import { readActuals } from '../../src/staff/actuals.js';
import { xlsxOf } from '../support/xlsx.js';
import { KNOWN, load, STAFF, said } from './lists.js';
import { shown } from './tables.js';

describe('absences', () => {
  it('are of employees, end after they begin, and share no day', () => {
    const absences = `employee,from,to,reason
e-02,2026-01-05,2026-01-09,leave
e-02,2026-01-09,2026-01-12,illness
e-02,2026-01-13,2026-01-13,
e-03,2026-01-09,2026-01-05,leave
e-9,2026-01-05,2026-01-09,leave
e-03,,2026-01-09,leave
`;
    expect(load({ staff: STAFF, absences }).staff.absences.map(({ from, reason }) => [from, reason])).toEqual([
      ['2026-01-05', 'leave'],
      ['2026-01-13', ''],
    ]);
    expect(said({ staff: STAFF, absences })).toMatchInlineSnapshot(`
      "absences.csv, row 3, column "from": error staff/overlapping-absences
        Two absences of "e-02" overlap on 2026-01-09.
        hint: correct the days, or write both as one absence
        absences.csv, row 2, column "from": The other one begins here.

      absences.csv, row 5, column "to": error staff/dates
        The absence ends on 2026-01-05, before it begins on 2026-01-09.
        hint: correct one of the two

      absences.csv, row 6, column "employee": error staff/unknown-employee
        The staff list has nobody with the id "e-9".
        hint: add the person to the staff list, or remove the row

      absences.csv, row 7, column "from": error table/missing-value
        The row has no value for "from".
        hint: write one
      "
    `);
  });
});

describe('targets and actual figures', () => {
  it('are for an entity, a unit or an employee, a KPI and a month', () => {
    const targets = `entity,unit,employee,kpi,month,value
main,,,sales,2026-07,"1234,5"
,office,,letters,2026-07,12
,,e-03,letters,2026-07,-3.50
,,e-03,sales,2026-07,1
main,office,,sales,2026-07,1
,,,sales,2026-07,1
,offise,,sales,2026-07,1
,office,,letters,2026-07,13
,office,,leters,2026-08,1.000
,,e-03,calls,8/2026,1
`;
    expect(
      load({ staff: STAFF, targets }).staff.targets.map(({ place, ...row }) => Object.values(row).join(' ')),
    ).toEqual([
      'entity main sales 2026-07 1234.5',
      'unit office letters 2026-07 12',
      'employee e-03 letters 2026-07 -3.50',
    ]);
    expect(said({ staff: STAFF, targets })).toMatchInlineSnapshot(`
      "targets.csv, row 5, column "kpi": error staff/unknown-kpi
        No position of "e-03" has a KPI "sales".
        hint: did you mean "calls"?

      targets.csv, row 6, column "unit": error staff/target-scope
        The row is about the entity and the unit at once.
        hint: fill one of entity, unit and employee; a target for one employee counts before that of the unit

      targets.csv, row 7, column "entity": error staff/target-scope
        The row does not say whose target it is.
        hint: fill one of entity, unit and employee; a target for one employee counts before that of the unit

      targets.csv, row 8, column "unit": error staff/unknown-unit
        There is no unit "offise".
        hint: did you mean "office"?

      targets.csv, row 9, column "value": error staff/duplicate-row
        For letters of the unit "office" in 2026-07 there is a row already.
        hint: remove one of the two
        targets.csv, row 3, column "value": It stands here first.

      targets.csv, row 10, column "kpi": error staff/unknown-kpi
        No position has a KPI "leters".
        hint: did you mean "letters"?

      targets.csv, row 10, column "value": error table/number
        "1.000" can be read in two ways.
        hint: write 1000 or 1, whichever is meant

      targets.csv, row 11, column "month": error table/date
        "8/2026" is no month that can be read.
        hint: write year and month as 2026-01
      "
    `);
  });

  it('come from a spreadsheet as they stand there', () => {
    const bytes = xlsxOf(
      [
        ['Employee', 'KPI', 'Month', 'Value', 'Plan'],
        ['e-03', 'letters', { attributes: 's="1"', content: '<v>46204</v>' }, 1.125, 1000],
        ['e-03', 'letters', '2026-08', 0, null],
        ['e-03', 'letters', '2026-08', 1, null],
        ['e-02', 'letters', '2026-08', 1, null],
      ],
      { formats: ['mmm\\-yy'] },
    );
    const people = load({ staff: STAFF });
    const { actuals, diagnostics } = readActuals({ file: 'actuals.xlsx', bytes }, people, KNOWN);
    expect(actuals.map(({ place, planPlace, ...row }) => row)).toEqual([
      { employee: 'e-03', kpi: 'letters', month: '2026-07', value: '1.125', plan: '1000' },
      { employee: 'e-03', kpi: 'letters', month: '2026-08', value: '0', plan: null },
    ]);
    expect(shown(diagnostics)).toMatchInlineSnapshot(`
      "actuals.xlsx, row 4, column "Value": error staff/duplicate-row
        For letters of "e-03" in 2026-08 there is a row already.
        hint: remove one of the two
        actuals.xlsx, row 3, column "Value": It stands here first.

      actuals.xlsx, row 5, column "KPI": error staff/unknown-kpi
        No position of "e-02" has a KPI "letters".
        hint: known KPIs: sales
      "
    `);
  });
});
