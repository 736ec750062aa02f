/** What a KPI says of itself, be it as the role sets it or with figures in words. */
export const KPI_FIELDS = {
  id: ['text', 'Its id.'],
  name: ['clause text', 'Its name.'],
  definition: ['clause text', 'What is counted and how.'],
  comparison: ['text', '`at-least`, `at-most`, `exactly`, `plan`, `by-date` or `yes-no`.'],
  unit: ['text', 'What is counted.'],
  per: ['text', '`day`, `week`, `month`, `quarter`, `half-year` or `year`.'],
  aggregation: ['text', '`sum` or `average`.'],
  weightPercent: ['number', 'Its weight.'],
  source: ['clause text', 'Where the actual figure is read off.'],
  measures: ['texts', 'Ids of the duties and criteria that it measures.'],
  floorPercent: ['number', 'The floor, in percent of the target.'],
  stretchPercent: ['number', 'The stretch target, in percent of the target.'],
  capPercent: ['number', 'The cap, in percent of the target.'],
  includedIn: ['text', 'The id of the KPI that it is a part of.'],
} as const;
