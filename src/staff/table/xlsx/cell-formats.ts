import { readXml } from './read-xml.js';

/** How a number in a cell is meant; `digits`: shown with at least so many, as in the format 0000. */
export interface CellFormat {
  readonly shows: 'number' | 'date' | 'time' | 'percent';
  readonly digits: number;
}

export const GENERAL: CellFormat = { shows: 'number', digits: 0 };

/** Formats that every workbook has without naming them (ISO 29500-1, 18.8.30); those from 27 on are of East Asia. */
const BUILT_IN: readonly { readonly from: number; readonly to: number; readonly shows: CellFormat['shows'] }[] = [
  { from: 9, to: 10, shows: 'percent' },
  { from: 14, to: 17, shows: 'date' },
  { from: 18, to: 21, shows: 'time' },
  { from: 22, to: 22, shows: 'date' },
  { from: 27, to: 31, shows: 'date' },
  { from: 32, to: 35, shows: 'time' },
  { from: 36, to: 36, shows: 'date' },
  { from: 45, to: 47, shows: 'time' },
  { from: 50, to: 58, shows: 'date' },
];

/** The formats of cells by the numbers of their styles. */
export function cellFormats(bytes: Uint8Array | null): readonly CellFormat[] {
  const named = new Map<string, CellFormat>();
  const formats: CellFormat[] = [];
  let isCellStyle = false;
  if (bytes === null) return formats;
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'cellXfs') isCellStyle = true;
      if (name === 'numFmt') {
        const { numFmtId = '', formatCode = '' } = attributes();
        named.set(numFmtId, formatOf(formatCode));
      }
      if (name === 'xf' && isCellStyle) {
        const { numFmtId = '0' } = attributes();
        formats.push(named.get(numFmtId) ?? builtIn(Number(numFmtId)));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isCellStyle = false;
    },
  });
  return formats;
}

function builtIn(id: number): CellFormat {
  const found = BUILT_IN.find(({ from, to }) => id >= from && id <= to);
  return found === undefined ? GENERAL : { shows: found.shows, digits: 0 };
}

/** What a format code shows, judged by its first section without texts in quotes, escaped signs, colours and languages. */
export function formatOf(code: string): CellFormat {
  const elapsed = /\[[hms]+\]/i.test(code);
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';')[0] ?? '';
  if (/^0{2,}$/.test(bare)) return { shows: 'number', digits: bare.length };
  if (/general/i.test(bare)) return GENERAL;
  if (elapsed) return { shows: 'time', digits: 0 };
  if (/[yd]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare))) return { shows: 'date', digits: 0 };
  if (/[hs]/i.test(bare)) return { shows: 'time', digits: 0 };
  return bare.includes('%') ? { shows: 'percent', digits: 0 } : GENERAL;
}
