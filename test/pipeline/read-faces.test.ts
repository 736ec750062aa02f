import { describe, expect, it } from 'vitest';
import { readFaces } from '../../src/pipeline/read-faces.js';
import { defaultTheme } from '../support/default-theme.js';
import { memoryWorld } from '../support/memory-world.js';

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
          place: { file: 'templates/fonts/none.ttf' },
        },
        {
          severity: 'error',
          code: 'font/unreadable',
          message: 'The file is not a font.',
          place: { file: 'templates/fonts/broken.ttf' },
        },
      ]),
    );
  });
});
