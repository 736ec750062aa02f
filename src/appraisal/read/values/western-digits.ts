const DIGIT = /\p{Nd}/u;

/** The text with the digits of every script as 0–9. */
export function inWesternDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)));
}

/** The ten digits of a script follow each other, from a code that ends in 0, or in 6 where none ends in 0. */
function digitValue(code: number): number {
  const row = code - (code % 16);
  return code - (DIGIT.test(String.fromCodePoint(row)) ? row : row + 6);
}
