import { PDFDocument } from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { createPdfFile } from '../../../src/writers/pdf/pdfkit-file.js';
import { readPdfObjects } from '../../support/pdf-objects.js';

const OPTIONS = { language: 'en', info: { Title: 'T', CreationDate: new Date(0) }, archival: false } as const;

/** A PNG of one half-transparent red point: its transparency is taken apart asynchronously. */
const POINT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  'base64',
);

describe('what is relied on of pdfkit', () => {
  it('has the members that the adapter replaces and calls', () => {
    const pdf = new PDFDocument({
      autoFirstPage: false,
      compress: true,
      displayTitle: true,
      font: null,
      info: {},
      lang: 'en',
      pdfVersion: '1.7',
    });
    const methods = [pdf.addContent, pdf.endMarkings, pdf.endMetadata, pdf.push, pdf._finalize, pdf._write];
    expect(methods.map((method) => typeof method)).toEqual(methods.map(() => 'function'));
    expect(pdf._offset).toBeGreaterThan(0);
    expect(pdf._waiting).toBe(pdf._offsets.length);
    expect(pdf._id).toBeInstanceOf(Uint8Array);
    expect(pdf._root.data).toMatchObject({ Type: 'Catalog' });
    expect(pdf.ref().id).toBeGreaterThan(pdf._root.id);
  });

  it('writes an object as it is given, where the cross-reference table says', async () => {
    const file = await createPdfFile(OPTIONS);
    file.addPage(100, 200).setContent('q Q\n');
    const id = file.reserve();
    file.write(id, '<</Type/Example/Value (text)>>');
    file.setCatalogue('Example', `${id} 0 R`);
    const { trailer, dictionary, resolve } = readPdfObjects(file.finish('<x/>'));
    const catalogue = dictionary(trailer.entries.get('Root')).entries;
    expect(dictionary(catalogue.get('Example')).entries.get('Value')).toEqual({ bytes: 'text' });
    expect(resolve(dictionary(catalogue.get('Pages')).entries.get('Count'))).toBe(1);
  });

  it('does not end a file with an object that was never written', async () => {
    const file = await createPdfFile(OPTIONS);
    file.addPage(100, 200).setContent('');
    file.reserve();
    expect(() => file.finish('<x/>')).toThrow('never written');
  });

  it('compresses streams and knows their length', async () => {
    const file = await createPdfFile(OPTIONS);
    file.addPage(100, 200).setContent('');
    const id = file.addStream('/Kind/Example', Buffer.from('text '.repeat(100)));
    file.setCatalogue('Example', `${id} 0 R`);
    const { trailer, dictionary, stream } = readPdfObjects(file.finish('<x/>'));
    const value = dictionary(trailer.entries.get('Root')).entries.get('Example');
    expect(dictionary(value).entries.get('Kind')).toBe('/Example');
    expect(Number(dictionary(value).entries.get('Length'))).toBeLessThan(100);
    expect(stream(value)).toBe('text '.repeat(100));
  });

  it('waits for the transparency of a PNG, so that the bytes are the same each time', async () => {
    const picture = { type: 'png', bytes: POINT, widthPx: 1, heightPx: 1 } as const;
    const make = async (): Promise<Uint8Array> => {
      const file = await createPdfFile(OPTIONS);
      await file.embed(picture);
      const page = file.addPage(100, 200);
      page.setContent(`${page.image(picture, 10, 20, 30, 30)}\n`);
      return file.finish('<x/>');
    };
    const [first, second] = [await make(), await make()];
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.from(first).toString('latin1')).toContain('/SMask');
  });
});
