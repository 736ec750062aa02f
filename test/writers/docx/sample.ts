import type { Document } from '../../../src/document/types.js';
import {
  blank,
  cell,
  chart,
  descriptions,
  document,
  drawing,
  figure,
  h,
  input,
  lineBreak,
  list,
  p,
  pageBreak,
  pageCount,
  pageNumber,
  reference,
  row,
  section,
  signature,
  signatures,
  table,
  text,
  textArea,
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

const letterhead = table(
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

const footer = table(
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

const opening = [
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
        cell([signatures([signature('approval', { statement: 'Approved', role: 'Managing director' })])]),
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

const clauses = list('clauses', [
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

const indicators = table(
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

const checklist = table(
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

const spans = table(
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

/** A document with every block and inline. */
export const everyBlock: Document = document(
  [
    ...opening,
    clauses,
    p([
      text('Plain, '),
      text('strong', { strong: true }),
      text(', '),
      text('emphatic', { emphasis: true }),
      text(', '),
      text('both', { strong: true, emphasis: true }),
      text(', '),
      text('inserted', { change: 'inserted' }),
      text(', '),
      text('deleted', { change: 'deleted' }),
      text(', '),
      text('styled', { style: 'strong-accent' }),
      text(', '),
      text('ασφάλεια', { language: 'el' }),
      text(' and '),
      text('ความลับ', { language: 'th' }),
      text(' & <tags> "quoted" it’s; '),
      text('a page', { href: 'https://example.org/?a=1&b=2' }),
      text('.'),
      lineBreak,
      text('A second line with non\u2011breaking hyphen and {clauses-0} braces.'),
    ]),
    h(2, '1. Result'),
    indicators,
    checklist,
    p([text('Result of the section '), input('number', 68)], 'body'),
    p([
      text('Decision: '),
      input('checkbox', null, { checked: true }),
      text(' Raise '),
      input('checkbox'),
      text(' None '),
      blank(60),
    ]),
    p([text('Name '), blank(null)]),
    p([text('From '), blank(null), text(' to '), blank(null)]),
    p([text('Unit '), input('text', null, { value: 'Sales department' })]),
    p([text('Band '), input('select', 100, { value: 'good', options: [{ value: 'good', label: 'Good' }] })]),
    h(3, 'Charts'),
    table(
      [null, { mm: 60 }],
      [row([cell('Indicator', { header: 'column' }), cell('Scale', { header: 'column' })])],
      [
        row([cell('New clients', { header: 'row' }), cell([chart({ value: 95 })])]),
        row([
          cell('Weight', { header: 'row' }),
          cell([p('40', 'td'), chart({ kind: 'bar', widthPt: 57, heightPt: 5.7, value: 40, end: 40 })]),
        ]),
      ],
    ),
    figure({ type: 'png', bytes: PNG, widthPx: 1, heightPx: 1 }, { alt: 'A red square', align: 'center' }),
    spans,
    list('ordered', [
      'First step',
      'Second step',
      { blocks: [p('Third step', 'li'), list('ordered', ['a part', 'another part'])] },
    ]),
    p('A second list starts again:'),
    list('ordered', ['One', 'Two']),
    list('clauses', [{ blocks: [h(2, 'Clauses again'), list('clauses', ['restarted', 'and counted.'])] }]),
    list('unordered', ['Bullet', { blocks: [p('With a part', 'li'), list('unordered', ['of its own'])] }]),
    pageBreak,
    textArea('Strengths', 3),
    textArea('What to improve', 2, 'Reports on time'),
    section(
      [
        h(3, 'Agreed'),
        signatures([
          signature('hr', { role: 'Head of human resources', person: 'Maria Example' }),
          signature('head', { role: 'Head of sales' }),
          signature('law', { role: 'Lawyer' }),
        ]),
      ],
      true,
    ),
    section(
      [
        h(3, 'Acknowledged'),
        p('I have read this job description, have had it explained to me and have received a copy.'),
        signatures([signature('employee', { statement: 'Read and understood', role: 'Employee' })]),
      ],
      true,
    ),
  ],
  {
    firstHeader: [letterhead],
    header: [p('Job description · Account manager · JD-001 · Revision 1', 'running')],
    footer: [footer],
    keywords: 'sales, account manager',
  },
);
