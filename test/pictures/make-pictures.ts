import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main.js';
import { writePdf } from '../../src/writers/pdf/write-pdf.js';
import { brandsWorld } from '../support/brands.js';
import { demonstration } from '../support/demonstration.js';
import { rootPath } from '../support/generate-types.js';

/**
 * `npm run pictures`: first pages for the README: of the documents of the first role, and of one job description in
 * three brands; needs `pdftoppm` of poppler.
 */
const { documents, context } = await demonstration();
for (const kind of ['job-description', 'appraisal', 'kpi-sheet']) {
  const found = documents.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`the demonstration company has no ${kind}`);
  const written = await writePdf(found.document, found.look, context);
  if (!written.ok) throw new Error(`the ${kind} cannot be written`);
  picture(kind, written.value, 60);
}

const world = brandsWorld();
const argv = ['build', '--document', 'job-description', '--format', 'pdf', '--date', '2026-01-31'];
if ((await main(argv, () => world)) !== 0) throw new Error(world.printedErrors());
for (const [brand, folder] of [
  ['tea', 'out/en'],
  ['shipping', 'out/en/shipping'],
  ['telephone', 'out/en/telephone'],
] as const) {
  const bytes = world.files.get(`${folder}/sales-representative/job-description.pdf`);
  if (bytes === undefined) throw new Error(`there is no job description of ${brand}`);
  picture(`brand-${brand}`, bytes, 60);
}

/** The first page of a PDF file as a picture for the README, so many pixels to the inch. */
function picture(name: string, bytes: Uint8Array, pixels: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-'));
  try {
    const pdf = join(folder, 'page.pdf');
    writeFileSync(pdf, bytes);
    const target = rootPath(`test/pictures/${name}`);
    execFileSync('pdftoppm', ['-r', String(pixels), '-png', '-singlefile', '-f', '1', '-l', '1', pdf, target]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
