import { posix } from 'node:path';
import { type CellFormat, cellFormats } from './cell-formats.js';
import { DAMAGED, type XlsxPackage, type XlsxProblem } from './package.js';
import { attributeOf, readXml } from './read-xml.js';
import { sharedStrings } from './shared-strings.js';

export interface Workbook {
  readonly sheet: Uint8Array;
  /** Texts that cells name by their number. */
  readonly strings: readonly string[];
  /** What a cell shows, by the number of its style. */
  readonly formats: readonly CellFormat[];
  /** Whether days are counted from 1904, as on old Macintosh computers. */
  readonly from1904: boolean;
}

interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

/** What is needed to read one sheet: that of the given name, else the first one that is shown. */
export function readWorkbook(container: XlsxPackage, sheetName: string): Workbook | XlsxProblem {
  try {
    const main = relationsOf(container, '').find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
    const { sheets, from1904 } = sheetsOf(needed(container, main));
    const relations = relationsOf(container, main);
    const pathOf = ({ relation }: SheetEntry): string | null =>
      relations.find(({ id, kind }) => id === relation && kind === 'worksheet')?.target ?? null;
    const readable = sheets.filter((sheet) => pathOf(sheet) !== null);
    const chosen =
      readable.find(({ name }) => name.trim().toLowerCase() === sheetName) ??
      readable.find(({ isHidden }) => !isHidden) ??
      readable[0];
    const path = chosen === undefined ? null : pathOf(chosen);
    if (path === null) return NO_SHEET;
    const related = (kind: string): Uint8Array | null => {
      const target = relations.find((one) => one.kind === kind)?.target;
      return target === undefined ? null : optional(container, target);
    };
    return {
      sheet: needed(container, path),
      strings: sharedStrings(related('sharedStrings')),
      formats: cellFormats(related('styles')),
      from1904,
    };
  } catch (error) {
    if (error instanceof Unreadable) return error.problem;
    throw error;
  }
}

const NO_SHEET: XlsxProblem = {
  code: 'table/not-spreadsheet',
  message: 'The file has no sheet with cells.',
  hint: 'put the table into the first sheet',
};

/** Carries a problem out of the parts; never leaves this file. */
class Unreadable extends Error {
  constructor(readonly problem: XlsxProblem) {
    super(problem.message);
  }
}

function optional(container: XlsxPackage, path: string): Uint8Array | null {
  const part = container.part(path);
  if ('problem' in part) throw new Unreadable(part.problem);
  return part.bytes;
}

function needed(container: XlsxPackage, path: string): Uint8Array {
  const bytes = optional(container, path);
  if (bytes === null) throw new Unreadable({ ...DAMAGED, message: `The file is damaged: "${path}" is missing in it.` });
  return bytes;
}

interface Relation {
  readonly id: string;
  /** The end of its type, which differs in the rest between kinds of workbooks. */
  readonly kind: string;
  readonly target: string;
}

/** What a part refers to within the file; the file itself is the part ''. */
function relationsOf(container: XlsxPackage, part: string): readonly Relation[] {
  const folder = posix.dirname(part);
  const bytes = optional(container, posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  const relations: Relation[] = [];
  if (bytes === null) return relations;
  const isSound = readXml(bytes, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes();
      if (mode === 'External') return;
      const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      relations.push({ id, kind: type.slice(type.lastIndexOf('/') + 1), target: path });
    },
  });
  if (!isSound) throw new Unreadable(DAMAGED);
  return relations;
}

function sheetsOf(bytes: Uint8Array): { readonly sheets: readonly SheetEntry[]; readonly from1904: boolean } {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  const isSound = readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes().date1904 ?? '');
      if (name !== 'sheet') return;
      const found = attributes();
      const relation = attributeOf(found, 'id') ?? '';
      sheets.push({ name: found.name ?? '', relation, isHidden: (found.state ?? 'visible') !== 'visible' });
    },
  });
  if (!isSound) throw new Unreadable(DAMAGED);
  return { sheets, from1904 };
}
