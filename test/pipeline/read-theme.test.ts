import { describe, expect, it } from 'vitest';
import { themeNames, themeReader } from '../../src/pipeline/read-theme.js';
import { onPaper } from '../../src/theme/paper.js';
import type { Theme } from '../../src/theme/types.js';
import { defaultTheme } from '../support/default-theme.js';
import { memoryWorld } from '../support/memory-world.js';
import { showDiagnostics } from '../support/show-diagnostics.js';

const ASKED = { file: 'roles/company.yaml', line: 9, column: 12 };

/** Reads a theme of a workspace that has these theme files, by name. */
async function read(name: string, themes: Readonly<Record<string, string>> = {}) {
  const files = Object.entries(themes).map(([one, text]) => [`templates/themes/${one}.yaml`, text]);
  return themeReader(memoryWorld(Object.fromEntries(files)))(name, ASKED);
}

async function themeOf(name: string, themes: Readonly<Record<string, string>> = {}): Promise<Theme> {
  const theme = await read(name, themes);
  expect(theme.diagnostics).toEqual([]);
  if (!theme.ok) throw new Error('no theme');
  return theme.value;
}

async function problems(name: string, themes: Readonly<Record<string, string>>): Promise<string[]> {
  return showDiagnostics((await read(name, themes)).diagnostics);
}

describe('a theme', () => {
  it('of the workspace says only what is different', async () => {
    const standard = defaultTheme();
    const theme = await themeOf('default', {
      default: 'colours: { accent: "#703000" }\nparagraphs: { h1: { size: 24pt } }',
    });
    expect(theme.colours).toEqual({ ...standard.colours, accent: '703000', bar: '703000' });
    expect(theme.paragraphs.h1).toEqual({ ...standard.paragraphs.h1, sizePt: 24 });
    expect(theme.paragraphs.h2).toEqual({ ...standard.paragraphs.h2, colour: '703000' });
    expect(theme.page).toEqual(standard.page);
  });

  it('removes what it gives as null', async () => {
    expect(defaultTheme().tables.grid?.zebra).not.toBeNull();
    expect((await themeOf('own', { own: 'tables: { grid: { zebra: null } }' })).tables.grid?.zebra).toBeNull();
  });

  it('adds its fonts before those it extends, so that these serve what its own lack', async () => {
    const { fonts } = await themeOf('own', {
      own: 'fonts: { regular: [own.ttf], family: Own Sans, fallbacks: [Georgia] }',
    });
    expect(fonts.regular).toEqual(['own.ttf', ...defaultTheme().fonts.regular]);
    expect(fonts.bold).toEqual(defaultTheme().fonts.bold);
    expect([fonts.family, fonts.fallbacks[0], fonts.fallbacks[1]]).toEqual(['Own Sans', 'Georgia', 'Segoe UI']);
  });

  it('extends the one that it names, and through it those of the workspace', async () => {
    const themes = { default: 'colours: { accent: "#703000" }', own: 'extends: compact\nname: Own' };
    const own = await themeOf('own', themes);
    const compact = await themeOf('compact');
    expect(own).toMatchObject({ name: 'Own', page: compact.page });
    expect(own.paragraphs.body?.sizePt).toBe(9);
    expect(own.colours.accent).toBe('703000');
    expect(compact.colours.accent).toBe(defaultTheme().colours.accent);
    // A file named as a built-in theme changes that one; so even the default can start from another.
    expect((await themeOf('compact', { compact: 'name: Ours' })).page).toEqual(compact.page);
    expect((await themeOf('default', { default: 'extends: compact' })).page).toEqual(compact.page);
  });

  it('built in is one of three', async () => {
    expect(await themeNames(memoryWorld())).toEqual(['compact', 'default', 'large-print']);
    for (const name of await themeNames(memoryWorld())) await themeOf(name);
  });
});

describe('the theme for large print', () => {
  it('has nothing smaller than 16 pt', async () => {
    const { paragraphs, characters } = await themeOf('large-print');
    expect(Object.keys(paragraphs).length).toBeGreaterThan(20);
    const sizes = [...Object.values(paragraphs), ...Object.values(characters)].map(({ sizePt }) => sizePt ?? 16);
    expect(Math.min(...sizes)).toBe(16);
    for (const { sizePt, leadingPt } of Object.values(paragraphs))
      expect(leadingPt).toBeGreaterThanOrEqual(1.24 * sizePt);
  });

  it('leaves nothing to colour that weight and size do not say', async () => {
    const { paragraphs } = await themeOf('large-print');
    for (const name of ['h1', 'h2', 'h3']) {
      expect(paragraphs[name]).toMatchObject({ bold: true });
      expect(paragraphs[name]?.sizePt).toBeGreaterThan(paragraphs.body?.sizePt ?? Number.NaN);
    }
  });
});

describe('the compact theme', () => {
  it('has nothing smaller than 8 pt', async () => {
    const { paragraphs } = await themeOf('compact');
    expect(Math.min(...Object.values(paragraphs).map(({ sizePt }) => sizePt))).toBe(8);
  });
});

describe('paper', () => {
  it('of another size keeps the width of the text', async () => {
    const theme = await themeOf('default');
    const letter = onPaper(theme, 'Letter').page;
    expect([letter.widthPt, letter.heightPt]).toEqual([expect.closeTo(612, 6), expect.closeTo(792, 6)]);
    const width = ({ widthPt, marginLeftPt, marginRightPt }: Theme['page']) => widthPt - marginLeftPt - marginRightPt;
    expect(width(letter)).toBeCloseTo(width(theme.page), 6);
    expect(onPaper(theme, null)).toBe(theme);
  });
});

describe('mistakes in a theme', () => {
  it('stand in the file that makes them', async () => {
    expect(await problems('own', { own: 'colors: { accent: "#703000" }' })).toEqual([
      'templates/themes/own.yaml:1:1 theme/unknown-key: "colors" is not a field of a theme. → did you mean "colours"?',
    ]);
    expect(await problems('own', { own: 'paragraphs:\n  quote: { size: 9pt }' })).toEqual([
      'templates/themes/own.yaml:2:3 theme/missing-key: paragraphs.quote needs the field "label".',
    ]);
    expect(await problems('own', { own: 'page: { size: null }' })).toEqual([
      'templates/themes/own.yaml:1:1 theme/missing-key: page needs the field "size".',
    ]);
    expect(await problems('own', { own: 'colours: { muted: "#A0A8B0" }' })).toEqual([
      'templates/themes/own.yaml:1:19 theme/contrast: The colour "muted" has a contrast of 2.2:1 on the shade; text needs 4.5:1. → choose a darker colour',
    ]);
  });

  it('are colours without quotes, which YAML takes for comments', async () => {
    const said = (at: string, value: string): string =>
      `templates/themes/own.yaml:${at} yaml/hidden-text: A "#" begins a comment, so "${value}" and the rest of the line are left out. → put the value in quotes: "${value}"`;
    expect(await problems('own', { own: 'colours: { accent: #123456 }' })).toEqual([said('1:20', '#123456')]);
    const lines = 'colours: {\n  accent: #123456,\n  muted: "#56606B" # as before\n}';
    expect(await problems('own', { own: lines })).toEqual([said('2:11', '#123456')]);
  });

  it('are margins that leave no room for text', async () => {
    const margins = (side: string, width: string) =>
      problems('own', { own: `page:\n  margins: { ${side}: ${width} }` });
    expect(await margins('left', '90mm')).toEqual([
      'templates/themes/own.yaml:2:20 theme/page: The margins leave a block of text 98 mm wide; it needs 110 mm. → make this distance smaller, or the one opposite',
    ]);
    expect(await margins('bottom', '30cm')).toEqual([
      'templates/themes/own.yaml:2:22 theme/page: The margins leave no room for text at all; it needs 150 mm. → make this distance smaller, or the one opposite',
    ]);
    expect(await problems('own', { own: 'page: { header: 120mm }' })).toEqual([
      'templates/themes/own.yaml:1:17 theme/page: The margins leave a block of text 125 mm high; it needs 150 mm. → make this distance smaller, or the one opposite',
    ]);
    expect(await margins('left', '70mm')).toEqual([]);
  });

  it('are names that no theme has, where they are said', async () => {
    expect(await problems('compct', {})).toEqual([
      'roles/company.yaml:9:12 theme/missing: There is no theme "compct". → did you mean "compact"?',
    ]);
    expect(await problems('own', { own: 'extends: house' })).toEqual([
      'templates/themes/own.yaml:1:10 theme/missing: There is no theme "house". → themes are compact, default, large-print, own',
    ]);
  });

  it('are circles', async () => {
    expect(await problems('a', { a: 'extends: b', b: 'extends: a' })).toEqual([
      'templates/themes/b.yaml:1:10 theme/circle: The theme "a" extends itself by way of others. → let one of them extend "default"',
    ]);
  });
});
