import type { RichText } from '../role/types.js';

/** Text outside the job description: a reference becomes the clause's number there, `2.7`. */
export function plainText(text: RichText, clauseNumbers: ReadonlyMap<string, string>): string {
  return text.map((part) => (typeof part === 'string' ? part : (clauseNumbers.get(part.clause) ?? ''))).join('');
}
