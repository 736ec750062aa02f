/** Lengths. Inside the program a length is a number of points (1 pt = 1/72 inch) and its name ends in `Pt`. */

const POINTS_PER_UNIT = { pt: 1, mm: 72 / 25.4, cm: 720 / 25.4, in: 72 } as const;

export type LengthUnit = keyof typeof POINTS_PER_UNIT;

/** Points for a number of millimetres, unrounded. */
export function mmToPt(mm: number): number {
  return mm * POINTS_PER_UNIT.mm;
}

/** Points for a length such as `25mm`, `10pt`, `1.5cm` or `8.5in`; null when the text is no such length. */
export function parseLengthPt(text: string): number | null {
  const match = /^(-?\d+(?:\.\d+)?)(pt|mm|cm|in)$/.exec(text);
  if (match === null) return null;
  return Number(match[1]) * POINTS_PER_UNIT[match[2] as LengthUnit];
}

/** Forms need a block of text so wide for their tables, and a page one so high for a heading with what must follow it. */
export const LEAST_BLOCK_MM = { width: 110, height: 150 } as const;

/** Whether a unit of measurement is a currency: an ISO 4217 code. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** Twentieths of a point, as WordprocessingML measures indents, spacing and page sizes; rounded to whole twips. */
export function ptToTwip(pt: number): number {
  return Math.round(pt * 20);
}

/** Half-points, as WordprocessingML measures font sizes; rounded to whole half-points. */
export function ptToHalfPoint(pt: number): number {
  return Math.round(pt * 2);
}

/** Eighths of a point, as WordprocessingML measures border widths; at least 2 (a quarter point). */
export function ptToEighth(pt: number): number {
  return Math.max(2, Math.round(pt * 8));
}

/** English Metric Units, as DrawingML measures everything (12 700 to the point); rounded to whole units. */
export function ptToEmu(pt: number): number {
  return Math.round(pt * 12_700);
}
