import { describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main.js';
import {
  appraisalWorld,
  FIGURES,
  MARKS,
  RESULT_FILE,
  returnedForm,
  SHEET,
  STAMP,
} from '../../support/appraisal-workspace.js';
import type { MemoryWorld } from '../../support/memory-world.js';

async function run(world: MemoryWorld, ...argv: string[]): Promise<string> {
  const [out, err] = [world.printed().length, world.printedErrors().length];
  const code = await main(argv, () => world);
  return `${world.printed().slice(out)}${world.printedErrors().slice(err)}exit ${code}`;
}

const ACTUALS = 'employee,kpi,month,value\ne-02,visits,2026-08,52\ne-02,sales,2026-09,30000\n';

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
      Of 3 files: 3 collected.
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
          digest: 0123456789abcdef
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
              sha256: 89be18188b215b99df58fcddd8a8fc02aa35391a6987bb3245779b3f6cc3f027
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
            sha256: eaf4789c143c24bc9e52f7f1ec34eb313a960ff0506b921bd0de7bd3454ef434
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

      Of 2 files: 1 collected.
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
        hint: did you mean "e-02"?

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

describe('the steps after it', () => {
  it('come in their turn', async () => {
    const world = appraisalWorld({ 'form.docx': returnedForm(MARKS), 'in/figures.csv': ACTUALS });
    const said: string[] = [];
    const step = async (...argv: string[]): Promise<void> => {
      const answer = await run(world, 'appraisal', ...argv);
      said.push(`$ ${argv.join(' ')}\n${answer}\n`);
    };
    const subject = 'e-02/2026-H2';
    const calibrate = [
      'calibrate',
      subject,
      '--item',
      'duty.visits',
      '--to',
      'done',
      '--reason',
      'Late',
      '--by',
      'e-01',
    ];
    await step('release', '2026-H2', 'e-02');
    await step('collect', 'form.docx');
    await step(...calibrate);
    await step(...calibrate);
    await step('sign', subject);
    await step('release', '2026-H2');
    await step('comment', subject, '--text', 'Thank you.');
    await step('appeal', subject, '--text', 'Not so.');
    await step('sign', subject);
    await step('collect', 'in');
    await step('release', '2026-H2');
    await step('close', subject);
    await step('sign', subject, '--on', '2026-12-24');
    await step('close', subject);
    await step('appeal', subject, '--text', 'Late.');
    expect(said.join('\n')).toMatchInlineSnapshot(`
      "$ release 2026-H2 e-02
      roles/people/appraisals/2026-H2/results/e-02.yaml: error step/out-of-turn
        The appraisal of "e-02" in 2026-H2 lacks the appraiser's form: it cannot be released.
        hint: collect it first, with "rolebook appraisal collect"

      1 error; "rolebook explain <code>" says more.
      exit 1

      $ collect form.docx
      e-02/2026-H2  appraisal  collected  form.docx
      Of 1 file: 1 collected.
      exit 0

      $ calibrate e-02/2026-H2 --item duty.visits --to done --reason Late --by e-01
      e-02/2026-H2  calibrated
      exit 0

      $ calibrate e-02/2026-H2 --item duty.visits --to done --reason Late --by e-01
      roles/people/appraisals/2026-H2/results/e-02.yaml, field "duty.visits": error step/no-change
        "duty.visits" is "done" already.
        hint: leave it, or choose another mark

      1 error; "rolebook explain <code>" says more.
      exit 1

      $ sign e-02/2026-H2
      roles/people/appraisals/2026-H2/results/e-02.yaml: error step/out-of-turn
        The appraisal of "e-02" in 2026-H2 is not released to the employee yet: it cannot be signed.
        hint: release it first, with "rolebook appraisal release"

      1 error; "rolebook explain <code>" says more.
      exit 1

      $ release 2026-H2
      e-02/2026-H2  released
      exit 0

      $ comment e-02/2026-H2 --text Thank you.
      e-02/2026-H2  commented on
      exit 0

      $ appeal e-02/2026-H2 --text Not so.
      e-02/2026-H2  under appeal
      exit 0

      $ sign e-02/2026-H2
      roles/people/appraisals/2026-H2/results/e-02.yaml: error step/out-of-turn
        The appraisal of "e-02" in 2026-H2 is under appeal: it cannot be signed.
        hint: answer the appeal first: calibrate what it is about, if anything, and release again

      1 error; "rolebook explain <code>" says more.
      exit 1

      $ collect in
      e-02/2026-H2  figures  collected  in/figures.csv
      Of 1 file: 1 collected.
      exit 0

      $ release 2026-H2
      e-02/2026-H2  released
      exit 0

      $ close e-02/2026-H2
      roles/people/appraisals/2026-H2/results/e-02.yaml: error step/out-of-turn
        The appraisal of "e-02" in 2026-H2 is not signed yet, and signing was not refused either: it cannot be closed.
        hint: let the employee sign it or refuse to, with "rolebook appraisal sign" or "… refuse"

      1 error; "rolebook explain <code>" says more.
      exit 1

      $ sign e-02/2026-H2 --on 2026-12-24
      e-02/2026-H2  signed
      exit 0

      $ close e-02/2026-H2
      e-02/2026-H2  closed
      exit 0

      $ appeal e-02/2026-H2 --text Late.
      roles/people/appraisals/2026-H2/results/e-02.yaml: error step/out-of-turn
        The appraisal of "e-02" in 2026-H2 is closed, and nothing changes after that: nobody can appeal against it.
        hint: what is said afterwards belongs into the next period

      1 error; "rolebook explain <code>" says more.
      exit 1
      "
    `);
    expect(world.text(RESULT_FILE).replace(/[\s\S]*events:/, '')).toMatchInlineSnapshot(`
      "
        - on: 2026-11-22
          what: opened
        - on: 2026-12-21
          what: calibrated
          by: e-01
          segment: 1
          item: duty.visits
          from: partly
          to: done
          reason: Late
        - on: 2026-12-21
          what: released
        - on: 2026-12-21
          what: commented
          text: Thank you.
        - on: 2026-12-21
          what: appealed
          text: Not so.
        - on: 2026-12-21
          what: released
        - on: 2026-12-24
          what: signed
        - on: 2026-12-21
          what: closed
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
});

describe('explain', () => {
  it('shows how a score comes about, line by line, and what is missing', async () => {
    const world = appraisalWorld({ 'form.docx': returnedForm(MARKS), 'sheet.docx': returnedForm(FIGURES, SHEET) });
    await run(world, 'appraisal', 'collect', 'form.docx', 'sheet.docx');
    expect(await run(world, 'explain', 'e-02/2026-H2')).toMatchInlineSnapshot(`
      "e-02, 2026-H2: returned

      +--------------------------+----------------------------+----------------------------+--------------------+
      | item                     | what                       | arithmetic                 | result             |
      +--------------------------+----------------------------+----------------------------+--------------------+
      | sales                    | target                     |                            | 109090.91          |
      | sales                    | actual                     | 20000 + 18500.5            | 38500.5            |
      | sales                    | attainment %               | 38500.5 / 109090.91 x 100  | 35.2921...         |
      | sales                    | below the floor (70)       |                            | 0                  |
      | sales                    | score                      | 60 x 0 / 100               | 0                  |
      | visits                   | target                     |                            | 283.64             |
      | visits                   | actual                     | 40                         | 40                 |
      | visits                   | attainment %               | 40 / 283.64 x 100          | 14.1024...         |
      | visits                   | below the floor (80)       |                            | 0                  |
      | visits                   | score                      | 30 x 0 / 100               | 0                  |
      | report                   | no figure: left out        |                            |                    |
      | duty.client-search       | measured by a KPI (sales)  |                            |                    |
      | duty.visits              | measured by a KPI (visits) |                            |                    |
      | duty.offers              | measured by a KPI (sales)  |                            |                    |
      | duty.complaints          | mark % (done)              |                            | 100                |
      | duty.report              | not applicable             |                            |                    |
      | duty.work-rules          | not marked                 |                            |                    |
      | duty.secrecy             | not marked                 |                            |                    |
      | duty.safety              | not marked                 |                            |                    |
      | knowledge.goods          | not marked                 |                            |                    |
      | knowledge.contract-terms | not marked                 |                            |                    |
      | competency.listening     | not marked                 |                            |                    |
      | competency.organisation  | not marked                 |                            |                    |
      | conduct.courtesy         | not marked                 |                            |                    |
      | kpis                     | result %                   | (0 + 0) / (60 + 30) x 100  | 0                  |
      | duties                   | result %                   | 1 x 100 / 1                | 100                |
      | knowledge                | not rated: left out        |                            |                    |
      | competencies             | not rated: left out        |                            |                    |
      | kpis                     | weighted                   | 0 x 50 / 100               | 0                  |
      | duties                   | weighted                   | 100 x 25 / 100             | 25                 |
      | overall                  | sum                        | (0 + 25) / (50 + 25) x 100 | 33.3333...         |
      | overall                  | overall %                  |                            | 33.3333... -> 33.3 |
      | overall                  | band (Below expectations)  |                            |                    |
      | kpis                     | variable pay %             | 20 x 0 / 100               | 0                  |
      +--------------------------+----------------------------+----------------------------+--------------------+

      Missing:
        The self-appraisal has not come back.
        No figures for report.
        Not marked: duty.work-rules, duty.secrecy, duty.safety, knowledge.goods, knowledge.contract-terms, competency.listening, competency.organisation, conduct.courtesy.
      exit 0"
    `);
    expect(await run(world, 'explain', 'e-99/2026-H2')).toContain('result/missing');
  });
});

describe('people', () => {
  it('are given what is kept about them, and forgotten in time', async () => {
    const world = appraisalWorld({
      'form.docx': returnedForm(MARKS),
      'roles/people/appraisals/2026-H2/forms/e-02/appraisal.pdf': 'x',
    });
    expect(await run(world, 'people', 'export', 'e-02')).toMatchInlineSnapshot(`
      "employee:
        id: e-02
        name: Alex Sample
        email: alex.sample@example.com
        language: en
        hiredOn: 2021-09-15
        lastAppraisedOn: 2025-07-10
        titleForm: neutral
      assignments:
        - position: sales-representative
          manager: e-01
          workingTimePercent: 100
      appraisals:
        - period: 2026-H2
          result:
            employee: e-02
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
                missed: 12
                revision: 1
                digest: 0123456789abcdef
                targets:
                  sales:
                    value: 109090.91
                    how: 20000 × 6 × (132 − 12) ÷ 132
                  visits:
                    value: 283.64
                    how: 12 × 26 × (132 − 12) ÷ 132
            events:
              - on: 2026-11-22
                what: opened
          files:
            - roles/people/appraisals/2026-H2/forms/e-02/appraisal.pdf
      exit 0"
    `);
    expect(await run(world, 'people', 'export', 'e-02', '--out', 'exported')).toContain('2 files written');
    expect(await run(world, 'people', 'export', 'e-99')).toContain('exit 2');
    expect(await run(world, 'people', 'purge')).toContain('No period ended before 2021-12-21.');
    expect(await run(world, 'people', 'purge', '--before', '2027-01-01')).toMatchInlineSnapshot(`
      "roles/people/appraisals/2026-H2  ended 2026-12-31  1 results, 1 of them not closed
      1 period ended before 2027-01-01; nothing is removed without --yes.
      exit 0"
    `);
    expect(world.files.has(RESULT_FILE)).toBe(true);
    expect(await run(world, 'people', 'purge', '--before', '2027-01-01', '--yes')).toContain('1 period removed');
    expect([...world.files.keys()].filter((path) => path.includes('2026-H2'))).toEqual([
      'exported/2026-H2/forms/e-02/appraisal.pdf',
    ]);
  });
});
