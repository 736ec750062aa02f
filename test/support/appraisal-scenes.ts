import { type Scene, told } from './example-scene.js';
import { type MemoryWorld, type MemoryWorldOptions, memoryWorld } from './memory-world.js';
import { starterFiles } from './starter-files.js';

const STAFF = 'roles/people/staff.csv';
const LOCK = 'roles/people/appraisals/.lock';
const RESULT = 'roles/people/appraisals/2026-H2/results/e-07.yaml';
const OPEN = ['appraisal', 'open', '--period', '2026-H2', '--format', 'docx', '--date', '2026-12-01'];

/** What can stand in the way of opening a period. */
export function appraisalScenes(): Readonly<Record<string, Scene>> {
  const starter = starterFiles();
  const withStaff = (rows: readonly string[], options: MemoryWorldOptions = {}, others = {}): MemoryWorld =>
    memoryWorld({ ...starter, [STAFF]: ['id,name,position,hired', ...rows, ''].join('\n'), ...others }, options);
  const robin = 'e-07,Robin Example,sales-representative,2020-03-01';
  return {
    'appraisal/changed': told(
      'The period was opened, then a target of the role was raised. Then:\n\n  rolebook appraisal open --period 2026-H2\n',
      withStaff([robin], {}, { [RESULT]: OPENED }),
      'The forms were made anew, before anybody had filled them in:\n\n  rolebook appraisal open --period 2026-H2 --replace\n',
      withStaff([robin]),
      OPEN,
    ),
    'appraisal/locked': told(
      'In two windows at once:\n\n  rolebook appraisal open --period 2026-H2\n',
      withStaff([robin], { holders: { [LOCK]: { process: 4711, host: 'office' } } }),
      'One after the other, or the second one with --wait 600.\n',
      withStaff([robin]),
      OPEN,
    ),
    'appraisal/no-role': told(
      `${STAFF} has the line\n\n  e-01,Kim Example,head-of-sales,2019-03-01\n\nand there is no roles/head-of-sales.yaml. Then:\n\n  rolebook appraisal open --period 2026-H2 --all\n`,
      withStaff(['e-01,Kim Example,head-of-sales,2019-03-01', robin]),
      'Only those who hold a role were named:\n\n  rolebook appraisal open --period 2026-H2 e-07\n',
      withStaff([robin]),
      [...OPEN, '--all'],
    ),
    'appraisal/not-employed': told(
      `${STAFF} has the line\n\n  e-07,Robin Example,sales-representative,2027-01-15\n\nThen:\n\n  rolebook appraisal open --period 2026-H2 e-07\n`,
      withStaff(['e-07,Robin Example,sales-representative,2027-01-15']),
      `The day was mistyped:\n\n  ${robin}\n`,
      withStaff([robin]),
      [...OPEN, 'e-07'],
    ),
    'appraisal/not-rated': told(
      `${STAFF} has the line\n\n  e-07,Robin Example,sales-representative,2026-11-15\n\nThen:\n\n  rolebook appraisal open --period 2026-H2 e-07\n`,
      withStaff(['e-07,Robin Example,sales-representative,2026-11-15']),
      `Robin had begun earlier:\n\n  e-07,Robin Example,sales-representative,2026-08-15\n`,
      withStaff(['e-07,Robin Example,sales-representative,2026-08-15']),
      [...OPEN, 'e-07'],
    ),
    'appraisal/overlap': told(
      'The second half of 2026 is open for "e-07". Then:\n\n  rolebook appraisal open --period 2026-Q4 e-07\n',
      withStaff([robin], {}, { [RESULT]: OPENED }),
      'No other period is open for these days. Then:\n\n  rolebook appraisal open --period 2026-Q4 e-07\n',
      withStaff([robin]),
      ['appraisal', 'open', '--period', '2026-Q4', '--format', 'docx', '--date', '2026-12-01', 'e-07'],
    ),
  };
}

/** A result of forms that were made from another role. */
const OPENED = `employee: e-07
period: 2026-H2
state: opened
segments:
  - number: 1
    position: sales-representative
    entity: main
    from: 2026-07-01
    to: 2026-12-31
    days: 132
    missed: 0
    revision: 1
    digest: 0123456789abcdef
events:
  - on: 2026-11-22
    what: opened
`;
