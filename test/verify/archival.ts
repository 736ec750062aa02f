/** PDFBox's Preflight, the only reader of PDF/A at hand; it knows part 1 alone. */
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const JARS = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging', 'javax.activation', 'jaxb-api'];
const MOST_OUTPUT = 64 * 1024 * 1024;

/** What PDF/A-1 asks and PDF/A-2 does not: the part's number, and a CIDSet, which ISO 19005-2, 6.2.11.4.2 leaves out. */
const PART_1_ONLY = [/^7\.11\.2 : .*part must be 1$/, /^3\.1\.11 : .*The CIDSet entry is missing/];

/**
 * What Preflight has against each of the PDF files besides what only PDF/A-1 asks; an empty list when it has nothing. One
 * run for all, since starting takes longest; the folder is for the files that it reads.
 */
export async function archivalFaults(
  files: readonly string[],
  folder: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  mkdirSync(folder, { recursive: true });
  const names = new Map(files.map((file, index) => [file, `${index}.pdf`]));
  for (const [file, name] of names) copyFileSync(file, join(folder, name));
  const classPath = JARS.map((name) => `/usr/share/java/${name}.jar`).join(':');
  const quiet = '-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog';
  const argv = [quiet, '-cp', classPath, 'org.apache.pdfbox.preflight.Validator_A1b', 'batch', folder];
  const printed = await run('java', argv, { maxBuffer: MOST_OUTPUT }).then(
    ({ stdout }) => stdout,
    // It ends with a status of its own when a file is not of part 1, as none is.
    (error: unknown) => (error instanceof Error && 'stdout' in error ? String(error.stdout) : ''),
  );
  const reports = new Map(
    printed.split(/^(?=The file )/m).map((report) => [/^The file (\S+) is/.exec(report)?.[1] ?? '', report]),
  );
  return new Map([...names].map(([file, name]) => [file, faultsIn(reports.get(name) ?? '')]));
}

function faultsIn(report: string): readonly string[] {
  const found = report.split('\n').filter((line) => /^\d+(\.\d+)* : /.test(line));
  if (found.length === 0 && !report.includes('is a valid PDF/A-1b file')) return ['Preflight said nothing'];
  return found.filter((line) => !PART_1_ONLY.some((known) => known.test(line)));
}
