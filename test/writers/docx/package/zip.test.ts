import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packPart, zip } from '../../../../src/writers/docx/package/zip.js';

describe('zip', () => {
  const long = 'Καλημέρα '.repeat(500);
  const archive = zip([
    packPart('a.xml', long),
    packPart('media/b.png', new Uint8Array([1, 2, 3])),
    packPart('c.xml', ''),
  ]);

  it('gives back what was packed, in order', () => {
    const files = unzipSync(archive);
    expect(Object.keys(files)).toEqual(['a.xml', 'media/b.png', 'c.xml']);
    expect(strFromU8(files['a.xml'] ?? new Uint8Array())).toBe(long);
    expect([...(files['media/b.png'] ?? [])]).toEqual([1, 2, 3]);
    expect(files['c.xml']?.length).toBe(0);
  });

  it('compresses text and leaves pictures as they are', () => {
    expect(packPart('a.xml', long)).toMatchObject({ method: 'deflated', size: Buffer.byteLength(long) });
    expect(packPart('b.jpeg', new Uint8Array(100))).toMatchObject({ method: 'stored', size: 100 });
  });

  it('holds no time but the first that the format knows', () => {
    const header = Buffer.from(archive);
    expect(header.readUInt16LE(10)).toBe(0);
    expect(header.readUInt16LE(12)).toBe(0x21);
  });
});
