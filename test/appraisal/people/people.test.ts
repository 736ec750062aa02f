import { describe, expect, it, vi } from 'vitest';
import { appraisalWorld, MARKS, RESULT_FILE, returnedForm, runIn as run } from '../../support/appraisal-workspace.js';
import { memoryWorld } from '../../support/memory-world.js';

// Many runs of the program in one test.
vi.setConfig({ testTimeout: 180_000 });

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
                digest: 040025e06663224c
                language: en
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
    const early = await run(world, 'people', 'purge', '--before', '2027-01-01', '--yes');
    expect(early).toContain('"2027-01-01" is later than today, 2026-12-21');
    expect(early).toContain('exit 2');
    expect(world.files.has(RESULT_FILE)).toBe(true);
    const later = memoryWorld(Object.fromEntries(world.files), { now: new Date('2027-02-01T12:00:00Z') });
    expect(await run(later, 'people', 'purge', '--before', '2027-01-01')).toMatchInlineSnapshot(`
      "roles/people/appraisals/2026-H2  ended 2026-12-31  1 result, 1 not released
      1 period ended before 2027-01-01; nothing is removed without --yes.
      exit 0"
    `);
    expect(later.files.has(RESULT_FILE)).toBe(true);
    expect(await run(later, 'people', 'purge', '--before', '2027-01-01', '--yes')).toContain('1 period removed');
    expect([...later.files.keys()].filter((path) => path.includes('2026-H2'))).toEqual([
      'exported/2026-H2/forms/e-02/appraisal.pdf',
    ]);
  });
});
