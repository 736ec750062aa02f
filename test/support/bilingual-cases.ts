import { expect, it } from 'vitest';
import { textOf } from '../../src/document/walk.js';
import type { MadeDocument } from '../../src/pipeline/render-all.js';
import { writeDocx } from '../../src/writers/docx/write-docx.js';
import { writePdf } from '../../src/writers/pdf/write-pdf.js';
import type { Writer, WriterContext } from '../../src/writers/types.js';
import { lintDocx } from './docx-lint.js';
import { textOfDocx } from './docx-text.js';
import { readPdfText, textOfElement } from './pdf-text.js';
import { squeezed } from './squeezed.js';
import { missingFrom, textsIn } from './texts-in.js';

/** A document in two languages, and the same in each of them alone. */
export interface BilingualCase {
  readonly name: string;
  readonly made: MadeDocument;
  readonly first: MadeDocument;
  readonly second: MadeDocument;
}

/** All three documents in pairs of languages such as `lt+en`. */
export function bilingualCases(documents: readonly MadeDocument[], pairs: readonly string[]): readonly BilingualCase[] {
  return pairs.flatMap((pair) =>
    ['job-description', 'appraisal', 'kpi-sheet'].map((kind): BilingualCase => {
      const [one = '', other = ''] = pair.split('+');
      const made = madeOf(documents, pair, kind);
      const name = `${pair} ${made.role} ${kind}`;
      return { name, made, first: madeOf(documents, one, kind), second: madeOf(documents, other, kind) };
    }),
  );
}

export function madeOf(documents: readonly MadeDocument[], language: string, kind: string): MadeDocument {
  const found = documents.find((made) => made.language === language && made.kind === kind);
  if (found === undefined) throw new Error(`there is no ${kind} in ${language}`);
  return found;
}

/** The bytes of a document; throws when it cannot be written. */
export async function write(
  writer: Writer,
  { document, look }: MadeDocument,
  context: WriterContext,
): Promise<Uint8Array> {
  const written = await writer(document, look, context);
  if (!written.ok) throw new Error(JSON.stringify(written.diagnostics));
  return written.value;
}

/** The tests that every document in two languages must pass. */
export function checkBilingual({ made, first, second }: BilingualCase, context: WriterContext): void {
  it('has all the words of both, each in its language and order', () => {
    const [one = '', other = ''] = made.language.split('+');
    const words = (document: MadeDocument, language: string): readonly string[] =>
      textsIn(document.document.blocks, language);
    expect(missingFrom(words(first, one), words(made, one))).toEqual([]);
    const said = new Set([...words(first, one), ...words(made, other)]);
    expect(words(second, other).filter((text) => /\p{L}/u.test(text) && !said.has(text))).toEqual([]);
  });

  it('says the same in both formats, and Word need not repair it', async () => {
    const { document } = made;
    const { root } = readPdfText(await write(writePdf, made, context));
    const whole = { ...document, blocks: [...document.firstHeader, ...document.blocks] };
    expect(squeezed([textOfElement(root)])).toBe(squeezed(textOf(whole)));
    const docx = await write(writeDocx, made, context);
    expect(squeezed(textOfDocx(docx))).toBe(squeezed(textOf(document)));
    expect(lintDocx(docx)).toEqual([]);
  });
}
