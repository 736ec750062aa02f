import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { brandsWorld } from '../support/brands.js';
import { lintDocx } from '../support/docx-lint.js';
import { openDocx } from '../support/docx-package.js';
import { rootPath } from '../support/generate-types.js';

const world = brandsWorld();
const argv = ['build', '--document', 'job-description', '--date', '2026-01-31'];
const exitCode = await main(argv, () => world);

const FOLDERS = { tea: 'out/en', shipping: 'out/en/shipping', telephone: 'out/en/telephone' } as const;
type Brand = keyof typeof FOLDERS;

function bytesOf(brand: Brand, format: 'docx' | 'pdf'): Uint8Array {
  const bytes = world.files.get(`${FOLDERS[brand]}/sales-representative/job-description.${format}`);
  if (bytes === undefined) throw new Error(`no ${format} of ${brand}`);
  return bytes;
}

/** What a part of a DOCX file says, a paragraph a line; blanks are underscores. */
function linesOf(brand: Brand, part: string): string[] {
  const xml = openDocx(bytesOf(brand, 'docx')).text(part);
  return xml.split('</w:p>').flatMap((paragraph) => {
    const shown = paragraph
      .replace(/<w:instrText[^>]*>[^<]*/g, '')
      .replace(/<w:rStyle w:val="Blank"\/><\/w:rPr><w:t[^>]*>[^<]*/g, '<w:t>___')
      .replace(/<[^>]*>/g, '')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim();
    return shown === '' ? [] : [shown];
  });
}

it('builds without a word of complaint', () => {
  expect({ exitCode, errors: world.printedErrors() }).toEqual({ exitCode: 0, errors: '6 documents written.\n' });
  for (const brand of Object.keys(FOLDERS) as Brand[]) expect(lintDocx(bytesOf(brand, 'docx'))).toEqual([]);
});

it('prints at the head and foot of each page what the entity says', () => {
  const foot = (brand: Brand) => linesOf(brand, 'word/footer1.xml');
  expect(foot('tea')).toEqual([
    'Alderwick Tea Company Limited · 2026/SALES-REPRESENTATIVE/JD · Revision 1 · 31 January 2026',
    'Page 1 of 1',
    'Blended and packed in Alderwick',
  ]);
  expect(foot('telephone')).toEqual([
    'Initials: Company ___ Employee ___',
    'Original ___ of 3',
    'Lumeta Telephone Limited · LT 2026-SALES-REPRESENTATIVE-JD · Revision 1 · 31 January 2026',
    'Page 1 of 1',
    'Lumeta Telephone Limited is a company of the Three Brands group.',
    'Registered number 00000003, Lumeta',
  ]);
  expect(linesOf('shipping', 'word/header1.xml')).toEqual([
    'Confidential – for the employee and the personnel file only',
    'Job description · Sales Representative · CS-SALES-REPRESENTATIVE-JD-2026 · Revision 1',
  ]);
  expect(linesOf('tea', 'word/header1.xml')).toHaveLength(1);
});

it('leaves room for a stamp, and counts the copies, where the entity wants it', () => {
  const body = (brand: Brand) => linesOf(brand, 'word/document.xml');
  expect(body('telephone')).toContain('Stamp');
  expect(body('telephone').join('\n')).toContain('This job description is signed in 3 originals of equal force');
  expect(body('tea')).not.toContain('Stamp');
  expect(body('tea').join('\n')).toContain('This job description is signed in two originals of equal force');
});

it('sets each brand in its own font, on its own paper', () => {
  const facts = (brand: Brand) => {
    const pdf = Buffer.from(bytesOf(brand, 'pdf')).toString('latin1');
    const fonts = [...pdf.matchAll(/\/BaseFont\s*\/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name);
    const [, box] = /\/MediaBox \[0 0 ([\d. ]+)\]/.exec(pdf) ?? [];
    return { box, fonts: [...new Set(fonts)].sort() };
  };
  expect(facts('tea')).toMatchObject({ box: '595.275591 841.889764' });
  expect(facts('shipping')).toEqual({ box: '612 792', fonts: ['DejaVuSerif', 'DejaVuSerif-Bold'] });
  expect(facts('telephone').fonts).toEqual(['DejaVuSansCondensed', 'DejaVuSansCondensed-Bold']);
});

it('puts a progressive JPEG into the PDF as it is', () => {
  const jpeg = readFileSync(rootPath('test/brands/roles/telephone.jpg'));
  const pdf = Buffer.from(bytesOf('telephone', 'pdf'));
  expect(pdf.includes(jpeg)).toBe(true);
  expect(pdf.toString('latin1')).toContain('/DCTDecode');
});
