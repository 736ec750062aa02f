import type { CodeInfo } from './code-info.js';

/** Codes of what can be wrong with a table in CSV, YAML or XLSX, whatever it is about. */
export const TABLE_CODES = {
  'table/damaged': {
    summary: 'A spreadsheet file is damaged.',
    explanation:
      'Something is missing in it, or is not what the file itself says of it. Open it in the spreadsheet program and save it anew, or copy it once more from where it came.',
  },
  'table/date': {
    summary: 'A date cannot be read, or the calendar has no such day.',
    explanation:
      'Write year, month and day as 2026-01-31, a month as 2026-01, or give the cell of a spreadsheet the format of a date. Other ways to write a day are not read: in 03.04.2026 one country sees April, another one March.',
  },
  'table/duplicate-column': {
    summary: 'A table has the same column twice.',
    explanation: 'Only one of the two could count. Remove or rename the other one.',
  },
  'table/empty': {
    summary: 'A table holds nothing.',
    explanation:
      'The first row of a table names its columns, and each row below is about one person, absence or figure. A table that nobody needs is removed as a file.',
  },
  'table/formula': {
    summary: 'Cells of a spreadsheet are formulas.',
    explanation:
      'Rolebook works out no formulas: it takes what the spreadsheet program showed when the file was saved, which may be another value today. Copy the column and paste it as values.',
  },
  'table/lost-digits': {
    summary: 'A number is too long to be kept as a number.',
    explanation:
      'Spreadsheets keep fifteen digits of a number and put zeros in place of the others. What is no amount, such as a number that somebody is known by, belongs in a cell that is formatted as text.',
  },
  'table/missing-column': {
    summary: 'A table lacks a column that it cannot do without.',
    explanation:
      'The first row names the columns, in any order. The message says which one is missing; docs/appraisals.md lists all of them.',
  },
  'table/missing-value': {
    summary: 'A row lacks a value that it cannot do without.',
    explanation: 'The row is left out until the cell is filled; the other rows are read.',
  },
  'table/no-value': {
    summary: 'A cell of a spreadsheet holds nothing that can be read.',
    explanation:
      'It shows an error such as #N/A, a time in place of a day, or a formula that no spreadsheet program has worked out yet. Write the value itself into the cell.',
  },
  'table/not-spreadsheet': {
    summary: 'A file whose name ends in .xlsx is no such spreadsheet.',
    explanation:
      'Rolebook looks at the content, not at the name. Open the file in the spreadsheet program that wrote it and save it as .xlsx, or as CSV in UTF-8.',
  },
  'table/number': {
    summary: 'A number cannot be read, could be read in two ways, or is too large.',
    explanation:
      'Write digits alone, with a dot or a comma before decimals, and nothing between thousands: 1.500 is fifteen hundred in some countries and one and a half in others. Figures are 1000000000000 at most, above or below 0, and have 20 decimals at most.',
  },
  'table/protected': {
    summary: 'A spreadsheet is protected with a password.',
    explanation: 'Rolebook cannot look into it. Open it, take the password off, and save it.',
  },
  'table/quote': {
    summary: 'A quote stands in the middle of a cell of a CSV file.',
    explanation:
      'Quotes go round a whole cell, and a quote within it is written twice, as in "Ltd ""North""". The row is left out, as nobody knows where its cells end; the rows below are read.',
  },
  'table/shape': {
    summary: 'A table in YAML is not a list of rows.',
    explanation:
      'Each entry of the list begins with a hyphen and has the names of columns as its keys, each with one text or number.',
  },
  'table/too-large': {
    summary: 'A table is larger than any that is read.',
    explanation:
      'A table may have 50 000 rows and 200 columns, a part of a spreadsheet file 40 MB once it is unpacked. A cell far below or far to the right counts, even when nobody sees it: delete the empty rows and columns, or copy the table into a new file.',
  },
  'table/too-many-cells': {
    summary: 'A row has more cells than the table has headings.',
    explanation:
      'Mostly a text holds the sign that separates the cells and is not in quotes, so that all cells after it have moved by one. The row is left out; the others are read.',
  },
  'table/two-files': {
    summary: 'The same table is there twice.',
    explanation:
      'There may be one staff list, in CSV, YAML or XLSX, and one of each other table: nobody could say which of two counts. Move one of them away.',
  },
  'table/unclosed-quote': {
    summary: 'A quote in a CSV file is never closed.',
    explanation:
      'The row with the opening quote is left out, and the rows below are read as if it were not there. Close the quote, or remove it.',
  },
  'table/unknown-column': {
    summary: 'A table has a column that is not known.',
    explanation:
      'Nothing would read such a column, so its values would be lost without a word. Mostly the heading is misspelt; headings may be in upper or lower case. Remove columns that are for yourself only.',
  },
  'table/unknown-value': {
    summary: 'A cell holds none of the values that its column takes.',
    explanation: 'The column takes one of a few values, which the message lists.',
  },
} as const satisfies Record<string, CodeInfo>;
