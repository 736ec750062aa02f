/**
 * The digits in which a document numbers its clauses and pages: Western ones, or Thai ones. Word numbers in no others of our
 * languages (ECMA-376, 17.18.59), and both formats must print what clauses cite.
 */
export type Digits = 'western' | 'thai';

const THAI_ZERO = 0x0e50;

/** The text with its digits 0–9 as the document prints them. */
export function inDigits(text: string, digits: Digits): string {
  if (digits === 'western') return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}
