import type { Fail } from './pdf-ua.js';
import type { StructureFacts } from './pdf-ua-structure.js';
import type { QpdfFile } from './qpdf-file.js';

/** The element that an annotation must stand in, by its subtype. */
const ELEMENT: Readonly<Record<string, string>> = { '/Link': 'Link', '/Widget': 'Form' };

/** Flag of an annotation (ISO 32000-1, table 165). */
const HIDDEN = 2;

/** Every annotation stands in the structure tree, where it belongs, and says what it is. */
export function annotationFailures(file: QpdfFile, facts: StructureFacts, fail: Fail): void {
  file.pages.forEach((page, index) => {
    const dictionary = file.dictionary(page);
    const annotations = file.list(dictionary['/Annots']);
    if (annotations.length > 0 && file.resolve(dictionary['/Tabs']) !== '/S')
      fail('28-008', `page ${index + 1}: no tab order`);
    for (const reference of annotations) {
      const annotation = file.dictionary(reference);
      const subtype = String(annotation['/Subtype']);
      // What nobody sees stands in no structure (PDF/UA-1, 7.18.1).
      if ((Number(file.resolve(annotation['/F'])) & HIDDEN) !== 0) continue;
      const where = `page ${index + 1}: ${subtype.slice(1)} annotation`;
      const holder = facts.annotations.get(String(reference));
      if (holder === undefined) {
        fail('28-002', `${where} is not in the structure tree`);
        continue;
      }
      if (ELEMENT[subtype] !== holder.role) fail('28-010', `${where} stands in <${holder.role}>`);
      if (holder.page !== page) fail('28-002', `${where} is said to be on another page`);
      const parent = facts.parents.get(Number(file.resolve(annotation['/StructParent'])));
      if (parent !== holder.element) fail('28-002', `${where} has another owner in the parent tree`);
      if (subtype === '/Link' && file.text(annotation['/Contents']) === '') fail('28-012', `${where} says nothing`);
      if (subtype === '/Link' && annotation['/A'] === undefined && annotation['/Dest'] === undefined) {
        fail('28-011', `${where} leads nowhere`);
      }
      if (subtype === '/Widget' && file.text(annotation['/TU']) === '') fail('28-005', `${where} has no description`);
    }
  });
}
