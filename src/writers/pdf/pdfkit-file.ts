import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { PDFDocument, PdfkitImage } from 'pdfkit';
import type { Picture } from '../../document/types.js';
import { plainPng } from './plain-png.js';
import { reference } from './syntax.js';

/**
 * A PDF file under way. This is the only file that knows pdfkit: pdfkit makes pages, images, information, output intent
 * and cross-reference table; other objects are written as they are given, in PDF syntax.
 */
export interface PdfFile {
  /** Starts a page, which ends the one before; y counts downwards from its top. */
  readonly addPage: (widthPt: number, heightPt: number) => PdfPage;
  /** Embeds an image; the same bytes once. */
  readonly embed: (picture: ImagePicture) => Promise<void>;
  /** Number of an object to be written later. */
  readonly reserve: () => number;
  /** Writes a reserved object. */
  readonly write: (id: number, body: string) => void;
  /** Writes a stream, compressed where that is worth it; `entries` are those of its dictionary beside length and filter. Returns its number. */
  readonly addStream: (entries: string, bytes: Uint8Array | PackedStream) => number;
  /** An entry of the catalogue, in PDF syntax. */
  readonly setCatalogue: (key: string, value: string) => void;
  /** Ends the file; nothing may be called after it. */
  readonly finish: (xmp: string) => Uint8Array;
}

export interface PdfPage {
  readonly id: number;
  /** Makes a font known to the page's content by a name. */
  readonly addFont: (name: string, id: number) => void;
  /** Operators that draw an embedded image. */
  readonly image: (picture: ImagePicture, xPt: number, yPt: number, widthPt: number, heightPt: number) => string;
  readonly addAnnotation: (id: number) => void;
  readonly setStructParents: (key: number) => void;
  /** Gives the page its content, once. */
  readonly setContent: (operators: string) => void;
}

export type ImagePicture = Exclude<Picture, { readonly type: 'drawing' }>;

export interface PdfFileOptions {
  readonly language: string;
  /** Entries of the information dictionary. */
  readonly info: Readonly<Record<string, string | Date>>;
  /** Claims PDF/A: adds the output intent. */
  readonly archival: boolean;
}

/** Smaller streams cost more time to compress than they give back room. */
const LEAST_COMPRESSED = 500;

/** A stream as it stands in a file. */
export interface PackedStream {
  /** The entry of its dictionary that says how it is compressed; empty when it is not. */
  readonly filter: string;
  readonly packed: Uint8Array;
}

/** A stream to be added to several files, compressed once where that is worth it. */
export function packStream(bytes: Uint8Array): PackedStream {
  if (bytes.length < LEAST_COMPRESSED) return { filter: '', packed: bytes };
  return { filter: '/Filter/FlateDecode', packed: deflateSync(bytes) };
}

let pdfkit: Promise<typeof import('pdfkit')> | null = null;

/** Loaded late and once: it takes a tenth of a second, which a run without PDF need not spend. */
function loadPdfkit(): Promise<typeof import('pdfkit')> {
  pdfkit ??= import('pdfkit');
  return pdfkit;
}

export async function createPdfFile(options: PdfFileOptions): Promise<PdfFile> {
  const { PDFDocument } = await loadPdfkit();
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
  const images = new Map<Uint8Array, PdfkitImage>();
  pdf._root.data.MarkInfo = { Marked: true };
  pdf.endMarkings = () => undefined;
  // An entry of the catalogue is all that pdfkit needs to take the form for its own.
  pdf.endAcroForm = () => undefined;

  return {
    addPage(widthPt, heightPt) {
      pdf.addPage({ size: [widthPt, heightPt], margin: 0 });
      return pageOf(pdf, images);
    },
    async embed(picture) {
      if (images.has(picture.bytes)) return;
      const image = pdf.openImage(picture.type === 'png' ? plainPng(picture.bytes) : picture.bytes);
      images.set(picture.bytes, image);
      await embedImage(pdf, image);
    },
    reserve: () => reserve(pdf),
    write: (id, body) => writeObject(pdf, id, [body]),
    addStream(entries, bytes) {
      const id = reserve(pdf);
      const { filter, packed } = bytes instanceof Uint8Array ? packStream(bytes) : bytes;
      writeObject(pdf, id, [`<<${entries}${filter}/Length ${packed.length}>>\nstream`, packed, '\nendstream']);
      return id;
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

function pageOf(pdf: PDFDocument, images: ReadonlyMap<Uint8Array, PdfkitImage>): PdfPage {
  const { page } = pdf;
  return {
    id: page.dictionary.id,
    addFont(name, id) {
      page.fonts[name] = rawValue(reference(id));
    },
    image(picture, xPt, yPt, widthPt, heightPt) {
      const image = images.get(picture.bytes);
      if (image === undefined) throw new Error('the image is not embedded');
      return capture(pdf, () => pdf.image(image, xPt, yPt, { width: widthPt, height: heightPt }));
    },
    addAnnotation(id) {
      page.annotations.push(rawValue(reference(id)));
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

/** The number of an object that pdfkit waits for, as for its own. */
function reserve(pdf: PDFDocument): number {
  pdf._waiting++;
  return pdf._offsets.push(null);
}

/** Writes a reserved object, once. */
function writeObject(pdf: PDFDocument, id: number, parts: readonly (string | Uint8Array)[]): void {
  if (pdf._offsets[id - 1] !== null) throw new Error(`object ${id} is not reserved, or written already`);
  pdf._offsets[id - 1] = pdf._offset;
  pdf._waiting--;
  const [first, ...rest] = parts;
  pdf._write(`${id} 0 obj\n${first}`);
  for (const part of rest) pdf._write(part);
  pdf._write('endobj');
}

/** A value that pdfkit writes as it is. */
function rawValue(value: string): object {
  return { toString: () => value, [Symbol.toStringTag]: 'Raw' };
}
