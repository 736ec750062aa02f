import type { OutcomeShapeName, Shape, Shapes } from './shape.js';

/** What a summary and an overview have in common. */
const COMMON: Shape['fields'] = {
  language: ['text', 'The language of the document, such as `en`.'],
  document: ['document about results', 'The document itself.'],
  entity: ['entity', 'The company in law whose document it is.'],
  pageOf: ['list of part of the page number', 'The words and figures of `Page 1 of 7`, in the order of the language.'],
  periodText: ['text', 'The period with its first and last day.'],
};

/** What the templates of a summary and of an overview may print, field by field. */
export const OUTCOME_SHAPES: Shapes<OutcomeShapeName> = {
  summary: {
    title: 'In a summary of an appraisal',
    fields: {
      ...COMMON,
      employee: ['employee', 'Whom it is about.'],
      position: ['text', 'The title of the position, of several the last.'],
      appraisers: ['texts', 'The names of the appraisers, of all positions.'],
      appraiser: ['text', 'The name of the one who signs: the last.'],
      stateText: ['text', 'How far the appraisal has come, and since when.'],
      isPreliminary: ['yes or no', 'Whether the employee has not been shown the result yet.'],
      overall: ['text', 'The overall result, in percent.'],
      band: ['text', 'What it is called.'],
      changeText: ['text', 'How it differs from the last one, or that there is none.'],
      vetoNotes: ['texts', 'Which clauses that are not met cap the result of a position.'],
      components: ['list of results of a position', 'The results of the components, position by position.'],
      isCompact: ['yes or no', 'Whether those of a position stand in a line, as there is no room for rows.'],
      weightsShared: ['yes or no', 'Whether a component without a result leaves its weight to the others.'],
      partsNote: ['text', 'By what days several positions count, if there are several.'],
      notRated: ['text', 'Which positions were held for too short a time to be rated, if any.'],
      kpiTables: ['list of KPIs of a position', 'The KPIs and their results, position by position.'],
      moreKpis: ['text', 'How many more KPIs there are than the page has room for, if any.'],
      changes: ['texts', 'What was changed after the forms had come back, by whom and why.'],
      moreChanges: ['text', 'How many more such changes there are, if any.'],
      strengths: ['text', 'What went well.'],
      improvements: ['text', 'What should improve.'],
      plan: ['text', 'The development plan.'],
      decision: ['text', 'What was decided.'],
      comment: ['text', 'What the employee says.'],
      isShortened: ['yes or no', 'Whether one of these texts is cut.'],
    },
  },
  overview: {
    title: 'In an overview of appraisals',
    fields: {
      ...COMMON,
      scope: ['text', 'Whom it is about: all employees, some units, or those of some managers.'],
      counts: ['counts of appraisals', 'How many there are, and how far they have come.'],
      bands: ['list of share of a band', 'How the results are spread, the highest band first.'],
      middle: ['text', 'The median, the lowest and the highest result; or that there is none.'],
      few: ['text', 'That there are few results, where that is so.'],
      outlierRule: ['text', 'When a result is far from the others; or that there are too few to say.'],
      outliers: ['texts', 'Who has such a result.'],
      noOutliers: ['yes or no', 'Whether nobody has, of enough results.'],
      components: ['list of column of results', 'The components that somebody has a result in.'],
      componentWidth: ['number', 'How many millimetres each of their columns has.'],
      people: ['list of row of an employee', 'The employees.'],
      hasChanges: ['yes or no', 'Whether one of them has an earlier result, too.'],
      hasSeveral: ['yes or no', 'Whether one of them held several positions.'],
      missing: ['list of row of what is missing', 'Whose appraisals lack something.'],
    },
  },
  'document about results': {
    title: 'The document about results',
    fields: {
      name: ['text', 'Its kind in words.'],
      title: ['text', 'Its kind, whom it is about, and the period.'],
      date: ['text', 'The date of issue, in words.'],
      period: ['text', 'The period, such as `2026-H2`.'],
      keywords: ['text', 'Its key words.'],
    },
  },
  employee: {
    title: 'The employee of a summary',
    fields: {
      id: ['text', 'The id in the staff list.'],
      name: ['text', 'The name.'],
      unit: ['text', 'The unit; empty when there is none.'],
    },
  },
  'results of a position': {
    title: 'The results of a position',
    fields: {
      heading: ['text', 'The position and its days, where there are several.'],
      rows: [
        'list of result of a component',
        'The components; empty where they stand in a line, or have no room at all.',
      ],
      line: ['text', 'The components in a line, where they stand so.'],
      result: ['text', 'What they come to, where there are several positions.'],
    },
  },
  'result of a component': {
    title: 'The result of a component',
    fields: {
      label: ['text', 'The name of the component.'],
      weight: ['text', 'Its weight, in percent.'],
      result: ['text', 'Its result, in percent; a dash where there is none.'],
      weighted: ['text', 'Result × weight; a dash where there is none.'],
    },
  },
  'KPIs of a position': {
    title: 'The KPIs of a position',
    fields: {
      heading: ['text', 'The position and its days, where there are several.'],
      rows: ['list of KPI with its result', 'The KPIs that there is room for.'],
      chartEnd: ['number', 'Where their charts end, in percent of the target.'],
    },
  },
  'KPI with its result': {
    title: 'A KPI with its result',
    fields: {
      name: ['text', 'Its name.'],
      weight: ['text', 'Its weight, in percent.'],
      target: ['text', 'What was to be reached.'],
      actual: ['text', 'What was reached, or why it has no result.'],
      attainment: ['text', 'In percent of the target; a dash where there is none.'],
      score: ['text', 'Weight × what counts of it; a dash where there is none.'],
      floor: ['number', 'The floor for its chart, if it has one.'],
      stretch: ['number', 'The stretch target for its chart, if it has one.'],
      value: ['number', 'The attainment for its chart, 0 or more, if there is one.'],
      chartAlt: ['text', 'What the chart says, for those who cannot see it.'],
    },
  },
  'counts of appraisals': {
    title: 'How many appraisals there are',
    fields: {
      due: ['number', 'All employees of the overview.'],
      opened: ['number', 'Those who were given forms.'],
      returned: ['number', 'Those who have a result.'],
      released: ['number', 'Those who have been shown it.'],
    },
  },
  'share of a band': {
    title: 'A band and how many are in it',
    fields: {
      label: ['text', 'Its name.'],
      range: ['text', 'Its limits in words.'],
      count: ['text', 'How many employees are in it.'],
      share: ['text', 'Their share of all results, in percent.'],
      shareValue: ['number', 'The same for the bar.'],
      barAlt: ['text', 'What the bar says, for those who cannot see it.'],
    },
  },
  'column of results': {
    title: 'A column of results',
    fields: {
      id: ['text', 'The id of the component.'],
      label: ['text', 'Its name.'],
    },
  },
  'row of an employee': {
    title: 'An employee in an overview',
    fields: {
      who: ['text', 'The name; the id where names are left out.'],
      id: ['text', 'The id beside the name, else empty.'],
      position: ['text', 'The title of the position.'],
      components: ['texts', 'The results, column by column; a dash where there is none.'],
      overall: ['text', 'The overall result, in percent.'],
      band: ['text', 'What it is called.'],
      change: ['text', 'By how many points it differs from the last one.'],
      state: ['text', 'How far the appraisal has come, and since when.'],
    },
  },
  'row of what is missing': {
    title: 'What an appraisal lacks',
    fields: {
      who: ['text', 'The name; the id where names are left out.'],
      id: ['text', 'The id beside the name, else empty.'],
      position: ['text', 'The title of the position.'],
      manager: ['text', 'Who appraises.'],
      what: ['text', 'What is missing.'],
    },
  },
};
