import { expect, it, vi } from 'vitest';
import {
  ACTUALS,
  appraisalWorld,
  MARKS,
  RESULT_FILE,
  returnedForm,
  runIn as run,
} from '../support/appraisal-workspace.js';
import type { MemoryWorld } from '../support/memory-world.js';

// Many runs of the program in one test.
vi.setConfig({ testTimeout: 180_000 });

const ROLE = 'roles/sales-representative.yaml';
const SUBJECT = 'e-02/2026-H2';
const FILES = { 'form.docx': returnedForm(MARKS), 'figures.csv': ACTUALS };

function change(world: MemoryWorld, path: string, from: string, to: string): void {
  const before = world.text(path);
  expect(before).toContain(from);
  world.files.set(path, Buffer.from(before.replace(from, to)));
}

function scoreIn(world: MemoryWorld): string {
  return world.text(RESULT_FILE).replace(/[\s\S]*\nscore:/, '');
}

it('says where a score goes by another role than the forms', async () => {
  const world = appraisalWorld(FILES);
  expect(await run(world, 'appraisal', 'collect', 'form.docx')).not.toContain('appraisal/changed');
  expect(await run(world, 'explain', SUBJECT)).not.toContain('appraisal/changed');
  change(world, ROLE, 'target: 12\n', 'target: 14\n');
  expect((await run(world, 'explain', SUBJECT)).replace(/^[\s\S]*Missing:(\n {2}.*)*\n/, '')).toMatchInlineSnapshot(`
    "roles/people/appraisals/2026-H2/results/e-02.yaml: warning appraisal/changed
      The role "sales-representative", or how the company scores, has changed since the forms of "e-02" for 2026-H2 were made; the score goes by what stands there now.
      hint: bring it back to what it was and run this again, or see that the change touches nothing that is marked or counted

    1 warning; "rolebook explain <code>" says more.
    exit 0"
  `);
  expect(await run(world, 'appraisal', 'collect', 'figures.csv')).toContain('warning appraisal/changed');
  expect(await run(world, 'appraisal', 'release', '2026-H2', '--incomplete')).toContain('warning appraisal/changed');
});

it('leaves a score as it was released, whatever becomes of the role after that', async () => {
  const world = appraisalWorld(FILES);
  await run(world, 'appraisal', 'collect', 'form.docx', 'figures.csv');
  await run(world, 'appraisal', 'release', '2026-H2', '--incomplete');
  const released = scoreIn(world);
  change(world, 'roles/company.yaml', 'entities:\n', 'appraisals:\n  missingActuals: zero\nentities:\n');
  expect(await run(world, 'appraisal', 'sign', SUBJECT)).toMatchInlineSnapshot(`
    "e-02/2026-H2  signed
    roles/people/appraisals/2026-H2/results/e-02.yaml: warning appraisal/changed
      The role "sales-representative", or how the company scores, has changed since the forms of "e-02" for 2026-H2 were made; the score stays as it was when the result was released.
      hint: nothing need be done; the new role holds from the next period on

    1 warning; "rolebook explain <code>" says more.
    exit 0"
  `);
  expect(scoreIn(world)).toBe(released);
  // By the role as it is now the score would be another one: on paper and in the arithmetic the same is said.
  const [explained, summarised] = [
    await run(world, 'explain', SUBJECT),
    await run(world, 'appraisal', 'summary', '2026-H2'),
  ];
  for (const said of [explained, summarised]) {
    expect(said).toContain('the score stays as it was when the result was released');
    expect(said).toContain('would have another score for 2026-H2 than was released');
    expect(said).toContain('exit 1');
  }
});
