import type { ResolvedCompany } from '../../company/types.js';
import type { Diagnostic, Place } from '../../diagnostic/diagnostic.js';
import { folded } from '../../source/source-text.js';
import { CLAUSE_SECTIONS } from '../clause-lists.js';
import { definedItems } from '../defined-items.js';
import type { RoleSource } from '../load-role.js';
import type { RoleDefinition } from '../role-definition.generated.js';
import { roleWarning } from './role-error.js';
import { type SectionItem, sectionItems } from './section-items.js';

interface ListedText {
  readonly text: string;
  readonly place: Place;
}

/** A text as it compares with others: without regard to case, spaces and the stop at its end. */
export function comparable(text: string): string {
  return folded(text)
    .trim()
    .replace(/[\s.;,:]+$/u, '')
    .toLowerCase();
}

/**
 * No list says the same twice (`role/duplicate-text`), standard clauses of the company among its items. Faulty fields
 * are left out.
 */
export function checkDuplicateTexts(
  role: RoleSource,
  company: ResolvedCompany,
  faultyKeys: ReadonlySet<string>,
): readonly Diagnostic[] {
  const isSound = (key: keyof RoleDefinition): boolean => !faultyKeys.has(key);
  const sections = CLAUSE_SECTIONS.filter(isSound).map((section) =>
    standardFirst(sectionItems(role, company, section)).map(({ text, place }) => ({ text: text.value, place })),
  );
  const { appraisal } = role.data;
  const kpis = isSound('kpis') ? (role.data.kpis ?? {}) : {};
  const ofAppraisal = (['procedure', 'criteria'] as const).map((key) =>
    definedItems(appraisal?.[key], ['appraisal', key]).map(({ text, path }) => ({ text, place: role.keyPlace(path) })),
  );
  const names = Object.entries(kpis).map(([id, { name }]) => ({ text: name, place: role.keyPlace(['kpis', id]) }));
  const lists = [...sections, ...(isSound('appraisal') ? ofAppraisal : []), names];
  return lists.flatMap(duplicatesIn);
}

/** So that a text which the company has for all roles is reported where a role has it once more. */
function standardFirst(items: readonly SectionItem[]): readonly SectionItem[] {
  return [...items.filter(({ own }) => own === null), ...items.filter(({ own }) => own !== null)];
}

function duplicatesIn(list: readonly ListedText[]): readonly Diagnostic[] {
  const first = new Map<string, Place>();
  return list.flatMap(({ text, place }) => {
    const key = comparable(text);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, place);
      return [];
    }
    const related = [{ place: earlier, message: 'It stands here first.' }];
    const message = 'This text stands in the same list already.';
    return [{ ...roleWarning('role/duplicate-text', place, message, 'remove one of the two, or reword it'), related }];
  });
}
