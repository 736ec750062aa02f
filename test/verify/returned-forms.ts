import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readReturn } from '../../src/appraisal/read/read-return.js';
import { dateIn, numberIn } from '../../src/appraisal/read/values.js';
import { stampText } from '../../src/appraisal/stamp.js';
import { type BlankForm, FIELDS, stampIn } from './blank-forms.js';
import { fillAsWord } from './fill-docx.js';
import { fillWithMutool, fillWithPdfLib, rewrittenByQpdf, type Values } from './fill-pdf.js';
import { FILLED, FILLED_DATE, FILLED_NUMBER } from './filled-values.js';

const run = promisify(execFile);

const CONVENTIONS: Readonly<Record<string, string>> = {
  el: 'el-GR',
  en: 'en-GB',
  gu: 'gu-IN-u-nu-latn',
  lt: 'lt-LT',
  nb: 'nb-NO',
  th: 'th-TH-u-nu-latn',
};

/** What is lost when a form in a language is filled by independent programs and read back: one sentence each. */
export async function verifyReturns(language: string, form: BlankForm, into: string): Promise<readonly string[]> {
  const folder = join(into, language);
  await mkdir(folder, { recursive: true });
  const values = valuesIn(language);
  const filled = await filledPdfs(form.pdf, values, folder);
  const word = fillAsWord(await readFile(form.docx), values, language);
  const wanted = { ...printedIn(await readFile(form.docx)), ...values };
  const files = [...filled, ['Word', word] as const];
  const faults = files.flatMap(([how, bytes]) => differences(how, bytes, language, wanted));
  return [...faults, ...(await lockedFaults(folder)), ...(await libreOfficeFaults(word, folder))];
}

/** What a blank form says by itself. */
function printedIn(blank: Uint8Array): Values {
  const read = readReturn('blank form', blank);
  return read.ok ? Object.fromEntries(read.value.values) : {};
}

function valuesIn(language: string): Values {
  const { line, lines, number, date } = FILLED[language] ?? { line: '', lines: '', number: '', date: '' };
  const texts = { [FIELDS.line]: line, [FIELDS.lines]: lines, [FIELDS.number]: number, [FIELDS.date]: date };
  return { ...texts, [FIELDS.choice]: 'partly', [FIELDS.box]: 'true' };
}

/** The form as several programs fill it and write it anew, by what they did. */
async function filledPdfs(
  blank: string,
  values: Values,
  folder: string,
): Promise<readonly (readonly [string, Uint8Array])[]> {
  const bytes = await readFile(blank);
  const at = (name: string): string => join(folder, `${name}.pdf`);
  const plain = await fillWithPdfLib(bytes, values, false);
  await writeFile(at('filled'), plain);
  const changed = { ...values, [FIELDS.line]: 'once more' };
  const again = await fillWithMutool(
    at('filled'),
    { [FIELDS.line]: changed[FIELDS.line] ?? '' },
    at('twice'),
    'incremental',
  );
  const by = async (name: string, ...options: string[]): Promise<readonly [string, Uint8Array]> => [
    `qpdf ${options.join(' ')}`,
    await rewrittenByQpdf(at('filled'), options, at(name)),
  ];
  await by('locked', '--encrypt', 'secret', 'owner', '256', '--');
  if (readLine(again) !== 'once more') throw new Error('the newest revision of a file is not read');
  return [
    ['pdf-lib', plain],
    ['pdf-lib with object streams', await fillWithPdfLib(bytes, values, true)],
    ['mutool, one more revision', await fillWithMutool(blank, values, at('revision'), 'incremental')],
    ['mutool, written anew', await fillWithMutool(blank, values, at('anew'), 'garbage,compress')],
    await by('streams', '--object-streams=generate'),
    await by('linear', '--linearize'),
    await by('linear-streams', '--linearize', '--object-streams=generate'),
    await by('aes-256', '--encrypt', '', 'owner', '256', '--'),
    await by('aes-128', '--encrypt', '', 'owner', '128', '--use-aes=y', '--'),
    await by('rc4', '--allow-weak-crypto', '--encrypt', '', 'owner', '128', '--use-aes=n', '--'),
    await by('rc4-40', '--allow-weak-crypto', '--encrypt', '', 'owner', '40', '--'),
  ];
}

function readLine(bytes: Uint8Array): string | undefined {
  const read = readReturn('twice.pdf', bytes);
  return read.ok ? read.value.values.get(FIELDS.line) : undefined;
}

/** What is read otherwise than it was filled in, in a form filled in that way. */
function differences(how: string, bytes: Uint8Array, language: string, values: Values): readonly string[] {
  return faultsOf(bytes, language, values).map((fault) => `${how}: ${fault}`);
}

function faultsOf(bytes: Uint8Array, language: string, values: Values): readonly string[] {
  const read = readReturn('form', bytes);
  if (!read.ok) return read.diagnostics.map(({ code, message }) => `${code} ${message}`);
  const { stamp, values: found } = read.value;
  const wanted = new Map(Object.entries(values));
  // A box that is ticked has no other value than that.
  const given = (name: string): string | undefined =>
    name === FIELDS.box && found.has(name) ? 'true' : found.get(name);
  const wrong = [...wanted].flatMap(([name, value]) =>
    given(name) === value.normalize('NFC') ? [] : [`${name} is "${given(name)}", not "${value}"`],
  );
  const extra = [...found.keys()].filter((name) => !wanted.has(name)).map((name) => `${name} was not filled in`);
  const isStamped = stampText(stamp) === stampText(stampIn(language));
  return [...wrong, ...extra, ...(isStamped ? [] : ['the stamp is another one']), ...misread(found, language)];
}

function misread(found: ReadonlyMap<string, string>, language: string): readonly string[] {
  const conventions = CONVENTIONS[language] ?? '';
  const field = (name: string): Parameters<typeof numberIn>[0] => {
    return { file: '', name, label: name, text: found.get(name) ?? '', conventions };
  };
  const [number, date] = [numberIn(field(FIELDS.number)), dateIn(field(FIELDS.date))];
  return [
    ...(number.ok && number.value === FILLED_NUMBER ? [] : ['the number is read as another one']),
    ...(date.ok && date.value === FILLED_DATE ? [] : ['the date is read as another one']),
  ];
}

async function lockedFaults(folder: string): Promise<readonly string[]> {
  return codeFault('with a password', await readFile(join(folder, 'locked.pdf')), 'return/protected');
}

/** LibreOffice drops the tags of the controls: its files are refused, not guessed at. */
async function libreOfficeFaults(word: Uint8Array, folder: string): Promise<readonly string[]> {
  const [source, out] = [join(folder, 'form.docx'), join(folder, 'saved')];
  await writeFile(source, word);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  await run('soffice', [profile, '--headless', '--convert-to', 'docx', '--outdir', out, source]);
  return codeFault('saved by LibreOffice', await readFile(join(out, 'form.docx')), 'return/lost-tags');
}

function codeFault(what: string, bytes: Uint8Array, code: string): readonly string[] {
  const read = readReturn('form', bytes);
  const codes = read.diagnostics.map((diagnostic) => diagnostic.code);
  return !read.ok && codes[0] === code ? [] : [`a file ${what} gives ${codes.join(', ') || 'values'}, not ${code}`];
}
