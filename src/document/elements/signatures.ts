import { choiceOf, countOf, requiredText, textOf } from '../attributes.js';
import { plainInlines } from '../plain-inlines.js';
import type { Reader } from '../reader.js';
import type { Element } from '../tree.js';
import type { Inline, Signature, Signatures } from '../types.js';
import { claimFieldName } from './fields.js';
import { common } from './text-blocks.js';

/** Four would have no room to sign. */
const MOST_ACROSS = 3;

export function readSignatures(element: Element, reader: Reader): Signatures {
  const items = element.children.flatMap((child) =>
    typeof child === 'string' || child.name !== 'signature' ? [] : [readSignature(child, reader)],
  );
  if (items.length === 0) reader.report(element, 'template/empty-element', '<signatures> holds no <signature>.');
  const across = element.attributes.has('across') ? countOf(element, 'across', MOST_ACROSS, reader) : null;
  const names = choiceOf(element, 'names', ['line', 'brackets'], reader);
  return { type: 'signatures', items, across, names, style: 'signatures', ...common(element) };
}

function readSignature(element: Element, reader: Reader): Signature {
  const name = requiredText(element, 'name', reader);
  if (name !== '') claimFieldName(element, name, null, reader);
  const words = (text: string): readonly Inline[] => plainInlines(text, element.language, element.place);
  return {
    name,
    statement: words(textOf(element, 'statement')),
    role: words(textOf(element, 'role')),
    person: textOf(element, 'person'),
    signatureLabel: words(requiredText(element, 'signature-label', reader)),
    personLabel: words(requiredText(element, 'person-label', reader)),
    dateLabel: words(requiredText(element, 'date-label', reader)),
    place: element.place,
  };
}
