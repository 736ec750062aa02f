/** What `pdfkit-file.ts` uses of pdfkit 0.20; `test/writers/pdf/pdfkit-file.test.ts` holds pdfkit to it. */
declare module 'pdfkit' {
  export interface PdfkitReference {
    readonly id: number;
    compress: boolean;
    offset: number;
    data: Record<string, unknown>;
    write(chunk: Uint8Array): void;
    end(): void;
  }

  export interface PdfkitPage {
    readonly dictionary: PdfkitReference;
    readonly content: PdfkitReference;
    readonly fonts: Record<string, PdfkitReference>;
    readonly xobjects: Record<string, PdfkitReference>;
    readonly annotations: PdfkitReference[];
  }

  export interface PdfkitFontSubset {
    includeGlyph(id: number): number;
    encode(): Uint8Array;
  }

  export interface PdfkitEmbeddedFont {
    readonly id: string;
    readonly widths: number[];
    readonly unicode: (readonly number[])[];
    ref(): PdfkitReference;
  }

  export interface PdfkitImage {
    readonly label: string;
    obj: PdfkitReference | null;
    readonly image?: { readonly hasAlphaChannel: boolean };
    embed(document: PDFDocument): void;
    finalize?(): void;
  }

  /** A font that is parsed already: anything with `layout`. */
  export interface PdfkitFontSource {
    layout(text: string): never;
  }

  export interface PdfkitOptions {
    readonly autoFirstPage: boolean;
    readonly compress: boolean;
    readonly displayTitle: boolean;
    readonly font: null;
    readonly info: Readonly<Record<string, string | Date>>;
    readonly lang: string;
    readonly pdfVersion: '1.7';
    readonly subset?: 'PDF/A-2a';
  }

  export class PDFDocument {
    constructor(options: PdfkitOptions);
    readonly page: PdfkitPage;
    addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): this;
    font(source: PdfkitFontSource): this;
    openImage(bytes: Uint8Array): PdfkitImage;
    image(image: PdfkitImage, x: number, y: number, options: { readonly width: number; readonly height: number }): this;
    ref(data?: Record<string, unknown>): PdfkitReference;
    end(): void;

    addContent(operators: string): this;
    endMarkings(): void;
    endMetadata(): void;
    push(chunk: Uint8Array | null): boolean;
    _finalize(): void;
    _write(data: string | Uint8Array): void;
    _refEnd(reference: PdfkitReference): void;
    readonly _font: PdfkitEmbeddedFont;
    readonly _root: PdfkitReference;
    _id: Uint8Array;
    _offset: number;
  }
}
