import { parseDocument } from '../../../src/document/parse.js';
import type { Document, Pictures } from '../../../src/document/types.js';
import type { FaceStack } from '../../../src/text/types.js';
import type { Theme } from '../../../src/theme/types.js';
import { writePdf } from '../../../src/writers/pdf/write-pdf.js';
import { defaultTheme } from '../../support/default-theme.js';
import { type PdfText, readPdfText } from '../../support/pdf-text.js';
import { openStack } from '../../text/faces.js';

export const theme: Theme = defaultTheme();

export const faces: FaceStack = { regular: openStack('regular'), bold: openStack('bold') };

const logo: Pictures = new Map([
  [
    'logo',
    {
      type: 'drawing',
      drawing: {
        width: 80,
        height: 80,
        shapes: [
          {
            path: [
              { to: 'M', x: 40, y: 0 },
              { to: 'L', x: 80, y: 70 },
              { to: 'C', x1: 60, y1: 84, x2: 20, y2: 84, x: 0, y: 70 },
              { to: 'Z' },
            ],
            fill: '1F4E79',
            stroke: null,
            strokeWidth: 0,
          },
        ],
      },
    },
  ],
]);

/** The Document of markup as templates write it; each element stands on the line it has in the text. */
export function documentOf(markup: string, pictures: Pictures = logo): Document {
  const marked = markup
    .split('\n')
    .map((line, index) => line.replace(/<([a-z][a-z0-9-]*)/g, `<$1 at="0:${index + 1}:1"`))
    .join('\n');
  const styles = {
    paragraphs: new Set(Object.keys(theme.paragraphs)),
    characters: new Set(Object.keys(theme.characters)),
    tables: new Set(Object.keys(theme.tables)),
    rows: new Set(Object.values(theme.tables).flatMap((table) => Object.keys(table.rows))),
  };
  const parsed = parseDocument({ text: marked, files: ['sample.hbs'] }, { styles, pictures });
  if (!parsed.ok) throw new Error(parsed.diagnostics.map(({ code, message }) => `${code}: ${message}`).join('\n'));
  return parsed.value;
}

/** Markup of blocks as the body of an English document. */
export function bodyOf(blocks: string): Document {
  return documentOf(`<document lang="en" title="Sample">${blocks}</document>`);
}

export const issuedAt = new Date('2026-06-01T08:00:00Z');

/** The bytes of a document that must have no mistakes. */
export async function pdfOf(document: Document): Promise<Uint8Array> {
  const written = await writePdf(document, theme, { faces, issuedAt });
  if (!written.ok) throw new Error(written.diagnostics.map(({ message }) => message).join('\n'));
  return written.value;
}

/** What a PDF of these blocks says. */
export async function textOfPdf(blocks: string): Promise<PdfText> {
  return readPdfText(await pdfOf(bodyOf(blocks)));
}
