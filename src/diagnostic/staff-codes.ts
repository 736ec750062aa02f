import type { CodeInfo } from './code-info.js';

/** Codes of what can be wrong with the staff list, absences, targets and actual figures. */
export const STAFF_CODES = {
  'staff/assignment-outside': {
    summary: 'An assignment begins before the employee was hired, or after leaving.',
    explanation:
      'The column "from" says since when somebody holds the position of the row. Correct that day, or the one under "hired" or "left".',
  },
  'staff/contradiction': {
    summary: 'Two rows about one employee say different things.',
    explanation:
      'Several rows of one id are successive assignments of one person, who has one name, one e-mail address, one day of being hired. Say it in one of the rows, or the same in all.',
  },
  'staff/dates': {
    summary: 'Two dates cannot both be right.',
    explanation:
      'Nobody leaves before being hired, is appraised before being hired or tomorrow, or comes back before going. The message names both days.',
  },
  'staff/duplicate-id': {
    summary: 'Two rows of the staff list have the same id.',
    explanation:
      'Each person has an id of its own, different from the others in more than upper and lower case. Two rows of one person are two assignments and need different days under "from"; one of them may leave it empty.',
  },
  'staff/duplicate-row': {
    summary: 'A table says the same thing twice.',
    explanation: 'For one KPI and one month there is one target and one figure. Remove one of the two rows.',
  },
  'staff/email': {
    summary: 'What stands under e-mail can hardly be an address.',
    explanation:
      'One address belongs there, such as a.sample@example.com, without a name before it. The list of what to send to whom would carry it as it is.',
  },
  'staff/id': {
    summary: 'The id of an employee has signs that it cannot have.',
    explanation:
      'The id names the folder of the employee and is typed in commands, so it is made of letters from a to z, digits, hyphens, full stops and underscores, and begins and ends with a letter or digit.',
  },
  'staff/manager-circle': {
    summary: 'Employees are managed by each other in a circle.',
    explanation:
      'Somebody would appraise, at second level, themselves. Whoever is highest in the company has no manager in the list.',
  },
  'staff/missing': {
    summary: 'There is no staff list.',
    explanation:
      'Appraisals are for people, who stand in roles/people/staff.csv, .yaml or .xlsx. "rolebook init" writes an example in a new workspace; docs/appraisals.md lists the columns.',
  },
  'staff/overlapping-absences': {
    summary: 'Two absences of one employee share a day.',
    explanation: 'The days would count twice. Correct them, or write both as one absence.',
  },
  'staff/target-scope': {
    summary: 'A target is for nobody, or for several at once.',
    explanation:
      'Each row fills one of the columns entity, unit and employee. A target for an employee counts before that of the unit, that before the one of the entity, and all of them before the role.',
  },
  'staff/unknown-employee': {
    summary: 'A row is about somebody whom the staff list does not name.',
    explanation: 'Correct the id, or add the person to the staff list.',
  },
  'staff/unknown-entity': {
    summary: 'A row names an entity that the company does not have.',
    explanation: 'Entities stand under "entities" in roles/company.yaml; a row names one by its id.',
  },
  'staff/unknown-kpi': {
    summary: 'A row names a KPI that no position has.',
    explanation:
      'KPIs stand in the role files and are named by their ids. A row about one employee names a KPI of a position that the employee holds or held.',
  },
  'staff/unknown-language': {
    summary: 'An employee has a language that documents cannot be printed in.',
    explanation:
      'Languages are named by their tags, such as en or lt. Rolebook brings six; templates/locales/<language>.yaml in the workspace adds one.',
  },
  'staff/unknown-manager': {
    summary: 'The manager of an employee is not in the staff list.',
    explanation:
      'The column "manager" holds the id of another employee of the list, who appraises. Whoever is highest leaves it empty.',
  },
  'staff/unknown-position': {
    summary: 'An employee has a position that is neither a role nor a post.',
    explanation:
      'The column "position" holds the id of a role, which is the name of its file, or of a post in roles/company.yaml. A position without a role file is not appraised.',
  },
  'staff/unknown-unit': {
    summary: 'A row names a unit that the company does not have.',
    explanation: 'Units stand under "units" in roles/company.yaml; a row names one by its id.',
  },
  'staff/working-time': {
    summary: 'The working time of an employee is no share of full time.',
    explanation: 'Write it in percent of full time, from 1 to 100; full time when left empty.',
  },
} as const satisfies Record<string, CodeInfo>;
