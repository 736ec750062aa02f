import { inDigits } from '../../../document/digits.js';
import type { PageCount, PageNumber, Reference, Text } from '../../../document/types.js';
import { escapeXml } from '../xml.js';
import { type Line, runXml, strength, textRun, textXml } from './run.js';

/** The number of a clause as a field that follows the clause; what it shows now is kept with it. */
export function referenceXml(inline: Reference, line: Line): string {
  const properties = { ...strength(inline.strong || line.bold || line.frame.bold, null, false, line) };
  return fieldXml(
    `REF ${line.part.bookmark(inline.target)} \\r \\h`,
    textXml(inline.text, inline.place, line.part),
    (content) => runXml({ ...properties, language: inline.language }, content, line.part),
  );
}

/** In small letters LibreOffice takes it for letters, ก ข ค; so it shows Western digits there (seen in 7.4). */
const IN_THAI = ' \\* THAIARABIC';

/** The page's number or their count; what it shows until Word has counted is 1. */
export function pageFieldXml(inline: PageNumber | PageCount, line: Line): string {
  const { digits } = line.part.document;
  const instruction = (inline.type === 'pageNumber' ? 'PAGE' : 'NUMPAGES') + (digits === 'thai' ? IN_THAI : '');
  const properties = strength(line.bold || line.frame.bold, null, false, line);
  return fieldXml(instruction, `<w:t>${inDigits('1', digits)}</w:t>`, (content) =>
    runXml(properties, content, line.part),
  );
}

/** Text, as a link where it leads somewhere: within the document, or to an address. */
export function linkedTextXml(inline: Text, line: Line): string {
  const run = textRun(inline, line);
  if (inline.href === null) return run;
  if (inline.href.startsWith('#')) {
    return `<w:hyperlink w:anchor="${line.part.bookmark(inline.href.slice(1))}" w:history="1">${run}</w:hyperlink>`;
  }
  return `<w:hyperlink r:id="${line.part.relationships.hyperlink(inline.href)}" w:history="1">${run}</w:hyperlink>`;
}

/** A complex field with its instruction and the result that is shown without counting anew. */
function fieldXml(instruction: string, result: string, run: (content: string) => string): string {
  return (
    run('<w:fldChar w:fldCharType="begin"/>') +
    run(`<w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText>`) +
    run('<w:fldChar w:fldCharType="separate"/>') +
    run(result) +
    run('<w:fldChar w:fldCharType="end"/>')
  );
}
