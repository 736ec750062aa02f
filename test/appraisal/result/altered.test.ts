import { expect, it } from 'vitest';
import {
  ACTUALS,
  appraisalWorld,
  FIGURES,
  MARKS,
  RESULT_FILE,
  returnedForm,
  runIn as run,
  SHEET,
} from '../../support/appraisal-workspace.js';

it.each([
  ['employee: e-02', 'employee: e-03'],
  ['period: 2026-H2', 'period: 2026-Q1'],
  ['  - number: 1', '  - number: 2'],
  ['from: 2026-07-01', 'from: 2026-13-45'],
  ['from: 2026-07-01', 'from: 2027-07-01'],
  ['missed: 12', 'missed: 500'],
  ['duty.visits: partly', 'duty.visits: superb'],
  ['knowledge.goods: "3"', 'knowledge.goods: high'],
  ['actual.sales.1: "20000"', 'actual.sales.1: many'],
])('a result changed by hand, %s to %s, is refused by every command and left alone', async (line, now) => {
  const world = appraisalWorld({
    'form.docx': returnedForm({ ...MARKS, 'knowledge.goods': '3' }),
    'sheet.docx': returnedForm(FIGURES, SHEET),
    'figures.csv': ACTUALS,
  });
  await run(world, 'appraisal', 'collect', 'form.docx', 'sheet.docx');
  const text = world.text(RESULT_FILE);
  expect(text).toContain(line);
  world.files.set(RESULT_FILE, Buffer.from(text.replace(line, now)));
  for (const argv of [
    ['explain', 'e-02/2026-H2'],
    ['appraisal', 'release', '2026-H2'],
    ['appraisal', 'collect', 'figures.csv'],
  ]) {
    const said = await run(world, ...argv);
    expect(said).toContain('result/altered');
    expect(said).toContain('exit 1');
    expect(said).not.toContain('collect/not-opened');
  }
  expect(world.text(RESULT_FILE)).toBe(text.replace(line, now));
});

it('a level that the scale does not have is none', async () => {
  const world = appraisalWorld({ 'form.docx': returnedForm({ ...MARKS, 'knowledge.goods': '3' }) });
  await run(world, 'appraisal', 'collect', 'form.docx');
  const text = world.text(RESULT_FILE).replace('knowledge.goods: "3"', 'knowledge.goods: "99"');
  world.files.set(RESULT_FILE, Buffer.from(text));
  expect(await run(world, 'explain', 'e-02/2026-H2')).toMatch(/Not marked: .*knowledge\.goods/);
});
