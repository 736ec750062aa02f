import type { Fail } from './pdf-ua.js';
import type { StructureFacts } from './pdf-ua-structure.js';
import type { QpdfFile } from './qpdf-file.js';

const TOKEN = /\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[0-9a-fA-F\s]*>|\/[^\s/<>[\]()]+|[[\]]|[^\s/<>[\]()]+/g;
const PAINTS = new Set(['TJ', 'Tj', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Do', 'sh']);

interface Mark {
  readonly mcid: number | null;
  readonly artifact: boolean;
}

/** All that is painted is tagged or an artifact, and page, element and parent tree agree on what is whose. */
export function contentFailures(file: QpdfFile, facts: StructureFacts, fail: Fail): void {
  file.pages.forEach((page, index) => {
    const failHere: Fail = (condition, message) => fail(condition, `page ${index + 1}: ${message}`);
    const dictionary = file.dictionary(page);
    const owners = file.list(facts.parents.get(Number(file.resolve(dictionary['/StructParents']))));
    const content = file.list(dictionary['/Contents']).map(file.stream).join('\n');
    for (const mcid of markedContents(content, failHere)) {
      const owner = facts.contents.get(`${page}|${mcid}`);
      if (owner === undefined) failHere('01-005', `content ${mcid} belongs to no element`);
      if (owners[mcid] !== owner) failHere('01-005', `the parent tree has another owner of content ${mcid}`);
    }
  });
}

/** Numbers of the marked contents of a page. */
function markedContents(content: string, fail: Fail): number[] {
  const numbers: number[] = [];
  const open: Mark[] = [];
  let operands: string[] = [];
  let loose = 0;
  for (const [token] of content.matchAll(TOKEN)) {
    if (token === 'BDC' || token === 'BMC') {
      const mark = markOf(operands.join(' '));
      if (mark.artifact && open.some(({ mcid }) => mcid !== null))
        fail('01-003', 'an artifact stands in tagged content');
      if (mark.mcid !== null && open.some(({ artifact }) => artifact))
        fail('01-004', 'tagged content stands in an artifact');
      if (mark.mcid !== null) numbers.push(mark.mcid);
      open.push(mark);
    } else if (token === 'EMC') {
      if (open.pop() === undefined) fail('01-005', 'marked content ends that never began');
    } else if (PAINTS.has(token)) {
      if (open.length === 0) loose++;
    } else {
      operands.push(token);
      continue;
    }
    operands = [];
  }
  if (loose > 0) fail('01-005', `${loose} operators paint what is neither tagged nor an artifact`);
  if (open.length > 0) fail('01-005', 'marked content does not end');
  return numbers;
}

function markOf(operands: string): Mark {
  const mcid = /\/MCID (\d+)/.exec(operands)?.[1];
  return { mcid: mcid === undefined ? null : Number(mcid), artifact: operands.includes('/Artifact') };
}
