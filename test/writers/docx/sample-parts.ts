import {
  cell,
  descriptions,
  drawing,
  figure,
  h,
  input,
  list,
  p,
  pageCount,
  pageNumber,
  reference,
  row,
  section,
  signature,
  signatures,
  table,
  text,
} from './nodes.js';

/** One red pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
);

const ratings = ['1', '2', '3', '4', '5'];
const duties = [
  'Draws up a weekly schedule of visits and calls, agrees it with the head of sales and keeps to it.',
  'Visits every client of the portfolio at least once a month and records the outcome on the day of the visit.',
  'Collects receivables from own clients in full and on time, and reports every delay of more than five working days.',
];

export const letterhead = table(
  [{ percent: 50 }, { percent: 50 }],
  [],
  [
    row([
      cell([figure({ type: 'drawing', drawing }, { alt: 'Logo of Example Trading', widthPt: 85, heightPt: 42.5 })]),
      cell(
        [
          p('Example Trading Ltd', 'letterhead-name'),
          p('12 Harbour Street, 00100 Portville', 'letterhead'),
          p('Registration 0000000', 'letterhead'),
        ],
        { align: 'right' },
      ),
    ]),
  ],
  { style: 'layout', layout: true },
);

export const footer = table(
  [{ percent: 75 }, { percent: 25 }],
  [],
  [
    row([
      cell([p('Example Trading Ltd · JD-001 · Revision 1 · 2 March 2026', 'foot')]),
      cell([p([text('Page '), pageNumber, text(' of '), pageCount], 'foot')], { align: 'right' }),
    ]),
  ],
  { style: 'layout', layout: true },
);

export const opening = [
  table(
    [{ percent: 50 }, { percent: 50 }],
    [],
    [
      row([
        cell([
          descriptions(
            [
              ['Number', 'JD-001'],
              ['Revision', '1'],
              ['Date', '2 March 2026'],
              ['Place', 'Portville'],
            ],
            'facts',
          ),
        ]),
        cell([
          signatures([signature('approval', { statement: [text('Approved')], role: [text('Managing director')] })]),
        ]),
      ]),
    ],
    { style: 'layout', layout: true },
  ),
  p('Job description', 'kind'),
  h(1, 'Account manager'),
  section([
    descriptions([
      ['Unit', 'Sales department'],
      ['Reports to', 'Head of sales'],
      ['Category', 'Specialist'],
      ['Requirement', 'Higher education, or vocational education and two years in sales'],
    ]),
  ]),
];

export const clauses = list('clauses', [
  {
    id: 'general',
    blocks: [
      h(2, 'General provisions'),
      list('clauses', [
        'This job description sets out the duties, rights and liability of the account manager.',
        {
          id: 'documents',
          blocks: [
            p('In the work the account manager is guided by:', 'li'),
            list('clauses', ['the law of the country;', 'the charter of the company;', 'this job description.']),
          ],
        },
      ]),
    ],
  },
  {
    id: 'duties',
    blocks: [
      h(2, 'Duties'),
      p('The account manager:', 'lead-in'),
      list('clauses', [
        ...duties,
        {
          id: 'reporting',
          blocks: [
            p([text('Reports every month; see clause '), reference('documents', '1.2'), text(' and:')], 'li'),
            list('unordered', ['by the fifth working day;', 'in the form that the head of sales lays down.']),
          ],
        },
        { blocks: [p('Group of duties', 'total'), list('clauses', ['First of the group.', 'Second of the group.'])] },
      ]),
    ],
  },
  {
    blocks: [
      h(2, 'Working relations'),
      p('The account manager works with:', 'lead-in'),
      table(
        [{ mm: 38 }, null, { mm: 32 }, { mm: 30 }],
        [row(['With', 'About', 'Channel', 'Answer'].map((words) => cell(words, { header: 'column' })))],
        [
          row([
            cell('Warehouse', { header: 'row' }),
            cell('Availability and dispatch of goods'),
            cell('E-mail'),
            cell('Same day'),
          ]),
          row([
            cell('Accounts', { header: 'row' }),
            cell('Receivables, credit notes'),
            cell('Telephone'),
            cell('One working day'),
          ]),
        ],
      ),
    ],
  },
]);

export const indicators = table(
  [null, { mm: 30 }, { mm: 20 }, { mm: 20 }],
  [
    row([
      cell('Indicator', { header: 'column' }),
      ...['Target', 'Weight, %', 'Result'].map((words) => cell(words, { header: 'column', align: 'right' })),
    ]),
  ],
  [
    ...Array.from({ length: 10 }, (_, index) =>
      row([
        cell(`Indicator ${index + 1}`, { header: 'row' }),
        cell(`${100 + index}`, { align: 'right' }),
        cell('10', { align: 'right' }),
        cell([input('number')], { align: 'right' }),
      ]),
    ),
    row(
      [
        cell('Total', { header: 'row', colspan: 2 }),
        cell('100', { align: 'right' }),
        cell([input('number')], { align: 'right' }),
      ],
      'total',
    ),
  ],
  { caption: [text('Indicators of the half-year')] },
);

export const checklist = table(
  [null, ...ratings.map(() => ({ mm: 10 }))],
  [
    row([
      cell('Competency', { header: 'column' }),
      ...ratings.map((value) => cell(value, { header: 'column', align: 'center' })),
    ]),
  ],
  [
    row([cell('Behaviour', { header: 'row', colspan: 6 })], 'group'),
    ...['Listens before proposing', 'Keeps promises to clients and colleagues'].map((words) =>
      row([
        cell(words, { header: 'row' }),
        ...ratings.map((value) => cell([input('radio', null, { value, checked: value === '4' })], { align: 'center' })),
      ]),
    ),
  ],
  { style: 'checklist' },
);

export const spans = table(
  [{ mm: 40 }, null, null],
  [
    row([
      cell('Period', { header: 'column', rowspan: 2 }),
      cell('Sales', { header: 'column', colspan: 2, align: 'center' }),
    ]),
    row([cell('Plan', { header: 'column' }), cell('Actual', { header: 'column' })]),
  ],
  [
    row([cell('January', { header: 'row' }), cell('10'), cell([input('number')])]),
    row([cell('February', { header: 'row' }), cell('12'), cell([input('number')])]),
  ],
  { style: 'summary', keepTogether: true },
);
