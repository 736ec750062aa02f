import { describe, expect, it, vi } from 'vitest';
import {
  ACTUALS,
  appraisalWorld,
  MARKS,
  OPENED,
  RESULT_FILE,
  returnedForm,
  runIn as run,
} from '../../support/appraisal-workspace.js';

// Many runs of the program in one test.
vi.setConfig({ testTimeout: 180_000 });

describe('the steps after it', () => {
  it('take no text or reason in which nothing can be read', async () => {
    const [world, subject] = [appraisalWorld(), 'e-02/2026-H2'];
    expect(await run(world, 'appraisal', 'comment', subject, '--text', ' \u0007\ufeff')).toContain('the text is empty');
    const mark = ['calibrate', subject, '--item', 'duty.visits', '--to', 'done', '--by', 'e-01'];
    expect(await run(world, 'appraisal', ...mark, '--reason', '\u200e')).toContain('--reason is missing');
    expect(world.text(RESULT_FILE)).toBe(OPENED);
  });

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
    await step('release', '2026-H2', '--incomplete');
    await step('comment', subject, '--text', 'Thank you.');
    await step('appeal', subject, '--text', 'Not so.');
    await step('sign', subject);
    await step('collect', 'in');
    await step('release', '2026-H2', '--incomplete');
    await step('close', subject);
    await step('sign', subject, '--date', '2026-12-21');
    await step('close', subject);
    await step('appeal', subject, '--text', 'Late.');
    expect(said.join('\n')).toMatchInlineSnapshot(`
      "$ release 2026-H2 e-02
      roles/people/appraisals/2026-H2/results/e-02.yaml: error step/out-of-turn
        The appraisal of "e-02" in 2026-H2 lacks the appraiser's form: it cannot be released.
        hint: collect it first, with "rolebook appraisal collect <file or folder>"

      1 error; "rolebook explain <code>" says more.
      exit 1

      $ collect form.docx
      e-02/2026-H2  appraisal  collected  form.docx
      Of 1 file: 1 collected. Completed forms written: 1.
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
        hint: release it first, with "rolebook appraisal release <period>"

      1 error; "rolebook explain <code>" says more.
      exit 1

      $ release 2026-H2
      roles/people/appraisals/2026-H2/results/e-02.yaml: error step/incomplete
        The appraisal of "e-02" in 2026-H2 is incomplete: 3 of 3 KPIs without a figure; 3 of 8 duties without a mark; 2 of 2 items of knowledge not rated; 3 of 3 items of competencies and conduct not rated.
        hint: "rolebook explain e-02/2026-H2" names them; collect or calibrate what is missing, or release it as it is, with --incomplete

      1 error; "rolebook explain <code>" says more.
      exit 1

      $ release 2026-H2 --incomplete
      e-02/2026-H2  released
      roles/people/appraisals/2026-H2/results/e-02.yaml: warning step/incomplete
        The appraisal of "e-02" in 2026-H2 is released incomplete: 3 of 3 KPIs without a figure; 3 of 8 duties without a mark; 2 of 2 items of knowledge not rated; 3 of 3 items of competencies and conduct not rated.
        hint: "rolebook explain e-02/2026-H2" says what counts in place of what is missing

      1 warning; "rolebook explain <code>" says more.
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
      Of 1 file: 1 collected. Completed forms written: 3.
      exit 0

      $ release 2026-H2 --incomplete
      e-02/2026-H2  released
      roles/people/appraisals/2026-H2/results/e-02.yaml: warning step/incomplete
        The appraisal of "e-02" in 2026-H2 is released incomplete: 1 of 3 KPIs without a figure; 3 of 5 duties without a mark; 2 of 2 items of knowledge not rated; 3 of 3 items of competencies and conduct not rated; 5 months without a figure for "sales"; 5 months without a figure for "visits".
        hint: "rolebook explain e-02/2026-H2" says what counts in place of what is missing

      1 warning; "rolebook explain <code>" says more.
      exit 0

      $ close e-02/2026-H2
      roles/people/appraisals/2026-H2/results/e-02.yaml: error step/out-of-turn
        The appraisal of "e-02" in 2026-H2 is not signed yet, and signing was not refused either: it cannot be closed.
        hint: let the employee sign it or refuse to, with "rolebook appraisal sign" or "… refuse"

      1 error; "rolebook explain <code>" says more.
      exit 1

      $ sign e-02/2026-H2 --date 2026-12-21
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
          digest: 65b0c808a77fd6c0
        - on: 2026-12-21
          what: commented
          text: Thank you.
        - on: 2026-12-21
          what: appealed
          text: Not so.
        - on: 2026-12-21
          what: released
          digest: c43b7876f4c9325b
        - on: 2026-12-21
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

describe('a step', () => {
  it('bears no day before that of what was done last', async () => {
    const world = appraisalWorld({ 'form.docx': returnedForm(MARKS) });
    await run(world, 'appraisal', 'collect', 'form.docx');
    const released = await run(world, 'appraisal', 'release', '2026-H2', '--incomplete', '--date', '2026-12-30');
    expect(released).toContain('e-02/2026-H2  released');
    const said = await run(world, 'appraisal', 'sign', 'e-02/2026-H2', '--date', '2026-12-29');
    expect(said).toContain('was released on 2026-12-30, after 2026-12-29: on that day it cannot be signed.');
    expect(world.text(RESULT_FILE)).not.toContain('signed');
  });

  it('is done by an employee or a post that is there, and never by whom the appraisal is about', async () => {
    const world = appraisalWorld({ 'form.docx': returnedForm(MARKS) });
    await run(world, 'appraisal', 'collect', 'form.docx');
    const release = (by: string): Promise<string> =>
      run(world, 'appraisal', 'release', '2026-H2', '--incomplete', '--by', by);
    expect(await release('hr-ofice')).toMatchInlineSnapshot(`
      "rolebook: there is no employee and no post "hr-ofice"
        hint: did you mean "hr-officer"?
      exit 2"
    `);
    expect(await release('e-02')).toMatchInlineSnapshot(`
      "roles/people/appraisals/2026-H2/results/e-02.yaml: error step/own-appraisal
        The appraisal of "e-02" in 2026-H2 is about "e-02": it cannot be released by them.
        hint: let somebody else do it, and name them with --by

      1 error; "rolebook explain <code>" says more.
      exit 1"
    `);
    expect(await release('sales-representative')).toContain('error step/own-appraisal');
    expect(world.text(RESULT_FILE)).not.toContain('released');
    expect(await release('hr-officer')).toContain('exit 0');
    // What the employee does may bear the own id.
    expect(await run(world, 'appraisal', 'sign', 'e-02/2026-H2', '--by', 'e-02')).toContain('exit 0');
    expect(await run(world, 'appraisal', 'close', '2026-H2', '--by', 'e-02')).toContain('error step/own-appraisal');
  });
});
