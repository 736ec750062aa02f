import { describe, expect, it } from 'vitest';
import { readPicture } from '../../../src/document/pictures/read-picture.js';
import { showDiagnostics } from '../../support/show-diagnostics.js';
import { type PngParts, pngOf } from './png-file.js';

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}

function big(value: number, bytes: number): number[] {
  return Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** (bytes - 1 - index)) % 256);
}

/** Grey, one byte a pixel. */
function png(width: number, height: number): Uint8Array {
  return pngOf({ width, height, bits: 8, colourType: 0 });
}

function jpeg(frame: number, width: number, height: number, components = 3): Uint8Array {
  const segment = (marker: number, data: readonly number[]): number[] => [
    0xff,
    marker,
    ...big(data.length + 2, 2),
    ...data,
  ];
  const size = [8, ...big(height, 2), ...big(width, 2), components, ...Array<number>(components * 3).fill(1)];
  const start = [0xff, 0xd8, ...segment(0xe0, ascii('JFIF\0 1234567')), ...segment(0xc4, [1, 2, 3])];
  return Uint8Array.from([...start, ...segment(frame, size), ...segment(0xda, [0]), 1, 2, 3, 0xff, 0xd9]);
}

function mistakes(bytes: Uint8Array): string[] {
  return showDiagnostics(readPicture(bytes, 'roles/logo').diagnostics);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readPicture', () => {
  it('reads the size of a PNG', () => {
    const bytes = png(300, 70_000 % 20_000);
    expect(readPicture(bytes, 'a')).toEqual({
      ok: true,
      value: { type: 'png', bytes, widthPx: 300, heightPx: 10_000 },
      diagnostics: [],
    });
  });

  it.each([0xc0, 0xc1, 0xc2])('reads the size of a JPEG with the frame %i', (frame) => {
    const result = readPicture(jpeg(frame, 640, 480), 'a');
    expect(result.ok && result.value).toMatchObject({ type: 'jpeg', widthPx: 640, heightPx: 480 });
  });

  it('reads an SVG, whatever its name is', () => {
    const result = readPicture(
      utf8('\uFEFF<?xml version="1.0"?>\n<svg viewBox="0 0 2 1"><path d="M0 0H1"/></svg>'),
      'a.png',
    );
    expect(result.ok && result.value).toMatchObject({ type: 'drawing', drawing: { width: 2, height: 1 } });
  });

  it('reports pictures that nobody can show', () => {
    const broken = 'roles/logo picture/unreadable: The PNG file is damaged, or of a kind that cannot be read.';
    const hint = ' → export it again as SVG, PNG or JPEG';
    expect(mistakes(png(3, 3).subarray(0, 40))).toEqual([broken + hint]);
    expect(mistakes(png(0, 3))).toEqual([broken + hint]);
    expect(mistakes(jpeg(0xc3, 3, 3))).toEqual([broken.replace('PNG', 'JPEG') + hint]);
    expect(mistakes(jpeg(0xc2, 3, 3, 4))).toEqual([
      'roles/logo picture/unsupported: The JPEG file has the four colours of a printing press (CMYK), not those of a screen. → export it in RGB',
    ]);
    expect(mistakes(jpeg(0xc0, 3, 3, 2))).toEqual([broken.replace('PNG', 'JPEG') + hint]);
    expect(mistakes(jpeg(0xc0, 3, 3).subarray(0, 30))).toEqual([broken.replace('PNG', 'JPEG') + hint]);
    for (const bytes of [utf8('GIF89a'), utf8(''), Uint8Array.of(0xff, 0xfe, 0x3c, 0x00)]) {
      expect(mistakes(bytes)).toEqual([
        `roles/logo picture/unreadable: The picture is no SVG, PNG or JPEG file.${hint}`,
      ]);
    }
    expect(mistakes(png(20_001, 3))).toEqual([
      'roles/logo picture/too-large: The picture has 20001 × 3 pixels; a side may have 10 000, and all 4 million. → export it smaller: 300 pixels per inch are enough for print',
    ]);
  });

  it('reports a PNG of which any byte is altered or missing', () => {
    const sound = png(3, 2);
    expect(mistakes(sound)).toEqual([]);
    for (let at = 0; at < sound.length; at += 1) {
      const altered = sound.slice();
      altered[at] = (sound[at] ?? 0) ^ 0x10;
      expect(mistakes(altered).join()).toContain('picture/unreadable');
      expect(mistakes(sound.subarray(0, at)).join()).toContain('picture/unreadable');
    }
  });

  it('reports a PNG whose image data do not make the picture', () => {
    const grey: PngParts = { width: 3, height: 2, bits: 8, colourType: 0 };
    const wrong: readonly PngParts[] = [
      { ...grey, lines: [0, 1, 2, 3] },
      { ...grey, lines: [0, 1, 2, 3, 0, 1, 2, 3, 0] },
      { ...grey, lines: [0, 1, 2, 3, 5, 1, 2, 3] },
      { ...grey, bits: 3 },
      { ...grey, colourType: 1 },
      { ...grey, colourType: 3 },
    ];
    for (const parts of wrong) expect(mistakes(pngOf(parts)).join()).toContain('picture/unreadable');
    expect(mistakes(pngOf({ ...grey, bits: 2, lines: [0, 1, 0, 1] }))).toEqual([]);
    expect(mistakes(pngOf({ ...grey, interlaced: true, lines: [0, 1, 0, 1, 0, 1, 0, 1, 2, 3] }))).toEqual([]);
  });

  it('refuses a picture of more pixels than a writer can take apart', () => {
    expect(mistakes(pngOf({ width: 9000, height: 9000, bits: 8, colourType: 0, lines: [0] }))[0]).toContain(
      'picture/too-large',
    );
    expect(mistakes(png(1999, 2000))).toEqual([]);
  });

  it('ends on any bytes', () => {
    const start = jpeg(0xc0, 3, 3);
    for (let at = 0; at < start.length; at += 1) {
      const bytes = start.slice();
      bytes[at] = 0xff;
      expect(readPicture(bytes, 'a').diagnostics.length).toBeLessThanOrEqual(1);
    }
  });
});
