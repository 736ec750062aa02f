import { KPI_FIELDS } from './kpi.js';
import type { Shapes } from './shape.js';

/** What forms and tables print, worked out of the role and the company. */
export const FORM_SHAPES: Shapes<
  | 'row at a glance'
  | 'KPI'
  | 'limits'
  | 'table of results'
  | 'duty to tick'
  | 'component'
  | 'letters'
  | 'band to tick'
  | 'decision to tick'
  | 'section numbers'
> = {
  'row at a glance': {
    title: 'A row at a glance',
    fields: { label: ['text', 'What it is about.'], value: ['clause text', 'What the role says.'] },
  },
  KPI: {
    title: 'A KPI, with figures in words',
    fields: {
      ...KPI_FIELDS,
      target: ['text', 'The target as set: `≥ 6`.'],
      period: ['text', 'Per what, in words: `month`.'],
      monthTarget: ['text', 'The target for a month.'],
      periodTarget: ['text', 'The target for the period between two appraisals.'],
      periodFigure: ['text', 'The same without a currency.'],
      periodText: ['text', 'The same with the unit: `≥ 36 deals`.'],
      arithmetic: ['text', 'How it is worked out: `6 × 6 = 36`.'],
      weightAlt: ['text', 'The weight, for readers who do not see the chart.'],
      isGraded: ['yes or no', 'Whether it has a floor, a stretch or a cap.'],
      limits: ['limits', 'These three in words.'],
      chartEnd: ['number', 'Where the bullet charts end, in percent of the target.'],
      chartAlt: ['text', 'The chart, for readers who do not see it.'],
    },
  },
  limits: {
    title: 'The limits of a KPI, a dash for what it lacks',
    fields: { floor: ['text', 'The floor.'], stretch: ['text', 'The stretch.'], cap: ['text', 'The cap.'] },
  },
  'table of results': {
    title: 'A table of monthly results',
    fields: { kpis: ['list of KPI', 'Its columns.'] },
  },
  'duty to tick': {
    title: 'A duty to tick',
    fields: {
      id: ['text', 'Its id.'],
      clause: ['text', 'Its number in the job description.'],
      text: ['clause text', 'What it says.'],
      heading: ['yes or no', 'Whether it is the heading of a group.'],
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
      knowledge: ['number', 'Appraisal form: knowledge.'],
      competencies: ['number', 'Appraisal form: competencies and conduct.'],
      summary: ['number', 'Appraisal form: weighted summary.'],
      development: ['number', 'Appraisal form: strengths and development.'],
      decision: ['number', 'Appraisal form: decision.'],
      comments: ['number', 'Appraisal form: the employee’s comments.'],
      targets: ['number', 'KPI sheet: indicators and targets.'],
      derived: ['number', 'KPI sheet: targets for the month and the period.'],
      scoring: ['number', 'KPI sheet: how results are scored.'],
      bullets: ['number', 'KPI sheet: floor, target and stretch.'],
      actuals: ['number', 'KPI sheet: monthly results.'],
      pay: ['number', 'KPI sheet: effect on pay.'],
      signatures: ['number', 'Signatures.'],
    },
  },
};
