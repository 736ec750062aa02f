import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '../../src/document/types.js';
import type { MadeDocument } from '../../src/pipeline/render-all.js';
import type { Theme } from '../../src/theme/types.js';
import { writeDocx } from '../../src/writers/docx/write-docx.js';
import { layOut } from '../../src/writers/pdf/layout.js';
import { writePdf } from '../../src/writers/pdf/write-pdf.js';
import type { Writer, WriterContext } from '../../src/writers/types.js';
import { demonstration, REPOSITORY } from '../support/demonstration.js';
import { collections, openings } from './appraisals.js';
import { deflateAll, streamsOf } from './deflate-floor.js';
import { renderWithDocx } from './docx-rendition.js';
import { type Measurement, measure, median } from './measure.js';
import { renderWithPdfkit } from './pdf-rendition.js';
import { openSharedFont } from './pdfkit-text.js';
import { peopleAtWork } from './people-at-work.js';

const ROUNDS = { rounds: 21, warmUp: 20 };
const COLD_ROUNDS = 7;
const DEFAULT_PEOPLE = 1000;

/** A round of appraisals is that of dozens of documents. */
const APPRAISAL_ROUNDS = { rounds: 5, warmUp: 2 };

async function main(): Promise<void> {
  const [flag, people] = process.argv.slice(2);
  if (flag === '--people') return peopleAtWork(Number(people ?? DEFAULT_PEOPLE));
  console.log(
    `Node.js ${process.version}, ${availableParallelism()} processors; medians of ${ROUNDS.rounds} rounds.\n`,
  );
  const { documents, context } = await demonstration();
  const [first] = documents;
  if (first === undefined) throw new Error('the demonstration company has no role');
  for (const { role, kind, document, look, fillable } of documents.filter(
    ({ role, edition }) => role === first.role && edition.language === first.edition.language,
  )) {
    console.log(`${role}, ${kind}`);
    await comparePdf(document, look, context);
    await compareDocx(document, look, context);
    if (fillable) await compareForms(document, look, context);
  }
  await compareLanguages(documents, context);
  await measureRate(documents, context);
  await compareAppraisals();
  measureCold(first.role);
}

async function comparePdf(document: Document, theme: Theme, context: WriterContext): Promise<void> {
  const path = (name: string): string => join(REPOSITORY, 'templates/fonts', name);
  const files = { regular: path('noto-sans-regular.ttf'), bold: path('noto-sans-bold.ttf') };
  const shared = { regular: openSharedFont(files.regular), bold: openSharedFont(files.bold) };
  const streams = streamsOf(await written(writePdf, document, theme, context));
  const [ours, ...others] = await measure(
    [
      { name: 'PDF, ours (tagged)', work: () => written(writePdf, document, theme, context) },
      { name: 'PDF, ours, to fill in', work: () => written(writePdf, document, theme, { ...context, fillable: true }) },
      { name: "pdfkit's engine, font path", work: () => renderWithPdfkit(document, theme, files) },
      { name: "pdfkit's engine, shared font", work: () => renderWithPdfkit(document, theme, shared) },
      { name: 'deflate of our streams alone', work: async () => deflateAll(streams) },
    ],
    ROUNDS,
  );
  printRatios(ours, others);
}

async function compareDocx(document: Document, theme: Theme, context: WriterContext): Promise<void> {
  const [ours, ...others] = await measure(
    [
      { name: 'DOCX, ours', work: () => written(writeDocx, document, theme, context) },
      { name: "docx's components and packer", work: () => renderWithDocx(document, theme) },
    ],
    ROUNDS,
  );
  printRatios(ours, others);
}

/** What a form with fields costs, beside the same form for the hand. */
async function compareForms(document: Document, theme: Theme, context: WriterContext): Promise<void> {
  const prompts = { text: 'Enter text', date: 'Enter date', choice: 'Choose' };
  const [byHand, ...others] = await measure(
    [
      { name: 'DOCX, for the hand', work: () => written(writeDocx, document, theme, context) },
      {
        name: 'DOCX, with fields',
        work: () => written(writeDocx, document, theme, { ...context, fillable: true, prompts }),
      },
    ],
    ROUNDS,
  );
  printRatios(byHand, others);
}

async function written(write: Writer, document: Document, theme: Theme, context: WriterContext): Promise<Uint8Array> {
  const result = await write(document, theme, context);
  if (!result.ok) throw new Error(`not written: ${result.diagnostics.map(({ message }) => message).join(' ')}`);
  return result.value;
}

function printRatios(ours: Measurement | undefined, others: readonly Measurement[]): void {
  if (ours === undefined) throw new Error('nothing was measured');
  print(ours.name, ours.medianMs, `${kilobytes(ours.bytes)}`);
  for (const { name, medianMs, bytes } of others) {
    print(name, medianMs, `${kilobytes(bytes)}  ${(medianMs / ours.medianMs).toFixed(2)} × ours`);
  }
}

/** What a page of each language costs, as a multiple of a page of the first: all documents of the positions that all have. */
async function compareLanguages(documents: readonly MadeDocument[], context: WriterContext): Promise<void> {
  const languages = [...new Set(documents.map(({ edition }) => edition.language))];
  const roles = new Set(documents.map(({ role }) => role));
  const common = [...roles].filter((role) =>
    languages.every((language) => documents.some((made) => made.role === role && made.edition.language === language)),
  );
  for (const [format, writer] of [
    ['PDF', writePdf],
    ['DOCX', writeDocx],
  ] as const) {
    const pages = new Map<string, number>();
    const all = languages.map((language) => {
      const own = documents.filter(({ role, edition }) => common.includes(role) && edition.language === language);
      const laidOut = own.map(({ document, look }) => layOut(document, look, context.faces).layout.pages.length);
      pages.set(
        language,
        laidOut.reduce((sum, count) => sum + count, 0),
      );
      const work = async (): Promise<Uint8Array> => {
        let last = new Uint8Array();
        for (const { document, look } of own) last = new Uint8Array(await written(writer, document, look, context));
        return last;
      };
      return { name: language, work };
    });
    console.log(`A page as ${format}, by language (documents of ${common.length} positions)`);
    const perPage = (await measure(all, ROUNDS)).map(
      ({ name, medianMs }) => [name, medianMs / (pages.get(name) ?? 1)] as const,
    );
    const [, base = 0] = perPage[0] ?? [];
    for (const [name, ms] of perPage) {
      console.log(
        `  ${name}  ${ms.toFixed(2)} ms on ${pages.get(name)} pages  ${(ms / base).toFixed(2)} × ${languages[0]}`,
      );
    }
  }
}

/** Documents per second of a warm process, all kinds in turn. */
async function measureRate(documents: readonly MadeDocument[], context: WriterContext): Promise<void> {
  console.log('\nWarm documents per second, all kinds in turn');
  for (const [name, write] of [
    ['PDF', writePdf],
    ['DOCX', writeDocx],
  ] as const) {
    const work = async (): Promise<Uint8Array> => {
      let last: Uint8Array = new Uint8Array();
      for (const { document, look } of documents) last = await written(write, document, look, context);
      return last;
    };
    const [measured] = await measure([{ name, work }], ROUNDS);
    if (measured !== undefined)
      console.log(`  ${name.padEnd(32)}${((documents.length * 1000) / measured.medianMs).toFixed(0)}`);
  }
}

/** What fields cost where a period is opened, and how far collecting is from looking into the files. */
async function compareAppraisals(): Promise<void> {
  console.log('\nAppraisals, whole commands in memory');
  for (const contenders of [...openings(), ...(await collections())]) {
    const [first, ...others] = await measure(contenders, APPRAISAL_ROUNDS);
    printRatios(first, others);
  }
}

/** A process of its own for one file, from start to end, beside a process that does nothing. */
function measureCold(role: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-bench-'));
  const build = (format: string): string[] => [
    join(REPOSITORY, 'dist/cli.js'),
    ...['-C', REPOSITORY, 'build', role, '--document', 'job-description', '--language', 'en'],
    ...['--format', format, '--out', folder],
  ];
  const contenders = [
    { name: 'Node.js doing nothing', argv: ['-e', '0'], times: [] as number[] },
    { name: 'one PDF', argv: build('pdf'), times: [] as number[] },
    { name: 'one DOCX', argv: build('docx'), times: [] as number[] },
  ];
  for (let round = 0; round < COLD_ROUNDS; round += 1) {
    for (const { argv, times } of contenders) {
      const start = process.hrtime.bigint();
      execFileSync(process.execPath, argv, { stdio: 'ignore' });
      times.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  rmSync(folder, { recursive: true });
  console.log(`\nCold processes, medians of ${COLD_ROUNDS}`);
  for (const { name, times } of contenders) print(name, median(times), `best ${Math.min(...times).toFixed(0)} ms`);
}

function print(name: string, ms: number, rest: string): void {
  console.log(`  ${name.padEnd(32)}${ms.toFixed(2).padStart(9)} ms  ${rest}`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1).padStart(6)} KB`;
}

await main();
