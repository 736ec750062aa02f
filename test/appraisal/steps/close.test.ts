import { expect, it, vi } from 'vitest';
import { appraisalWorld, OPENED, runIn as run } from '../../support/appraisal-workspace.js';
import type { MemoryWorld } from '../../support/memory-world.js';

vi.setConfig({ testTimeout: 60_000 });

const FOLDER = 'roles/people/appraisals/2026-H2/results';

/** A period of four: two have signed, one has appealed, one has been shown nothing yet. */
function world(): MemoryWorld {
  const after = (id: string, ...done: readonly string[]): readonly [string, string] => {
    const events = done.map((what) => `  - on: 2026-12-20\n    what: ${what}\n`);
    return [`${FOLDER}/${id}.yaml`, `${OPENED.replace('e-02', id)}${events.join('')}`];
  };
  return appraisalWorld(
    Object.fromEntries([
      after('e-02', 'released', 'signed'),
      after('e-03', 'released', 'appealed\n    text: Not so.'),
      after('e-04', 'released', 'refused\n    reason: No time.'),
      after('e-05'),
    ]),
  );
}

const closed = (at: MemoryWorld): readonly string[] =>
  ['e-02', 'e-03', 'e-04', 'e-05'].filter((id) => at.text(`${FOLDER}/${id}.yaml`).includes('what: closed'));

it('closes all of a period whose turn it is, and says how many it leaves', async () => {
  const at = world();
  expect(await run(at, 'appraisal', 'close', '2026-H2', '--date', '2026-12-31')).toMatchInlineSnapshot(`
    "e-02/2026-H2  closed
    e-04/2026-H2  closed
    2 of 2 closed. 2 of the period are not signed yet, under appeal, or closed already.
    exit 0"
  `);
  expect(closed(at)).toEqual(['e-02', 'e-04']);
  expect(at.text(`${FOLDER}/e-02.yaml`)).toContain('  - on: 2026-12-31\n    what: closed');
});

it('closes those named, and says of each other one why not', async () => {
  const at = world();
  expect(await run(at, 'appraisal', 'close', '2026-H2', 'e-02', 'e-03')).toMatchInlineSnapshot(`
    "e-02/2026-H2  closed
    roles/people/appraisals/2026-H2/results/e-03.yaml: error step/out-of-turn
      The appraisal of "e-03" in 2026-H2 is under appeal: it cannot be closed.
      hint: answer the appeal first: calibrate what it is about, if anything, and release again

    1 of 2 closed.
    1 error; "rolebook explain <code>" says more.
    exit 1"
  `);
  expect(closed(at)).toEqual(['e-02']);
});

it('closes one, named with the period', async () => {
  const at = world();
  expect(await run(at, 'appraisal', 'close', 'e-04/2026-H2')).toBe('e-04/2026-H2  closed\nexit 0');
  expect(await run(at, 'appraisal', 'close', 'e-04/2026-H2', 'e-02')).toMatchInlineSnapshot(`
    "rolebook: "e-04/2026-H2" is of one employee already
      hint: name the period before several: 2026-H2 e-07 e-12
    exit 2"
  `);
  expect(await run(at, 'appraisal', 'close', 'e-99')).toMatchInlineSnapshot(`
    "rolebook: "e-99" is no period
      hint: write it as 2026-H2, 2026-Q3, 2026 or 2026-07-01..2026-12-31
    exit 2"
  `);
  expect(closed(at)).toEqual(['e-04']);
});
