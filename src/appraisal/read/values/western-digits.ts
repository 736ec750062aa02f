const DIGIT = /\p{Nd}/u;

/** The text with the digits of every script as 0–9. */
export function inWesternDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)));
}

/** The ten digits of a script follow each other from 0 to 9, and so do those of some scripts, one behind the other. */
function digitValue(code: number): number {
  let first = code;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}
