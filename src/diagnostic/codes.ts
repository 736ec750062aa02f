/** The closed list of diagnostic codes. `area/problem`; a code never changes its meaning. */

import { APPRAISAL_CODES } from './appraisal-codes.js';
import { BASE_CODES } from './base-codes.js';
import { BILINGUAL_CODES } from './bilingual-codes.js';
import type { CodeInfo } from './code-info.js';
import { COLLECT_CODES } from './collect-codes.js';
import { COMPLETE_CODES } from './complete-codes.js';
import { FILE_CODES } from './file-codes.js';
import { LANGUAGE_CODES } from './language-codes.js';
import { RETURN_CODES } from './return-codes.js';
import { ROLE_CODES } from './role-codes.js';
import { schemaCodes } from './schema-codes.js';
import { STAFF_CODES } from './staff-codes.js';
import { TABLE_CODES } from './table-codes.js';
import { TRANSLATION_CODES } from './translation-codes.js';
import { VARIANT_CODES } from './variant-codes.js';
import { YAML_CODES } from './yaml-codes.js';

export type { CodeInfo } from './code-info.js';

export const CODES = {
  ...schemaCodes('company'),
  ...schemaCodes('jurisdiction'),
  ...schemaCodes('locale'),
  ...schemaCodes('result'),
  ...schemaCodes('role'),
  ...schemaCodes('theme'),
  ...schemaCodes('wording'),
  ...ROLE_CODES,
  ...VARIANT_CODES,
  ...FILE_CODES,
  ...BASE_CODES,
  ...RETURN_CODES,
  ...COLLECT_CODES,
  ...COMPLETE_CODES,
  ...TRANSLATION_CODES,
  ...BILINGUAL_CODES,
  ...LANGUAGE_CODES,
  ...TABLE_CODES,
  ...STAFF_CODES,
  ...APPRAISAL_CODES,
  ...YAML_CODES,
  'font/incomplete': {
    summary: 'A font of the company lacks characters that documents print.',
    explanation:
      'Another font of the theme draws what is missing, in the midst of words. Use a file of the family that has all letters, figures and signs of your languages; web fonts are often cut down, those for the desktop are not.',
  },
  'font/licence': {
    summary: 'A font file forbids being put into documents.',
    explanation:
      'The maker states in the file itself what may be done with it (OpenType, table OS/2, fsType). A PDF must carry its fonts, mostly a part of them. Ask the maker for a file or a licence that allows it, or choose another font. Rolebook does not change these bits.',
  },
  'font/missing': {
    summary: 'A font file that the theme names is not there.',
    explanation: 'Put the file into templates/fonts of the workspace, or name one of the built-in files in the theme.',
  },
  'font/unreadable': {
    summary: 'A font file cannot be used.',
    explanation:
      'Rolebook needs TrueType outlines (.ttf). Fonts with PostScript outlines (.otf), variable fonts and web fonts (.woff) do not work; most families come as TrueType too.',
  },
  'output/unwritable': {
    summary: 'A file cannot be written.',
    explanation:
      'What could be written was. The message says what is in the way: another program, such as a word processor, that has the file open; a folder that may not be written to; a file or folder of the same name; a full disk.',
  },
  'picture/missing': {
    summary: 'A picture that the company names is not there.',
    explanation: 'The path is relative to the workspace, with forward slashes, such as roles/logo.svg.',
  },
  'picture/too-large': {
    summary: 'The picture is too large.',
    explanation:
      'A picture may have up to 10 000 pixels a side and 4 million in all, an SVG up to 20 000 outlines. Export it smaller: 300 pixels per inch are enough for print.',
  },
  'picture/unreadable': {
    summary: 'The picture is damaged or of a kind that cannot be read.',
    explanation:
      'Rolebook reads SVG, PNG and JPEG, and looks at the content, not at the name. Open the picture in a drawing or photo program and export it again.',
  },
  'picture/unsupported': {
    summary: 'The picture uses something that cannot be printed.',
    explanation:
      'A JPEG must be in grey or RGB, not in the four colours of a press (CMYK). SVG pictures become plain outlines so that they look the same in every reader. Convert texts to paths, remove gradients, filters, style sheets and embedded or linked pictures, and save as plain SVG.',
  },
  'template/duplicate-field': {
    summary: 'Two fields of the document have the same name.',
    explanation:
      'The name of a field is how a filled-in form is read back. Build it from the id of what the field belongs to.',
  },
  'template/duplicate-id': {
    summary: 'Two elements of the document have the same id.',
    explanation: 'A reference could mean either. Build an id from the id of what the element shows.',
  },
  'template/empty-element': {
    summary: 'An element that must say something is empty.',
    explanation:
      'A paragraph, a heading, a list or a list item without content would print as a gap or a lone number. Put {{#if …}} around the whole element, not inside it.',
  },
  'template/empty-value': {
    summary: 'A value that the template prints is empty here.',
    explanation:
      'The template prints a value that this role does not give. Put {{#if (given …)}} around the place, or give the value in the role.',
  },
  'template/endless-partial': {
    summary: 'A partial calls itself without end.',
    explanation: 'A partial may call itself only for something smaller, such as the items of a duty group.',
  },
  'template/forbidden-character': {
    summary: 'A text holds a character that no document can hold.',
    explanation:
      'Control characters and halves of surrogate pairs cannot stand in XML. They often come in by copying from another program; delete the character.',
  },
  'template/heading-level': {
    summary: 'A heading skips a level.',
    explanation:
      'Readers with a screen reader move by headings: the first is h1, and each next one is at most one level deeper.',
  },
  'template/helper-arguments': {
    summary: 'A helper gets other arguments than it takes.',
    explanation: 'The table of helpers in docs/templates.md says what each one takes.',
  },
  'template/invalid-attribute': {
    summary: 'The value of an attribute is not allowed.',
    explanation:
      'Lengths have a unit (25mm, 10pt), percentages a sign, true and false are written out, links begin with https:, http: or mailto:.',
  },
  'template/markup': {
    summary: 'The markup is not well-formed.',
    explanation:
      'A template writes XML: every element is closed, elements nest, attribute values stand in quotes, and "&" and "<" in texts are written &amp; and &lt;.',
  },
  'template/misplaced': {
    summary: 'Something stands where it cannot stand.',
    explanation:
      'Each element allows certain contents: a list holds list items, a table row holds cells, a paragraph holds text.',
  },
  'template/missing-attribute': {
    summary: 'An element lacks an attribute that it needs.',
    explanation:
      'The element cannot be shown, or not to everyone, without it: a picture needs alt, a field needs name and label.',
  },
  'template/not-text': {
    summary: 'The template prints something that is no text.',
    explanation:
      'A template prints texts, numbers through {{number …}}, and texts with references through {{text …}}; lists are gone through with {{#each …}}.',
  },
  'template/raw-output': {
    summary: 'The template prints a value without escaping it.',
    explanation:
      'Texts of roles are texts: a "<" or "&" in them must come out as such. Two braces do that; three braces and {{& …}} would not.',
  },
  'template/syntax': {
    summary: 'The template is not valid Handlebars.',
    explanation: 'Often a block is not closed, a closing tag does not fit the open block, or braces do not pair.',
  },
  'template/table-grid': {
    summary: 'The cells of a table do not fill its grid.',
    explanation: 'With colspan and rowspan counted, every row must have as many columns as the table.',
  },
  'template/unknown-attribute': {
    summary: 'An element has an attribute that it does not know.',
    explanation:
      'Rolebook would ignore it, which is rarely meant. Looks are set by class names of the theme, not by attributes.',
  },
  'template/unknown-class': {
    summary: 'The theme has no style of that name.',
    explanation: 'A class names a style of the theme. Add the style to the theme or use one that is there.',
  },
  'template/unknown-document': {
    summary: 'A template makes no document.',
    explanation:
      'Rolebook makes the documents job-description, appraisal and kpi-sheet, each from the template of its name directly in templates/. Parts that templates call belong in templates/partials.',
  },
  'template/unknown-element': {
    summary: 'The element is not part of the vocabulary.',
    explanation:
      'Templates write a small closed vocabulary, so that DOCX and PDF say the same. docs/templates.md lists it.',
  },
  'template/unknown-helper': {
    summary: 'There is no helper of that name.',
    explanation: 'The table of helpers in docs/templates.md lists all of them.',
  },
  'template/unknown-partial': {
    summary: 'There is no partial of that name.',
    explanation: 'A partial is a file in templates/partials/, called by its path there without the ending.',
  },
  'template/unknown-picture': {
    summary: 'There is no picture of that name.',
    explanation: 'Pictures are handed to the template by name, such as logo; a path or an address does not work.',
  },
  'template/unknown-reference': {
    summary: 'A reference points at nothing that has a number.',
    explanation:
      'A reference prints the number of a clause, so its target must be a numbered list item of the same document.',
  },
  'template/unknown-text': {
    summary: 'The locale has no text of that key.',
    explanation: 'Fixed wording stands in the locale file of the language, under the key that the template names.',
  },
  'template/unknown-value': {
    summary: 'The template asks for a value that does not exist.',
    explanation: 'The name is misspelt, or the value belongs to another object. It would have printed as nothing.',
  },
  'text/forbidden-character': {
    summary: 'A text holds a character that no DOCX file can hold.',
    explanation:
      'XML 1.0 leaves out control characters, halves of surrogate pairs, U+FFFE and U+FFFF. They often come in by copying from another program; delete the character.',
  },
  'theme/contrast': {
    summary: 'A colour of the theme is too pale to read on white paper.',
    explanation:
      'Text needs a contrast of at least 4.5:1 (WCAG 2.2, success criterion 1.4.3), which also keeps it readable in a grey print. Choose a darker colour.',
  },
  'theme/circle': {
    summary: 'Themes extend each other in a circle.',
    explanation:
      'Each theme changes another one, and the chain must end at a built-in theme. Let one of them extend default, or leave "extends" out.',
  },
  'theme/missing': {
    summary: 'There is no theme of that name.',
    explanation:
      'A theme is a file templates/themes/<name>.yaml of the workspace, or one of the built-in ones: default, compact, large-print. "rolebook schema theme" gives the form of the file.',
  },
  'theme/page': {
    summary: 'The margins leave too little room for text.',
    explanation:
      'A form needs a block of text at least 110 mm wide and 150 mm high, on A4 and on Letter, less the distances of head and foot from the edge of the paper.',
  },
  'workspace/file-exists': {
    summary: 'Files that would be written are there already.',
    explanation: '"rolebook init" never overwrites. Name an empty folder, or move the files away that it lists.',
  },
  'workspace/missing': {
    summary: 'There is no workspace here.',
    explanation:
      'A workspace is a folder with roles/company.yaml in it. Go to that folder, name it with "rolebook -C <dir>", or make one with "rolebook init".',
  },
  'workspace/no-roles': {
    summary: 'The workspace holds no role.',
    explanation: 'Each role is a file roles/<id>.yaml; "rolebook init" writes an example in a new workspace.',
  },
  'workspace/unreadable': {
    summary: 'A file cannot be read.',
    explanation:
      'The file is there, but the machine does not hand it over: it is a folder, or you may not read it. The message says which.',
  },
  'workspace/unused-file': {
    summary: 'Nothing reads a file or folder.',
    explanation:
      'Rolebook reads a file for its place and name, such as roles/<id>.yaml or templates/partials/<name>.hbs. At another place or under another name it would be passed over without a word. Rename, move or remove it.',
  },
} as const satisfies Record<string, CodeInfo>;

export type Code = keyof typeof CODES;
