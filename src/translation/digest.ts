import { createHash } from 'node:crypto';
import { folded } from '../source/source-text.js';

/** Ten hexadecimal digits that tell a text from others: line breaks and runs of spaces make no difference. */
export function digestOf(value: string | readonly string[]): string {
  const lines = typeof value === 'string' ? [value] : value;
  const text = lines.map((line) => folded(line).trim()).join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
