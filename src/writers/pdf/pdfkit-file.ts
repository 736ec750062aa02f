import { createHash } from 'node:crypto';
import type { PDFDocument, PdfkitImage, PdfkitPage, PdfkitReference } from 'pdfkit';
import type { Picture } from '../../document/types.js';
import type { Face, GlyphRun } from '../../text/types.js';
import { faceFont } from './pdf-font.js';
import { num, twoBytes } from './syntax.js';

/**
 * A PDF file under way. This is the only file that knows pdfkit: pdfkit makes pages, fonts, images, information and
 * cross-reference table; other objects are written as they are given, in PDF syntax.
 */
export interface PdfFile {
  /** Starts a page, which ends the one before; y counts downwards from its top. */
  readonly addPage: (widthPt: number, heightPt: number) => PdfPage;
  /** The font that a face is in this file. */
  readonly font: (face: Face) => PdfFont;
  /** Embeds an image; the same bytes once. */
  readonly embed: (picture: ImagePicture) => Promise<void>;
  /** Number of an object to be written later. */
  readonly reserve: () => number;
  /** Writes a reserved object. */
  readonly write: (id: number, body: string) => void;
  /** An entry of the catalogue, in PDF syntax. */
  readonly setCatalogue: (key: string, value: string) => void;
  /** Ends the file; nothing may be called after it. */
  readonly finish: (xmp: string) => Uint8Array;
}

export interface PdfPage {
  readonly id: number;
  /** Name by which the page's content calls a font. */
  readonly useFont: (font: PdfFont) => string;
  /** Operators that draw an embedded image. */
  readonly image: (picture: ImagePicture, xPt: number, yPt: number, widthPt: number, heightPt: number) => string;
  readonly addAnnotation: (id: number) => void;
  readonly setStructParents: (key: number) => void;
  /** Gives the page its content, once. */
  readonly setContent: (operators: string) => void;
}

export interface PdfFont {
  readonly name: string;
  /** A run as the inside of a string in the array of `TJ`, which it leaves for kerning; each character is a byte. */
  readonly encode: (run: GlyphRun) => string;
  readonly attach: (page: PdfkitPage) => void;
}

export type ImagePicture = Exclude<Picture, { readonly type: 'drawing' }>;

export interface PdfFileOptions {
  readonly language: string;
  /** Entries of the information dictionary. */
  readonly info: Readonly<Record<string, string | Date>>;
  /** Claims PDF/A: adds the output intent. */
  readonly archival: boolean;
}

export async function createPdfFile(options: PdfFileOptions): Promise<PdfFile> {
  // Loaded late: it takes a tenth of a second, which a run without PDF need not spend.
  const { PDFDocument } = await import('pdfkit');
  const pdf = new PDFDocument({
    autoFirstPage: false,
    compress: true,
    displayTitle: true,
    font: null,
    info: options.info,
    lang: options.language,
    pdfVersion: '1.7',
    ...(options.archival ? { subset: 'PDF/A-2a' } : {}),
  });
  const output = collectOutput(pdf);
  const fonts = new Map<Face, PdfFont>();
  const images = new Map<Uint8Array, PdfkitImage>();
  const reserved = new Map<number, PdfkitReference>();
  pdf._root.data.MarkInfo = { Marked: true };
  pdf.endMarkings = () => undefined;

  return {
    addPage(widthPt, heightPt) {
      pdf.addPage({ size: [widthPt, heightPt], margin: 0 });
      return pageOf(pdf, images, reserved);
    },
    font(face) {
      const known = fonts.get(face);
      if (known !== undefined) return known;
      const font = openFont(pdf, face);
      fonts.set(face, font);
      return font;
    },
    async embed(picture) {
      if (images.has(picture.bytes)) return;
      const image = pdf.openImage(picture.bytes);
      images.set(picture.bytes, image);
      await embedImage(pdf, image);
    },
    reserve() {
      const ref = pdf.ref();
      reserved.set(ref.id, ref);
      return ref.id;
    },
    write(id, body) {
      const ref = reserved.get(id);
      if (ref === undefined) throw new Error(`object ${id} is not reserved`);
      writeRaw(pdf, ref, body);
    },
    setCatalogue(key, value) {
      pdf._root.data[key] = rawValue(value);
    },
    finish(xmp) {
      pdf.endMetadata = () => {
        const metadata = pdf.ref({ Type: 'Metadata', Subtype: 'XML' });
        // Plain, so that software that knows no PDF finds it.
        metadata.compress = false;
        metadata.write(Buffer.from(xmp, 'utf8'));
        metadata.end();
        pdf._root.data.Metadata = metadata;
      };
      pdf.end();
      return output();
    },
  };
}

/** Gathers the file in memory instead of a stream; `/ID` is made from its bytes. Returns what yields the whole file. */
function collectOutput(pdf: PDFDocument): () => Uint8Array {
  const parts: Uint8Array[] = [];
  let text = '';
  let complete = false;
  const flush = (): void => {
    if (text !== '') parts.push(Buffer.from(text, 'latin1'));
    text = '';
  };
  pdf._offset = 0;
  pdf.push = () => true;
  pdf._write = (data) => {
    if (data instanceof Uint8Array) {
      flush();
      parts.push(data);
    } else {
      text += `${data}\n`;
    }
    pdf._offset += typeof data === 'string' ? data.length + 1 : data.length;
  };
  const finalize = pdf._finalize.bind(pdf);
  pdf._finalize = () => {
    flush();
    const hash = createHash('md5');
    for (const part of parts) hash.update(part);
    pdf._id = hash.digest();
    finalize();
    complete = true;
  };
  // The header once more: the constructor has sent it to the stream. Four bytes above 127 say that the file is binary.
  pdf._write('%PDF-1.7');
  pdf._write('%\xFF\xFF\xFF\xFF');
  return () => {
    flush();
    if (!complete) throw new Error('an object of the PDF file was never written');
    return Buffer.concat(parts);
  };
}

function openFont(pdf: PDFDocument, face: Face): PdfFont {
  const source = faceFont(face);
  pdf.font(source);
  const embedded = pdf._font;
  const encoded = new Map<GlyphRun, string>();
  const codes: string[] = [];
  const encode = (run: GlyphRun): string => {
    let text = '';
    for (const [index, glyph] of run.glyphs.entries()) {
      const id = source.subset.includeGlyph(glyph);
      embedded.widths[id] ??= glyph.advanceWidth;
      embedded.unicode[id] ??= glyph.codePoints;
      codes[id] ??= twoBytes(id);
      text += codes[id];
      const kerning = num(glyph.advanceWidth - (run.advances[index] ?? glyph.advanceWidth));
      if (kerning !== '0') text += `)${kerning}(`;
    }
    return text;
  };
  return {
    name: embedded.id,
    encode(run) {
      const known = encoded.get(run);
      if (known !== undefined) return known;
      const text = encode(run);
      encoded.set(run, text);
      return text;
    },
    attach(page) {
      page.fonts[embedded.id] ??= embedded.ref();
    },
  };
}

/** A PNG with transparency is taken apart by a callback: waited for, so that objects come in the same order each time. */
function embedImage(pdf: PDFDocument, image: PdfkitImage): Promise<void> {
  return new Promise((resolve) => {
    const finalize = image.finalize?.bind(image);
    if (finalize === undefined) {
      image.embed(pdf);
      resolve();
      return;
    }
    image.finalize = () => {
      finalize();
      resolve();
    };
    image.embed(pdf);
  });
}

function pageOf(
  pdf: PDFDocument,
  images: ReadonlyMap<Uint8Array, PdfkitImage>,
  reserved: ReadonlyMap<number, PdfkitReference>,
): PdfPage {
  const { page } = pdf;
  return {
    id: page.dictionary.id,
    useFont(font) {
      font.attach(page);
      return font.name;
    },
    image(picture, xPt, yPt, widthPt, heightPt) {
      const image = images.get(picture.bytes);
      if (image === undefined) throw new Error('the image is not embedded');
      return capture(pdf, () => pdf.image(image, xPt, yPt, { width: widthPt, height: heightPt }));
    },
    addAnnotation(id) {
      const ref = reserved.get(id);
      if (ref === undefined) throw new Error(`object ${id} is not reserved`);
      page.annotations.push(ref);
    },
    setStructParents(key) {
      page.dictionary.data.StructParents = key;
    },
    setContent(operators) {
      page.content.write(Buffer.from(operators, 'latin1'));
    },
  };
}

/** The operators that pdfkit would write to the page. */
function capture(pdf: PDFDocument, draw: () => void): string {
  const { addContent } = pdf;
  const operators: string[] = [];
  pdf.addContent = (operator) => {
    operators.push(operator);
    return pdf;
  };
  draw();
  pdf.addContent = addContent;
  return operators.join('\n');
}

/** Writes an object in one go. */
function writeRaw(pdf: PDFDocument, ref: PdfkitReference, body: string): void {
  ref.offset = pdf._offset;
  pdf._write(`${ref.id} 0 obj\n${body}\nendobj`);
  pdf._refEnd(ref);
}

/** A value that pdfkit writes as it is. */
function rawValue(value: string): object {
  return { toString: () => value, [Symbol.toStringTag]: 'Raw' };
}
