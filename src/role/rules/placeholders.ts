import type { ResolvedCompany } from '../../company/types.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { CASES } from '../../source/name-forms.js';
import { CLAUSE_SECTIONS } from '../clause-lists.js';
import type { RoleSource } from '../load-role.js';
import { placeholderValues } from '../placeholder-values.js';
import { checkText } from '../resolve-text.js';
import type { RoleText } from '../role-texts.js';

/** Sections of placeholders that come from the company. */
const OF_COMPANY: ReadonlySet<string> = new Set(['posts', 'units', 'company']);

const ALL_FORMS = new Map(
  ['labour', 'civil', 'administrative', 'criminal'].flatMap((branch) => CASES.map((form) => [`${branch}.${form}`, ''])),
);

/** Only the names count here: what a document's entity, language and law put in their place is seen when it is made. */
const ANY_SETTING = {
  entity: { name: '', city: '' },
  laws: { names: { labour: '', civil: '', administrative: '', criminal: '' }, forms: ALL_FORMS },
  periods: { day: '', week: '', month: '', quarter: '', 'half-year': '', year: '' },
};
const NO_COMPANY = { name: '', posts: [], units: [], standardClauses: [] };

/**
 * All texts of a role hold only characters and placeholders that they may (`text/…`). Placeholders for what stands in
 * faulty fields, or in the company when there is none, are not looked at.
 */
export function checkPlaceholders(
  role: RoleSource,
  company: ResolvedCompany | null,
  faultyKeys: ReadonlySet<string>,
  texts: readonly RoleText[],
): readonly Diagnostic[] {
  const sound = { ...role, data: withoutKeys(role.data, faultyKeys) };
  const values = placeholderValues(sound, { company: company ?? NO_COMPANY, ...ANY_SETTING });
  const isUncertain = (path: string): boolean => {
    const section = path.split('.', 1)[0] ?? '';
    if (faultyKeys.has(section)) return true;
    return company === null && (OF_COMPANY.has(section) || CLAUSE_SECTIONS.some((known) => known === section));
  };
  return texts.flatMap((text) => checkText(text, text.mayHoldPlaceholders, values, isUncertain));
}

function withoutKeys<T extends object>(data: T, keys: ReadonlySet<string>): T {
  // Whoever reads the result leaves out what its rules call faulty, so the keys that are gone are not missed.
  return Object.fromEntries(Object.entries(data).filter(([key]) => !keys.has(key))) as T;
}
