import type { CodeInfo } from './code-info.js';

/** Codes of what can stand in the way of appraising people. */
export const APPRAISAL_CODES = {
  'appraisal/changed': {
    summary: 'A role or targets have changed since the forms were made.',
    explanation:
      'Who has a form goes by what it says, so forms are not made anew behind anybody’s back. While nothing has come back, "rolebook appraisal open --replace" makes them anew; those that were sent must then be thrown away, as they will not be taken in. Once something has come back, the period ends by the old ones. A score is worked out by the role as it stands when the score is worked out, and with a role that has changed it may be another one: bring the role back to what it was until the results are released. Released scores stay as they are.',
  },
  'appraisal/locked': {
    summary: 'Another run is writing appraisals.',
    explanation:
      'Runs that open a period, collect forms or change results do so one after the other. The message names the process that is at work. Let it end, or give the option --wait with the seconds that you are ready to wait. A process that is gone is no hindrance; one on another computer cannot be looked at, so if it is gone, remove the file by hand.',
  },
  'appraisal/no-role': {
    summary: 'Somebody holds a post of which there is no role.',
    explanation:
      'Forms are made from the file of a role. A post that only stands in the company file, as that of a director often does, has no duties and no targets to print. Write the role, or leave the employee out.',
  },
  'appraisal/not-employed': {
    summary: 'An employee named on the command line was not there in the period.',
    explanation:
      'The staff list says that the employee was hired after the last day of the period, or left before its first one.',
  },
  'appraisal/not-rated': {
    summary: 'Somebody held a position for too short a part of the period.',
    explanation:
      'The company says in roles/company.yaml, under appraisals.minimumMonths, how many months of a period somebody must have held a position to be rated in it. Without that line it is three months. Who changed positions may be rated in one of them only, or in none.',
  },
  'appraisal/overlap': {
    summary: 'A period is opened that shares days with another one of the same people.',
    explanation:
      'A quarter within a half-year may be meant, as where targets are looked at each quarter. Where it is not, the same work is appraised twice: a misspelt period, or 2026 in the place of 2026-H2. Both stay open; figures of a spreadsheet go into every open period that has their month.',
  },
} as const satisfies Record<string, CodeInfo>;
