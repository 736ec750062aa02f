import { COMPANY_SHAPES } from './company.js';
import { FORM_SHAPES } from './forms.js';
import { ROLE_SHAPES } from './role.js';
import type { Shapes } from './shape.js';

/**
 * What a template may print, as a table: the context of `documentContext`, field by field. A test holds it to the contexts
 * of the demonstration company in both directions.
 */
export const SHAPES: Shapes = {
  everything: {
    title: 'In every document',
    fields: {
      language: ['text', 'The language of the document, such as `en`.'],
      document: ['document', 'The document itself.'],
      role: ['role', 'The role, with all that its file says.'],
      company: ['company', 'The company.'],
      entity: ['entity', 'The company in law that issues the document.'],
      unitName: ['text', 'The unit of the position; empty when the role names none.'],
      appraiserTitle: ['text', 'The post of who appraises: the assessor, else the immediate superior.'],
      glance: ['list of row at a glance', 'The rows under the title of a job description.'],
      agreeing: ['list of post', 'Who agrees to the job description; the immediate superior comes last.'],
      replacementClause: ['text', 'The sentence on what the deputy takes over.'],
      paperwork: ['paperwork', 'What the foot of a job description leaves room for, if anything.'],
      stamped: ['yes or no', 'Whether a job description has a place for the stamp.'],
      fillable: ['yes or no', 'Whether the form is filled in on screen; else it has blanks for the hand.'],
      prevailing: [
        'text',
        'The sentence that says which of two languages holds, in a document that has two side by side.',
      ],
      severalCopies: ['yes or no', 'Whether more than two copies of it are signed.'],
      hasBehaviour: ['yes or no', 'Whether there are competencies or conduct.'],
      hasConditions: ['yes or no', 'Whether there are conditions or pay.'],
      hasAppraisal: ['yes or no', 'Whether there is an appraisal or a KPI.'],
      consequences: ['text', 'What an appraisal may lead to, in words.'],
      sections: ['section numbers', 'The numbers of the sections of a form.'],
      steps: ['list of step', 'How an appraisal form is used: what is done when.'],
      kpis: ['list of KPI', 'The KPIs, with figures in words.'],
      graded: ['yes or no', 'Whether one of them has a floor, a stretch or a cap.'],
      totalWeight: ['number', 'The sum of the weights of the KPIs.'],
      periodMonths: ['number', 'The months between two appraisals.'],
      derivedNote: ['text', 'How long the period is taken to be.'],
      reducesTargets: ['yes or no', 'Whether a target becomes smaller with the days that the employee missed.'],
      absenceRules: ['texts', 'What holds for lawful absence, by the targets that there are.'],
      dueNote: ['text', 'What holds for due dates that are no working days.'],
      scoringRules: ['texts', 'The rules of scoring that the KPIs call for.'],
      example: ['text', 'The rule of scoring, worked out for a figure and for a plan.'],
      variablePay: ['clause text', 'What the role says about variable pay.'],
      payExample: ['text', 'What a result earns as variable pay, in round figures.'],
      figureTables: ['list of table of results', 'Tables for figures by the month, each with some of the KPIs.'],
      planTables: ['list of table of results', 'Tables for plans and what was reached, each with some of the KPIs.'],
      dateTables: ['list of due dates', 'The KPIs that are ticked each time they are due.'],
      dutyRows: ['list of duty to tick', 'The duties with their clause numbers; empty when the role groups them.'],
      dutyGroups: ['list of group of duties', 'The groups of duties, and last those in none; empty without groups.'],
      sheetCalculation: ['text', 'The `calculate` of the result on the KPI sheet.'],
      calculations: ['result calculations', 'How a form that is filled in on screen works out its results.'],
      dutyLegend: ['text', 'What done, partly and not done count for.'],
      scaleLegend: ['text', 'The scale of the company on one line.'],
      ratings: ['ratings', 'What is rated on the scale.'],
      ratingColumns: ['number', 'The columns of a rating table: the levels of the scale and one.'],
      components: ['list of component', 'The parts of the overall result.'],
      letters: ['letters', 'The letter of each component.'],
      componentsTotal: ['number', 'The sum of the weights of the components.'],
      bands: ['list of band to tick', 'The bands of the overall result.'],
      decisions: ['list of decision to tick', 'What may be decided.'],
      planRows: ['numbers', 'The rows of the development plan: 1, 2, 3.'],
    },
  },
  document: {
    title: 'The document',
    fields: {
      kind: ['text', '`job-description`, `appraisal` or `kpi-sheet`.'],
      name: ['text', 'Its kind in words.'],
      title: ['text', 'Its kind and the title of the role.'],
      number: ['text', 'Its number, by the `numbering` of the entity.'],
      revision: ['text', 'The revision of the role.'],
      date: ['text', 'The date of issue, in words.'],
      keywords: ['text', 'Its key words.'],
    },
  },
  ...ROLE_SHAPES,
  ...COMPANY_SHAPES,
  ...FORM_SHAPES,
};
