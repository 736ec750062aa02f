import { bad, type Checked, checked, type Diagnostic } from '../diagnostic/diagnostic.js';
import { loadSource } from '../source/load-source.js';
import { CASES } from '../source/name-forms.js';
import type { Path, Source } from '../source/source.js';
import { plainText, sourceText } from '../source/source-text.js';
import type { FileKind } from '../source/validate-schema.js';
import { reviewedFormalities } from './formalities.js';
import schema from './jurisdiction.schema.json' with { type: 'json' };
import type { JurisdictionDefinition } from './jurisdiction-definition.generated.js';
import type { LawNames } from './types.js';

export type JurisdictionSource = Source<JurisdictionDefinition>;

const JURISDICTION: FileKind = { area: 'jurisdiction', noun: 'a jurisdiction', schema };
const BRANCHES = ['labour', 'civil', 'administrative', 'criminal'] as const;

/** The names of laws of `templates/jurisdictions/<country>.yaml` in all its languages. */
export function loadJurisdiction(text: string, file: string): Checked<JurisdictionSource> {
  return loadSource<JurisdictionDefinition>(text, file, JURISDICTION);
}

/**
 * The names of laws in one language. Fails with `jurisdiction/missing-language` when the file has none: names of laws are
 * never borrowed from another language.
 */
export function resolveLaws(source: JurisdictionSource, language: string): Checked<LawNames> {
  const found = source.data.languages[language];
  if (found === undefined) {
    const message = `The jurisdiction has no names of laws in the language "${language}".`;
    const hint = `add "${language}" under languages`;
    const place = source.keyPlace(['languages']);
    return bad([{ severity: 'error', code: 'jurisdiction/missing-language', message, hint, place }]);
  }
  const diagnostics: Diagnostic[] = [];
  const names: Partial<Record<(typeof BRANCHES)[number], string>> = {};
  const forms = new Map<string, string>();
  const read = (path: Path, name: string): string => {
    const text = plainText(sourceText(source, path, name));
    diagnostics.push(...text.diagnostics);
    return text.value;
  };
  for (const branch of BRANCHES) {
    const name = found.names[branch];
    const path = ['languages', language, 'names', branch];
    if (typeof name === 'string') names[branch] = read(path, name);
    if (typeof name !== 'object') continue;
    names[branch] = read([...path, 'text'], name.text);
    for (const form of CASES) {
      if (name[form] !== undefined) forms.set(`${branch}.${form}`, read([...path, form], name[form]));
    }
  }
  const reviewedBy = found.reviewedBy === 'none' ? null : found.reviewedBy;
  const { deductionAllowed = null } = source.data;
  const formalities = reviewedFormalities(source.data);
  return checked(
    { jurisdiction: jurisdictionOf(source.file), language, names, forms, reviewedBy, deductionAllowed, formalities },
    diagnostics,
  );
}

function jurisdictionOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
}
