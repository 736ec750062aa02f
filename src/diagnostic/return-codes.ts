/** Codes for filled forms that come back. */
import type { CodeInfo } from './code-info.js';

export const RETURN_CODES = {
  'return/damaged': {
    summary: 'A returned file is cut off or damaged.',
    explanation:
      'Part of the file is missing or not as its program wrote it, mostly because a download or a copy was broken off. The newest values stand at the end of a PDF file, so none of them is taken. Have the file sent once more.',
  },
  'return/lost-tags': {
    summary: 'A word processor has dropped the names of the fields.',
    explanation:
      'Each field of a Word form has a hidden name (a tag of a content control), by which its value is read. Word keeps it; LibreOffice and some others do not, and may also mix up what stands in the fields. Such a file is not guessed at. Fill in the PDF form, or the Word form in Word.',
  },
  'return/no-fields': {
    summary: 'A returned file has no fields.',
    explanation:
      'A form that was printed and scanned, or saved with "Print to PDF", is a picture of the form. Fill in the form on the screen and save it. What came back on paper is typed into a form by whoever collects it.',
  },
  'return/no-stamp': {
    summary: 'A returned form does not say whose it is.',
    explanation:
      'The forms that "rolebook appraisal open" makes carry the employee, the period and the role inside. Those of "rolebook build" are for printing and for trying out; they belong to nobody and cannot be collected.',
  },
  'return/not-a-date': {
    summary: 'A field for a date holds something else, or a date that can be read in two ways.',
    explanation:
      'Write 2026-11-21, or the date as the language of the form has it, with the year in four digits. A date such as 03/04/2026 in an English form is 3 April to one reader and 4 March to another; write the month as a word.',
  },
  'return/not-a-form': {
    summary: 'A returned file is of a kind that holds no form.',
    explanation:
      'Forms come back as PDF or as Word documents (.docx). What a file is shows in its content; its name does not matter.',
  },
  'return/not-a-number': {
    summary:
      'A field for a number holds something else, a number that can be read in two ways, or one that is too large.',
    explanation:
      'A number may have separators of thousands, a sign, and its unit or currency beside it, as the language of the form writes them. Words such as "about" or "thousand" may not stand there. "1.234" is one thousand or one and a bit, where the language uses the point for neither; write it without the point. Figures are 1,000,000,000,000 at most, above or below 0, and have 20 decimals at most.',
  },
  'return/protected': {
    summary: 'A returned file opens only with a password.',
    explanation:
      'Nobody can read the file without the password. Open it, take the password off and save it. A PDF file that opens for everybody, and only forbids printing or changing, is read.',
  },
  'return/several-answers': {
    summary: 'A field has several answers.',
    explanation:
      'In a Word form the boxes of one question can all be ticked, and a field can be copied together with its text. Only one answer can count; leave that one.',
  },
  'return/too-large': {
    summary: 'A returned file, or a text in it, is too large.',
    explanation:
      'A file that is small but unpacks to far more than a form holds may be made to fill the memory of whoever opens it. It was not unpacked. A field may hold 100 000 characters.',
  },
  'return/wrong-stamp': {
    summary: 'What a returned form says of itself cannot be understood.',
    explanation:
      'A form carries the employee, the period, the role and its revision in a hidden field. It was changed there, or a later version of Rolebook made the form.',
  },
} as const satisfies Record<string, CodeInfo>;
