import { describe, expect, it } from 'vitest';
import { OPENED } from '../support/appraisal-workspace.js';
import { type MemoryWorld, memoryWorld } from '../support/memory-world.js';
import { newWorkspace, run } from './new-workspace.js';

const STAFF = 'roles/people/staff.csv';
const NOBODY_NAMED = /Robin|Alex|Kim|Žydrė|example\.com/;

/** A workspace with more people than `init` writes. */
async function workspace(files: Readonly<Record<string, string>> = {}): Promise<MemoryWorld> {
  const rows = [
    'e-04,Žydrė Pavyzdė,,sales-representative,,e-02,lt,2022-01-01,2025-12-31,2025-06-01,,,',
    'e-05,Lee Example,,sales-representative,,e-01,en,2022-01-01,,2025-12-01,,,',
    'e-06,Mia Example,,sales-representative,management,e-01,en,2022-01-01,,2025-07-15,,,',
  ];
  const world = await newWorkspace({ [STAFF]: (text) => `${text}${rows.join('\n')}\n` });
  world.files.set('roles/people/absences.csv', Buffer.from('employee,from,to\ne-05,2025-12-10,2026-03-31\n'));
  for (const [path, text] of Object.entries(files)) world.files.set(path, Buffer.from(text));
  return world;
}

const status = async (argv: readonly string[] = [], world?: MemoryWorld) =>
  run(['appraisal', 'status', ...argv], world ?? (await workspace()));

describe('appraisal status', () => {
  it('says who is due, overdue first, and apart who is not', async () => {
    const { exitCode, out, err } = await status();
    expect(exitCode).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "id    position              unit        last        due         state
      e-02  sales-representative  sales       2025-07-10  2026-01-10  overdue 5 days
      e-06  sales-representative  management  2025-07-15  2026-01-15  due today
      e-03  sales-representative  sales       -           2026-04-01  in 76 days

      Not to be appraised now:
      e-04  sales-representative  sales       2025-06-01  2025-12-01  left on 2025-12-31
      e-05  sales-representative  sales       2025-12-01  2026-09-21  on leave until 2026-03-31
      e-01  head-of-sales         sales       -           -           position without interval
      "
    `);
    expect(err).toMatchInlineSnapshot(`
      "On 2026-01-15: 1 overdue, 1 due today, 1 later; 3 not to be appraised now.
      "
    `);
    expect(out + err).not.toMatch(NOBODY_NAMED);
  });

  it('knows the periods that were released', async () => {
    const segments = '[{ number: 1, overall: 90, components: {}, kpis: {} }]';
    const score = `score: { overall: 90, band: { number: 2, label: As expected }, segments: ${segments} }`;
    const released = OPENED.replaceAll('2026', '2025').replace(
      'what: opened\n',
      'what: opened\n  - { on: 2026-01-10, what: released }\n',
    );
    const world = await workspace({ 'roles/people/appraisals/2025-H2/results/e-02.yaml': `${released}${score}\n` });
    expect((await status([], world)).out).toContain(
      'e-02  sales-representative  sales       2025-12-31  2026-06-30  in 166 days\n',
    );
  });

  it('looks from the day that is asked for', async () => {
    expect((await status(['--date', '2026-02-01'])).err).toBe(
      'On 2026-02-01: 2 overdue, 0 due today, 1 later; 3 not to be appraised now.\n',
    );
    expect((await status(['--date', '1.2.2026'])).err).toContain('"1.2.2026" is no date');
  });

  it('names people only when asked to', async () => {
    for (const how of [[], ['--csv'], ['--ics'], ['--json']]) {
      const ids = await status(how);
      expect(ids.out + ids.err).not.toMatch(NOBODY_NAMED);
      expect((await status([...how, '--names'])).out).toContain('Alex Sample');
    }
    expect((await status(['--csv', '--names'])).out).toMatch(/^\ufeffid,name,position,unit,last,due,state\r\n/);
  });

  it('chooses by unit and manager', async () => {
    const ids = async (...argv: string[]) =>
      JSON.parse((await status([...argv, '--json'])).out).employees.map(({ id }: { readonly id: string }) => id);
    expect(await ids('--unit', 'management')).toEqual(['e-06']);
    expect(await ids('--manager', 'e-02')).toEqual(['e-04']);
    expect(await ids('--unit', 'sales,management', '--manager', 'e-01')).toEqual(['e-02', 'e-06', 'e-03', 'e-05']);
    expect((await status(['--unit', 'sale'])).err).toBe(
      'rolebook: there is no unit "sale"\n  hint: did you mean "sales"?\n',
    );
    expect(await status(['--manager', 'x-01'])).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('the staff list has nobody with the id "x-01"'),
    });
  });

  it('gives programs an object of its own', async () => {
    const { schema, ok, date, employees } = JSON.parse((await status(['--json'])).out);
    expect({ schema, ok, date }).toEqual({ schema: 'rolebook/appraisal-status/1', ok: true, date: '2026-01-15' });
    expect(employees[0]).toEqual({
      id: 'e-02',
      position: 'sales-representative',
      unit: 'sales',
      manager: 'e-01',
      last: '2025-07-10',
      due: '2026-01-10',
      state: 'overdue',
      days: -5,
      onLeaveUntil: null,
    });
    const misuse = JSON.parse((await status(['--nonsuch', '--json'])).out);
    expect(misuse).toMatchObject({ schema: 'rolebook/appraisal-status/1', ok: false });
  });

  it('gives a calendar of those who are to be appraised', async () => {
    const { out, err } = await status(['--ics']);
    expect(out.match(/^UID:.*$/gm)).toEqual([
      'UID:appraisal-e-02-after-2025-07-10@rolebook.invalid',
      'UID:appraisal-e-06-after-2025-07-15@rolebook.invalid',
      'UID:appraisal-e-03-after-2025-10-01@rolebook.invalid',
    ]);
    expect(err).toBe('');
    expect((await status(['--ics', '--csv'])).exitCode).toBe(2);
  });

  it('shows the others where one row is wrong, and the file to nobody', async () => {
    const world = await workspace();
    world.files.delete(STAFF);
    world.files.set(
      'roles/people/staff.yaml',
      Buffer.from(
        '- { id: e-01, name: Ann Secret, position: sales-rep, hired: 2020-01-01 }\n' +
          '- { id: e-05, name: Bea Secret, position: sales-representative, hired: 2020-01-01 }\n',
      ),
    );
    const { exitCode, out, err } = await status([], world);
    expect(exitCode).toBe(1);
    expect(out).toContain('e-05');
    expect(err).toContain('roles/people/staff.yaml:1:43: error staff/unknown-position\n');
    expect(out + err).not.toContain('Secret');
  });

  it('without a staff list says what to write', async () => {
    const world = await workspace();
    world.files.delete(STAFF);
    world.files.delete('roles/people/absences.csv');
    expect((await status([], world)).err).toMatchInlineSnapshot(`
      "roles/people: error staff/missing
        There is no staff list.
        hint: write one as roles/people/staff.csv, with the columns id, name, position and hired at least

      1 error; "rolebook explain <code>" says more.
      "
    `);
  });

  it('says that a role with a fault has no interval', async () => {
    const world = await workspace();
    const role = 'roles/sales-representative.yaml';
    world.files.set(role, Buffer.from(world.text(role).replace('category: specialist', 'category: specialst')));
    const { exitCode, err } = await status([], world);
    expect(exitCode).toBe(1);
    expect(err.match(/error role\/unknown-value/g)).toHaveLength(1);
  });
});

describe('validate', () => {
  it('checks the lists of people too, unless roles are named', async () => {
    const world = await workspace({ 'roles/people/absences.csv': 'employee,from,to\ne-99,2026-01-01,2026-01-02\n' });
    const { exitCode, err } = await run(['validate'], world);
    expect(exitCode).toBe(1);
    expect(err).toContain('roles/people/absences.csv, row 2, column "employee": error staff/unknown-employee\n');
    expect(await run(['validate', 'sales-representative'], world)).toMatchObject({
      exitCode: 0,
      err: '1 role checked.\n',
    });
    const { out } = await run(['validate', '--json'], world);
    expect(JSON.parse(out)).toMatchObject({ ok: false, employees: 6 });
  });

  it('warns of files that are nearly named as the lists are', async () => {
    const names = ['staff.xls', 'Staff.csv', 'absenses.csv', 'targets.yml', 'notes.csv', 'actuals.xlsx', 'staff.md'];
    const world = await workspace(Object.fromEntries(names.map((name) => [`roles/people/${name}`, ''])));
    const { err } = await run(['validate'], world);
    expect(err.match(/^roles\/people\/.*|^ {2}hint.*/gm)).toEqual([
      'roles/people/Staff.csv: warning workspace/unused-file',
      '  hint: did you mean "staff.csv"?',
      'roles/people/absenses.csv: warning workspace/unused-file',
      '  hint: did you mean "absences.csv"?',
      'roles/people/staff.xls: warning workspace/unused-file',
      '  hint: save it as staff.csv, staff.yaml or staff.xlsx',
      'roles/people/targets.yml: warning workspace/unused-file',
      '  hint: save it as targets.csv, targets.yaml or targets.xlsx',
    ]);
  });
});

describe('init', () => {
  it('writes people whom git leaves alone, and says so', async () => {
    const world = memoryWorld();
    const { out, err } = await run(['init'], world);
    expect(world.text('.gitignore')).toContain('roles/people/\n');
    expect(out).toContain(`${STAFF}\n`);
    expect(err).toContain('git leaves that folder alone');
    expect(await run(['validate'], world)).toMatchObject({ exitCode: 0, err: '1 role and 3 employees checked.\n' });
  });
});
