import { describe, expect, it } from 'vitest';
import { previousScores } from '../../../src/appraisal/open/previous-results.js';
import { type Period, readPeriod } from '../../../src/appraisal/period.js';
import type { Diagnostic } from '../../../src/diagnostic/diagnostic.js';
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
import type { MemoryWorld } from '../../support/memory-world.js';

function period(id: string): Period {
  const read = readPeriod(id);
  if (read === null) throw new Error(`${id} is no period`);
  return read;
}

function formatted({ severity, code }: Diagnostic): string {
  return `${severity} ${code}`;
}

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

describe('a score that somebody has changed', () => {
  const SUBJECT = 'e-02/2026-H2';
  const refused = async (world: MemoryWorld, ...argv: string[]): Promise<void> => {
    const before = world.text(RESULT_FILE);
    const said = await run(world, ...argv);
    expect(said, argv.join(' ')).toContain('error result/other-score');
    expect(said).toContain('exit 1');
    expect(world.text(RESULT_FILE)).toBe(before);
  };
  const rewrite = (world: MemoryWorld, from: string, to: string): void => {
    const text = world.text(RESULT_FILE);
    expect(text).toContain(from);
    world.files.set(RESULT_FILE, Buffer.from(text.replace(from, to)));
  };

  it('is refused by every step, before and after release, until it is as it was', async () => {
    const world = appraisalWorld({ 'form.docx': returnedForm(MARKS), 'figures.csv': ACTUALS });
    await run(world, 'appraisal', 'collect', 'form.docx');
    rewrite(world, 'duties: 87.5', 'duties: 90');
    const change = ['--item', 'duty.complaints', '--to', 'partly', '--by', 'e-01', '--reason', 'Late'];
    await refused(world, 'appraisal', 'calibrate', SUBJECT, ...change);
    await refused(world, 'appraisal', 'release', '2026-H2');
    await refused(world, 'appraisal', 'collect', 'figures.csv');
    await refused(world, 'explain', SUBJECT);
    await refused(world, 'appraisal', 'summary', '2026-H2');
    rewrite(world, 'duties: 90', 'duties: 87.5');
    expect(await run(world, 'appraisal', 'release', '2026-H2', '--incomplete')).toContain('exit 0');
    rewrite(world, 'overall: 87.5', 'overall: 110');
    await refused(world, 'appraisal', 'comment', SUBJECT, '--text', 'Thanks');
    await refused(world, 'appraisal', 'refuse', SUBJECT, '--reason', 'No');
    await refused(world, 'appraisal', 'appeal', SUBJECT, '--text', 'No');
    await refused(world, 'appraisal', 'sign', SUBJECT);
    await refused(world, 'appraisal', 'summary', '2026-H2');
    await refused(world, 'appraisal', 'complete', '2026-H2');
    rewrite(world, 'overall: 110', 'overall: 87.5');
    await run(world, 'appraisal', 'sign', SUBJECT);
    rewrite(world, 'overall: 87.5', 'overall: 110');
    await refused(world, 'appraisal', 'close', '2026-H2');
  }, 60_000);

  it('is refused after release whatever has become of the role, and taken where it was released before digests were kept', async () => {
    const world = appraisalWorld({ 'form.docx': returnedForm(MARKS) });
    await run(world, 'appraisal', 'collect', 'form.docx');
    await run(world, 'appraisal', 'release', '2026-H2', '--incomplete');
    const role = 'roles/sales-representative.yaml';
    const roleBefore = world.text(role);
    world.files.set(role, Buffer.from(roleBefore.replace('target: 12\n', 'target: 14\n')));
    rewrite(world, 'overall: 87.5', 'overall: 110');
    for (const argv of [
      ['appraisal', 'comment', SUBJECT, '--text', 'Thanks'],
      ['appraisal', 'sign', SUBJECT],
      ['appraisal', 'collect', 'form.docx'],
      ['appraisal', 'complete', '2026-H2'],
      ['appraisal', 'summary', '2026-H2'],
      ['explain', SUBJECT],
    ]) {
      await refused(world, ...argv);
    }
    expect(await run(world, 'appraisal', 'overview', '2026-H2', '--format', 'xlsx')).toContain(
      'warning result/other-score',
    );
    world.files.set(role, Buffer.from(roleBefore.replace(/^title:.*$/m, '')));
    await refused(world, 'appraisal', 'sign', SUBJECT);
    await refused(world, 'explain', SUBJECT);
    world.files.set(role, Buffer.from(roleBefore.replace('target: 12\n', 'target: 14\n')));
    const text = world.text(RESULT_FILE);
    world.files.set(RESULT_FILE, Buffer.from(text.replace(/\n {4}digest: [0-9a-f]{16}\nscore/, '\nscore')));
    expect(world.text(RESULT_FILE)).not.toBe(text);
    expect(await run(world, 'appraisal', 'sign', SUBJECT)).toContain('exit 0');
  }, 60_000);

  it('is not printed as the last result on forms of the next period, which says so', async () => {
    const world = appraisalWorld({ 'form.docx': returnedForm(MARKS) });
    await run(world, 'appraisal', 'collect', 'form.docx');
    await run(world, 'appraisal', 'release', '2026-H2', '--incomplete');
    const previous = (said: string[] = []) =>
      previousScores(world, period('2027-H1'), { add: (found) => said.push(...found.map(formatted)) });
    expect((await (await previous())('e-02'))?.score.overall).toBe(87.5);
    rewrite(world, 'overall: 87.5', 'overall: 110');
    const said: string[] = [];
    expect(await (await previous(said))('e-02')).toBe(null);
    expect(said).toEqual(['warning result/other-score']);
  });

  it('is worked out anew where it was cut out of a result that is not released', async () => {
    const cut = async (): Promise<{ readonly world: MemoryWorld; readonly whole: string }> => {
      const world = appraisalWorld({ 'form.docx': returnedForm(MARKS) });
      await run(world, 'appraisal', 'collect', 'form.docx');
      const whole = world.text(RESULT_FILE);
      world.files.set(RESULT_FILE, Buffer.from(whole.replace(/\nscore:[\s\S]*/, '\n')));
      return { world, whole };
    };
    const { world, whole } = await cut();
    expect(await run(world, 'appraisal', 'collect', 'form.docx')).toContain('already collected');
    expect(world.text(RESULT_FILE)).toBe(whole);
    for (const named of [[], ['e-02']]) {
      const other = (await cut()).world;
      const said = await run(other, 'appraisal', 'release', '2026-H2', ...named, '--incomplete');
      expect(said).toContain('e-02/2026-H2  released');
      expect(other.text(RESULT_FILE)).toContain('overall: 87.5');
    }
  }, 60_000);
});
