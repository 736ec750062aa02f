/** Builds documents and lets independent programs read them. Installs nothing. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { REPOSITORY } from '../support/demonstration.js';
import { archivalFaults } from './archival.js';
import { builtForms } from './blank-forms.js';
import { asPdf, verifyDocx } from './docx.js';
import { verifyCompletion } from './editor-completion.js';
import { verifyHover } from './editor-hover.js';
import { verifyCleanFiles, verifyMarks } from './editor-marks.js';
import { formFailures } from './form.js';
import { verifyOnePage } from './one-page.js';
import { verifyPdf } from './pdf.js';
import { verifyReturns } from './returned-forms.js';
import { rolebook } from './rolebook.js';
import { verifySameBytes } from './same-bytes.js';
import { verifyScores } from './scores.js';
import { verifyShaping } from './shaping.js';
import { verifySpreadsheet } from './spreadsheet.js';
import { textLayerCounts } from './text-layer.js';
import { verifyWalkThrough } from './walk-through.js';

interface Check {
  readonly name: string;
  /** Failures, one sentence each. */
  readonly run: () => Promise<readonly string[]>;
}

/** Commands and files that the checks need, and the Debian package that brings each. */
const TOOLS: readonly { readonly tool: string; readonly package: string }[] = [
  { tool: 'pdftotext', package: 'poppler-utils' },
  { tool: 'pdfinfo', package: 'poppler-utils' },
  { tool: 'qpdf', package: 'qpdf' },
  { tool: 'mutool', package: 'mupdf-tools' },
  { tool: 'pandoc', package: 'pandoc' },
  { tool: 'soffice', package: 'libreoffice-writer-nogui' },
  { tool: 'hb-shape', package: 'libharfbuzz-bin' },
  { tool: 'python3', package: 'python3' },
  { tool: 'java', package: 'default-jre-headless' },
  { tool: '/usr/share/java/preflight.jar', package: 'libpdfbox2-java' },
  { tool: '/usr/share/java/javax.activation.jar', package: 'libactivation-java' },
  { tool: '/usr/share/java/jaxb-api.jar', package: 'libjaxb-api-java' },
];

/**
 * The checks of built files come one for each file, so that the count says how much was looked at; in two lanes, which run
 * side by side.
 */
async function lanesOf(files: readonly string[], folder: string): Promise<readonly (readonly Check[])[]> {
  const pdf = files.filter((file) => file.endsWith('.pdf'));
  const docx = files.filter((file) => file.endsWith('.docx'));
  const [converted, archival] = await Promise.all([
    asPdf(docx, join(folder, 'libreoffice')),
    archivalFaults(pdf.filter(claimsArchival), join(folder, 'preflight')),
  ]);
  const general: readonly Check[] = [
    { name: 'words are shaped as hb-shape shapes them', run: verifyShaping },
    {
      name: 'another process in other surroundings builds the same bytes',
      run: () => verifySameBytes(join(folder, DEMONSTRATION)),
    },
    { name: 'scores and targets are the same to the last digit in Python', run: verifyScores },
    {
      name: 'a spreadsheet is sound, and LibreOffice reads the data that it was made from where it has Calc',
      run: async () => verifySpreadsheet(join(folder, 'spreadsheet')),
    },
    { name: 'an editor offers keys and values', run: () => verifyCompletion(join(folder, 'completion')) },
    { name: 'an editor explains every field', run: () => verifyHover(join(folder, 'hover')) },
    { name: 'an editor marks mistakes where validate does', run: () => verifyMarks(join(folder, 'marks')) },
    { name: 'an editor has nothing against clean files', run: () => verifyCleanFiles(join(folder, 'clean')) },
  ];
  const ofPdf = pdf.flatMap((file): readonly Check[] => [
    { name: `${shortName(file)} reads well`, run: () => verifyPdf(file) },
    ...(claimsArchival(file)
      ? [
          {
            name: `${shortName(file)} can be archived`,
            run: async () => archival.get(file) ?? ['it was not looked at'],
          },
        ]
      : [{ name: `${shortName(file)} can be filled in`, run: async () => formFailures(file, join(folder, 'filled')) }]),
  ]);
  const ofDocx = docx.map((file): Check => {
    return { name: `${shortName(file)} reads well`, run: () => verifyDocx(file, converted.get(file) ?? '') };
  });
  const forms = await builtForms(join(folder, 'forms'));
  if (forms.size < 6) throw new Error(`forms were built in ${forms.size} languages`);
  const returned = Array.from(forms, ([language, form]): Check => {
    const run = () => verifyReturns(language, form, join(folder, 'returned'));
    return { name: `forms filled in ${language} are read back`, run };
  });
  return [ofPdf, [...general, ...ofDocx, ...returned]];
}

/** Need nothing of what the others build, so that they run while that is built. */
function ofWalkThrough(folder: string): readonly Check[] {
  return [
    {
      name: 'the walk-through prints what its page says',
      run: () => verifyWalkThrough(join(folder, 'walk')),
    },
    {
      name: 'summaries are one page in LibreOffice, too',
      run: () => verifyOnePage(join(folder, 'walk/copy/walk'), join(folder, 'one-page')),
    },
  ];
}

async function verify(): Promise<number> {
  const missing = TOOLS.filter(({ tool }) => !isInstalled(tool));
  if (missing.length > 0) {
    for (const { tool, package: name } of missing) console.error(`${tool} is missing; Debian has it in ${name}.`);
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-verify-'));
  try {
    const results = await Promise.all([runChecks(ofWalkThrough(folder)), runOfBuilt(folder)]);
    const [passed, failed] = ['passed', 'failed'].map((word) => results.flat().filter((one) => one === word).length);
    for (const line of textLayerCounts()) console.log(`       ${line}`);
    console.log(`\n${passed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function runOfBuilt(folder: string): Promise<readonly Outcome[]> {
  const lanes = await lanesOf(await buildAll(folder), folder);
  return (await Promise.all(lanes.map(runChecks))).flat();
}

/** The folder of the documents of the demonstration company. */
const DEMONSTRATION = 'demonstration';

/** The documents of the demonstration company, some in two languages, some with their fonts, and those of a new workspace. */
async function buildAll(folder: string): Promise<readonly string[]> {
  const built: string[] = [];
  const workspace = join(folder, 'new');
  await rolebook(['init', workspace]);
  const onLetterhead = join(folder, 'letterhead');
  await rolebook(['init', onLetterhead]);
  giveLetterhead(onLetterhead);
  for (const [at, name] of [
    [REPOSITORY, DEMONSTRATION],
    [workspace, 'new-workspace'],
    [onLetterhead, 'on-a-letterhead'],
  ] as const) {
    const out = join(folder, name);
    const printed = await rolebook(['-C', at, 'build', '--out', out, '--date', '2026-01-31']);
    built.push(...printed.trim().split('\n'));
  }
  built.push(...(await buildForHand(join(folder, 'for-hand'))));
  built.push(...(await buildBilingual(join(folder, 'bilingual'))));
  built.push(...(await buildWithFonts(join(folder, 'with-fonts'))));
  if (built.length < 30) throw new Error(`only ${built.length} documents were built`);
  return built;
}

/** The forms of one role with blanks for the hand, whose PDF can be archived. */
async function buildForHand(out: string): Promise<readonly string[]> {
  const choice = ['account-manager', '--print', '--document', 'appraisal,kpi-sheet'];
  const printed = await rolebook(['-C', REPOSITORY, 'build', ...choice, '--out', out, '--date', '2026-01-31']);
  return printed.trim().split('\n');
}

/** Whether a file says that it is PDF/A. */
function claimsArchival(file: string): boolean {
  return readFileSync(file).includes('<pdfaid:part>');
}

/** The documents of one role with two languages side by side. */
async function buildBilingual(out: string): Promise<readonly string[]> {
  const choice = ['account-manager', '--language', 'lt+en,el+gu'];
  const printed = await rolebook(['-C', REPOSITORY, 'build', ...choice, '--out', out, '--date', '2026-01-31']);
  return printed.trim().split('\n');
}

/** DOCX files of three scripts that carry their fonts. */
async function buildWithFonts(out: string): Promise<readonly string[]> {
  const choice = ['account-manager', '--language', 'en,gu,th', '--document', 'kpi-sheet', '--format', 'docx'];
  const printed = await rolebook(['-C', REPOSITORY, 'build', ...choice, '--embed-fonts', '--out', out]);
  return printed.trim().split('\n');
}

/** Puts the letterhead of the tests into a workspace, and names it in its theme. */
function giveLetterhead(workspace: string): void {
  const theme = 'templates/themes/default.yaml';
  mkdirSync(join(workspace, 'templates/themes'), { recursive: true });
  copyFileSync(join(REPOSITORY, 'test/writers/docx/bases/word.docx'), join(workspace, 'templates/letterhead.docx'));
  const text = readFileSync(join(REPOSITORY, theme), 'utf8');
  writeFileSync(join(workspace, theme), text.replace('\nname: ', '\nbase: letterhead.docx\nname: '));
}

function shortName(file: string): string {
  return file.split('/').slice(-4).join('/');
}

type Outcome = 'passed' | 'failed';

/** How each of the checks, run one after the other, ends. */
async function runChecks(checks: readonly Check[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { name, run } of checks) {
    const failures = await run().catch((error: unknown) => [
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    ]);
    console.log(`${failures.length === 0 ? 'ok    ' : 'FAILED'} ${name}`);
    for (const failure of failures) console.log(`         ${failure.replaceAll('\n', '\n         ')}`);
    outcomes.push(failures.length > 0 ? 'failed' : 'passed');
  }
  return outcomes;
}

function isInstalled(tool: string): boolean {
  if (tool.startsWith('/')) return existsSync(tool);
  return spawnSync('sh', ['-c', 'command -v "$1"', 'sh', tool]).status === 0;
}

// As src/cli.ts does, and for the same reason.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000');

process.exitCode = await verify();
