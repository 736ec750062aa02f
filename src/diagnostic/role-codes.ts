import type { CodeInfo } from './code-info.js';
import { CONSISTENCY_CODES } from './consistency-codes.js';

/** Codes of what can be wrong with the content of a role, a company and a jurisdiction, beyond their schemas. */
export const ROLE_CODES = {
  ...CONSISTENCY_CODES,
  'company/bands': {
    summary: 'The bands of the overall result leave a gap or stand out of order.',
    explanation:
      'Bands go from the highest to the lowest, each begins lower than the one before, and the last begins at 0, so that every result has exactly one name.',
  },
  'company/clause': {
    summary: 'A standard clause has a field that only clauses of another section have.',
    explanation:
      'Only clauses of the section liability have a type and branches of law, only duties are due, only rights have a limit, and only duties, competencies and conduct have a veto. Move the clause or remove the field.',
  },
  'company/component-weights': {
    summary: 'The weights of the components of an appraisal do not sum to 100.',
    explanation:
      'The overall result is a weighted mean, so its weights are shares of a whole. The hint says by how much the sum is off.',
  },
  'company/duplicate-id': {
    summary: 'A post and a unit have the same id.',
    explanation: 'Working relations name a post or a unit by its id, so one id may mean only one of them.',
  },
  'company/levels': {
    summary: 'The levels of the rating scale are out of order.',
    explanation:
      'Levels go from the weakest to the strongest: each has a higher value than the one before, or each a lower one where 1 is the best, and a percentage that is not lower.',
  },
  'company/prevailing-language': {
    summary: 'The prevailing language of an entity is not one of its languages.',
    explanation: 'The text that holds when two differ must be one that is issued. Add the language or name another.',
  },
  'company/reporting-circle': {
    summary: 'Posts report to each other in a circle.',
    explanation:
      'Every chain of superiors ends with a post that reports to none. Correct the post shown or one further up.',
  },
  'company/unknown-placeholder': {
    summary: 'The numbering of documents holds a placeholder that is not known there.',
    explanation: 'A document number is made of fixed characters and {role}, {document} and {year}.',
  },
  'company/unknown-post': {
    summary: 'The company names a post that it does not have.',
    explanation: 'Every post that is named has an entry under posts, vacant ones too. Add it or correct the id.',
  },
  'company/unknown-unit': {
    summary: 'The company names a unit that it does not have.',
    explanation: 'Every unit that is named has an entry under units. Add it or correct the id.',
  },
  'company/veto': {
    summary: 'A standard clause has a veto that no cap belongs to, or the cap is no figure that a result can be.',
    explanation:
      'Where a clause with a veto is not met, the overall result is at most the vetoCap of appraisals in company.yaml, whatever else was reached. Set it, with no more decimals than results are rounded to, or remove the veto.',
  },
  'jurisdiction/missing-language': {
    summary: 'The jurisdiction has no names of laws in the language of the document.',
    explanation:
      'Liability clauses cite branches of law by the names that local counsel approved; they are never translated on the fly. Add the language to the file of the jurisdiction.',
  },
  'role/component-weights': {
    summary: 'The weights of the components of the appraisal do not sum to 100, or one has nothing to weigh.',
    explanation:
      'The overall result is a weighted mean of what the role has: KPIs, duties, duties of compliance, knowledge, competencies. Give weights to those alone, summing to 100.',
  },
  'role/decimals': {
    summary: 'A figure has more decimals than documents print.',
    explanation:
      'It would be printed as another figure, a very small one as 0. Documents print up to 6 decimals; amounts of money, and targets that are multiplied for a longer period, up to 2.',
  },
  'role/duplicate-id': {
    summary: 'Two duties have the same id.',
    explanation: 'References name a duty by its id alone, so an id stands once in all groups together.',
  },
  'role/education': {
    summary: 'The education level "none" stands beside others, or beside a field of study.',
    explanation:
      'None means that no education is required; with another level or a field beside it nobody could tell which holds.',
  },
  'role/file-name': {
    summary: 'The name of a role file is no id.',
    explanation:
      'The file name without .yaml is the id of the role: lower-case letters, digits and hyphens, beginning with a letter. Rename the file.',
  },
  'role/included-circle': {
    summary: 'KPIs are included in each other in a circle.',
    explanation:
      'What is included in another KPI is a part of what that one counts, so the larger cannot be a part of the smaller. Remove includedIn from the KPI that counts most.',
  },
  'role/kpi-limits': {
    summary: 'Floor, stretch and cap of a KPI are not in order.',
    explanation:
      'They are percentages of the target: the floor is at most 100, the stretch at least 100, and the cap at least the stretch. KPIs that are either met or not have none of them, and a target to be met exactly has only a floor.',
  },
  'role/kpi-period': {
    summary: 'The period of a KPI does not fit into the appraisal interval.',
    explanation:
      'A target can be derived for the interval only when the interval is a whole number of the periods. A yearly KPI cannot be judged after six months.',
  },
  'role/kpi-target': {
    summary: 'The target of a KPI cannot be a target of its comparison.',
    explanation:
      'A target by date is a day of the month from 1 to 31; a target of at least is more than 0, as attainment is a share of it; a KPI that is met or not has none.',
  },
  'role/kpi-weights': {
    summary: 'The weights of the KPIs do not sum to 100.',
    explanation:
      'The result of the KPIs is a weighted mean, so its weights are shares of a whole. The hint says by how much the sum is off and proposes a correction.',
  },
  'role/liability-laws': {
    summary: 'The branches of law of a liability item do not fit its type.',
    explanation:
      'Each type of liability rests on fixed branches: duty on labour law; offence on administrative, criminal and civil law; damage on labour and civil law; plan on variable pay alone. Report and secrecy name at least one branch.',
  },
  'role/relation-partner': {
    summary: 'A working relation does not say with whom, or says it twice.',
    explanation:
      'A relation is with a post or unit of the company (with) or with somebody outside (external): one of the two.',
  },
  'role/replacement': {
    summary: 'The replacement is not named in one way.',
    explanation: 'Either a post stands in (post) or a post names a deputy each time (appointedBy): one of the two.',
  },
  'role/replacement-missing': {
    summary: 'A role does not say who stands in for the holder.',
    explanation:
      'Without replacedBy nobody knows who acts, and who answers, during leave or illness. Name a post that stands in, or the post that names a deputy each time.',
  },
  'role/unknown-item': {
    summary: 'A field names an item that the role does not have.',
    explanation:
      'Duties require knowledge of the role, KPIs measure its duties or criteria, and a KPI is included in another one. Correct the id or add the item.',
  },
  'role/unknown-post': {
    summary: 'The role names a post that the company does not have.',
    explanation: 'Posts stand in roles/company.yaml under posts, vacant ones too. Add the post or correct the id.',
  },
  'role/unknown-unit': {
    summary: 'The role names a unit that the company does not have.',
    explanation: 'Units stand in roles/company.yaml under units. Add the unit or correct the id.',
  },
  'role/veto': {
    summary: 'A veto has no effect, or stands on a group of duties.',
    explanation:
      'Where a duty is marked as not done, or a competency or conduct is rated at the lowest level, a veto caps the overall result. The cap is the vetoCap of appraisals in company.yaml. The duties of a group have it each for itself.',
  },
  'text/control-character': {
    summary: 'A text holds a tab or an invisible control character.',
    explanation:
      'Such characters come in when text is copied. They have no shape on paper, and some make a text read otherwise than it is stored. Remove them.',
  },
  'text/missing-glyph': {
    summary: 'No font has a character of a text.',
    explanation: 'The PDF cannot show the character. Write the text with one that the fonts have.',
  },
  'text/no-placeholders': {
    summary: 'A brace stands in a text that takes no placeholders.',
    explanation:
      'Titles, names, units, grades and codes are what placeholders stand for, so they hold none themselves and are printed as they are. Write the words out; a brace, single or doubled, cannot stand there.',
  },
  'text/placeholder': {
    summary: 'A placeholder in a text is not written correctly.',
    explanation:
      'A placeholder is a path in braces, {kpis.calls.target}, or a plural, {kpis.calls.target, plural, one {# call} other {# calls}}. A literal brace is doubled.',
  },
  'text/plural-form': {
    summary: 'The plural forms of a text do not fit its language or its figure.',
    explanation:
      'Languages differ in their forms: English has one and other, Lithuanian one, few, many and other. The form that the figure needs must be there.',
  },
  'text/unknown-placeholder': {
    summary: 'A placeholder names something that is not there.',
    explanation:
      'Placeholders name figures of KPIs, items of the role, posts, units, the company, the entity and branches of law, by the ids in the files. The hint lists what is near.',
  },
} as const satisfies Record<string, CodeInfo>;
