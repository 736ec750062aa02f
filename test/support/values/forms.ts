import { KPI_FIELDS } from './kpi.js';
import type { FormShapeName, Shapes } from './shape.js';

/** What forms and tables print, worked out of the role and the company. */
export const FORM_SHAPES: Shapes<FormShapeName> = {
  'row at a glance': {
    title: 'A row at a glance',
    fields: { label: ['text', 'What it is about.'], value: ['clause text', 'What the role says.'] },
  },
  KPI: {
    title: 'A KPI, with figures in words',
    fields: {
      ...KPI_FIELDS,
      target: ['text', 'The target as set: `≥ 6`.'],
      sign: ['text', 'How the appraisal form refers to it: `1`; empty where no duty is measured by a KPI.'],
      period: ['text', 'Per what, in words: `month`.'],
      setTarget: ['text', 'The target as set, with unit and period: `≥ 6 deals a month`.'],
      periodTarget: ['text', 'The target for the period between two appraisals.'],
      isTotal: ['yes or no', 'Whether the target of the period is a total, which lawful absence reduces.'],
      monthFigure: ['text', 'The target for a month, without a currency; one set by the week as it is.'],
      periodFigure: ['text', 'The target for the period, without a currency.'],
      personalTarget: ['text', 'The target of the person for the period; nothing in a form for anybody.'],
      personalWidth: ['number', 'Millimetres in which that has room.'],
      personalPlan: ['text', 'Of a plan, the total that the list of targets has for the person.'],
      planWidth: ['number', 'Millimetres in which the total of a plan has room.'],
      personalUnit: ['text', 'What it counts; empty for money and percentages.'],
      unitNote: ['text', 'The unit, and whether figures are added up: `deals · total`.'],
      includedText: ['text', 'That what is counted here counts for another KPI as well.'],
      dueText: ['text', 'When it is due: `by day 5 of the next month, every month`.'],
      periodText: ['text', 'The target for the period with the unit: `≥ 36 deals`.'],
      arithmetic: ['text', 'How it is worked out: `6 a month × 6 = 36`.'],
      weightAlt: ['text', 'The weight, for readers who do not see the chart.'],
      weightText: ['text', 'The weight with its word: `Weight 25%`.'],
      limits: ['text', 'Its floor, stretch and cap in words: those that it has.'],
      chartEnd: ['number', 'Where the bullet charts end, in percent of the target.'],
      chartAlt: ['text', 'The chart, for readers who do not see it.'],
    },
  },
  'part of the page number': {
    title: 'A part of the page number',
    fields: {
      kind: ['text', '`page` for the number of the page, `pages` for how many there are, or `words`.'],
      words: ['text', 'The words between them; empty for a number.'],
    },
  },
  step: {
    title: 'A step of an appraisal',
    fields: { when: ['text', 'When it is done.'], what: ['text', 'Who does what.'] },
  },
  'block of signatures': {
    title: 'A block of signatures',
    fields: {
      heading: ['text', 'What stands above it.'],
      note: ['text', 'What the signatures confirm, where the heading does not say it.'],
      groups: ['list of group of signatures', 'Who signs, in rows.'],
    },
  },
  'group of signatures': {
    title: 'A group of signatures',
    fields: {
      signatures: ['list of signatory', 'Who signs.'],
      across: ['number', 'How many stand side by side; nothing for as many as have room.'],
      stamp: ['text', '`left` or `right` of the signatures when a place for the stamp is there.'],
    },
  },
  signatory: {
    title: 'A signatory',
    fields: {
      name: ['text', 'The name of the fields.'],
      statement: ['text', 'What the signature says; empty where the heading says it.'],
      role: ['text', 'The post.'],
    },
  },
  'table of results': {
    title: 'A table of results',
    fields: {
      kpis: ['list of KPI', 'Its columns.'],
      rows: ['list of occasion', 'Its rows, mostly months; none where the period has but one entry.'],
      hasTotals: ['yes or no', 'Whether one of the targets is a total.'],
      hasLimits: ['yes or no', 'Whether one of the KPIs has a floor, a stretch or a cap.'],
    },
  },
  'table of plans': {
    title: 'A table of plans',
    fields: {
      kpis: ['list of KPI', 'Its columns.'],
      rows: ['list of occasion with plans', 'Its rows, mostly months.'],
      totals: ['texts', 'For each KPI its plan for the period; empty where it is entered by hand.'],
      hasTotals: ['yes or no', 'Whether one of the targets is a total.'],
      hasLimits: ['yes or no', 'Whether one of the KPIs has a floor, a stretch or a cap.'],
    },
  },
  'due dates': {
    title: 'A KPI that is ticked each time it is due',
    fields: {
      kpi: ['KPI', 'The KPI.'],
      hasDates: ['yes or no', 'Whether it has a due date; else it is done or not.'],
      due: ['number', 'How often it is due in the period.'],
      parts: ['rows of occasion', 'When it is due, at most six times in a row.'],
    },
  },
  occasion: {
    title: 'A time that something is due',
    fields: { index: ['number', 'Which one, from 1.'], label: ['text', 'The same in words: `Month 1`.'] },
  },
  'occasion with plans': {
    title: 'A row of a table of plans',
    fields: {
      index: ['number', 'Which one, from 1.'],
      label: ['text', 'The same in words: `Month 1`.'],
      plans: ['texts', 'For each KPI the plan that the list of targets has; empty where it is entered by hand.'],
    },
  },
  'reached KPI': {
    title: 'What was reached of a KPI',
    fields: {
      kpi: ['KPI', 'The KPI.'],
      attainment: ['number', 'Percent; nothing where there is no result.'],
      printed: ['text', 'The same, with as many decimals in each row; a dash where there is none.'],
      alt: ['text', 'The same for readers who do not see the chart.'],
      trend: ['trend', 'Its figures from month to month; nothing where there are none.'],
    },
  },
  trend: {
    title: 'Figures from month to month',
    fields: {
      values: ['text', 'The `values` of the chart.'],
      targets: ['text', 'Its `targets`; empty where there are none.'],
      alt: ['text', 'The same in words.'],
    },
  },
  'duty to tick': {
    title: 'A duty to tick',
    fields: {
      id: ['text', 'Its id.'],
      clause: ['text', 'Its number in the job description.'],
      text: ['clause text', 'What it says.'],
      measuredBy: ['text', 'The signs of the KPIs that count in its place: `→ 1, 2`; empty for none.'],
    },
  },
  'group of duties': {
    title: 'A group of duties to tick at once',
    isPartial: true,
    fields: {
      id: ['text', 'Its id; the clauses in no group have none.'],
      field: ['text', 'The name of its boxes.'],
      clause: ['text', 'Its number in the job description.'],
      text: ['clause text', 'Its heading.'],
      measuredBy: ['text', 'The signs of the KPIs that count in place of its clauses; empty for none.'],
      size: ['text', 'How many clauses it has, in words.'],
      rows: ['list of duty to tick', 'Its clauses.'],
      hasExceptions: ['yes or no', 'Whether its clauses have boxes of their own; one alone has none.'],
    },
  },
  'result calculations': {
    title: 'How results are worked out on screen',
    fields: {
      duties: ['text', 'The `calculate` of the result of the duties.'],
      compliance: ['text', 'The same over the duties that are scored as compliance.'],
      dutyValues: ['text', 'Their `values`.'],
      knowledge: ['text', 'The `calculate` of the result of knowledge.'],
      competencies: ['text', 'The same of competencies and conduct.'],
      scaleValues: ['text', 'The `values` of both.'],
    },
  },
  ratings: {
    title: 'What is rated on the scale',
    fields: {
      title: ['text', 'The heading of the section.'],
      parts: ['list of rated component', 'Knowledge, then competencies and conduct.'],
    },
  },
  'rated component': {
    title: 'A component that is rated on the scale',
    fields: {
      id: ['text', '`knowledge` or `competencies`.'],
      groups: ['list of rated list', 'What is rated.'],
      result: ['text', 'The label of its result.'],
    },
  },
  'rated list': {
    title: 'A list of things to rate',
    fields: {
      prefix: ['text', 'What the names of its boxes begin with.'],
      title: ['text', 'Its heading.'],
      items: ['list of rated item', 'What is rated.'],
    },
  },
  component: {
    title: 'A component of the overall result',
    fields: {
      id: ['text', '`kpis`, `duties`, `knowledge` or `competencies`.'],
      letter: ['text', 'Its letter on the form.'],
      label: ['text', 'Its name.'],
      weightPercent: ['number', 'Its weight.'],
    },
  },
  letters: {
    title: 'The letters of the components',
    isPartial: true,
    fields: {
      kpis: ['text', 'Of the KPIs.'],
      duties: ['text', 'Of the duties.'],
      compliance: ['text', 'Of the duties of compliance.'],
      knowledge: ['text', 'Of the knowledge.'],
      competencies: ['text', 'Of competencies and conduct.'],
    },
  },
  'band to tick': {
    title: 'A band to tick',
    fields: {
      id: ['text', 'Its number, the highest first.'],
      label: ['text', 'Its name.'],
      range: ['text', 'Its limits in words.'],
    },
  },
  'decision to tick': {
    title: 'A decision to tick',
    fields: { id: ['text', 'Its id.'], label: ['text', 'What is decided.'] },
  },
  'section numbers': {
    title: 'The numbers of the sections of a form',
    isPartial: true,
    fields: {
      identification: ['number', 'Employee and period.'],
      kpis: ['number', 'Appraisal form: KPIs.'],
      duties: ['number', 'Appraisal form: duties.'],
      ratings: ['number', 'Appraisal form: knowledge, competencies and conduct.'],
      development: ['number', 'Appraisal form: strengths and development.'],
      summary: ['number', 'Appraisal form: result and decision.'],
      comments: ['number', 'Appraisal form: comments and signatures.'],
      targets: ['number', 'KPI sheet: indicators and targets.'],
      derived: ['number', 'KPI sheet: targets for the period.'],
      scoring: ['number', 'KPI sheet: how results are scored.'],
      pay: ['number', 'KPI sheet: effect on pay.'],
      signatures: ['number', 'KPI sheet: signatures.'],
      actuals: ['number', 'KPI sheet: results of the period.'],
    },
  },
  person: {
    title: 'The person of a form',
    fields: {
      stamp: ['text', 'What the form is known by when it comes back.'],
      parts: ['list of part', 'Who may fill in a copy of it.'],
    },
  },
  part: {
    title: 'Who fills a copy in',
    fields: {
      id: ['text', '`self`, `manager` or `second`.'],
      label: ['text', 'In words.'],
    },
  },
  'known beforehand': {
    title: 'What is known of the person',
    fields: {
      name: ['text', 'The name.'],
      number: ['text', 'The id in the staff list.'],
      appraiser: ['text', 'The name of the manager.'],
      from: ['text', 'The first day that the form is about, in figures.'],
      to: ['text', 'The last day.'],
      previous: ['text', 'The overall result of the last appraisal, in percent.'],
      days: ['text', 'The working days of the period.'],
      missed: ['text', 'Of these, the days missed.'],
    },
  },
};
