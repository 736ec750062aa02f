import type { CodeInfo } from './code-info.js';

/** Codes of what can be wrong with the names of laws and with the fixed wording of a language. */
export const LANGUAGE_CODES = {
  'jurisdiction/absent-law': {
    summary: 'A clause cites a branch of law that the jurisdiction does not have.',
    explanation:
      'Where a clause lists several branches, those that a country lacks are left out by themselves. A clause that cites only such a branch says nothing there: drop it for the entities of that country in roles/entities/<entity>/<role>.yaml, or cite the branch that holds instead.',
  },
  'jurisdiction/missing': {
    summary: 'The names of the laws of a country are not there.',
    explanation:
      'Liability clauses cite laws by their names in templates/jurisdictions/<country>.yaml. Write that file, for which "rolebook schema jurisdiction" gives the form, or use the jurisdiction "generic".',
  },
  'jurisdiction/unreviewed': {
    summary: 'No lawyer has approved the names of the laws of a country, or how documents are signed there.',
    explanation:
      'Liability clauses cite laws by the names in templates/jurisdictions/<country>.yaml, and job descriptions are approved and signed as "formalities" says there. Let local counsel check both and write who did under each "reviewedBy", with the day under "checkedOn".',
  },
  'locale/conventions': {
    summary: 'The tag for the conventions of numbers and dates is not one.',
    explanation: 'It is a BCP 47 language tag, mostly language and country: en-GB, el-GR, lt-LT, nb-NO, gu-IN, th-TH.',
  },
  'locale/missing': {
    summary: 'The fixed wording of a language is not there.',
    explanation:
      'Headings, labels and standard sentences come from templates/locales/<language>.yaml. Write that file, for which "rolebook schema locale" gives the form, or remove the language from the entity.',
  },
} as const satisfies Readonly<Record<string, CodeInfo>>;
