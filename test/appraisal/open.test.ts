import { describe, expect, it } from 'vitest';
import { readPeriod } from '../../src/appraisal/period.js';
import { main } from '../../src/cli/main.js';
import { type MemoryWorld, memoryWorld } from '../support/memory-world.js';
import { starterFiles } from '../support/starter-files.js';

const STAFF = `id,name,email,position,hired,left,manager,working-time,from
e-01,Kim Example,kim@example.com,head-of-sales,2019-03-01,,,,
e-07,Robin Example,robin@example.com,sales-representative,2020-03-01,,e-01,50,
e-08,Lee Example,,sales-representative,2026-08-15,,e-01,,
e-09,Toni Example,,sales-representative,2026-11-15,,e-01,,
e-10,Pat Example,,sales-representative,2020-03-01,,e-01,,
e-10,,,sales-representative,,,e-07,,2026-10-01
`;
const ABSENCES = 'employee,from,to,reason\ne-07,2026-08-03,2026-08-14,leave\n';
const FOLDER = 'roles/people/appraisals/2026-H2';

function world(files: Readonly<Record<string, string>> = {}): MemoryWorld {
  return memoryWorld({
    ...starterFiles(),
    'roles/people/staff.csv': STAFF,
    'roles/people/absences.csv': ABSENCES,
    ...files,
  });
}

async function open(at: MemoryWorld, ...more: readonly string[]): Promise<number> {
  return main(
    ['appraisal', 'open', '--period', '2026-H2', '--format', 'docx', '--date', '2026-12-01', ...more],
    () => at,
  );
}

function tree(at: MemoryWorld): readonly string[] {
  return [...at.files.keys()].filter((path) => path.startsWith(FOLDER)).map((path) => path.slice(FOLDER.length + 1));
}

describe('opening a period', () => {
  it('makes forms of those who are due, and says who gets none', async () => {
    const at = world();
    expect(await open(at, '--all')).toBe(0);
    expect([...tree(at)].sort()).toEqual([
      'dispatch.csv',
      'forms/e-07/appraisal.docx',
      'forms/e-07/kpi-sheet.docx',
      'forms/e-08/appraisal.docx',
      'forms/e-08/kpi-sheet.docx',
      'forms/e-10/1-appraisal.docx',
      'forms/e-10/1-kpi-sheet.docx',
      'forms/e-10/2-appraisal.docx',
      'forms/e-10/2-kpi-sheet.docx',
      'period.yaml',
      'results/e-07.yaml',
      'results/e-08.yaml',
      'results/e-10.yaml',
    ]);
    expect(at.printedErrors()).toMatch(/appraisal\/not-rated/);
    expect(at.printedErrors()).not.toMatch(/Robin|Toni/);
    expect(at.text(`${FOLDER}/period.yaml`)).toMatchInlineSnapshot(`
      "id: 2026-H2
      from: 2026-07-01
      to: 2026-12-31
      openedOn: 2026-12-01
      "
    `);
    expect(at.text(`${FOLDER}/dispatch.csv`)).toMatchInlineSnapshot(`
      "employee,name,e-mail,manager,manager's e-mail,language,files
      e-07,Robin Example,robin@example.com,e-01,kim@example.com,en,forms/e-07/appraisal.docx; forms/e-07/kpi-sheet.docx
      e-08,Lee Example,,e-01,kim@example.com,en,forms/e-08/appraisal.docx; forms/e-08/kpi-sheet.docx
      e-10,Pat Example,,e-01,kim@example.com,en,forms/e-10/1-appraisal.docx; forms/e-10/1-kpi-sheet.docx
      e-10,Pat Example,,e-07,robin@example.com,en,forms/e-10/2-appraisal.docx; forms/e-10/2-kpi-sheet.docx
      "
    `);
    expect(at.text(`${FOLDER}/results/e-07.yaml`)).toMatchInlineSnapshot(`
      "employee: e-07
      period: 2026-H2
      state: opened
      segments:
        - number: 1
          position: sales-representative
          entity: main
          manager: e-01
          from: 2026-07-01
          to: 2026-12-31
          days: 132
          missed: 10
          revision: 1
          digest: 138eb13715622d17
          language: en
          targets:
            report:
              value: 5
              how: "5"
            sales:
              value: 55454.55
              how: 120000 × 50% × (132 − 10) ÷ 132
            visits:
              value: 144.18
              how: 312 × 50% × (132 − 10) ÷ 132
      events:
        - on: 2026-12-01
          what: opened
      "
    `);
  });

  it('adds who is new, and makes good what a stopped run left out', async () => {
    const at = world();
    expect(await open(at, 'e-07')).toBe(0);
    const first = new Map(at.files);
    at.files.delete(`${FOLDER}/forms/e-07/kpi-sheet.docx`);
    at.files.set(`${FOLDER}/forms/e-08/appraisal.docx.4711.tmp`, Buffer.from('half'));
    expect(await open(at, 'e-07', 'e-08')).toBe(0);
    for (const [path, bytes] of first) {
      if (!path.endsWith('dispatch.csv')) expect(at.files.get(path), path).toEqual(bytes);
    }
    expect(tree(at).filter((path) => path.includes('e-08'))).toEqual([
      'forms/e-08/appraisal.docx',
      'forms/e-08/kpi-sheet.docx',
      'results/e-08.yaml',
    ]);
    expect(at.text(`${FOLDER}/dispatch.csv`)).toContain('e-07,');
  });

  it('leaves forms alone whose role has changed, until told to make them anew, and always what came back', async () => {
    const at = world();
    await open(at, 'e-07');
    const form = `${FOLDER}/forms/e-07/kpi-sheet.docx`;
    const result = `${FOLDER}/results/e-07.yaml`;
    const [before, opened] = [at.files.get(form), at.text(result)];
    const role = at.text('roles/sales-representative.yaml');
    at.files.set('roles/sales-representative.yaml', Buffer.from(role.replace('target: 12', 'target: 14')));
    expect(await open(at, 'e-07')).toBe(0);
    expect(at.printedErrors()).toContain('appraisal/changed');
    expect([at.files.get(form), at.text(result)]).toEqual([before, opened]);

    at.files.set(
      result,
      Buffer.from(
        opened.replace('events:', `    actuals: [{ kpi: sales, month: 2026-07, value: 1, from: a.csv }]\nevents:`),
      ),
    );
    const back = at.text(result);
    expect(await open(at, 'e-07', '--replace')).toBe(0);
    expect([at.files.get(form), at.text(result)]).toEqual([before, back]);

    at.files.set(result, Buffer.from(opened));
    expect(await open(at, 'e-07', '--replace')).toBe(0);
    expect(at.files.get(form)).not.toEqual(before);
    expect(at.text(result)).not.toBe(opened);
  });

  it('says who is at work on the appraisals, and writes nothing', async () => {
    const holders = { 'roles/people/appraisals/.lock': { process: 4711, host: 'office' } };
    const at = memoryWorld({ ...starterFiles(), 'roles/people/staff.csv': STAFF }, { holders });
    expect(await open(at, 'e-07')).toBe(1);
    expect(at.printedErrors()).toContain('process 4711 on "office"');
    expect(tree(at)).toEqual([]);
  });

  it.each([
    [['--period', '2026-H3'], '"2026-H3" is no period'],
    [['--period', '2026-H2', 'e-99'], 'nobody with the id "e-99"'],
    [['--period', '2026-H2', '--wait', 'long'], '"long" is no number of seconds'],
    [[], 'no period is named'],
  ])('refuses %j', async (argv, message) => {
    const at = world();
    expect(await main(['appraisal', 'open', '--date', '2026-12-01', ...argv], () => at)).toBe(2);
    expect(at.printedErrors()).toContain(message);
  });
});

describe('a period', () => {
  it.each([
    ['2026-H1', '2026-01-01', '2026-06-30'],
    ['2026-H2', '2026-07-01', '2026-12-31'],
    ['2028-Q1', '2028-01-01', '2028-03-31'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-07-15..2026-09-30', '2026-07-15', '2026-09-30'],
  ])('%s', (id, from, to) => {
    expect(readPeriod(id)).toEqual({ id, from, to });
  });

  it('says which other period shares its days, and with whom', async () => {
    const at = world();
    await open(at, 'e-07', 'e-08');
    const run = (period: string, ...ids: readonly string[]): Promise<number> =>
      main(['appraisal', 'open', '--period', period, '--format', 'docx', '--date', '2026-12-01', ...ids], () => at);
    expect(await run('2026-H1', 'e-07')).toBe(0);
    expect(await run('2026-Q4', 'e-10')).toBe(0);
    expect(at.printedErrors()).not.toContain('appraisal/overlap');
    expect(await run('2026-Q4', 'e-07', 'e-08', 'e-10')).toBe(0);
    expect(at.printedErrors().match(/^.*appraisal\/overlap\n.*\n.*$/m)?.[0]).toMatchInlineSnapshot(`
      "roles/people/appraisals/2026-Q4: warning appraisal/overlap
        2026-Q4 shares the days from 2026-10-01 to 2026-12-31 with 2026-H2, which is open for the same people: "e-07", "e-08".
        hint: a quarter of a half-year may be meant; if not, delete forms and results of these people in roles/people/appraisals/2026-Q4 before forms are sent"
    `);
  });

  it.each(['2026-H0', '2026-Q5', '26', '2026-07', '2026-12-31..2026-07-01', '2026-02-30..2026-07-01', ''])(
    '%j is none',
    (id) => {
      expect(readPeriod(id)).toBe(null);
    },
  );
});
