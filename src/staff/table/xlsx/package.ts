import type { Code } from '../../../diagnostic/diagnostic.js';
import { startsWith } from '../../../document/bytes.js';
import { type ZipEntry, zipEntries } from '../../../document/unzip.js';

/** Why a workbook, or a part of it, cannot be read. */
export interface XlsxProblem {
  readonly code: Code;
  readonly message: string;
  readonly hint: string;
}

export type Part = { readonly bytes: Uint8Array | null } | { readonly problem: XlsxProblem };

export interface XlsxPackage {
  /** A part by its path; no bytes when there is none. */
  readonly part: (path: string) => Part;
}

/** Of one part once inflated: a sheet of fifty thousand rows has half of it. */
const MOST_PART_BYTES = 40_000_000;

const ZIP = [0x50, 0x4b];
/** A compound file (MS-CFB 2.2): what Excel wrote before 2007, and what it still puts around a file with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const SAVE_AS_XLSX = 'open it in the spreadsheet program and save it as .xlsx, or as CSV in UTF-8';
const SAVE_ANEW = 'open it in the spreadsheet program and save it anew, or copy it once more from where it came';
const TAKE_PASSWORD_OFF = 'open it in Excel, take the password off (File, Info, Protect Workbook), and save it';

export const DAMAGED: XlsxProblem = { code: 'table/damaged', message: 'The file is damaged.', hint: SAVE_ANEW };

/** The parts of a workbook (.xlsx), none of them inflated before it is asked for. */
export function openXlsx(bytes: Uint8Array): XlsxPackage | XlsxProblem {
  if (startsWith(bytes, COMPOUND)) return compoundProblem(bytes);
  if (!startsWith(bytes, ZIP)) return noSpreadsheet('The file is no spreadsheet, whatever its name says.');
  const entries = zipEntries(bytes);
  if (entries === null)
    return { ...DAMAGED, message: 'The file is damaged: its end or its list of contents is missing.' };
  if (entries.some(({ isEncrypted }) => isEncrypted)) return PROTECTED;
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  if (!byName.has('[content_types].xml')) {
    const what = byName.has('mimetype') ? 'an OpenDocument file' : 'a ZIP archive of other files';
    return noSpreadsheet(`The file is ${what}, no spreadsheet of Excel (.xlsx).`);
  }
  return { part: (path) => partOf(byName.get(path.toLowerCase())) };
}

function partOf(entry: ZipEntry | undefined): Part {
  if (entry === undefined) return { bytes: null };
  if (entry.size > MOST_PART_BYTES) return { problem: tooLarge(entry) };
  const bytes = entry.read();
  return bytes === null ? { problem: DAMAGED } : { bytes };
}

function tooLarge({ name, size }: ZipEntry): XlsxProblem {
  const message = `"${name}" in the file has ${Math.round(size / 1_000_000)} MB once unpacked; a part may have ${MOST_PART_BYTES / 1_000_000} MB.`;
  return { code: 'table/too-large', message, hint: 'copy the cells that matter into a new file' };
}

const PROTECTED: XlsxProblem = {
  code: 'table/protected',
  message: 'The file is protected with a password.',
  hint: TAKE_PASSWORD_OFF,
};

function noSpreadsheet(message: string): XlsxProblem {
  return { code: 'table/not-spreadsheet', message, hint: SAVE_AS_XLSX };
}

/** Which of the two a compound file is stands in the names of its streams (MS-OFFCRYPTO 1.3.3, MS-XLS 2.1.2). */
function compoundProblem(bytes: Uint8Array): XlsxProblem {
  const holds = (stream: string): boolean => Buffer.from(bytes).includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return PROTECTED;
  return noSpreadsheet(
    holds('Workbook') ? 'The file is a spreadsheet of the old kind (.xls).' : 'The file is no spreadsheet (.xlsx).',
  );
}
