import type { Checked } from '../../diagnostic/diagnostic.js';
import { bad, good } from '../../diagnostic/diagnostic.js';
import { decodeUtf8, startsWith, viewOf } from '../bytes.js';
import type { Picture } from '../types.js';
import { inflatePng, readPngFile } from './png.js';
import { readSvg } from './svg.js';

/** 10 000 pixels print a metre wide; 4 million take a writer a third of a second to take apart. */
const MOST_PIXELS_A_SIDE = 10_000;
const MOST_PIXELS = 4_000_000;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];

interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * A picture file of any kind that documents can show, judged by its content. Codes: `picture/unreadable`,
 * `picture/unsupported`, `picture/too-large`.
 */
export function readPicture(bytes: Uint8Array, file: string): Checked<Picture> {
  if (startsWith(bytes, PNG)) {
    return ofPixels('png', bytes, pngSize(bytes), file, () => isSoundPng(bytes));
  }
  if (startsWith(bytes, JPEG)) {
    const frame = jpegFrame(bytes);
    return frame?.components === 4 ? fourColours(file) : ofPixels('jpeg', bytes, frame, file);
  }
  const text = decodeUtf8(bytes);
  if (text === null || !/^\s*</.test(text)) return unreadable(file, 'The picture is no SVG, PNG or JPEG file.');
  const drawing = readSvg(text, file);
  return drawing.ok ? good({ type: 'drawing', drawing: drawing.value }, drawing.diagnostics) : drawing;
}

function ofPixels(
  type: 'png' | 'jpeg',
  bytes: Uint8Array,
  size: Size | null,
  file: string,
  isWhole: () => boolean = () => true,
): Checked<Picture> {
  if (size === null || size.widthPx === 0 || size.heightPx === 0) {
    return damaged(type, file);
  }
  const { widthPx, heightPx } = size;
  if (Math.max(widthPx, heightPx) > MOST_PIXELS_A_SIDE || widthPx * heightPx > MOST_PIXELS) {
    const message = `The picture has ${widthPx} × ${heightPx} pixels; a side may have 10 000, and all 4 million.`;
    const hint = 'export it smaller: 300 pixels per inch are enough for print';
    return bad([{ severity: 'error', code: 'picture/too-large', message, hint, place: { file } }]);
  }
  if (!isWhole()) return damaged(type, file);
  return good({ type, bytes, widthPx, heightPx });
}

/** What the colours of ink look like depends on the press: no two readers show such a picture alike. */
function fourColours(file: string): Checked<Picture> {
  const message = 'The JPEG file has the four colours of a printing press (CMYK), not those of a screen.';
  const hint = 'export it in RGB';
  return bad([{ severity: 'error', code: 'picture/unsupported', message, hint, place: { file } }]);
}

function damaged(type: 'png' | 'jpeg', file: string): Checked<Picture> {
  return unreadable(file, `The ${type.toUpperCase()} file is damaged, or of a kind that cannot be read.`);
}

function unreadable(file: string, message: string): Checked<Picture> {
  const hint = 'export it again as SVG, PNG or JPEG';
  return bad([{ severity: 'error', code: 'picture/unreadable', message, hint, place: { file } }]);
}

/** From the header chunk (PNG, third edition, §11.2.1); null when it or the end chunk is missing. */
function pngSize(bytes: Uint8Array): Size | null {
  const view = viewOf(bytes);
  if (bytes.length < 45 || ascii(bytes, 12) !== 'IHDR' || ascii(bytes, bytes.length - 8) !== 'IEND') return null;
  return { widthPx: view.getUint32(16), heightPx: view.getUint32(20) };
}

/** Whether every chunk is as it was written, and the image data are those of the whole picture. */
function isSoundPng(bytes: Uint8Array): boolean {
  const png = readPngFile(bytes);
  return png !== null && inflatePng(png) !== null;
}

/**
 * Size and number of colours from the frame header (ITU-T T.81 §B.2.2): baseline and progressive frames with 8 bits and
 * 1, 3 or 4 components. Null for other frames and when the end marker is missing.
 */
function jpegFrame(bytes: Uint8Array): (Size & { readonly components: number }) | null {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 10 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xc2) {
      const components = bytes[at + 9] ?? 0;
      if (bytes[at + 4] !== 8 || ![1, 3, 4].includes(components) || !hasEnd(bytes)) return null;
      return { heightPx: view.getUint16(at + 5), widthPx: view.getUint16(at + 7), components };
    }
    if (marker > 0xc2 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xcc) return null;
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

function hasEnd(bytes: Uint8Array): boolean {
  return bytes.lastIndexOf(0xd9) > 0 && bytes[bytes.lastIndexOf(0xd9) - 1] === 0xff;
}

function ascii(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
