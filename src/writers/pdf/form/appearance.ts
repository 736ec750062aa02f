import type { PdfFonts } from '../pdf-font.js';
import type { PdfFile } from '../pdfkit-file.js';
import { num, reference, rgb } from '../syntax.js';
import type { FieldInk } from '../types.js';

/** How much of a box its cross leaves free on each side, and how thick the cross is, as shares of the box. */
const CROSS_INSET = 0.24;
const CROSS_WIDTH = 0.1;

/** Writes how a field with text looks, shaped by the document's fonts; returns the number of the stream. */
export function textAppearance({ widthPt, heightPt, look, lines }: FieldInk, fonts: PdfFonts, file: PdfFile): number {
  const used = new Map<string, number>();
  const operators = lines.map(({ xPt, yPt, sizePt, runs }) => {
    let line = `1 0 0 1 ${num(xPt)} ${num(heightPt - yPt)} Tm`;
    for (const run of runs) {
      const font = fonts.of(run.face);
      used.set(font.name, font.id);
      line += ` /${font.name} ${num(sizePt)} Tf [(${font.encode(run)})] TJ`;
    }
    return line;
  });
  const text =
    operators.length === 0
      ? []
      : [`q 0 0 ${num(widthPt)} ${num(heightPt)} re W n`, 'BT', `${rgb(look.colour)} rg`, ...operators, 'ET', 'Q'];
  const names = [...used].map(([name, id]) => `/${name} ${reference(id)}`).join('');
  const fontEntry = names === '' ? '' : `/Font<<${names}>>`;
  return addForm(widthPt, heightPt, `/Resources<<${fontEntry}>>`, ['/Tx BMC', ...text, 'EMC'], file);
}

/** The two looks of a box: nothing more than what is under it, and a cross. */
export interface BoxAppearances {
  readonly on: number;
  readonly off: number;
}

/** Writes how boxes of a size look, the same for all of them. */
export function boxAppearances({ widthPt, heightPt, look }: FieldInk, file: PdfFile): BoxAppearances {
  const [left, right] = [CROSS_INSET, 1 - CROSS_INSET].map((share) => num(share * widthPt));
  const [bottom, top] = [CROSS_INSET, 1 - CROSS_INSET].map((share) => num(share * heightPt));
  const cross = [
    `q ${num(CROSS_WIDTH * widthPt)} w 1 J ${rgb(look.colour)} RG`,
    `${left} ${bottom} m ${right} ${top} l S`,
    `${left} ${top} m ${right} ${bottom} l S`,
    'Q',
  ];
  return {
    on: addForm(widthPt, heightPt, '/Resources<<>>', cross, file),
    off: addForm(widthPt, heightPt, '/Resources<<>>', [], file),
  };
}

function addForm(
  widthPt: number,
  heightPt: number,
  entries: string,
  operators: readonly string[],
  file: PdfFile,
): number {
  const box = `/BBox[0 0 ${num(widthPt)} ${num(heightPt)}]`;
  return file.addStream(
    `/Type/XObject/Subtype/Form${box}${entries}`,
    Buffer.from(`${operators.join('\n')}\n`, 'latin1'),
  );
}
