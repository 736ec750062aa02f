/** Codes for files that no reader of their content ever sees, and for limits that keep a run short. */
import type { CodeInfo } from './code-info.js';

export const FILE_CODES = {
  'file/encoding': {
    summary: 'The file is not text in UTF-8.',
    explanation:
      'The bytes at the place shown are no UTF-8, so the letters there cannot be known and nothing was read. Open the file in the program that wrote it and save it as UTF-8; the message names the encoding that it looks like.',
  },
  'file/outside-workspace': {
    summary: 'A path or a link leads out of the workspace.',
    explanation:
      'Rolebook reads only files of the workspace, so that a role or a logo that came from elsewhere cannot bring other files of this computer into a document. Copy the file into the workspace.',
  },
  'file/too-large': {
    summary: 'The file is too large.',
    explanation:
      'A text file may have 1 MB, which is several hundred pages; a picture 20 MB, a font 40 MB. The environment variable ROLEBOOK_MAX_FILE_MB sets another limit for text files.',
  },
  'file/unreadable': {
    summary: 'What should be a file cannot be read as one.',
    explanation:
      'It is a folder, a link that leads nowhere or in a circle, a pipe or a device, or the system does not allow reading it. Put a file there that may be read, or remove it.',
  },
  'template/too-deep': {
    summary: 'A template nests blocks or calls too deeply.',
    explanation:
      'Blocks and helpers in brackets may stand 32 levels deep in each other. Move the inner part into a partial.',
  },
  'template/too-long': {
    summary: 'A template goes on and on.',
    explanation:
      'The template looked up 200 000 values for one document, which loops within loops can do, or a partial that calls itself several times. Look for an {{#each}} inside another that goes through the same list.',
  },
  'yaml/long-text': {
    summary: 'A text is too long.',
    explanation:
      'One text may have 20 000 characters, some eight pages. Often a quote that is missing makes the rest of the file part of a text; else divide it into several items.',
  },
  'yaml/too-deep': {
    summary: 'The file is nested too deeply.',
    explanation: 'Mappings and lists may stand 64 levels deep in each other; what Rolebook reads needs six.',
  },
  'yaml/too-many-entries': {
    summary: 'A mapping or a list has too many entries.',
    explanation:
      'One mapping or list may have 2 000 entries, one file 60 000 words and signs of YAML. Divide it, or look for what wrote so many.',
  },
  'output/stale': {
    summary: 'The folder for output has documents of a role that there is not.',
    explanation:
      'The role was removed or renamed, or is abstract now. A run over all roles says so, that nobody signs a document of which no file is the source; it removes nothing. Remove the folder, or give the role its id back.',
  },
} as const satisfies Record<string, CodeInfo>;
