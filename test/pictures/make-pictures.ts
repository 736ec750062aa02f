import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePdf } from '../../src/writers/pdf/write-pdf.js';
import { demonstration } from '../support/demonstration.js';
import { rootPath } from '../support/generate-types.js';

/** `npm run pictures`: the first page of the first job description, for the README; needs `pdftoppm` of poppler. */
const { documents, context } = await demonstration();
const description = documents.find(({ kind }) => kind === 'job-description');
if (description === undefined) throw new Error('the demonstration company has no role');
const written = await writePdf(description.document, description.look, context);
if (!written.ok) throw new Error('the job description cannot be written');
const folder = mkdtempSync(join(tmpdir(), 'rolebook-'));
try {
  const pdf = join(folder, 'page.pdf');
  writeFileSync(pdf, written.value);
  const target = rootPath('test/pictures/job-description');
  execFileSync('pdftoppm', ['-r', '80', '-png', '-singlefile', '-f', '1', '-l', '1', pdf, target]);
} finally {
  rmSync(folder, { recursive: true });
}
