import type { Signature } from '../types.js';
import { inOneLine } from './texts.js';

/** One signature with its words in both languages. */
export function signatureBeside(first: Signature, second: Signature): Signature {
  return {
    ...first,
    statement: inOneLine(first.statement, second.statement),
    role: inOneLine(first.role, second.role),
    signatureLabel: inOneLine(first.signatureLabel, second.signatureLabel),
    personLabel: inOneLine(first.personLabel, second.personLabel),
    dateLabel: inOneLine(first.dateLabel, second.dateLabel),
  };
}
