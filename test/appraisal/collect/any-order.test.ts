import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
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

// Many runs of the program in one test.
vi.setConfig({ testTimeout: 180_000 });

const OTHER = RESULT_FILE.replace('e-02', 'e-03');
const SELF = { ...MARKS, part: 'self', 'duty.visits': 'done' };
/** What comes back about one employee, some of it twice under other names. */
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'in/form.docx': returnedForm(MARKS),
  'in/sent again/form (2).docx': returnedForm({ ...MARKS, 'kpi.sales.score': '' }),
  'in/self.docx': returnedForm(SELF),
  'in/self-copy.docx': returnedForm(SELF),
  'in/sheet.docx': returnedForm(FIGURES, SHEET),
  'in/figures.csv': ACTUALS,
  'in/more.csv': 'employee,kpi,month,value\ne-02,visits,2026-08,52.0\ne-02,sales,2026-10,1000.50\n',
  'in/later.csv': 'employee;kpi;month;value\ne-02;visits;2026-11;40\ne-02;sales;2026-10;1000.5\n',
  'in/other.docx': returnedForm(MARKS, { ...SHEET, form: 'appraisal', employee: 'e-03' }),
};

/** The names of the files in some order, and which of them go together into one run. */
const runs = fc
  .tuple(
    fc.shuffledSubarray(Object.keys(FILES), { minLength: Object.keys(FILES).length }),
    fc.array(fc.boolean(), { minLength: Object.keys(FILES).length, maxLength: Object.keys(FILES).length }),
  )
  .map(([names, breaks]) => {
    const groups: string[][] = [[]];
    for (const [index, name] of names.entries()) {
      if (breaks[index] === true) groups.push([]);
      groups.at(-1)?.push(name);
    }
    return groups.filter((group) => group.length > 0);
  });

async function resultsAfter(groups: readonly (readonly string[])[]): Promise<Readonly<Record<string, string>>> {
  const world = appraisalWorld(FILES);
  world.files.set(OTHER, Buffer.from(world.text(RESULT_FILE).replace('e-02', 'e-03')));
  for (const [index, group] of groups.entries()) {
    const said = await run(world, 'appraisal', 'collect', ...group, '--date', `2026-12-${10 + index}`);
    expect(said).toContain('exit 0');
  }
  const paths = [...world.files.keys()].filter((path) => path.startsWith('roles/people/appraisals/')).sort();
  // The note of what completed forms were made from is of the result with its days.
  const withoutDays = (text: string): string =>
    text.replace(/\bon: 2026-12-\d\d/g, 'on: a day').replace(/^result: [0-9a-f]{64}$/m, 'result: a digest');
  return Object.fromEntries(paths.map((path) => [path, withoutDays(world.text(path))]));
}

it('comes to the same results in whatever order files are collected, and in however many runs', async () => {
  const together = await resultsAfter([Object.keys(FILES)]);
  expect(together[RESULT_FILE]).toContain('state: returned');
  await fc.assert(
    fc.asyncProperty(runs, async (groups) => {
      expect(await resultsAfter(groups)).toEqual(together);
    }),
    { numRuns: 6 },
  );
});
