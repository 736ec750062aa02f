import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFaces } from '../../src/pipeline/read-faces.js';
import { readFontFile } from '../../src/text/font-file.js';
import { defaultTheme } from '../support/default-theme.js';
import { rootPath } from '../support/generate-types.js';
import { memoryWorld } from '../support/memory-world.js';
import { showDiagnostics } from '../support/show-diagnostics.js';

const { fonts } = defaultTheme();

describe('readFaces', () => {
  it('opens the fonts of the default theme', async () => {
    const faces = await readFaces(memoryWorld(), fonts);
    expect(faces.diagnostics).toEqual([]);
    expect(faces.ok && faces.value.regular.map(({ key }) => key)).toEqual(fonts.regular);
    expect(faces.ok && faces.value.bold.map(({ key }) => key)).toEqual(fonts.bold);
  });

  it('opens a file that is named twice once', async () => {
    const [name = ''] = fonts.regular;
    const faces = await readFaces(memoryWorld(), { ...fonts, regular: [name], bold: [name] });
    expect(faces.ok && faces.value.regular[0]).toBe(faces.ok && faces.value.bold[0]);
  });

  it('names every font file that is missing or cannot be used', async () => {
    const world = memoryWorld({ 'templates/fonts/broken.ttf': 'no font' });
    const faces = await readFaces(world, { ...fonts, regular: ['none.ttf', 'broken.ttf'], bold: ['none.ttf'] });
    expect(faces.ok).toBe(false);
    expect(new Set(faces.diagnostics)).toEqual(
      new Set([
        {
          severity: 'error',
          code: 'font/missing',
          message: 'The theme names this font file, which is not there.',
          hint: 'put it there, or take it out of the theme',
          place: { file: 'templates/fonts/none.ttf' },
        },
        {
          severity: 'error',
          code: 'font/unreadable',
          message: 'The file is not a font.',
          hint: 'use a TrueType file (.ttf) of the family',
          place: { file: 'templates/fonts/broken.ttf' },
        },
      ]),
    );
  });

  it('says which font may not be put into documents', async () => {
    const bytes = new Uint8Array(readFileSync(rootPath(`templates/fonts/${fonts.regular[0]}`)));
    const os2 = readFontFile(bytes).tables.get('OS/2');
    os2?.setUint16(8, 2);
    const faces = await readFaces(memoryWorld({ 'templates/fonts/own.ttf': bytes }), {
      ...fonts,
      regular: ['own.ttf'],
    });
    expect(showDiagnostics(faces.diagnostics)).toEqual([
      'templates/fonts/own.ttf font/licence: The maker of the font forbids putting it into documents. → ask the maker for a licence and a file that allow it, or use another font',
    ]);
  });

  it('warns of a font for text that has none of it', async () => {
    const bytes = readFileSync(rootPath('templates/fonts/symbols-regular.ttf'));
    const world = memoryWorld({ 'templates/fonts/own.ttf': bytes });
    const faces = await readFaces(world, { ...fonts, regular: ['own.ttf', ...fonts.regular] });
    expect(faces.ok).toBe(true);
    expect(showDiagnostics(faces.diagnostics)).toEqual([
      'templates/fonts/own.ttf font/incomplete: The font lacks common characters, which another font of the theme draws: ! " # $ % & \' ( ) * + , … → use a file of the family that has all letters, figures and signs',
    ]);
    // What is not first only helps out.
    const second = await readFaces(world, { ...fonts, regular: [...fonts.regular, 'own.ttf'] });
    expect(second.diagnostics).toEqual([]);
  });
});
