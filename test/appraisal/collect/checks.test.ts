import { expect, it, vi } from 'vitest';
import {
  appraisalWorld,
  FIGURES,
  MARKS,
  RESULT_FILE,
  returnedForm,
  runIn as run,
  SHEET,
} from '../../support/appraisal-workspace.js';

// Many runs of the program in one test.
vi.setConfig({ testTimeout: 180_000 });

type Values = Readonly<Record<string, string>>;

/** What is said of a form or, `isSheet`, of a KPI sheet, in short. */
async function told(values: Values, isSheet = false): Promise<readonly string[]> {
  const world = appraisalWorld({ 'form.docx': returnedForm(values, isSheet ? SHEET : undefined) });
  const said = await run(world, 'appraisal', 'collect', 'form.docx');
  const isTaken = said.includes('  collected  ');
  expect(world.text(RESULT_FILE).includes('sha256')).toBe(isTaken);
  const found = said.match(/^form\.docx.*\n {2}.*$/gm) ?? [];
  return [
    ...found.map((one) => one.replace(/^form\.docx(, field "([^"]*)")?: /, '$2 ')),
    isTaken ? 'taken' : 'not taken',
  ];
}

it('does not take what came back as it was sent', async () => {
  const sent = {
    part: 'manager',
    'target.sales': '109,090.91',
    'period.days': '132',
    'period.missed': '12',
    'period.from': '1 July 2026',
    'employee.name': 'Alex Sample',
    'appraiser.name': 'Kim Example',
    'previous.result': '80',
  };
  const empty = [
    ' error collect/nothing-filled-in\n  The form came back with nothing filled in: it holds only what it was sent with.',
    'not taken',
  ];
  expect(await told(sent)).toEqual(empty);
  const { part: _, 'previous.result': __, ...sheet } = sent;
  expect(await told(sheet, true)).toEqual(empty);
  expect(await told({ ...sheet, 'actual.sales.total': '0', 'actual.sales.score': '0', comments: ' ' }, true)).toContain(
    'not taken',
  );
  expect(await told({ ...sheet, 'period.missed': '13' }, true)).toContain('taken');
  expect(await told({ ...sheet, 'actual.sales.1': '0' }, true)).toContain('taken');
  expect(await told({ ...sent, comments: 'Well done.' })).toEqual(['taken']);
});

it('does not take counts of more than there was', async () => {
  expect(await told({ 'actual.report.due': '6', 'actual.report.total': '60' }, true)).toMatchInlineSnapshot(`
    [
      "actual.report.total error collect/wrong-value
      "Label of actual.report.total" says "60"; expected is a whole number from 0 to 6, as often as it was due.",
      "not taken",
    ]
  `);
  expect(await told({ 'actual.report.due': '4', 'actual.report.total': '5' }, true)).toContain('not taken');
  expect(await told({ 'actual.report.due': '7' }, true)).toContain('not taken');
  expect(await told({ 'actual.report.due': '-1' }, true)).toContain('not taken');
  expect(await told({ 'actual.report.total': '2.5' }, true)).toContain('not taken');
  expect(await told({ 'actual.report.due': '6', 'actual.report.total': '5' }, true)).toEqual(['taken']);
  expect(await told({ 'actual.sales.7': '1', 'actual.report.0.on-time': 'true' }, true)).toMatchInlineSnapshot(`
    [
      "actual.report.0.on-time error collect/unknown-field
      The form has a field "actual.report.0.on-time" of the KPI "report", which the form as it was opened does not have.",
      "actual.sales.7 error collect/unknown-field
      The form has a field "actual.sales.7" of the KPI "sales", which the form as it was opened does not have.",
      "not taken",
    ]
  `);
  expect(await told({ ...MARKS, 'kpi.report.actual': '7' })).toMatchInlineSnapshot(`
    [
      "kpi.report.actual error collect/wrong-value
      "Label of kpi.report.actual" says "7"; expected is a whole number from 0 to 6, as often as it was due.",
      "not taken",
    ]
  `);
  expect(await told({ ...MARKS, 'kpi.report.actual': '6' })).toEqual(['taken']);
});

it('says where a total is not that of its months, and which counts', async () => {
  expect(await told({ ...FIGURES, 'actual.sales.total': '60,000' }, true)).toMatchInlineSnapshot(`
    [
      "actual.sales.total warning collect/other-total
      "Label of actual.sales.total" says 60000, but the months come to 38500.5; 38500.5 counts.",
      "taken",
    ]
  `);
  expect(await told({ ...FIGURES, 'actual.sales.total': '38,500.50' }, true)).toEqual(['taken']);
  expect(await told({ 'actual.sales.total': '60,000' }, true)).toEqual(['taken']);
  const ticks = { 'actual.report.1.on-time': 'true', 'actual.report.2.on-time': 'true' };
  expect(await told({ ...ticks, 'actual.report.total': '3' }, true)).toMatchInlineSnapshot(`
    [
      "actual.report.total warning collect/other-total
      "Label of actual.report.total" says 3, but ticks and days come to 2; 2 counts.",
      "taken",
    ]
  `);
  expect(await told({ ...ticks, 'actual.report.total': '2' }, true)).toEqual(['taken']);
});

it('says which dates are hardly meant', async () => {
  expect(
    await told({
      ...MARKS,
      'meeting.date': '15 December 2016',
      'plan.1.by': '31 March 2096',
      'plan.2.by': '31 March 2029',
    }),
  ).toMatchInlineSnapshot(`
    [
      "meeting.date warning collect/odd-date
      "Label of meeting.date" says 2016-12-15: that is before the period began, on 2026-07-01.",
      "plan.1.by warning collect/odd-date
      "Label of plan.1.by" says 2096-03-31: that is long after the period, which ended on 2026-12-31.",
      "taken",
    ]
  `);
  expect(await told({ ...MARKS, 'meeting.date': '15 January 2027' })).toEqual(['taken']);
});

it('holds what is due on a day against its rule', async () => {
  const ticks = { 'actual.report.1.on-time': 'true', 'actual.report.2.on-time': 'true' };
  expect(await told({ ...ticks, 'actual.report.due': '4' }, true)).toMatchInlineSnapshot(`
    [
      "actual.report.due warning collect/other-due
      "Label of actual.report.due" says 4, and by the rule of the KPI it is due 6 times; 4 counts, unless spreadsheets come to more on time.",
      "taken",
    ]
  `);
  expect(await told({ ...ticks, 'actual.report.due': '1' }, true)).toMatchInlineSnapshot(`
    [
      "actual.report.due error collect/wrong-value
      "Label of actual.report.due" says "1"; expected is at least 2, as often as it was done on time.",
      "not taken",
    ]
  `);
  expect(await told({ ...ticks, 'actual.report.3.due': '5 October 2026' }, true)).toMatchInlineSnapshot(`
    [
      "actual.report.due warning collect/other-due
      "report" is due 6 times, and the sheet has a day for 1 of them; all 6 count.",
      "taken",
    ]
  `);
  expect(await told({ ...ticks, 'actual.report.3.due': '31 September 2026' }, true)).toContain('not taken');
});

it('says which days are not those of the rule', async () => {
  const days = (...due: string[]) =>
    Object.fromEntries(due.map((day, index) => [`actual.report.${index + 1}.due`, day] as const));
  const sound = days('2026-07-15', '2026-09-05', '2026-10-05', '2026-11-06', '2026-12-07', '2027-01-05');
  expect(await told(sound, true)).toEqual(['taken']);
  const odd = days('2026-05-05', '2026-09-25', '2026-10-04', '2027-01-05', '2062-12-07', '2027-01-16');
  expect(await told(odd, true)).toHaveLength(7);
  const received = {
    'actual.report.1.received': '2062-08-04',
    'actual.report.2.received': '2026-06-04',
    'actual.report.3.received': '2026-10-06',
    'actual.report.3.on-time': 'true',
  };
  expect(await told({ ...odd, ...sound, ...received }, true)).toMatchInlineSnapshot(`
    [
      "actual.report.1.received warning collect/odd-date
      "Label of actual.report.1.received" says 2062-08-04: that is after the day of collecting, 2026-12-21.",
      "actual.report.2.received warning collect/odd-date
      "Label of actual.report.2.received" says 2026-06-04: that is long before it was due, in 2026-08.",
      "actual.report.3.on-time warning collect/odd-date
      "Label of actual.report.3.on-time" is ticked, but it was due on 2026-10-05 and received on 2026-10-06; the tick counts.",
      "taken",
    ]
  `);
});

it('does not take the decision that nothing changes together with a change', async () => {
  const none = { ...MARKS, 'decision.none': 'true' };
  expect(await told({ ...none, 'decision.pay': 'true', 'decision.training': 'true' })).toMatchInlineSnapshot(`
    [
      "decision.none error collect/wrong-value
      "Label of decision.none" is ticked, and so is "Label of decision.pay"; expected is the one or the other.",
      "not taken",
    ]
  `);
  expect(await told({ ...none, 'decision.training': 'true' })).toEqual(['taken']);
});

it('counts the days missed that came back, and says so', async () => {
  expect(await told({ ...MARKS, 'period.missed': '20', 'period.days': '130' })).toMatchInlineSnapshot(`
    [
      "period.days warning collect/other-days
      "Label of period.days" says 130, and the form was opened with 132; 132 counts.",
      "period.missed warning collect/other-days
      "Label of period.missed" says 20, and the form was opened with 12; what counts, and reduces totals and plans, is another number on the KPI sheet, else on the second level's form, else on the appraiser's.",
      "taken",
    ]
  `);
  expect(await told({ ...FIGURES, 'period.missed': '20' }, true)).toMatchInlineSnapshot(`
    [
      "period.missed warning collect/other-days
      "Label of period.missed" says 20, and the form was opened with 12; 20 counts, and reduces totals and plans.",
      "taken",
    ]
  `);
  expect(await told({ ...MARKS, 'period.missed': '133' })).toContain('not taken');
  expect(await told({ ...MARKS, part: 'self', 'period.missed': '20' })).toEqual(['taken']);
  const world = appraisalWorld({
    'form.docx': returnedForm({ ...MARKS, 'period.missed': '32' }),
    'sheet.docx': returnedForm({ ...FIGURES, 'period.missed': '22' }, SHEET),
    'later.docx': returnedForm({ ...FIGURES, 'period.missed': '0' }, SHEET),
  });
  const target = async (): Promise<string> =>
    /\| sales +\| Sales +\| target +\|[^|]*\| (\S+)/.exec(await run(world, 'explain', 'e-02/2026-H2'))?.[1] ?? '';
  expect(await target()).toBe('');
  await run(world, 'appraisal', 'collect', 'form.docx');
  await run(world, 'appraisal', 'collect', 'sheet.docx');
  expect(await target()).toBe('100000');
  await run(world, 'appraisal', 'collect', 'later.docx', '--replace');
  expect(await target()).toBe('120000');
});
