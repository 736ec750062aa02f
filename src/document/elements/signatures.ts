import { requiredText, textOf } from '../attributes.js';
import type { Reader } from '../reader.js';
import type { Element } from '../tree.js';
import type { Signature, Signatures } from '../types.js';
import { claimFieldName } from './fields.js';
import { common } from './text-blocks.js';

export function readSignatures(element: Element, reader: Reader): Signatures {
  const items = element.children.flatMap((child) =>
    typeof child === 'string' || child.name !== 'signature' ? [] : [readSignature(child, reader)],
  );
  if (items.length === 0) reader.report(element, 'template/empty-element', '<signatures> holds no <signature>.');
  return { type: 'signatures', items, style: 'signatures', ...common(element) };
}

function readSignature(element: Element, reader: Reader): Signature {
  const name = requiredText(element, 'name', reader);
  if (name !== '') claimFieldName(element, name, null, reader);
  return {
    name,
    statement: textOf(element, 'statement'),
    role: textOf(element, 'role'),
    person: textOf(element, 'person'),
    signatureLabel: requiredText(element, 'signature-label', reader),
    personLabel: requiredText(element, 'person-label', reader),
    dateLabel: requiredText(element, 'date-label', reader),
    place: element.place,
  };
}
