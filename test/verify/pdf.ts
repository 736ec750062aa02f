import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type PdfElement, readPdfText } from '../support/pdf-text.js';
import { pdfUaFailures } from './pdf-ua.js';

/**
 * What independent readers have against PDF files: qpdf against the syntax, poppler and MuPDF against drawing and text,
 * our reading of the Matterhorn protocol against the claim of PDF/UA-1. Empty when they have nothing.
 */
export async function verifyPdf(files: readonly string[]): Promise<readonly string[]> {
  return files.flatMap((path) => [
    ...complaints(path, 'qpdf', ['--check', path]),
    ...complaints(path, 'pdftotext', [path, '-']),
    ...complaints(path, 'mutool', ['draw', '-q', '-F', 'text', '-o', '/dev/null', path]),
    ...pdfUaFailures(path),
    ...textFailures(path),
  ]);
}

/** What Debian's mutool says of itself whenever a file has a colour profile. */
const BUILD_NOTE = 'warning: ICC support is not available\n';

/** A tool's exit code and what it writes to its standard error. */
function complaints(path: string, tool: string, options: readonly string[]): string[] {
  const { status, stderr, error } = spawnSync(tool, options, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error !== undefined) return [`${path}: ${tool} did not run: ${error.message}`];
  const said = stderr.replace(BUILD_NOTE, '').trim();
  return status === 0 && said === '' ? [] : [`${path}: ${tool} (${status}): ${said}`];
}

/** Poppler gives back, element by element, the texts that our own reader finds, and MuPDF has all their words. */
function textFailures(path: string): string[] {
  const { root, pages } = readPdfText(readFileSync(path));
  const failures: string[] = [];
  const structure = squeezed(output('pdfinfo', ['-struct-text', path]));
  let from = 0;
  for (const text of textsInOrder(root).map(squeezed)) {
    const at = structure.indexOf(text, from);
    if (at < 0) failures.push(`${path}: pdfinfo -struct-text does not have "${text}" where it should stand`);
    else from = at + text.length;
  }
  const words = pages.flatMap((page) => page.content.split(/\s+/)).map(squeezed);
  const flat = output('mutool', ['draw', '-q', '-F', 'text', path]).replace(/\s+/g, '');
  const lost = words.filter((word) => !flat.includes(word));
  if (lost.length > 0) failures.push(`${path}: mutool does not find ${lost.slice(0, 5).join(', ')}`);
  if (words.length === 0) failures.push(`${path}: no text was found`);
  return failures;
}

function textsInOrder({ kids }: PdfElement): string[] {
  return kids.flatMap((kid) => (typeof kid === 'string' ? [kid] : textsInOrder(kid)));
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function output(tool: string, options: readonly string[]): string {
  return spawnSync(tool, options, { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
}
