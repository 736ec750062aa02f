import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDiagnostics } from '../../src/diagnostic/format.js';
import { contrast, luminance } from '../../src/theme/contrast.js';
import { loadTheme } from '../../src/theme/load.js';
import { themeFor } from '../../src/theme/theme-for.js';
import { mmToPt } from '../../src/units.js';
import { defaultTheme } from '../support/default-theme.js';

const FILE = 'templates/themes/default.yaml';
const TEXT = readFileSync(new URL(`../../${FILE}`, import.meta.url), 'utf8');

function problems(change: (text: string) => string): string {
  const text = change(TEXT);
  expect(text).not.toBe(TEXT);
  return formatDiagnostics(loadTheme(text, FILE).diagnostics, () => text, { colour: false });
}

describe('the default theme', () => {
  const theme = defaultTheme();

  it('loads without a word', () => {
    expect(loadTheme(TEXT, FILE).diagnostics).toEqual([]);
  });

  it('leaves a text block of 158 mm', () => {
    const { widthPt, marginLeftPt, marginRightPt } = theme.page;
    expect(widthPt - marginLeftPt - marginRightPt).toBeCloseTo(mmToPt(158), 9);
  });

  it('takes every size from one scale', () => {
    const sizes = new Set(Object.values(theme.paragraphs).map(({ sizePt }) => sizePt));
    expect([...sizes].filter((size) => ![8, 9, 10, 12, 16, 20].includes(size))).toEqual([]);
  });

  it('has the space above a clause heading twice that below', () => {
    const { h2 } = theme.paragraphs;
    expect(h2?.spaceBeforePt).toBe(2 * (h2?.spaceAfterPt ?? Number.NaN));
  });

  it('has readable text colours, and bands that stay apart in grey', () => {
    const { text, muted, accent, shade, band1, band2, band3, bar } = theme.colours;
    for (const colour of [text, muted, accent]) {
      expect(contrast(colour, 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour, shade)).toBeGreaterThanOrEqual(4.5);
    }
    const greys = [bar, band1, band2, band3].map(luminance);
    const steps = greys.slice(1).map((grey, index) => grey - (greys[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(0.15);
  });

  it('completes what a style does not say from body', () => {
    expect(theme.paragraphs.right).toMatchObject({
      sizePt: 10,
      leadingPt: 14,
      bold: false,
      align: 'right',
      spaceAfterPt: 0,
    });
    expect(theme.characters.muted).toEqual({
      label: 'Muted Characters',
      sizePt: null,
      bold: null,
      colour: theme.colours.muted,
    });
    expect(theme.tables.layout).toMatchObject({ headRulePt: 0, zebra: null, rows: {} });
  });
});

describe('themeFor', () => {
  it('gives taller scripts their room, in half points', () => {
    const theme = defaultTheme();
    const measure = (language: string, style: string) => {
      const { sizePt, leadingPt } = themeFor(theme, language).paragraphs[style] ?? {};
      return [sizePt, leadingPt];
    };
    expect(measure('en', 'body')).toEqual([10, 14]);
    expect(measure('th', 'body')).toEqual([11, 18]);
    expect(measure('th-TH', 'body')).toEqual([11, 18]);
    expect(measure('gu', 'body')).toEqual([10.5, 16]);
    expect(measure('th', 'label')).toEqual([9, 14]);
    expect(themeFor(theme, 'el')).toBe(theme);
  });

  it('never sets a line closer than its type is high', () => {
    for (const language of ['en', 'th', 'gu']) {
      const styles = Object.values(themeFor(defaultTheme(), language).paragraphs);
      expect(styles.length).toBeGreaterThan(20);
      for (const { sizePt, leadingPt } of styles) expect(leadingPt).toBeGreaterThanOrEqual(sizePt * 1.25);
    }
  });
});

describe('mistakes in a theme', () => {
  it('stand at their line', () => {
    expect(problems((text) => text.replace('top: 25mm', 'top: 25'))).toMatch(
      /^templates\/themes\/default.yaml:7:19: error theme\//,
    );
    expect(problems((text) => text.replace('termWidth:', 'termWith:'))).toContain('did you mean "termWidth"?');
  });

  it('include text too pale to read', () => {
    const shown = problems((text) => text.replace('#56606B', '#8A949E'));
    expect(shown).toContain(
      'warning theme/contrast\n  The colour "muted" has a contrast of 2.8:1 on the shade; text needs 4.5:1.',
    );
  });
});
