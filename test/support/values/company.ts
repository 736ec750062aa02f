import type { CompanyShapeName, Shapes, ValueKind } from './shape.js';

/** For the program alone. */
const NONE: ValueKind = 'not for templates';

/** What the company says. */
export const COMPANY_SHAPES: Shapes<CompanyShapeName> = {
  company: {
    title: 'The company',
    fields: {
      name: ['text', 'The name of the company as a whole.'],
      language: ['text', 'The language that the files are written in.'],
      entities: ['list of entity', 'Its companies in law.'],
      units: ['list of unit', 'Its units.'],
      posts: ['list of post', 'Its posts.'],
      chart: [NONE, ''],
      scale: ['scale', 'The scale of ratings.'],
      bands: ['list of band', 'What the overall result is called.'],
      calendar: ['calendar', 'How days and weeks are counted.'],
      scoring: ['scoring', 'How results are counted.'],
      appraisals: [NONE, ''],
      standardClauses: [NONE, ''],
      knowledgeFor: [NONE, ''],
      wordLists: [NONE, ''],
    },
  },
  entity: {
    title: 'A company in law',
    fields: {
      id: ['text', 'Its id.'],
      name: ['text', 'Its name.'],
      letterhead: ['texts', 'The lines of its letterhead.'],
      registration: ['text', 'Its number in the register.'],
      address: ['text', 'Its address on one line.'],
      city: ['text', 'The city in which documents are issued.'],
      jurisdiction: ['text', 'The country whose laws are cited, or `generic`.'],
      languages: ['texts', 'The languages that it issues documents in.'],
      prevailingLanguage: ['text', 'The language that prevails.'],
      logo: ['text', 'The path of its logo: ask with `{{#if entity.logo}}` whether there is one, show it as `logo`.'],
      theme: [NONE, ''],
      paper: [NONE, ''],
      header: ['text', 'A line at the head of later pages.'],
      footer: ['texts', 'Lines at the foot of every page.'],
      paperwork: [NONE, ''],
      digits: ['not for templates', 'How figures are written.'],
      approver: ['post', 'Who approves documents.'],
      agreeing: ['list of post', 'Who agrees to them, but for the immediate superior.'],
      formalities: [NONE, ''],
      numbering: ['text', 'The pattern of document numbers.'],
    },
  },
  paperwork: {
    title: 'Paperwork',
    fields: {
      initials: ['yes or no', 'Whether each page has room for initials.'],
      copies: ['number', 'How many copies are signed.'],
    },
  },
  post: {
    title: 'A post',
    fields: {
      id: ['text', 'Its id.'],
      title: ['text', 'Its title.'],
      inSentence: ['text', 'Its title as it stands in the midst of a sentence.'],
      unit: ['unit', 'Its unit.'],
      forms: ['not for templates', 'Its title in grammatical forms.'],
    },
  },
  unit: {
    title: 'A unit',
    fields: {
      id: ['text', 'Its id.'],
      name: ['text', 'Its name.'],
      forms: ['not for templates', 'Its name in grammatical forms.'],
    },
  },
  scale: { title: 'The scale', fields: { levels: ['list of level', 'Its levels, weakest first.'] } },
  level: {
    title: 'A level of the scale',
    fields: {
      value: ['number', 'Its figure.'],
      label: ['text', 'Its name.'],
      description: ['text', 'What it means.'],
      percent: ['number', 'What it counts for.'],
    },
  },
  band: {
    title: 'A band of the overall result',
    fields: { fromPercent: ['number', 'From this result on.'], label: ['text', 'Its name.'] },
  },
  calendar: {
    title: 'The calendar',
    fields: {
      workingDaysPerWeek: ['number', 'Working days of a week.'],
      workingDaysPerMonth: ['number', 'Working days of a month.'],
      weeksPerHalfYear: ['number', 'Weeks of half a year.'],
    },
  },
  scoring: {
    title: 'The rules of scoring',
    fields: {
      duty: ['counts of a duty', 'What a duty counts for.'],
      components: ['weights', 'The weights where a role sets none.'],
      decimals: ['number', 'Digits behind the point of a result.'],
    },
  },
  'counts of a duty': {
    title: 'What a duty counts for',
    fields: {
      donePercent: ['number', 'Done.'],
      partlyPercent: ['number', 'Partly done.'],
      notDonePercent: ['number', 'Not done.'],
    },
  },
};
