import { describe, expect, it, vi } from 'vitest';
import {
  appraisalWorld,
  FIGURES,
  MARKS,
  returnedForm,
  runIn as run,
  SHEET,
} from '../../support/appraisal-workspace.js';

// Many runs of the program in one test.
vi.setConfig({ testTimeout: 180_000 });

describe('explain', () => {
  it('shows how a score comes about, line by line, and what is missing', async () => {
    const world = appraisalWorld({ 'form.docx': returnedForm(MARKS), 'sheet.docx': returnedForm(FIGURES, SHEET) });
    await run(world, 'appraisal', 'collect', 'form.docx', 'sheet.docx');
    expect(await run(world, 'explain', 'e-02/2026-H2')).toMatchInlineSnapshot(`
      "e-02, 2026-H2: returned

      +--------------------------+----------------------------------------+----------------------------+----------------------------+--------------------+
      | item                     | text                                   | what                       | arithmetic                 | result             |
      +--------------------------+----------------------------------------+----------------------------+----------------------------+--------------------+
      | sales                    | Sales                                  | target                     |                            | 109090.91          |
      | sales                    |                                        | actual                     | 20000 + 18500.5            | 38500.5            |
      | sales                    |                                        | attainment %               | 38500.5 / 109090.91 x 100  | 35.2921...         |
      | sales                    |                                        | below the floor (70)       |                            | 0                  |
      | sales                    |                                        | score                      | 60 x 0 / 100               | 0                  |
      | visits                   | Visits to clients                      | target                     |                            | 283.64             |
      | visits                   |                                        | actual                     | 40                         | 40                 |
      | visits                   |                                        | attainment %               | 40 / 283.64 x 100          | 14.1024...         |
      | visits                   |                                        | below the floor (80)       |                            | 0                  |
      | visits                   |                                        | score                      | 30 x 0 / 100               | 0                  |
      | report                   | Monthly report                         | no figure: left out        |                            |                    |
      | duty.client-search       | Looks for clients through every …      | measured by a KPI (sales)  |                            |                    |
      | duty.visits              | Visits clients: at least 12 visits a … | measured by a KPI (visits) |                            |                    |
      | duty.offers              | Prepares offers and draft contracts …  | measured by a KPI (sales)  |                            |                    |
      | duty.complaints          | Receives complaints and follows them … | mark % (done)              |                            | 100                |
      | duty.report              | Submits a monthly report on visits …   | not applicable             |                            |                    |
      | duty.work-rules          | Complies with the internal work …      | not marked                 |                            |                    |
      | duty.secrecy             | Keeps the company's trade secrets …    | not marked                 |                            |                    |
      | duty.safety              | Observes the rules of occupational …   | not marked                 |                            |                    |
      | knowledge.goods          | The company's goods, their features …  | not marked                 |                            |                    |
      | knowledge.contract-terms | The commercial terms of the …          | not marked                 |                            |                    |
      | competency.listening     | Listening: finds out what the client … | not marked                 |                            |                    |
      | competency.organisation  | Organisation: keeps appointments and … | not marked                 |                            |                    |
      | conduct.courtesy         | Treats everyone with courtesy          | not marked                 |                            |                    |
      | kpis                     |                                        | result %                   | (0 + 0) / (60 + 30) x 100  | 0                  |
      | duties                   |                                        | result %                   | 1 x 100 / 1                | 100                |
      | knowledge                |                                        | not rated: left out        |                            |                    |
      | competencies             |                                        | not rated: left out        |                            |                    |
      | kpis                     |                                        | weighted                   | 0 x 50 / 100               | 0                  |
      | duties                   |                                        | weighted                   | 100 x 25 / 100             | 25                 |
      | overall                  |                                        | sum                        | (0 + 25) / (50 + 25) x 100 | 33.3333...         |
      | overall                  |                                        | overall %                  |                            | 33.3333... -> 33.3 |
      | overall                  |                                        | band (Below expectations)  |                            |                    |
      | kpis                     |                                        | variable pay %             | 20 x 0 / 100               | 0                  |
      +--------------------------+----------------------------------------+----------------------------+----------------------------+--------------------+

      Missing:
        The self-appraisal has not come back.
        No figures for report.
        Months without a figure for sales: 2026-09, 2026-10, 2026-11, 2026-12; they add nothing.
        Months without a figure for visits: 2026-08, 2026-09, 2026-10, 2026-11, 2026-12; they add nothing.
        Not marked: duty.work-rules, duty.secrecy, duty.safety, knowledge.goods, knowledge.contract-terms, competency.listening, competency.organisation, conduct.courtesy.
      exit 0"
    `);
  });

  it('says what there is where nothing is of that name', async () => {
    const world = appraisalWorld();
    const said: string[] = [];
    for (const name of ['e-99/2026-H2', 'E-02/2026-H2', 'e-02/2026-H1', 'e-02/2026-H4']) {
      said.push(await run(world, 'explain', name));
    }
    expect(said.join('\n')).toMatchInlineSnapshot(`
      "roles/people/appraisals/2026-H2/results/e-99.yaml: error result/missing
        There is no result of "e-99" in 2026-H2.
        hint: the period has e-02; open it for others, with "rolebook appraisal open"

      1 error; "rolebook explain <code>" says more.
      exit 1
      roles/people/appraisals/2026-H2/results/E-02.yaml: error result/missing
        There is no result of "E-02" in 2026-H2.
        hint: did you mean "e-02"?

      1 error; "rolebook explain <code>" says more.
      exit 1
      roles/people/appraisals/2026-H1/results/e-02.yaml: error result/missing
        There is no result of "e-02" in 2026-H1.
        hint: known periods: 2026-H2

      1 error; "rolebook explain <code>" says more.
      exit 1
      rolebook: "2026-H4" is no period
        hint: known periods: 2026-H2
      exit 2"
    `);
  });
});
