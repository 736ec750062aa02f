import { expect, it, vi } from 'vitest';
import { xlsxGrid } from '../../../src/staff/table/xlsx/xlsx-grid.js';
import { runIn } from '../../support/appraisal-workspace.js';
import { textOfDocx } from '../../support/docx-text.js';
import type { MemoryWorld } from '../../support/memory-world.js';
import { earlierResult, outcomeWorld } from '../../support/outcome-workspace.js';
import { readPdfText, textOfElement } from '../../support/pdf-text.js';
import { HALF_YEAR, usual } from './people.js';

vi.setConfig({ testTimeout: 180_000 });

const FOLDER = 'roles/people/appraisals/2026-H2';
const TWO = [
  { role: 'account-manager', from: '2026-07-01', to: '2026-09-30' },
  { role: 'key-account-manager', from: '2026-10-01', to: '2026-12-31' },
];

/** What somebody lacks who was shown the result all the same. */
const LACKING = ['complaints', 'duty.methods', 'duty.competitors', 'knowledge.goods'];

const PEOPLE = [
  usual('e-01', 'account-manager', 'lt', { name: '=HYPERLINK("http://x")', reached: 97 }),
  usual('e-02', 'key-account-manager', 'en', { name: 'Lee Sample', reached: 112 }),
  usual('e-03', 'account-manager', 'en', { name: '@cmd', reached: 99, events: [], hasSelf: false, without: ['deals'] }),
  usual('e-04', 'account-manager', 'en', { name: '+49 Toni', reached: 101, manager: 'e-02', without: LACKING }),
  usual('e-05', 'account-manager', 'en', { name: '-Pat Example', reached: 40, events: [] }),
  usual('e-06', 'account-manager', 'en', { name: 'Max Example', reached: 103, positions: TWO }),
  usual('e-07', 'account-manager', 'en', { name: 'Kai Example', reached: null, events: [] }),
  usual('e-08', 'bank-account-manager', 'en', { name: 'Ida Example', isOpened: false }),
];

async function world(): Promise<MemoryWorld> {
  const made = await outcomeWorld(PEOPLE);
  const earlier = earlierResult('e-02', '2026-H1', 90.5, 3, 'Expectations partly met');
  await made.write('roles/people/appraisals/2026-H1/results/e-02.yaml', Buffer.from(earlier));
  return made;
}

function file(at: MemoryWorld, name: string): Uint8Array {
  const bytes = at.files.get(`${FOLDER}/${name}`);
  if (bytes === undefined) throw new Error(`there is no ${name}; there are ${[...at.files.keys()].join(', ')}`);
  return bytes;
}

function textOf(docx: Uint8Array): string {
  return `${textOfDocx(Buffer.from(docx)).join('\n')}\n`;
}

/** The rows of a sheet as our own reader finds them. */
function sheet(bytes: Uint8Array, name: string): string {
  const { rows, diagnostics } = xlsxGrid(bytes, 'overview.xlsx', name.toLowerCase());
  expect(diagnostics).toEqual([]);
  const cells = rows.map((row) =>
    [...row.cells].map(([column, cell]) => `${column} ${cell.kind === 'text' ? '' : `${cell.kind} `}${cell.text}`),
  );
  return `${cells.map((row) => row.join(' | ')).join('\n')}\n`;
}

it('shows ratings, employees, who is far from the others, and what is missing', async () => {
  const at = await world();
  expect(await runIn(at, 'appraisal', 'overview', '2026-H2')).toMatchInlineSnapshot(`
    "roles/people/appraisals/2026-H2/overview.docx
    roles/people/appraisals/2026-H2/overview.pdf
    roles/people/appraisals/2026-H2/overview.xlsx
    2026-H2: an overview of 8 employees.
    exit 0"
  `);
  await expect(textOf(file(at, 'overview.docx'))).toMatchFileSnapshot('golden/overview.txt');
  const xlsx = file(at, 'overview.xlsx');
  const sheets = ['Employees', 'KPIs', 'Missing'].map((name) => `${name}\n${sheet(xlsx, name)}`);
  await expect(sheets.join('\n')).toMatchFileSnapshot('golden/overview-xlsx.txt');
});

it.each(['el', 'lt', 'nb', 'gu', 'th'])('speaks %s', async (language) => {
  const at = await world();
  const said = await runIn(at, 'appraisal', 'overview', '2026-H2', '--language', language);
  expect(said).toContain('roles/bank-account-manager.yaml: warning translation/missing');
  expect(said).toMatch(/exit 0$/);
  const [, pdf, docx] = ['xlsx', 'pdf', 'docx'].map((ending) => file(at, `overview.${ending}`));
  expect(pdf?.length).toBeGreaterThan(10_000);
  await expect(textOf(docx ?? new Uint8Array())).toMatchFileSnapshot(`golden/overview-${language}.txt`);
});

it('is about those of some units or managers, with ids for names', async () => {
  const at = await world();
  const run = (...more: readonly string[]) => runIn(at, 'appraisal', 'overview', '2026-H2', ...more);
  expect(await run('--manager', 'e-02', '--ids')).toMatchInlineSnapshot(`
    "roles/people/appraisals/2026-H2/overview-e-02.docx
    roles/people/appraisals/2026-H2/overview-e-02.pdf
    roles/people/appraisals/2026-H2/overview-e-02.xlsx
    2026-H2: an overview of 1 employee.
    exit 0"
  `);
  const outline = textOf(file(at, 'overview-e-02.docx'));
  expect(outline).toContain('e-04');
  expect(outline).not.toContain('Toni');
  expect(sheet(file(at, 'overview-e-02.xlsx'), 'Employees')).not.toContain('Toni');
  expect(outline).toContain('Only 1 of these employees have a result');
  expect(outline).toContain('Below 5 results nothing is listed here.');
  await run('--unit', 'sales,client-service', '--format', 'xlsx');
  expect(sheet(file(at, 'overview-sales-client-service.xlsx'), 'Employees').split('\n')).toHaveLength(9);
  expect(await run('--unit', 'press-office')).toMatchInlineSnapshot(`
    "rolebook: nobody in 2026-H2 belongs to what was chosen
      hint: look at the units and managers
    exit 2"
  `);
  expect(await run('--unit', 'sails')).toMatchInlineSnapshot(`
    "rolebook: there is no unit "sails"
      hint: did you mean "sales"?
    exit 2"
  `);
  expect(await run('--format', 'csv')).toMatchInlineSnapshot(`
    "rolebook: there is no format "csv"
      hint: there are docx, pdf, xlsx
    exit 2"
  `);
  expect(await runIn(at, 'appraisal', 'overview', '2025-H1')).toMatchInlineSnapshot(`
    "rolebook: the period 2025-H1 is not open here
      hint: open are 2026-H1, 2026-H2
    exit 2"
  `);
});

it('has its heads on every page for three hundred people', async () => {
  const people = Array.from({ length: 300 }, (_, index) =>
    usual(`e-${1000 + index}`, 'account-manager', 'en', {
      name: `Employee ${index}`,
      reached: 80 + (index % 35),
      positions: [{ role: 'account-manager', ...HALF_YEAR }],
    }),
  );
  const at = await outcomeWorld(people);
  expect(await runIn(at, 'appraisal', 'overview', '2026-H2', '--quiet')).toBe('exit 0');
  const pdf = readPdfText(file(at, 'overview.pdf'));
  const text = textOfElement(pdf.root);
  expect(people.filter(({ name }) => !text.includes(name))).toEqual([]);
  const listing = pdf.pages.filter(({ content }) => /Employee \d/.test(content));
  expect(listing.length).toBeGreaterThan(8);
  const headless = listing.filter(({ content, artifacts }) => {
    const all = [content, ...artifacts.map((artifact) => artifact.text)].join(' ');
    return !all.replace(/\s/g, '').includes('Overallrating');
  });
  expect(headless).toEqual([]);
  expect(sheet(file(at, 'overview.xlsx'), 'Employees').split('\n')).toHaveLength(302);
});
