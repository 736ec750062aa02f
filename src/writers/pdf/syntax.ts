/** A number in PDF syntax, rounded to hundredths of its unit. */
export function num(value: number): string {
  const hundredths = Math.round(value * 100);
  // Whole numbers are written much faster than fractions, and there are many.
  const size = hundredths < 0 ? -hundredths : hundredths;
  const rest = size % 100;
  const whole = (size - rest) / 100;
  const sign = hundredths < 0 ? '-' : '';
  if (rest === 0) return `${sign}${whole}`;
  return rest % 10 === 0 ? `${sign}${whole}.${rest / 10}` : `${sign}${whole}.${rest < 10 ? '0' : ''}${rest}`;
}

/** The operands of a colour `RRGGBB` for `rg` and `RG`: each from 0 to 1, to thousandths. */
export function rgb(colour: string): string {
  const known = colours.get(colour);
  if (known !== undefined) return known;
  const parts = [0, 2, 4].map((at) => Math.round((Number.parseInt(colour.slice(at, at + 2), 16) / 255) * 1000) / 1000);
  const operands = parts.join(' ');
  colours.set(colour, operands);
  return operands;
}

const colours = new Map<string, string>();

/** A text string (ISO 32000-1, 7.9.2.2): literal where it is ASCII, else UTF-16 with a byte order mark. */
export function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  let hex = 'FEFF';
  for (let index = 0; index < text.length; index++) {
    hex += text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
  }
  return `<${hex}>`;
}

/** A number of a glyph as two bytes inside a literal string, those escaped that would end or change it. */
export function twoBytes(code: number): string {
  return String.fromCharCode(code >> 8, code & 0xff).replace(/[\\()\r]/g, (byte) =>
    byte === '\r' ? '\\r' : `\\${byte}`,
  );
}

/** A reference to an object. */
export function reference(id: number): string {
  return `${id} 0 R`;
}
