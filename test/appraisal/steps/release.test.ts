import { describe, expect, it, vi } from 'vitest';
import { appraisalWorld, MARKS, returnedForm, runIn as run } from '../../support/appraisal-workspace.js';

// Many runs of the program in one test.
vi.setConfig({ testTimeout: 180_000 });

const REST = {
  ...Object.fromEntries(['work-rules', 'secrecy', 'safety'].map((id) => [`duty.${id}`, 'done'])),
  ...Object.fromEntries(['knowledge.goods', 'knowledge.contract-terms'].map((field) => [field, '3'])),
  ...{ 'competency.listening': '3', 'competency.organisation': '3', 'conduct.courtesy': '3' },
};

describe('release', () => {
  it('releases what lacks months of a KPI, and says of how many', async () => {
    const others = { 'kpi.report.actual': '6', 'kpi.visits.actual': '250' };
    const figures = 'employee,kpi,month,value\ne-02,sales,2026-07,20000\n';
    const whole = { ...MARKS, ...REST, ...others };
    const world = appraisalWorld({ 'form.docx': returnedForm(whole), 'figures.csv': figures });
    await run(world, 'appraisal', 'collect', 'form.docx', 'figures.csv');
    expect(await run(world, 'appraisal', 'release', '2026-H2')).toMatchInlineSnapshot(`
      "e-02/2026-H2  released
      roles/people/appraisals/2026-H2/results/e-02.yaml: warning step/incomplete
        The appraisal of "e-02" in 2026-H2 is released incomplete: 5 months without a figure for "sales".
        hint: "rolebook explain e-02/2026-H2" says what counts in place of what is missing

      1 warning; "rolebook explain <code>" says more.
      exit 0"
    `);
  });

  it('releases nothing without a result', async () => {
    const world = appraisalWorld({ 'form.docx': returnedForm({ part: 'manager', comments: 'A good half-year.' }) });
    await run(world, 'appraisal', 'collect', 'form.docx');
    for (const named of [['e-02'], []]) {
      const said = await run(world, 'appraisal', 'release', '2026-H2', ...named);
      expect(said).toContain(
        'has no result, as nothing of what came back is marked or counted: it cannot be released.',
      );
    }
  });
});

describe('a duty that a KPI measures', () => {
  const calibrating = async (marks: Readonly<Record<string, string>>, item: string): Promise<string> => {
    const world = appraisalWorld({ 'form.docx': returnedForm({ ...MARKS, ...marks }) });
    await run(world, 'appraisal', 'collect', 'form.docx');
    const how = ['--to', 'not-done', '--reason', 'Late', '--by', 'e-01'];
    return run(world, 'appraisal', 'calibrate', 'e-02/2026-H2', '--item', item, ...how);
  };

  it('is calibrated only where its mark counts', async () => {
    expect(await calibrating({ 'kpi.visits.actual': '200' }, 'duty.visits')).toMatchInlineSnapshot(`
      "roles/people/appraisals/2026-H2/results/e-02.yaml, field "duty.visits": error step/measured
        The mark of "duty.visits" does not count, as it is measured by a KPI that has a score: "visits".
        hint: what counts are the figures; collect corrected ones, with "rolebook appraisal collect <file>"

      1 error; "rolebook explain <code>" says more.
      exit 1"
    `);
    expect(await calibrating({ 'kpi.visits.actual': '200' }, 'duty.offers')).toContain('calibrated');
    expect(await calibrating({}, 'duty.visits')).toContain('calibrated');
  });
});
