import { expect, it, vi } from 'vitest';
import {
  appraisalWorld,
  OPENED,
  RESULT_FILE,
  returnedForm,
  runIn as run,
  SHEET,
} from '../../support/appraisal-workspace.js';
import type { MemoryWorld } from '../../support/memory-world.js';
import { ROLE, starterFiles } from '../../support/starter-files.js';

// Many runs of the program in one test.
vi.setConfig({ testTimeout: 180_000 });

const HEAD = 'employee,kpi,month,value,plan\n';

/** What is said of files that are collected together, without how many there were. */
async function told(world: MemoryWorld, ...argv: readonly string[]): Promise<string> {
  return (await run(world, 'appraisal', 'collect', ...argv)).replace(/\nOf \d[\s\S]*$/, '');
}

/** Where sales are measured against a plan, which was set for July when the period was opened. */
function planned(rows: string): MemoryWorld {
  const role = (starterFiles()[ROLE] ?? '').replace(
    /(\n {2}sales:\n[\s\S]*?)comparison: at-least\n {4}target: \d+\n([\s\S]*?) {4}aggregation: sum\n/,
    '$1comparison: plan\n$2',
  );
  const opened = OPENED.replace('    targets:', '    plans:\n      sales:\n        2026-07: 18000.5\n    targets:');
  return appraisalWorld({ [ROLE]: role, [RESULT_FILE]: opened, 'in.csv': HEAD + rows });
}

it('takes a plan only where none was set at opening', async () => {
  const world = planned('e-02,sales,2026-07,9000,18000\ne-02,sales,2026-08,9000,20000\ne-02,visits,2026-08,40,48\n');
  expect(await told(world, 'in.csv')).toMatchInlineSnapshot(`
    "e-02/2026-H2  figures  collected  in.csv
    in.csv, row 2, column "plan": error collect/altered-target
      "sales" has a plan of 18000 in 2026-07, but when the period was opened the plan was 18000.5.
      hint: leave the plan empty, or change it in the list of targets and open the period again

    in.csv, row 4, column "plan": error collect/wrong-value
      "visits" has a plan of 48 in 2026-08, but it is not measured against a plan.
      hint: leave the plan empty

    roles/people/appraisals/2026-H2/results/e-02.yaml: warning appraisal/changed
      The role "sales-representative", or how the company scores, has changed since the forms of "e-02" for 2026-H2 were made; the score goes by what stands there now.
      hint: bring it back to what it was and run this again, or see that the change touches nothing that is marked or counted
    "
  `);
  expect(world.text(RESULT_FILE)).not.toContain('month: 2026-07');
  const same = planned('e-02,sales,2026-07,9000,18000.50\ne-02,sales,2026-08,9000,\n');
  expect(await told(same, 'in.csv')).not.toContain('error');
  expect(await run(same, 'explain', 'e-02/2026-H2')).toMatch(/sales +\| Sales +\| plan +\| 18000\.5 +\|/);
});

it('tells a tick that a spreadsheet contradicts, month by month', async () => {
  const world = appraisalWorld({
    'sheet.docx': returnedForm({ 'actual.report.1.on-time': 'true', 'actual.report.2.on-time': 'true' }, SHEET),
    'in.csv': 'employee,kpi,month,value\ne-02,report,2026-07,1\ne-02,report,2026-08,0\ne-02,report,2026-09,1\n',
  });
  expect(await told(world, 'sheet.docx', 'in.csv')).toMatchInlineSnapshot(`
    "e-02/2026-H2  KPI sheet  collected  sheet.docx
    e-02/2026-H2  figures  collected  in.csv
    in.csv, row 3, column "value": warning collect/contradiction
      "report" of "e-02" in 2026-08 is 1 in "sheet.docx" and 0 in "in.csv", which counts.
      hint: find out which figure is right, and collect the corrected file with --replace
    "
  `);
  expect(await run(world, 'explain', 'e-02/2026-H2')).toMatch(/report +\| attainment % +\| 2 \/ 6 x 100/);
});

it('tells a total of the KPI sheet that months of spreadsheets take the place of', async () => {
  const totals = { 'actual.report.total': '6', 'actual.sales.total': '300', 'actual.visits.total': '90' };
  const rows = ['report,2026-07,1', 'report,2026-08,1', 'sales,2026-07,100', 'sales,2026-08,100', 'visits,2026-07,90'];
  const world = appraisalWorld({
    'sheet.docx': returnedForm(totals, SHEET),
    'in.csv': `employee,kpi,month,value\n${rows.map((row) => `e-02,${row}\n`).join('')}`,
  });
  expect(await told(world, 'sheet.docx', 'in.csv')).toMatchInlineSnapshot(`
    "e-02/2026-H2  KPI sheet  collected  sheet.docx
    e-02/2026-H2  figures  collected  in.csv
    in.csv: warning collect/contradiction
      "report" of "e-02" is 6 in all in "sheet.docx", but the months of spreadsheets come to 2, which counts.
      hint: see whether the spreadsheets have all months, and which figure is right

    in.csv: warning collect/contradiction
      "sales" of "e-02" is 300 in all in "sheet.docx", but the months of spreadsheets come to 200, which counts.
      hint: see whether the spreadsheets have all months, and which figure is right
    "
  `);
});

it('tells a number of times due that spreadsheets come to more than, in whatever order they come', async () => {
  const months = ['07', '08', '09', '10', '11', '12'].map((month) => `e-02,report,2026-${month},1\n`).join('');
  const world = () =>
    appraisalWorld({
      'sheet.docx': returnedForm({ 'actual.report.due': '4' }, SHEET),
      'in.csv': `employee,kpi,month,value\n${months}`,
    });
  const both = world();
  expect(await told(both, 'sheet.docx', 'in.csv')).toMatchInlineSnapshot(`
    "e-02/2026-H2  KPI sheet  collected  sheet.docx
    e-02/2026-H2  figures  collected  in.csv
    in.csv: warning collect/contradiction
      "report" of "e-02" was due 4 times by "sheet.docx", but with the months of spreadsheets it was done 6 times; 6 counts for both.
      hint: find out how often it was due, and collect the corrected file with --replace

    sheet.docx, field "actual.report.due": warning collect/other-due
      "Label of actual.report.due" says 4, and by the rule of the KPI it is due 6 times; 4 counts, unless spreadsheets come to more on time.
      hint: ask why it was not due the other times
    "
  `);
  expect(await run(both, 'explain', 'e-02/2026-H2')).toMatch(/report +\| attainment % +\| 6 \/ 6 x 100/);
  const [sheetFirst, sheetLast] = [world(), world()];
  await told(sheetFirst, 'sheet.docx');
  expect(await told(sheetFirst, 'in.csv')).toContain('was due 4 times by "sheet.docx"');
  await told(sheetLast, 'in.csv');
  expect(await told(sheetLast, 'sheet.docx')).toContain('it was done 6 times; 6 counts for both.');
});

it('takes neither of two figures of one month, in whatever order their files are named', async () => {
  const world = () =>
    appraisalWorld({
      'a.csv': `${HEAD}e-02,sales,2026-07,100,\ne-02,visits,2026-07,50,\n`,
      'b.csv': `${HEAD}e-02,visits,2026-07,50.0,\ne-02,sales,2026-07,101,\n`,
    });
  const [first, second, third] = [world(), world(), world()];
  const said = await told(first, 'a.csv', 'b.csv');
  expect(said).toMatchInlineSnapshot(`
    "e-02/2026-H2  figures  collected  a.csv
    e-02/2026-H2  figures  already collected  b.csv
    a.csv, row 2, column "value": error collect/disputed
      "sales" of "e-02" in 2026-07 is 100 here, and not the same elsewhere.
      hint: none of them was taken: collect the one that counts by itself
      b.csv, row 3, column "value": It is 101 here.
    "
  `);
  expect(await told(second, 'b.csv', 'a.csv')).toBe(said);
  expect(second.text(RESULT_FILE)).toBe(first.text(RESULT_FILE));
  await told(third, 'a.csv');
  const before = third.text(RESULT_FILE);
  expect(await told(third, 'b.csv', 'a.csv', '--replace')).toContain('collect/disputed');
  expect(third.text(RESULT_FILE)).toBe(before);
  expect(await told(third, 'b.csv', '--replace')).not.toContain('error');
  expect(third.text(RESULT_FILE)).toContain('value: 101');
});

it('lets none of two forms of one part take the place of a third', async () => {
  const sheet = (value: string): Uint8Array => returnedForm({ 'actual.sales.1': value }, SHEET);
  const world = appraisalWorld({ 'a.docx': sheet('1,000'), 'b.docx': sheet('1,001'), 'c.docx': sheet('1,002') });
  await told(world, 'a.docx');
  expect(await told(world, 'c.docx', 'b.docx', '--replace')).toMatchInlineSnapshot(`
    "b.docx: error collect/disputed
      The KPI sheet of "e-02" is here, and in another file that does not say the same.
      hint: none of them was taken: collect the one that counts by itself
      c.docx: The other one is here.
    "
  `);
  expect(world.text(RESULT_FILE)).not.toContain('replaced');
  expect(await told(world, 'c.docx', '--replace')).not.toContain('error');
});
