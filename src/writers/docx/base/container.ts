import { startsWith } from '../../../document/bytes.js';
import { type ZipEntry, zipEntries } from '../../../document/unzip.js';
import { type Report, SAVE_AS_DOCX } from './report.js';

/** The files of a base by their names in lower case, which is how a package compares them. */
export type Container = ReadonlyMap<string, ZipEntry>;

const ZIP = [0x50, 0x4b];
/** A compound file (MS-CFB 2.2): what Word wrote before 2007, and what it still puts around a file with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const TAKE_PASSWORD_OFF = 'open it in Word, take the password off (File, Info, Protect Document), and save it';

/** The container of a Word document; null with `base/not-word`, `base/protected` or `base/damaged` when it is none. */
export function openContainer(bytes: Uint8Array, report: Report): Container | null {
  if (startsWith(bytes, COMPOUND)) {
    reportCompound(bytes, report);
    return null;
  }
  if (!startsWith(bytes, ZIP)) {
    report.error('base/not-word', 'The file is no Word document (.docx).', SAVE_AS_DOCX);
    return null;
  }
  const entries = zipEntries(bytes);
  if (entries === null) {
    report.error('base/damaged', 'The file is damaged: its end or its list of contents is missing.', SAVE_AS_DOCX);
    return null;
  }
  const container = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  if (entries.some((entry) => entry.isEncrypted)) {
    report.error('base/protected', 'The file is protected with a password.', TAKE_PASSWORD_OFF);
    return null;
  }
  if (!container.has('[content_types].xml')) {
    const what = container.has('mimetype') ? 'an OpenDocument file' : 'a ZIP archive of other files';
    report.error('base/not-word', `The file is ${what}, no Word document (.docx).`, SAVE_AS_DOCX);
    return null;
  }
  return container;
}

/** Which of the two a compound file is stands in the names of its streams (MS-OFFCRYPTO 1.3.3, MS-DOC 2.1). */
function reportCompound(bytes: Uint8Array, report: Report): void {
  const holds = (stream: string): boolean => Buffer.from(bytes).includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) {
    report.error('base/protected', 'The file is protected with a password.', TAKE_PASSWORD_OFF);
  } else if (holds('WordDocument')) {
    report.error('base/not-word', 'The file is a Word document of the old kind (.doc).', SAVE_AS_DOCX);
  } else {
    report.error('base/not-word', 'The file is no Word document (.docx).', SAVE_AS_DOCX);
  }
}
