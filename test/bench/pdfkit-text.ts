import PDFDocument from 'pdfkit';

/** What the bench uses of pdfkit's own text engine. */
export interface PdfkitText {
  x: number;
  y: number;
  readonly page: { readonly width: number; readonly height: number };
  registerFont(name: string, source: string | object): this;
  font(name: string): this;
  fontSize(sizePt: number): this;
  fillColor(colour: string): this;
  text(text: string, options?: TextOptions): this;
  text(text: string, xPt: number, yPt: number, options?: TextOptions): this;
  heightOfString(text: string, options: TextOptions): number;
  currentLineHeight(withGap: boolean): number;
  moveTo(xPt: number, yPt: number): this;
  lineTo(xPt: number, yPt: number): this;
  lineWidth(widthPt: number): this;
  stroke(): this;
  rect(xPt: number, yPt: number, widthPt: number, heightPt: number): this;
  image(
    bytes: Uint8Array,
    xPt: number,
    yPt: number,
    options: { readonly width: number; readonly height: number },
  ): this;
  addPage(): this;
  switchToPage(index: number): this;
  bufferedPageRange(): { readonly start: number; readonly count: number };
  on(event: 'data', listener: (chunk: Uint8Array) => void): this;
  on(event: 'end', listener: () => void): this;
  end(): void;
}

export interface TextOptions {
  readonly width?: number;
  readonly height?: number;
  readonly lineGap?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly continued?: boolean;
  readonly lineBreak?: boolean;
}

interface PdfkitTextOptions {
  readonly size: readonly [number, number];
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly bufferPages: boolean;
  readonly info: Readonly<Record<string, string | Date>>;
}

export const createPdfkit = (options: PdfkitTextOptions): PdfkitText =>
  new (PDFDocument as unknown as new (options: PdfkitTextOptions) => PdfkitText)(options);

/** The font object that pdfkit makes of a file, to be shared by documents. */
export function openSharedFont(path: string): object {
  const document = createPdfkit({
    size: [100, 100],
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    bufferPages: false,
    info: {},
  });
  document.registerFont('shared', path).font('shared');
  const embedded: unknown = Reflect.get(document, '_font');
  const font: unknown = typeof embedded === 'object' && embedded !== null ? Reflect.get(embedded, 'font') : null;
  if (typeof font !== 'object' || font === null) throw new Error('pdfkit keeps its font object elsewhere now');
  return font;
}
