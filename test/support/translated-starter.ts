import { loadCompany } from '../../src/company/load-company.js';
import { resolveCompany } from '../../src/company/resolve-company.js';
import type { Checked } from '../../src/diagnostic/diagnostic.js';
import { loadRole } from '../../src/role/load-role.js';
import { withEntry } from '../../src/source/edit-yaml.js';
import { companyTranslatables } from '../../src/translation/company-translatables.js';
import { refreshed } from '../../src/translation/refresh.js';
import { roleTranslatables } from '../../src/translation/role-translatables.js';
import type { TranslatableText } from '../../src/translation/types.js';
import { writtenPath } from '../../src/translation/written-path.js';
import { COMPANY, ROLE, starterFiles } from './starter-files.js';

export const GREEK_COMPANY = 'roles/el/company.yaml';
export const GREEK_ROLE = 'roles/el/sales-representative.yaml';

/** The starter workspace with Greek as a second language; its Greek texts are the English ones, in capitals. */
export function translatedStarter(): Readonly<Record<string, string>> {
  const starter = starterFiles();
  const company = (starter[COMPANY] ?? '').replace('languages: [en]', 'languages: [en, el]');
  const source = taken(loadCompany(company, COMPANY));
  const role = taken(loadRole(starter[ROLE] ?? '', ROLE, taken(resolveCompany(source))));
  return {
    ...starter,
    [COMPANY]: company,
    [GREEK_COMPANY]: translationOf(companyTranslatables(source, 'el'), GREEK_COMPANY),
    [GREEK_ROLE]: translationOf(roleTranslatables(role), GREEK_ROLE),
  };
}

function translationOf(texts: readonly TranslatableText[], file: string): string {
  const pathOf = (text: TranslatableText): readonly string[] => writtenPath(text, texts);
  const order = (path: readonly string[]): readonly string[] =>
    texts.flatMap((text) => pathOf(text)[path.length] ?? []);
  const bare = texts.reduce((text, each) => {
    const value = typeof each.value === 'string' ? JSON.stringify(capitals(each.value)) : JSON.stringify(each.value);
    return withEntry(text, { path: pathOf(each), value, comment: [] }, order, 'text');
  }, '# Greek texts.\n');
  const made = refreshed({
    text: bare,
    file,
    texts,
    pathOf,
    isOwn: () => true,
    confirmed: () => false,
    isSuperfluous: () => false,
    head: [],
  });
  if (made === null) throw new Error(`${file} cannot be made`);
  return made.text;
}

/** Placeholders stay as they are. */
export function capitals(text: string): string {
  return text
    .split(/(\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\})/)
    .map((part, index) => (index % 2 === 1 ? part : part.toUpperCase()))
    .join('');
}

function taken<T>(result: Checked<T>): T {
  if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join('\n'));
  return result.value;
}
