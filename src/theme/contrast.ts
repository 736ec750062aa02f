import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Places } from '../source/source.js';
import type { Colours } from './types.js';

/** Least contrast of text with its ground: WCAG 2.2, success criterion 1.4.3. */
const LEAST_CONTRAST = 4.5;

/** One warning `theme/contrast` for each colour of text that is too pale on white paper or on the shade of a row. */
export function paleColours(colours: Colours, places: Places): readonly Diagnostic[] {
  const grounds = [
    { colour: 'FFFFFF', name: 'white paper' },
    { colour: colours.shade, name: 'the shade' },
  ];
  return (['text', 'muted', 'accent'] as const).flatMap((name): Diagnostic[] => {
    const worst = grounds
      .map((ground) => ({ ...ground, ratio: contrast(colours[name], ground.colour) }))
      .reduce((least, ground) => (ground.ratio < least.ratio ? ground : least));
    if (worst.ratio >= LEAST_CONTRAST) return [];
    return [
      {
        severity: 'warning',
        code: 'theme/contrast',
        message: `The colour "${name}" has a contrast of ${rounded(worst.ratio)}:1 on ${worst.name}; text needs ${LEAST_CONTRAST}:1.`,
        hint: 'choose a darker colour',
        place: places.valuePlace(['colours', name]),
      },
    ];
  });
}

/** Contrast of two colours (`RRGGBB`), from 1 to 21, as WCAG 2.2 defines the contrast ratio. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of a colour (`RRGGBB`), 0 for black to 1 for white (WCAG 2.2, relative luminance). */
export function luminance(colour: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Rounded down to one decimal: 4.49 is not 4.5. */
function rounded(ratio: number): number {
  return Math.floor(ratio * 10) / 10;
}
