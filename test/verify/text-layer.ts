/** Asks three readers of PDF for every paragraph of a file. */

import { type PdfElement, type PdfText, readPdfText } from '../support/pdf-text.js';
import { runTool } from './run-tool.js';

interface Reader {
  readonly name: string;
  readonly command: readonly [tool: string, ...options: readonly string[]];
  /** What should stand in each part of what the tool prints: in the whole, or on each page, in order. */
  readonly expected: (text: PdfText) => readonly (readonly string[])[];
  /** Files that it reads; all when not given. */
  readonly reads?: RegExp;
}

/** A position that comes in every language, and that of a new workspace. */
const IN_ALL_LANGUAGES = /\/(account-manager|sales-representative)\//;

const READERS: readonly Reader[] = [
  { name: 'pdftotext -raw', command: ['pdftotext', '-raw', 'FILE', '-'], expected: textsByPage },
  { name: 'mutool', command: ['mutool', 'draw', '-q', '-F', 'text', 'FILE'], expected: textsByPage },
  {
    name: 'pdfinfo -struct-text',
    command: ['pdfinfo', '-struct-text', 'FILE'],
    expected: ({ root }) => [textsOf(root)],
    // It draws a page anew for every element: seconds for each file.
    reads: IN_ALL_LANGUAGES,
  },
];

/** How many texts of each language were looked for with a reader, and how many of them it gave back exactly. */
const tally = new Map<string, { asked: number; exact: number }>();

/**
 * The texts of a file that a reader does not give back where they should stand. They are compared in NFC, without white
 * space, which is layout, and without the soft hyphens of parted words. The file's own texts are those of its source: the
 * tests compare them.
 */
export async function textLayerFailures(path: string, bytes: Uint8Array): Promise<readonly string[]> {
  const text = readPdfText(bytes);
  const failures = READERS.map(async ({ name, command, expected, reads }) => {
    if (reads?.test(path) === false) return [];
    const parts = expected(text).map((one) => one.map(squeezed).filter((each) => each !== ''));
    const given = (await read(path, command)).split('\f').map(squeezed);
    const lost = parts.flatMap((part, index) =>
      lostIn(parts.length === 1 ? given.join('') : (given[index] ?? ''), part),
    );
    const asked = parts.reduce((sum, part) => sum + part.length, 0);
    count(`${text.root.language ?? '?'} ${name}`, asked, asked - lost.length);
    const none = asked === 0 ? [`${path}: no text was found`] : [];
    return [...none, ...lost.map((one) => `${path}: ${name} does not have "${one}" where it should stand`)];
  });
  return (await Promise.all(failures)).flat();
}

/** One line for each language and reader: how many texts were looked for and given back. */
export function textLayerCounts(): readonly string[] {
  return [...tally].sort().map(([name, { asked, exact }]) => `${name}: ${exact} of ${asked} texts exact`);
}

function count(name: string, asked: number, exact: number): void {
  const known = tally.get(name) ?? { asked: 0, exact: 0 };
  tally.set(name, { asked: known.asked + asked, exact: known.exact + exact });
}

function textsByPage({ pages }: PdfText): readonly (readonly string[])[] {
  return pages.map(({ content }) => content.split('\n'));
}

function textsOf({ kids }: PdfElement): readonly string[] {
  return kids.flatMap((kid) => (typeof kid === 'string' ? [kid] : textsOf(kid)));
}

/** The texts that do not stand in another one after the other. */
function lostIn(given: string, texts: readonly string[]): readonly string[] {
  let from = 0;
  return texts.filter((text) => {
    const at = given.indexOf(text, from);
    if (at >= 0) from = at + text.length;
    return at < 0;
  });
}

/** What a tool prints of a file; of the structure, only the texts, which stand in quotes. */
async function read(path: string, [tool, ...options]: Reader['command']): Promise<string> {
  const given = options.map((option) => (option === 'FILE' ? path : option));
  const { stdout } = await runTool(tool, given);
  if (tool !== 'pdfinfo') return stdout;
  return [...stdout.matchAll(/^ *"(.*)"$/gm)].map(([, text]) => text).join('');
}

function squeezed(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad]+/gu, '');
}
