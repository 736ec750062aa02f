import { describe, expect, it } from 'vitest';
import { type MadeCell, xlsxOf } from '../support/xlsx.js';
import { idsOf, type Lists, load, STAFF, said } from './lists.js';

describe('the staff list', () => {
  it('is the same in CSV, YAML and XLSX', () => {
    const row = {
      id: '0042',
      name: 'Άννα Δοκιμή',
      email: 'anna@example.com',
      position: 'clerk',
      entity: 'branch',
      unit: 'sales',
      manager: null,
      language: 'el',
      hired: '2020-01-31',
      left: '2026-12-31',
      'last-appraisal': '2026-01-15',
      'working-time': '80',
      'title-form': 'feminine',
      from: null,
    };
    const csv = `${Object.keys(row).join(';')}\r\n${Object.values(row).join(';')}\r\n`;
    const yaml = `- ${JSON.stringify(row).replace('"0042"', '0042').replace('"80"', '80')}\n`;
    const dated = (serial: number): MadeCell => ({ attributes: 's="1"', content: `<v>${serial}</v>` });
    const cells: Record<string, MadeCell> = {
      ...row,
      id: { attributes: 's="2"', content: '<v>42</v>' },
      hired: dated(43861),
      left: dated(46387),
      'last-appraisal': dated(46037),
      'working-time': { attributes: 's="3"', content: '<v>0.8</v>' },
    };
    const xlsx = xlsxOf([Object.keys(cells), Object.values(cells)], { formats: ['dd/mm/yyyy', '0000', '0%'] });
    const withoutPlaces = (lists: Lists): unknown =>
      JSON.parse(JSON.stringify([...load(lists).employees], (key, value) => (key === 'place' ? undefined : value)));
    expect(withoutPlaces({ staff: csv })).toEqual([
      [
        '0042',
        {
          id: '0042',
          name: 'Άννα Δοκιμή',
          email: 'anna@example.com',
          language: 'el',
          hiredOn: '2020-01-31',
          leftOn: '2026-12-31',
          lastAppraisedOn: '2026-01-15',
          titleForm: 'feminine',
          assignments: [
            { from: null, position: 'clerk', entity: 'branch', unit: 'sales', manager: null, workingTimePercent: 80 },
          ],
        },
      ],
    ]);
    expect(withoutPlaces({ staff: yaml, ending: 'yaml' })).toEqual(withoutPlaces({ staff: csv }));
    expect(withoutPlaces({ staff: xlsx, ending: 'xlsx' })).toEqual(withoutPlaces({ staff: csv }));
    for (const lists of [{ staff: csv }, { staff: yaml, ending: 'yaml' }, { staff: xlsx, ending: 'xlsx' }]) {
      expect(said(lists)).toBe('');
    }
  });

  it('has the successive assignments of a person, oldest first', () => {
    const staff = `id,name,position,hired,manager,from,email
e-01,Ann Example,director,2015-01-01,,,
e-02,,head,,e-01,2024-05-01,
e-02,Bea Example,clerk,2018-01-01,e-01,,b@example.com
e-02,,head,,e-01,2020-01-01,b@example.com
`;
    expect(said({ staff })).toBe('');
    const bea = load({ staff }).employees.get('e-02');
    expect(bea).toMatchObject({ name: 'Bea Example', hiredOn: '2018-01-01', email: 'b@example.com' });
    expect(bea?.assignments.map(({ from, position }) => [from, position])).toEqual([
      [null, 'clerk'],
      ['2020-01-01', 'head'],
      ['2024-05-01', 'head'],
    ]);
  });

  it('leaves out who has a fault, says where, and reads all others', () => {
    const staff = `id,name,email,position,entity,unit,manager,language,hired,left,last-appraisal,working-time,title-form,from
e-01,Ann Example,,director,,,,,2015-01-01,,,,,
e-02,Bea Example,,headd,mian,offise,e-99,xx,2018-01-01,2017-01-01,,,,
e-03,Cid Example,,clerk,,,e-02,,2020-01-01,,2019-12-31,0,male,
e-04,Dot Example,,clerk,,,e-01,,2020-01-01,,2026-07-16,101,,
e 05,Eve Example,,clerk,,,e-01,,2020-01-01,,,,,
,Fay Example,,clerk,,,e-01,,2020-01-01,,,,,
e-07,,,clerk,,,e-01,,,,,,,
e-08,Gil Example,not an address,clerk,,,e-01,EL,2020-01-01,,,,,
e-09,Hal Example,,clerk,,,e-01,,2020-01-01,2024-01-01,,,,2019-01-01
E-08,Ida Example,,clerk,,,e-01,,2020-01-01,,,,,
e-10,Jon	Example,,clerk,,,e-01,,2020-01-01,,,,,
`;
    expect(idsOf({ staff })).toEqual(['e-01', 'e-08']);
    expect(load({ staff }).employees.get('e-08')?.language).toBe('el');
    expect(said({ staff })).toMatchInlineSnapshot(`
      "staff.csv, row 3, column "position": error staff/unknown-position
        There is no role and no post "headd".
        hint: did you mean "head"?

      staff.csv, row 3, column "entity": error staff/unknown-entity
        There is no entity "mian".
        hint: did you mean "main"?

      staff.csv, row 3, column "unit": error staff/unknown-unit
        There is no unit "offise".
        hint: did you mean "office"?

      staff.csv, row 3, column "manager": error staff/unknown-manager
        The list has nobody with the id "e-99".
        hint: add the manager to the list, or leave the cell empty

      staff.csv, row 3, column "language": error staff/unknown-language
        No documents can be printed in the language "xx", as there is no locale for it.
        hint: known languages: en, el, lt

      staff.csv, row 3, column "left": error staff/dates
        The employee left on 2017-01-01, before being hired on 2018-01-01.
        hint: correct one of the two

      staff.csv, row 4, column "last-appraisal": error staff/dates
        The last appraisal, 2019-12-31, was before the employee was hired on 2020-01-01.
        hint: correct one of the two; for somebody who was hired again, leave the appraisal of then out

      staff.csv, row 4, column "working-time": error staff/working-time
        The working time must be from 1 to 100 percent of full time, not 0.
        hint: write 100 for full time

      staff.csv, row 4, column "title-form": error table/unknown-value
        "male" is none of neutral, masculine, feminine.
        hint: write one of them, or leave the cell empty

      staff.csv, row 5, column "last-appraisal": error staff/dates
        The last appraisal, 2026-07-16, is still to come: today is 2026-07-15.
        hint: write the day of the last one that has taken place

      staff.csv, row 5, column "working-time": error staff/working-time
        The working time must be from 1 to 100 percent of full time, not 101.
        hint: write 100 for full time

      staff.csv, row 6, column "id": error staff/id
        "e 05" cannot be the id of an employee: it names a folder and stands in commands.
        hint: use up to 64 letters from a to z, digits, hyphens, full stops and underscores, such as e-07

      staff.csv, row 7, column "id": error table/missing-value
        The row has no value for "id".
        hint: write one

      staff.csv, row 8, column "hired": error table/missing-value
        The row of "e-07" has no value for "hired".
        hint: write one

      staff.csv, row 8, column "name": error table/missing-value
        The row of "e-07" has no value for "name".
        hint: write one

      staff.csv, row 9, column "email": warning staff/email
        This can hardly be an e-mail address.
        hint: write one address, such as a.sample@example.com

      staff.csv, row 10, column "from": error staff/assignment-outside
        This assignment begins on 2019-01-01, before the employee was hired on 2020-01-01.
        hint: correct one of the two

      staff.csv, row 11, column "id": error staff/duplicate-id
        "E-08" and "e-08" differ in upper and lower case alone, so their folders could not be told apart.
        hint: give one of them another id
        staff.csv, row 9, column "id": The other one stands here.

      staff.csv, row 12, column "name": error text/control-character
        A text cannot hold a tab.
        hint: use a space
      "
    `);
    // No name and no address of a person stands in a message.
    expect(said({ staff })).not.toMatch(/Ann|Bea|Cid|Dot|Eve|Fay|Gil|Hal|Ida|Jon|not an address/);
  });

  it('has one row for each id, or several with days of their own', () => {
    const staff = `id,name,position,hired,from
e-01,Ann Example,director,2015-01-01,
e-01,Ann Example,director,2015-01-01,
e-02,Bea Example,clerk,2018-01-01,
e-02,,head,,2018-01-01
e-03,Cid Example,clerk,2018-01-01,
e-03,Cyd Example,head,,2020-01-01
`;
    expect(idsOf({ staff })).toEqual([]);
    expect(said({ staff })).toMatchInlineSnapshot(`
      "staff.csv, row 3, column "id": error staff/duplicate-id
        The id "e-01" stands here for the second time.
        hint: give each person an id of its own; a second position of one person needs a day under "from"
        staff.csv, row 2, column "id": It stands here first.

      staff.csv, row 5, column "id": error staff/duplicate-id
        Two rows of "e-02" begin on the same day.
        hint: give each person an id of its own; a second position of one person needs a day under "from"
        staff.csv, row 4, column "id": It stands here first.

      staff.csv, row 7, column "name": error staff/contradiction
        The rows of "e-03" say different things under "name".
        hint: one person has one of it: say it in one row, or the same in all
        staff.csv, row 6, column "name": The other one stands here.
      "
    `);
  });

  it('has no circles of managers, and says each once', () => {
    const staff = `id,name,position,hired,manager,from
a,A,clerk,2020-01-01,b,
b,B,clerk,2020-01-01,c,
c,C,clerk,2020-01-01,a,
d,D,clerk,2020-01-01,a,
e,E,clerk,2020-01-01,e,
f,F,clerk,2020-01-01,g,
g,G,clerk,2020-01-01,f,
g,,head,,,2024-01-01
`;
    expect(said({ staff })).toMatchInlineSnapshot(`
      "staff.csv, row 2, column "manager": error staff/manager-circle
        Managers go round in a circle: "a" is managed by "b" is managed by "c" is managed by "a".
        hint: leave the manager of the highest of them empty

      staff.csv, row 6, column "manager": error staff/manager-circle
        Managers go round in a circle: "e" is managed by "e".
        hint: leave the manager of the highest of them empty
      "
    `);
  });

  it('knows who a lost row was about', () => {
    const staff = `${STAFF.replace('Bea Example', 'Bea "B" Example')}e-04,Dee, Example,clerk,2020-01-01,e-01\n`;
    const absences = 'employee,from,to\ne-02,2026-01-05,2026-01-09\ne-04,2026-01-05,2026-01-09\n';
    expect(idsOf({ staff })).toEqual(['e-01', 'e-03']);
    expect(load({ staff, absences }).diagnostics.map(({ code }) => code)).toEqual([
      'table/quote',
      'table/too-many-cells',
    ]);
  });

  it('without a column that it needs says so once', () => {
    const staff = 'id,name,hired\ne-01,Ann,2015-01-01\ne-02,Bea,2015-01-01\n';
    expect(load({ staff }).diagnostics.filter(({ code }) => code === 'table/missing-column')).toHaveLength(1);
    expect(load({ staff }).diagnostics).toHaveLength(1);
  });

  it('in YAML says where a mistake stands', () => {
    const staff =
      '- { id: e-01, name: Ann, position: clerk, hired: 2015-01-01, nmae: x }\n- e-02\n- { id: [1], name: Bea }\n';
    expect(said({ staff, ending: 'yaml' })).toMatchInlineSnapshot(`
      "staff.yaml:1:62: error table/unknown-column
        "nmae" is no column of the staff list.
        hint: did you mean "name"?

      staff.yaml:2:3: error table/shape
        An entry of the list is no mapping of columns to values.
        hint: write it as - { id: …, name: …, position: …, hired: … }

      staff.yaml:3:3: error table/missing-value
        The row has no value for "position".
        hint: write one

      staff.yaml:3:9: error table/shape
        The value of "id" must be one text or number.
      "
    `);
  });

  it('of ten thousand loads in well under two seconds, with mistakes in every row too', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => {
      const manager = index === 0 ? '' : `e-${Math.floor(index / 8)}`;
      return `e-${index},Person ${index},p${index}@example.com,clerk,main,office,${manager},en,2020-01-31,,2026-01-15,80,neutral,`;
    });
    const heading =
      'id,name,email,position,entity,unit,manager,language,hired,left,last-appraisal,working-time,title-form,from';
    const absences = `employee,from,to,reason\n${rows.map((_, index) => `e-${index},2026-02-02,2026-02-13,leave\n`).join('')}`;
    const staff = `${heading}\n${rows.join('\n')}\n`;
    const start = process.cpuUsage();
    expect(load({ staff, absences }).employees.size).toBe(10_000);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(2);
    const faulty = staff.replaceAll(',clerk,', ',clark,').replaceAll('01-31', '31-01').replaceAll(',e-', ',x-');
    const again = process.cpuUsage();
    expect(load({ staff: faulty }).diagnostics.length).toBeGreaterThan(20_000);
    expect(process.cpuUsage(again).user / 1e6).toBeLessThan(4);
  });
});
