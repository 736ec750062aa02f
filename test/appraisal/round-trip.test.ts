import { PDFCheckBox, PDFDocument, PDFRadioGroup, PDFTextField } from '@cantoo/pdf-lib';
import { expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.js';
import { type MemoryWorld, memoryWorld } from '../support/memory-world.js';
import { starterFiles } from '../support/starter-files.js';
import { fillAsWord } from '../verify/fill-docx.js';

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

/** A form with other values in some fields, be they locked or not. */
async function overwritten(
  form: Uint8Array,
  format: 'pdf' | 'docx',
  values: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  if (format === 'docx') return fillAsWord(form, { part: 'self', ...values }, 'en');
  const pdf = await PDFDocument.load(form, { updateMetadata: false });
  pdf.getForm().getRadioGroup('part').select('self');
  for (const [name, value] of Object.entries(values)) pdf.getForm().getTextField(name).setText(value);
  return pdf.save({ updateFieldAppearances: false });
}

it('takes no form of another person or other days than it was made for, and heeds what viewers do to texts', async () => {
  const staff = STAFF.replace('Robin Example', 'Zoë Exãmple');
  const at = memoryWorld({ ...starterFiles(), 'roles/people/staff.csv': staff });
  await run(at, 'open', '--period', '2026-H2', '--all');
  for (const format of ['pdf', 'docx'] as const) {
    const form = at.files.get(`${FOLDER}/forms/e-07/appraisal.${format}`);
    if (form === undefined || typeof form === 'string') throw new Error('no form');
    const collect = async (values: Readonly<Record<string, string>>): Promise<string> => {
      await at.write(`back/form.${format}`, await overwritten(form, format, values));
      const before = at.printedErrors().length;
      await run(at, 'collect', `back/form.${format}`, '--replace');
      return at.printedErrors().slice(before);
    };
    for (const [field, value] of [
      ['employee.name', 'Lee Example'],
      ['employee.number', 'e-08'],
      ['employee.unit', 'Management'],
      ['period.from', '01/08/2026'],
      ['period.to', '30 November 2026'],
      ['previous.result', '80'],
    ] as const) {
      expect(await collect({ comments: 'A good half-year.', [field]: value })).toContain(
        `back/form.${format}, field "${field}": error collect/altered-field`,
      );
    }
    expect(at.printedErrors()).not.toMatch(/Lee Example|Zoë/);
    const shown = { 'employee.name': ' Zoe\u0308\u00A0 Ex\uFFFDmple ', 'period.from': '1 July 2026' };
    expect(await collect({ comments: `As ${format}.`, ...shown })).not.toContain('error');
    expect(at.text(`${FOLDER}/results/e-07.yaml`)).toContain(`comments: As ${format}.`);
  }
  expect(
    at.printedErrors().match(/^back\/form\.pdf, field "employee\.(name|number).*\n.*\n.*$/gm),
  ).toMatchInlineSnapshot(`
    [
      "back/form.pdf, field "employee.name": error collect/altered-field
      "Employee" is not what the form was made with.
      hint: fill in the form of the folder "forms" of the period, which "rolebook appraisal open" made",
      "back/form.pdf, field "employee.number": error collect/altered-field
      "Employee number" says "e-08", but the form was made with "e-07".
      hint: fill in the form of the folder "forms" of the period, which "rolebook appraisal open" made",
    ]
  `);
});
