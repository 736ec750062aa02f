import type { CodeInfo } from './code-info.js';

/** Codes of what can stand in the way of completed forms. */
export const COMPLETE_CODES = {
  'complete/no-role': {
    summary: 'A completed form cannot be made, as its role is gone or has a fault.',
    explanation:
      'A completed form prints the clauses of the role beside what was filled in. Bring the file of the role back, or mend what "rolebook validate" finds, then run "rolebook appraisal complete". What was collected is kept all the while.',
  },
  'complete/nothing-returned': {
    summary: 'A completed form is asked for of somebody of whom nothing has come back.',
    explanation:
      'A form is completed with what came back: the appraiser’s form, that of the employee, the KPI sheet or a spreadsheet of figures. Collect it first, with "rolebook appraisal collect <file or folder>".',
  },
  'complete/unprintable': {
    summary: 'Something that was filled in cannot be printed as it is.',
    explanation:
      'People type what their keyboards offer: pictograms, letters of other scripts. The fonts of the theme have no shapes for them, so each is printed as a square, on completed forms and in summaries (as a question mark, by a theme whose fonts have no square either). The result keeps the text as it was typed. A theme may name further fonts, which then print them.',
  },
} as const satisfies Record<string, CodeInfo>;
