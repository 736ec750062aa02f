import { readFileSync } from 'node:fs';
import { type FormStamp, stampText } from '../../src/appraisal/stamp.js';
import { main } from '../../src/cli/main.js';
import { rootPath } from './generate-types.js';
import { type MemoryWorld, type MemoryWorldOptions, memoryWorld } from './memory-world.js';
import { rawDocx, textControl } from './raw-docx.js';
import { starterFiles } from './starter-files.js';

export const RESULT_FILE = 'roles/people/appraisals/2026-H2/results/e-02.yaml';

/** A result as it is opened for a sales representative of the starter. */
export const OPENED = `employee: e-02
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
`;

export const STAMP: FormStamp = {
  form: 'appraisal',
  employee: 'e-02',
  period: '2026-H2',
  segment: 1,
  role: 'sales-representative',
  entity: 'main',
  language: 'en',
  revision: 1,
  digest: '040025e06663224c',
};

/** What an appraiser says. */
export const MARKS: Readonly<Record<string, string>> = {
  part: 'manager',
  'duty.client-search': 'done',
  'duty.visits': 'partly',
  'duty.offers': 'done',
  'duty.complaints': 'done',
  'duty.report': 'not-applicable',
  'target.sales': '109,090.91',
  comments: 'A good half-year.',
};

/** What a KPI sheet says. */
export const FIGURES: Readonly<Record<string, string>> = {
  'actual.sales.1': '20,000',
  'actual.sales.2': '18,500.50',
  'actual.visits.1': '40',
};

/** What a spreadsheet says. */
export const ACTUALS = 'employee,kpi,month,value\ne-02,visits,2026-08,52\ne-02,sales,2026-09,30000\n';

export const SHEET: FormStamp = { ...STAMP, form: 'kpi-sheet' };

/** A form of Word as it comes back with these values. */
export function returnedForm(values: Readonly<Record<string, string>>, stamp: FormStamp = STAMP): Uint8Array {
  const fields = Object.entries(values).map(([name, value]) => textControl(name, value.replaceAll('&', '&amp;')));
  const hidden = textControl('rolebook', stampText(stamp).replaceAll('&', '&amp;'));
  return rawDocx({ body: hidden + fields.join(''), property: stampText(stamp) });
}

/** The starter with people, a period that is open for one of them, and other files. */
export function appraisalWorld(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  options: MemoryWorldOptions = {},
): MemoryWorld {
  const now = new Date('2026-12-21T12:00:00Z');
  const staff = readFileSync(rootPath('templates/workspace/staff.csv'), 'utf8');
  return memoryWorld(
    { ...starterFiles(), 'roles/people/staff.csv': staff, [RESULT_FILE]: OPENED, ...files },
    { now, ...options },
  );
}

/** What a command prints in a world, and how it exits. */
export async function runIn(world: MemoryWorld, ...argv: string[]): Promise<string> {
  const [out, err] = [world.printed().length, world.printedErrors().length];
  const code = await main(argv, () => world);
  return `${world.printed().slice(out)}${world.printedErrors().slice(err)}exit ${code}`;
}
