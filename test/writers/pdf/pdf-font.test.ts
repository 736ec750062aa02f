import { describe, expect, it } from 'vitest';
import { createPdfFonts } from '../../../src/writers/pdf/pdf-font.js';
import { createPdfFile } from '../../../src/writers/pdf/pdfkit-file.js';
import { readPdfObjects } from '../../support/pdf-objects.js';
import { faces } from './document-of.js';

const OPTIONS = { language: 'en', info: { Title: 'T', CreationDate: new Date(0) }, archival: false } as const;

async function fontOf(text: string) {
  const [face] = faces.regular;
  if (face === undefined) throw new Error('no face');
  const file = await createPdfFile(OPTIONS);
  const page = file.addPage(100, 200);
  const fonts = createPdfFonts(file);
  const font = fonts.of(face);
  const run = face.shape(text, 'en');
  const encoded = font.encode(run);
  page.addFont(font.name, font.id);
  page.setContent(`BT /${font.name} 10 Tf [(${encoded})] TJ ET\n`);
  fonts.write();
  const objects = readPdfObjects(file.finish('<x/>'));
  const catalogue = objects.dictionary(objects.trailer.entries.get('Root')).entries;
  const [only] = objects.list(objects.dictionary(catalogue.get('Pages')).entries.get('Kids'));
  const resources = objects.dictionary(objects.dictionary(only).entries.get('Resources')).entries;
  const type0 = objects.dictionary(objects.dictionary(resources.get('Font')).entries.get(font.name)).entries;
  const descendant = objects.dictionary(objects.list(type0.get('DescendantFonts'))[0]).entries;
  return { run, encoded, type0, descendant, objects, again: fonts.of(face) === font };
}

describe('createPdfFonts', () => {
  it('numbers glyphs in the order of their first use, a face being one font', async () => {
    const { encoded, again } = await fontOf('aba');
    expect(encoded).toBe('\0\x01\0\x02\0\x01');
    expect(again).toBe(true);
  });

  it('maps each number back to its text and to its width', async () => {
    const { type0, descendant, objects, run } = await fontOf('aba');
    expect(objects.stream(type0.get('ToUnicode'))).toContain('<0000> <0002> [<0000> <0061> <0062>]');
    const [, widths] = objects.list(descendant.get('W'));
    expect(objects.list(widths).slice(1)).toEqual(run.glyphs.slice(0, 2).map((glyph) => glyph.advanceWidth));
  });

  it('leaves the string for kerning', async () => {
    const { run, encoded } = await fontOf('AV');
    const kerning = (run.glyphs[0]?.advanceWidth ?? 0) - (run.advances[0] ?? 0);
    expect(kerning).toBeGreaterThan(0);
    expect(encoded).toBe(`\0\x01)${kerning}(\0\x02`);
  });

  it('names a subset by six letters of its own', async () => {
    const names = await Promise.all(
      ['aba', 'xyz', 'aba'].map(async (text) => String((await fontOf(text)).type0.get('BaseFont'))),
    );
    for (const name of names) expect(name).toMatch(/^\/[A-Z]{6}\+/);
    expect(names[0]).not.toBe(names[1]);
    expect(names[0]).toBe(names[2]);
  });
});
