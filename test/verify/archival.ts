/** PDFBox's Preflight, the only reader of PDF/A at hand; it knows part 1 alone. */
import { spawnSync } from 'node:child_process';

const JARS = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging', 'javax.activation', 'jaxb-api'];

/** What PDF/A-1 asks and PDF/A-2 does not: the part's number, and a CIDSet, which ISO 19005-2, 6.2.11.4.2 leaves out. */
const PART_1_ONLY = [/^7\.11\.2 : .*part must be 1$/, /^3\.1\.11 : .*The CIDSet entry is missing/];

/** What Preflight has against PDF files besides what only PDF/A-1 asks; empty when it has nothing. */
export async function verifyArchival(files: readonly string[]): Promise<readonly string[]> {
  const classPath = JARS.map((name) => `/usr/share/java/${name}.jar`).join(':');
  const quiet = '-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog';
  return files.flatMap((file) => {
    const argv = [quiet, '-cp', classPath, 'org.apache.pdfbox.preflight.Validator_A1b', file];
    const { stdout, error } = spawnSync('java', argv, { encoding: 'utf8' });
    if (error !== undefined) return [`${file}: java did not run: ${error.message}`];
    const found = stdout.split('\n').filter((line) => /^\d+(\.\d+)* : /.test(line));
    if (found.length === 0 && !stdout.includes('is a valid PDF/A-1b file')) return [`${file}: Preflight said nothing`];
    return found.filter((line) => !PART_1_ONLY.some((known) => known.test(line))).map((line) => `${file}: ${line}`);
  });
}
