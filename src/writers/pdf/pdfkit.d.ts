/** What `pdfkit-file.ts` uses of pdfkit 0.20; `test/writers/pdf/pdfkit-file.test.ts` holds pdfkit to it. */
declare module 'pdfkit' {
  export interface PdfkitReference {
    readonly id: number;
    compress: boolean;
    data: Record<string, unknown>;
    write(chunk: Uint8Array): void;
    end(): void;
  }

  export interface PdfkitPage {
    readonly dictionary: PdfkitReference;
    readonly content: PdfkitReference;
    readonly fonts: Record<string, object>;
    readonly xobjects: Record<string, PdfkitReference>;
    readonly annotations: object[];
  }

  export interface PdfkitImage {
    readonly label: string;
    obj: PdfkitReference | null;
    readonly image?: { readonly hasAlphaChannel: boolean };
    embed(document: PDFDocument): void;
    finalize?(): void;
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
    openImage(bytes: Uint8Array): PdfkitImage;
    image(image: PdfkitImage, x: number, y: number, options: { readonly width: number; readonly height: number }): this;
    ref(data?: Record<string, unknown>): PdfkitReference;
    end(): void;

    addContent(operators: string): this;
    endAcroForm(): void;
    endMarkings(): void;
    endMetadata(): void;
    push(chunk: Uint8Array | null): boolean;
    _finalize(): void;
    _write(data: string | Uint8Array): void;
    readonly _offsets: (number | null)[];
    _waiting: number;
    readonly _root: PdfkitReference;
    _id: Uint8Array;
    _offset: number;
  }
}
