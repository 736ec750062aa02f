import { crc32, inflateRawSync } from 'node:zlib';
import { viewOf } from './bytes.js';

/** A file within a ZIP archive, still compressed. */
export interface ZipEntry {
  readonly name: string;
  /** As the archive says; reading refuses to give more. */
  readonly size: number;
  readonly isEncrypted: boolean;
  /** The content; null when it is not what the archive says of it, or compressed in an unusual way. */
  readonly read: () => Uint8Array | null;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
/** A DOCX file has some dozens. */
const MOST_ENTRIES = 2000;
const STORED = 0;
const DEFLATED = 8;

/**
 * The files of a ZIP archive (APPNOTE 6.3) by its central directory, without inflating any; null when the bytes are no
 * whole archive, or one of a kind that no word processor writes (64-bit, of several volumes).
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = viewOf(bytes);
  const end = endRecordAt(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL_HEADER) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push(entryOf(name, bytes, view, at));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endRecordAt(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return null;
}

function entryOf(name: string, bytes: Uint8Array, view: DataView, header: number): ZipEntry {
  const size = view.getUint32(header + 24, true);
  const isEncrypted = (view.getUint16(header + 8, true) & 1) === 1;
  const read = (): Uint8Array | null => {
    const packed = packedBytes(bytes, view, header);
    const content = packed === null || isEncrypted ? null : unpacked(packed, view.getUint16(header + 10, true), size);
    return content !== null && crc32(content) === view.getUint32(header + 16, true) ? content : null;
  };
  return { name, size, isEncrypted, read };
}

function packedBytes(bytes: Uint8Array, view: DataView, header: number): Uint8Array | null {
  const local = view.getUint32(header + 42, true);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_HEADER) return null;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const end = start + view.getUint32(header + 20, true);
  return end > bytes.length ? null : bytes.subarray(start, end);
}

/** Inflating stops at the size that the archive says, so that a small file cannot fill the memory. */
function unpacked(packed: Uint8Array, method: number, size: number): Uint8Array | null {
  if (method === STORED) return packed.length === size ? packed : null;
  if (method !== DEFLATED) return null;
  if (size === 0) return new Uint8Array();
  try {
    const content = inflateRawSync(packed, { maxOutputLength: size });
    return content.length === size ? content : null;
  } catch {
    return null;
  }
}
