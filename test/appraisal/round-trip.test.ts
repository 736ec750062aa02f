import { PDFCheckBox, PDFDocument, PDFRadioGroup, PDFTextField } from '@cantoo/pdf-lib';
import { expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.js';
import { type MemoryWorld, memoryWorld } from '../support/memory-world.js';
import { starterFiles } from '../support/starter-files.js';

// Forms are opened, filled in by another program, and collected.
vi.setConfig({ testTimeout: 60_000 });

const STAFF = `id,name,position,hired,manager
e-01,Kim Example,head-of-sales,2019-03-01,
e-07,Robin Example,sales-representative,2020-03-01,e-01
`;
const FOLDER = 'roles/people/appraisals/2026-H2';

async function run(at: MemoryWorld, ...words: readonly string[]): Promise<number> {
  return main(['appraisal', ...words, '--date', '2027-01-04'], () => at);
}

async function filled(form: Uint8Array, figures: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(form, { updateMetadata: false });
  for (const field of pdf.getForm().getFields()) {
    if (field.isReadOnly()) continue;
    const name = field.getName();
    if (field instanceof PDFRadioGroup) field.select(chosen(name, field.getOptions()));
    else if (field instanceof PDFCheckBox && name.endsWith('.on-time')) field.check();
    else if (field instanceof PDFTextField && figures[name] !== undefined) field.setText(figures[name]);
  }
  return pdf.save({ updateFieldAppearances: false });
}

function chosen(name: string, options: readonly string[]): string {
  if (name === 'part') return 'manager';
  return options.find((option) => option === 'done' || option === '3') ?? options[0] ?? '';
}

it('takes the forms that were opened, as another program has filled them in, and scores them', async () => {
  const at = memoryWorld({ ...starterFiles(), 'roles/people/staff.csv': STAFF });
  await run(at, 'open', '--period', '2026-H2', '--all', '--format', 'pdf');
  const months = [1, 2, 3, 4, 5, 6].map((month) => [`actual.sales.${month}`, '20,000'] as const);
  const visits = [1, 2, 3, 4, 5, 6].map((month) => [`actual.visits.${month}`, '52'] as const);
  const figures = Object.fromEntries([...months, ...visits]);
  for (const kind of ['appraisal', 'kpi-sheet']) {
    const form = at.files.get(`${FOLDER}/forms/e-07/${kind}.pdf`);
    if (form === undefined || typeof form === 'string') throw new Error(`no ${kind}`);
    await at.write(`back/${kind}.pdf`, await filled(form, { ...figures, comments: 'A good half-year.' }));
  }
  expect(await run(at, 'collect', 'back')).toBe(0);
  const result = at.text(`${FOLDER}/results/e-07.yaml`);
  expect(result).toContain('comments: A good half-year.');
  expect(result.slice(result.indexOf('score:'))).toMatchInlineSnapshot(`
    "score:
      overall: 100
      band:
        number: 2
        label: As expected
      segments:
        - number: 1
          overall: 100
          components:
            kpis: 100
            duties: 100
            knowledge: 100
            competencies: 100
          kpis:
            report: 10
            sales: 60
            visits: 30
    "
  `);
});

it('says which target somebody has altered', async () => {
  const at = memoryWorld({ ...starterFiles(), 'roles/people/staff.csv': STAFF });
  await run(at, 'open', '--period', '2026-H2', '--all', '--format', 'pdf');
  const form = at.files.get(`${FOLDER}/forms/e-07/appraisal.pdf`);
  if (form === undefined || typeof form === 'string') throw new Error('no form');
  const pdf = await PDFDocument.load(form, { updateMetadata: false });
  pdf.getForm().getRadioGroup('part').select('manager');
  pdf.getForm().getTextField('target.sales').setText('≥ EUR 90,000');
  await at.write('back/form.pdf', await pdf.save({ updateFieldAppearances: false }));
  expect(await run(at, 'collect', 'back')).toBe(1);
  expect(at.printedErrors()).toContain('collect/altered-target');
});
