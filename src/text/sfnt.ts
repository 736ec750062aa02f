/** The container of a TrueType file: a directory of tables with check sums. */

/** Tables of a font file by tag, as views into its bytes. */
export type SfntTables = ReadonlyMap<string, DataView>;

const DIRECTORY_ENTRY = 16;
const HEADER = 12;
const TRUETYPE_VERSION = 0x00010000;
/** OpenType 1.9, `head`: the sum over the whole file with its adjustment is this number. */
const CHECKSUM_MAGIC = 0xb1b0afba;
const CHECKSUM_ADJUSTMENT = 8;

/** The tables of a font file. Entries that point outside the file are left out. */
export function readSfnt(bytes: Uint8Array): SfntTables {
  const tables = new Map<string, DataView>();
  if (bytes.length < HEADER) return tables;
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = file.getUint16(4);
  for (let i = 0; i < count && HEADER + (i + 1) * DIRECTORY_ENTRY <= bytes.length; i++) {
    const entry = HEADER + i * DIRECTORY_ENTRY;
    const offset = file.getUint32(entry + 8);
    const length = file.getUint32(entry + 12);
    if (offset + length > bytes.length) continue;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + offset, length));
  }
  return tables;
}

/** A font file of the given tables, in order of their tags, each aligned to four bytes; sets `checkSumAdjustment`. */
export function writeSfnt(tables: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const start = HEADER + entries.length * DIRECTORY_ENTRY;
  const size = entries.reduce((sum, [, table]) => sum + aligned(table.length), start);
  const bytes = new Uint8Array(size);
  const file = new DataView(bytes.buffer);
  writeHeader(file, entries.length);
  let offset = start;
  let head = 0;
  entries.forEach(([tag, table], i) => {
    bytes.set(table, offset);
    if (tag === 'head') {
      head = offset;
      file.setUint32(head + CHECKSUM_ADJUSTMENT, 0);
    }
    const entry = HEADER + i * DIRECTORY_ENTRY;
    for (let c = 0; c < 4; c++) bytes[entry + c] = tag.charCodeAt(c);
    file.setUint32(entry + 4, checksum(file, offset, aligned(table.length)));
    file.setUint32(entry + 8, offset);
    file.setUint32(entry + 12, table.length);
    offset += aligned(table.length);
  });
  if (head !== 0) file.setUint32(head + CHECKSUM_ADJUSTMENT, CHECKSUM_MAGIC - checksum(file, 0, size));
  return bytes;
}

/** Sum of big-endian 32-bit words, modulo 2³². `length` is a multiple of four. */
export function checksum(file: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + file.getUint32(at)) >>> 0;
  return sum;
}

/** The next multiple of four. */
export function aligned(length: number): number {
  return (length + 3) & ~3;
}

function writeHeader(file: DataView, tableCount: number): void {
  const entrySelector = Math.floor(Math.log2(tableCount));
  const searchRange = 2 ** entrySelector * DIRECTORY_ENTRY;
  file.setUint32(0, TRUETYPE_VERSION);
  file.setUint16(4, tableCount);
  file.setUint16(6, searchRange);
  file.setUint16(8, entrySelector);
  file.setUint16(10, tableCount * DIRECTORY_ENTRY - searchRange);
}
