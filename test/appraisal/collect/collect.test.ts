import { describe, expect, it, vi } from 'vitest';
import {
  ACTUALS,
  appraisalWorld,
  FIGURES,
  MARKS,
  RESULT_FILE,
  returnedForm,
  runIn as run,
  SHEET,
  STAMP,
} from '../../support/appraisal-workspace.js';

// Many runs of the program in one test.
vi.setConfig({ testTimeout: 180_000 });

describe('appraisal collect', () => {
  it('takes forms and figures from a folder into the result, with the score', async () => {
    const world = appraisalWorld({
      'in/e-02/form.docx': returnedForm(MARKS),
      'in/sheet.docx': returnedForm(FIGURES, SHEET),
      'in/figures.csv': ACTUALS,
    });
    expect(await run(world, 'appraisal', 'collect', 'in')).toMatchInlineSnapshot(`
      "e-02/2026-H2  appraisal  collected  in/e-02/form.docx
      e-02/2026-H2  KPI sheet  collected  in/sheet.docx
      e-02/2026-H2  figures  collected  in/figures.csv
      Of 3 files: 3 collected. Completed forms written: 3.
      exit 0"
    `);
    expect(world.text(RESULT_FILE)).toMatchInlineSnapshot(`
      "employee: e-02
      period: 2026-H2
      state: returned
      segments:
        - number: 1
          position: sales-representative
          entity: main
          manager: e-01
          from: 2026-07-01
          to: 2026-12-31
          days: 132
          missed: 12
          revision: 1
          digest: 040025e06663224c
          language: en
          targets:
            sales:
              value: 109090.91
              how: 20000 × 6 × (132 − 12) ÷ 132
            visits:
              value: 283.64
              how: 12 × 26 × (132 − 12) ÷ 132
          parts:
            manager:
              from: form.docx
              sha256: e48acc76a7b79c2cf177ba938565a7e86da091fee87dcd6aa2840f0cc9aeb0fe
              format: docx
              on: 2026-12-21
              values:
                comments: A good half-year.
                duty.client-search: done
                duty.complaints: done
                duty.offers: done
                duty.report: not-applicable
                duty.visits: partly
          sheet:
            from: sheet.docx
            sha256: 73581014953c09918ae01b83c50022b181a28a3366e5f1d7b4ae14d580ce25ec
            format: docx
            on: 2026-12-21
            values:
              actual.sales.1: "20000"
              actual.sales.2: "18500.50"
              actual.visits.1: "40"
          actuals:
            - kpi: sales
              month: 2026-09
              value: 30000
              from: figures.csv
            - kpi: visits
              month: 2026-08
              value: 52
              from: figures.csv
      events:
        - on: 2026-11-22
          what: opened
      score:
        overall: 33.3
        band:
          number: 3
          label: Below expectations
        segments:
          - number: 1
            overall: 33.3
            components:
              kpis: 0
              duties: 100
            kpis:
              sales: 0
              visits: 0
      "
    `);
  });

  it('refuses a count of a spreadsheet that a month cannot have', async () => {
    const world = appraisalWorld({ 'figures.csv': 'employee,kpi,month,value\ne-02,report,2026-08,600\n' });
    const said = await run(world, 'appraisal', 'collect', 'figures.csv');
    expect(said).toContain('error collect/wrong-value');
    expect(said).toContain('hint: write a whole number from 0 to 1\n');
    expect(world.text(RESULT_FILE)).not.toContain('600');
  });

  it('changes nothing when the same is collected again', async () => {
    const world = appraisalWorld({ 'in/form.docx': returnedForm(MARKS), 'in/figures.csv': ACTUALS });
    await run(world, 'appraisal', 'collect', 'in');
    const before = world.text(RESULT_FILE);
    expect(await run(world, 'appraisal', 'collect', 'in', '--date', '2026-12-30')).toContain('already collected');
    expect(world.text(RESULT_FILE)).toBe(before);
  });

  it('comes to the same in whatever order', async () => {
    const files = {
      'in/form.docx': returnedForm(MARKS),
      'in/self.docx': returnedForm({ ...MARKS, part: 'self', 'duty.visits': 'done' }),
      'in/sheet.docx': returnedForm(FIGURES, SHEET),
      'in/figures.csv': ACTUALS,
    };
    const paths = Object.keys(files);
    const results = new Set<string>();
    for (const first of [0, 1, 2, 3]) {
      const world = appraisalWorld(files);
      const order = [...paths.slice(first), ...paths.slice(0, first)];
      for (const path of first % 2 === 0 ? order : order.reverse()) await run(world, 'appraisal', 'collect', path);
      results.add(world.text(RESULT_FILE));
    }
    const together = appraisalWorld(files);
    await run(together, 'appraisal', 'collect', ...paths);
    expect([...results]).toEqual([together.text(RESULT_FILE)]);
  });

  it('refuses other values, unless they are to replace what is there, which is kept', async () => {
    const world = appraisalWorld({
      'a.docx': returnedForm(MARKS),
      'b.docx': returnedForm({ ...MARKS, 'duty.visits': 'done' }),
    });
    await run(world, 'appraisal', 'collect', 'a.docx');
    const before = world.text(RESULT_FILE);
    world.files.set('b.docx', returnedForm({ ...MARKS, 'duty.visits': 'done', 'employee.unit': 'Sales' }));
    expect(await run(world, 'appraisal', 'collect', 'b.docx')).toMatchInlineSnapshot(`
      "b.docx: error collect/taken
        The appraiser's form of "e-02" was collected on 2026-12-21 from "a.docx", and this one differs in duty.visits.
        hint: if this one is to count, collect it with --replace; the other one is kept

      Of 1 file: 0 collected.
      1 error; "rolebook explain <code>" says more.
      exit 1"
    `);
    expect(world.text(RESULT_FILE)).toBe(before);
    expect(await run(world, 'appraisal', 'collect', 'b.docx', '--replace')).toContain('replaced');
    expect(world.text(RESULT_FILE)).toMatch(
      /replaced:\n {6}- part: manager\n {8}replacedOn: 2026-12-21\n {8}from: a.docx/,
    );
  });

  it('takes neither of two forms of one run, in whatever order, unless one was there before', async () => {
    const files = {
      'a.docx': returnedForm(MARKS),
      'b.docx': returnedForm({ ...MARKS, 'duty.visits': 'done' }),
    };
    const world = appraisalWorld(files);
    expect(await run(world, 'appraisal', 'collect', 'b.docx', 'a.docx')).toMatchInlineSnapshot(`
      "a.docx: error collect/disputed
        The appraiser's form of "e-02" is here, and in another file that does not say the same.
        hint: none of them was taken: collect the one that counts by itself
        b.docx: The other one is here.

      Of 2 files: 0 collected.
      1 error; "rolebook explain <code>" says more.
      exit 1"
    `);
    await run(world, 'appraisal', 'collect', 'b.docx');
    const said = await run(world, 'appraisal', 'collect', 'a.docx', 'b.docx');
    expect(said).toContain('already collected  b.docx');
    expect(said).toContain('a.docx: error collect/taken');
  });

  it('says which calibrated marks still count over those of a form that replaces another one', async () => {
    const world = appraisalWorld({
      'a.docx': returnedForm(MARKS),
      'b.docx': returnedForm({ ...MARKS, 'duty.visits': 'not-done' }),
      'c.docx': returnedForm({ ...MARKS, 'duty.visits': 'done' }),
    });
    await run(world, 'appraisal', 'collect', 'a.docx');
    const how = ['--item', 'duty.visits', '--to', 'done', '--reason', 'Late', '--by', 'e-01'];
    await run(world, 'appraisal', 'calibrate', 'e-02/2026-H2', ...how);
    expect(await run(world, 'appraisal', 'collect', 'b.docx', '--replace')).toMatchInlineSnapshot(`
      "e-02/2026-H2  appraisal  replaced  b.docx
      b.docx, field "duty.visits": warning collect/calibrated
        "duty.visits" of "e-02" is "not-done" as it came back, but was calibrated to "done" on 2026-12-21; "done" still counts.
        hint: if it should not, calibrate it again, with "rolebook appraisal calibrate"

      Of 1 file: 0 collected, 1 replaced. Completed forms written: 1.
      1 warning; "rolebook explain <code>" says more.
      exit 0"
    `);
    expect(await run(world, 'appraisal', 'collect', 'c.docx', '--replace')).not.toContain('warning');
  });

  it('takes nothing of a form with a wrong value, and all of the others', async () => {
    const bad = {
      ...MARKS,
      part: 'self',
      'duty.offers': 'well',
      'target.sales': '1',
      'kpi.sales.actual': 'much',
      'kpi.x.actual': '1',
      'result.kpis': '-1',
    };
    const world = appraisalWorld({ 'bad.docx': returnedForm(bad), 'good.docx': returnedForm(MARKS) });
    expect(await run(world, 'appraisal', 'collect', 'bad.docx', 'good.docx')).toMatchInlineSnapshot(`
      "e-02/2026-H2  appraisal  collected  good.docx
      bad.docx, field "duty.offers": error collect/wrong-value
        "Label of duty.offers" says "well"; expected is one of done, partly, not-done, not-applicable.
        hint: have it corrected in the form, and collect the form again

      bad.docx, field "kpi.sales.actual": error return/not-a-number
        "Label of kpi.sales.actual" says "much", which is no number.
        hint: write a number such as 1,234.5

      bad.docx, field "kpi.x.actual": error collect/unknown-field
        The form has a field "kpi.x.actual" of the KPI "x", which the form as it was opened does not have.
        hint: fill in the form of the folder "forms" of the period, which "rolebook appraisal open" made

      bad.docx, field "result.kpis": error collect/wrong-value
        "Label of result.kpis" says "-1"; expected is a percentage from 0 to 1000.
        hint: have it corrected in the form, and collect the form again

      bad.docx, field "target.sales": error collect/altered-target
        "Label of target.sales" says "1", but when the period was opened the target is 109090.91.
        hint: fill in the form of the folder "forms" of the period, which "rolebook appraisal open" made

      Of 2 files: 1 collected. Completed forms written: 1.
      5 errors; "rolebook explain <code>" says more.
      exit 1"
    `);
    expect(world.text(RESULT_FILE)).toContain('parts:\n      manager:');
    expect(world.text(RESULT_FILE)).not.toContain('self:');
  });

  it('takes only what was opened', async () => {
    const world = appraisalWorld({
      'in/digest.docx': returnedForm(MARKS, { ...STAMP, digest: 'f'.repeat(16), revision: 2 }),
      'in/employee.docx': returnedForm(MARKS, { ...STAMP, employee: 'e-03' }),
      'in/none.docx': returnedForm({ 'duty.visits': 'done' }),
      'in/period.docx': returnedForm(MARKS, { ...STAMP, period: '2026-Q1' }),
      'in/segment.docx': returnedForm(MARKS, { ...STAMP, segment: 2 }),
    });
    expect(await run(world, 'appraisal', 'collect', 'in')).toMatchInlineSnapshot(`
      "in/digest.docx: error collect/other-revision
        The form is of revision 2 of the role; the period is open with forms of revision 1 as they are now.
        hint: have the form in the folder "forms" of the period filled in, or bring the role back to what it was and open the period again

      in/employee.docx: error collect/not-opened
        The form is of "e-03", for whom 2026-H2 was not opened.
        hint: open it with "rolebook appraisal open --period 2026-H2 e-03"

      in/none.docx, field "part": error collect/no-part
        The form does not say who filled it in: nothing is ticked at "part".
        hint: tick it, and collect it again

      in/period.docx: error collect/not-opened
        The form is of the period 2026-Q1, which is not open here.
        hint: open are 2026-H2; see whether this is the right workspace, or open it with "rolebook appraisal open --period 2026-Q1"

      in/segment.docx: error collect/wrong-segment
        The form is of part 2 of the period of "e-02": there is no such part.
        hint: see which parts there are in the file of the result; the staff list may have changed since

      Of 5 files: 0 collected.
      5 errors; "rolebook explain <code>" says more.
      exit 1"
    `);
  });
});
