/** Codes for a company's own Word document that DOCX files are built on. */
import type { CodeInfo } from './code-info.js';

export const BASE_CODES = {
  'base/damaged': {
    summary: 'The letterhead cannot be read.',
    explanation:
      'The Word document that the theme names as base is cut off, or a part of it is damaged or not as Word writes it. Open it in Word or LibreOffice and save it again.',
  },
  'base/dropped': {
    summary: 'Something in the letterhead was left out.',
    explanation:
      'Headers and footers keep text, tables, shapes and pictures. Embedded programs, charts, diagrams and other documents are left out; put a picture of them in their place.',
  },
  'base/empty-placeholder': {
    summary: 'The letterhead asks for something that the document does not have.',
    explanation:
      'The template of the document gives number, revision and date as attributes of <document>. A template of your own may lack them.',
  },
  'base/external': {
    summary: 'The letterhead leads to a file elsewhere.',
    explanation:
      'A document must not fetch pictures or templates from another place whenever it is opened. The link was left out; put the picture itself into the letterhead. Links to web pages stay.',
  },
  'base/fetching-field': {
    summary: 'A field of the letterhead fetches a file or data.',
    explanation:
      'Fields such as INCLUDEPICTURE or LINK bring in what may not be there, or what must not be fetched. In Word, click into the field and press Ctrl+Shift+F9: what it shows stays.',
  },
  'base/macros': {
    summary: 'The letterhead has macros.',
    explanation: 'Documents are made without them. Save the letterhead as a document without macros (.docx).',
  },
  'base/missing': {
    summary: 'The letterhead that the theme names is not there.',
    explanation: 'Put the Word document into templates/ of the workspace, under the name that the theme gives as base.',
  },
  'base/no-body-mark': {
    summary: 'The letterhead has placeholders in its body, but does not say where the document begins.',
    explanation:
      'Of the body of a letterhead only that stays which stands before a paragraph {{body}}. Add that paragraph, or move the placeholders into the header or footer.',
  },
  'base/no-page-number': {
    summary: 'The letterhead has a footer, but does not number the pages.',
    explanation:
      'The header and footer of the letterhead take the place of those of Rolebook, page numbers included. Insert the page number into the footer in Word.',
  },
  'base/not-word': {
    summary: 'The letterhead is no Word document.',
    explanation:
      'The base of a theme is a Word document or template (.docx or .dotx). Open the file in Word or LibreOffice and save it as such.',
  },
  'base/protected': {
    summary: 'The letterhead is protected with a password.',
    explanation: 'Nobody can read the file without the password. Open it in Word, take the password off and save it.',
  },
  'base/too-large': {
    summary: 'The letterhead is too large.',
    explanation:
      'A letterhead may have 20 MB, 40 MB unpacked, and 4 MB of text in one part. Make its pictures smaller, or take out what is no part of a letterhead.',
  },
  'base/too-narrow': {
    summary: 'The page of the letterhead leaves too little room.',
    explanation:
      'Forms need a block of text of 110 mm by 150 mm. Make the margins of the letterhead smaller, or take larger paper.',
  },
  'base/unknown-placeholder': {
    summary: 'The letterhead asks for something that there is not.',
    explanation:
      'What stands in {{…}} is filled when a document is built: number, revision, date, title, kind, company, language. Anything else would be printed as it stands.',
  },
} as const satisfies Record<string, CodeInfo>;
