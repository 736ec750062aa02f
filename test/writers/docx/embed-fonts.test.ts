import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/document/types.js';
import { openFace } from '../../../src/text/face.js';
import type { FaceStack } from '../../../src/text/types.js';
import { writeDocx } from '../../../src/writers/docx/write-docx.js';
import { lintDocx } from '../../support/docx-lint.js';
import { openDocx } from '../../support/docx-package.js';
import { faces, theme } from '../pdf/document-of.js';
import { document, p, text } from './nodes.js';

const thai: Document = { ...document([p([text('ความลับ', { language: 'th' })])]), language: 'th' };
const english = document([p('Secrecy')]);

async function write(what: Document, stack: FaceStack = faces, embedFonts = true) {
  const written = await writeDocx(what, theme, { faces: stack, embedFonts, issuedAt: new Date(0) });
  if (!written.ok) throw new Error(JSON.stringify(written.diagnostics));
  return { bytes: written.value, files: unzipSync(written.value), diagnostics: written.diagnostics };
}

/** The fonts of a file by the names that its font table gives them, made readable again by their keys. */
function embedded(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const file = openDocx(bytes);
  const targets = new Map(
    [...file.text('word/_rels/fontTable.xml.rels').matchAll(/Id="(\w+)" [^>]*Target="([^"]*)"/g)].map(([, id, to]) => [
      id,
      to,
    ]),
  );
  const found = new Map<string, Buffer>();
  for (const [, name, rest = ''] of file
    .text('word/fontTable.xml')
    .matchAll(/<w:font w:name="([^"]*)">(.*?)<\/w:font>/g)) {
    for (const [, style, id, key = ''] of rest.matchAll(/<w:embed(\w+) r:id="(\w+)" w:fontKey="\{([^}]*)\}"/g)) {
      const font = Buffer.from(unzipSync(bytes)[`word/${targets.get(id)}`] ?? []);
      const mask = Buffer.from(key.replaceAll('-', ''), 'hex').reverse();
      for (let at = 0; at < 32; at++) font[at] = (font[at] ?? 0) ^ (mask[at % 16] ?? 0);
      found.set(`${name} ${style}`, font);
    }
  }
  return found;
}

function fontFile(name: string): Buffer {
  return readFileSync(new URL(`../../../templates/fonts/${name}.ttf`, import.meta.url));
}

describe('embedded fonts', () => {
  it('are the whole files of the family and of the script, under their names', async () => {
    const { bytes } = await write(thai);
    const fonts = embedded(bytes);
    expect([...fonts.keys()]).toEqual([
      ...['Noto Sans Regular', 'Noto Sans Bold'],
      ...['Noto Sans Thai Regular', 'Noto Sans Thai Bold'],
    ]);
    expect(fonts.get('Noto Sans Thai Bold')?.equals(fontFile('noto-sans-thai-bold'))).toBe(true);
    expect(fonts.get('Noto Sans Regular')?.equals(fontFile('noto-sans-regular'))).toBe(true);
    expect(openDocx(bytes).text('word/settings.xml')).toContain(
      '<w:embedTrueTypeFonts/><w:saveSubsetFonts w:val="false"/>',
    );
    expect(lintDocx(bytes)).toEqual([]);
  });

  it('are those of the scripts that the document has, and only when asked for', async () => {
    expect([...embedded((await write(english)).bytes).keys()]).toEqual(['Noto Sans Regular', 'Noto Sans Bold']);
    const plain = await write(english, faces, false);
    expect(Object.keys(plain.files).filter((path) => path.endsWith('.odttf'))).toEqual([]);
    expect(openDocx(plain.bytes).text('word/settings.xml')).not.toContain('embedTrueTypeFonts');
  });

  it('are the same bytes each time', async () => {
    expect((await write(thai)).bytes).toEqual((await write(thai)).bytes);
  });

  it('are left out, with a warning, where the maker allows no editing', async () => {
    const readOnly = new Uint8Array(fontFile('noto-sans-bold'));
    new DataView(readOnly.buffer).setUint16(tableOffset(readOnly, 'OS/2') + 8, 4);
    const stack = { ...faces, bold: [openFace(readOnly, 'own-bold.ttf'), ...faces.bold] };
    const { bytes, diagnostics } = await write(english, stack);
    expect([...embedded(bytes).keys()]).toEqual(['Noto Sans Regular']);
    expect(diagnostics.map(({ severity, code, place }) => `${place.file} ${severity} ${code}`)).toEqual([
      'templates/fonts/own-bold.ttf warning font/licence',
    ]);
  });
});

/** Where a table of a font file begins. */
function tableOffset(font: Uint8Array, tag: string): number {
  const view = new DataView(font.buffer);
  for (let at = 12; ; at += 16) {
    if (Buffer.from(font.subarray(at, at + 4)).toString('latin1') === tag) return view.getUint32(at + 8);
  }
}
