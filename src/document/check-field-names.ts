import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { fieldsOf } from './fields.js';
import type { Document } from './types.js';

/**
 * Adds what keeps names of fields from being told apart in a form, where the parts between dots are names within names:
 * a field whose name is the beginning of another's, and a part that is empty.
 */
export function checkFieldNames(document: Document, diagnostics: Diagnostic[]): void {
  const fields = fieldsOf(document);
  const places = new Map(fields.map(({ field, place }) => [field.name, place]));
  for (const [name, place] of places) {
    const parts = name.split('.');
    if (name !== '' && parts.includes('')) {
      const message = `The name "${name}" of a field must have something on either side of a dot.`;
      diagnostics.push({ severity: 'error', code: 'template/invalid-attribute', message, place });
    }
    for (let count = 1; count < parts.length; count++) {
      const beginning = parts.slice(0, count).join('.');
      const other = places.get(beginning);
      if (other === undefined) continue;
      diagnostics.push({
        severity: 'error',
        code: 'template/duplicate-field',
        message: `The field "${name}" cannot stand beside the field "${beginning}": names may not begin with another’s.`,
        hint: `call the other one "${beginning}.${OTHER_PART}" or the like`,
        place,
        related: [{ place: other, message: 'the other one' }],
      });
    }
  }
}

const OTHER_PART = 'value';
