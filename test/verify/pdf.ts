import { readFileSync } from 'node:fs';
import { pdfUaFailures } from './pdf-ua.js';
import { runTool } from './run-tool.js';
import { textLayerFailures } from './text-layer.js';

/**
 * What independent readers have against a PDF file: qpdf against the syntax, poppler and MuPDF against drawing and text (see `textLayerFailures`),
 * our reading of the Matterhorn protocol against the claim of PDF/UA-1. Empty when they have nothing.
 */
export async function verifyPdf(path: string): Promise<readonly string[]> {
  const failures = await Promise.all([
    complaints(path, 'qpdf', ['--check', path]),
    complaints(path, 'pdftotext', [path, '-']),
    complaints(path, 'mutool', ['draw', '-q', '-F', 'text', '-o', '/dev/null', path]),
    pdfUaFailures(path),
    textLayerFailures(path, readFileSync(path)),
  ]);
  return failures.flat();
}

/** What Debian's mutool says of itself whenever a file has a colour profile. */
const BUILD_NOTE = 'warning: ICC support is not available\n';

/** A tool's exit code and what it writes to its standard error. */
async function complaints(path: string, tool: string, options: readonly string[]): Promise<readonly string[]> {
  const { status, stderr } = await runTool(tool, options);
  const said = stderr.replace(BUILD_NOTE, '').trim();
  return status === 0 && said === '' ? [] : [`${path}: ${tool} (${status}): ${said}`];
}
