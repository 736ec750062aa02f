import type { Block, FieldInline, Inline, List, Paragraph, Table } from '../document/types.js';
import { breakMixedWords } from '../text/break-words.js';
import { shapeWord } from '../text/shape-word.js';
import type { Face, FaceStack } from '../text/types.js';
import type { ParagraphStyle, TableStyle, Theme } from '../theme/types.js';
import { gridOf } from './table-grid.js';

/**
 * What words have beyond their width, as a part of it: a word processor without the theme's font sets another, of which
 * DejaVu Sans, common on Linux, is an eighth wider than Noto Sans.
 */
const SPARE = 1 / 8;

interface Setting {
  readonly theme: Theme;
  readonly faces: FaceStack;
  /** True in the head and in rows whose style is bold. */
  readonly bold: boolean;
}

interface Remembered {
  readonly theme: Theme;
  readonly faces: FaceStack;
  readonly minima: readonly number[];
}

/** A table comes again in another format, and in the foot of every page. */
const remembered = new WeakMap<Table, Remembered>();

/**
 * The least width of each column of a table in points, with its padding: that of the longest word, figure or chart in
 * its cells, so that no word is broken, also in a font that is a little wider. Cells that span columns, blanks, and fields
 * without a figure ask for nothing: they take the room that there is.
 */
export function columnMinima(table: Table, theme: Theme, faces: FaceStack): readonly number[] {
  const known = remembered.get(table);
  if (known !== undefined && known.theme === theme && known.faces === faces) return known.minima;
  const style = theme.tables[table.style] ?? theme.tables[table.layout ? 'layout' : 'grid'] ?? null;
  const contents = contentMinima(table, style, theme, faces);
  const padding = style?.paddingXPt ?? 0;
  const last = contents.length - 1;
  const minima = contents.map((content, column) => {
    // The outer edges of a table that only arranges are those of the text.
    const outer = table.layout ? Number(column === 0) + Number(column === last) : 0;
    return content + (2 - outer) * padding;
  });
  remembered.set(table, { theme, faces, minima });
  return minima;
}

/**
 * Widths of columns, none narrower than its minimum: those that are take what they lack from the others, in proportion
 * to what these have beyond theirs. Where that is not enough, those that lack share it in proportion to what they lack.
 * The sum stays the same; widths that are all wide enough stay as they are. Any one unit of length.
 */
export function fitWidths(widths: readonly number[], minima: readonly number[]): readonly number[] {
  const spares = widths.map((width, column) => width - (minima[column] ?? 0));
  const lack = -spares.reduce((sum, spare) => sum + Math.min(0, spare), 0);
  if (lack === 0) return widths;
  const slack = spares.reduce((sum, spare) => sum + Math.max(0, spare), 0);
  const moved = Math.min(lack, slack);
  return widths.map((width, column) => {
    const spare = spares[column] ?? 0;
    return spare > 0 ? width - (spare * moved) / slack : width - (spare * moved) / lack;
  });
}

function contentMinima(table: Table, style: TableStyle | null, theme: Theme, faces: FaceStack): number[] {
  const minima = table.columns.map(() => 0);
  for (const rows of [table.head, table.body]) {
    for (const { cell, row, column, colspan } of gridOf(rows, minima.length).flat()) {
      if (colspan > 1) continue;
      const bold = rows === table.head || (style?.rows[rows[row]?.style ?? '']?.bold ?? false);
      minima[column] = Math.max(minima[column] ?? 0, widestOf(cell.blocks, { theme, faces, bold }));
    }
  }
  return minima;
}

function widestOf(blocks: readonly Block[], setting: Setting): number {
  return blocks.reduce((widest, block) => Math.max(widest, blockMinimum(block, setting)), 0);
}

/** Blocks that arrange their parts by the room they have ask for nothing. */
function blockMinimum(block: Block, setting: Setting): number {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return paragraphMinimum(block, setting);
    case 'pair':
      return Math.max(paragraphMinimum(block.first, setting), paragraphMinimum(block.second, setting));
    case 'section':
      return widestOf(block.blocks, setting);
    case 'list':
      return (
        indentPt(block, setting.theme) +
        widestOf(
          block.items.flatMap((item) => item.blocks),
          setting,
        )
      );
    case 'table':
      return columnMinima(block, setting.theme, setting.faces).reduce((sum, width) => sum + width, 0);
    case 'figure':
    case 'chart':
      return block.widthPt;
    case 'descriptionList':
    case 'signatures':
    case 'textArea':
    case 'pageBreak':
      return 0;
  }
}

/** From the text of the list around, if there is one: the indents of clauses count from the outermost list. */
function indentPt({ kind, level }: List, { lists }: Theme): number {
  if (kind !== 'clauses') return lists.bulletIndentPt;
  const indents = lists.clauseIndentsPt;
  return (indents[Math.min(level, 2)] ?? 0) - (level === 0 ? 0 : (indents[Math.min(level, 3) - 1] ?? 0));
}

/** A part of a paragraph in one weight and size; what asks for no room is an object replacement character. */
interface Part {
  readonly text: string;
  readonly sizePt: number;
  readonly faces: readonly Face[];
  readonly language: string;
}

type Words = Pick<Paragraph, 'style' | 'language' | 'inlines'>;

function paragraphMinimum({ style: name, language, inlines }: Words, setting: Setting): number {
  const style = setting.theme.paragraphs[name] ?? setting.theme.paragraphs.body;
  if (style === undefined) return 0;
  const widest = widestWord(inlines.map((inline) => partOf(inline, style, language, setting)));
  return widest === 0 ? 0 : style.indentPt + widest * (1 + SPARE);
}

function partOf(inline: Inline, style: ParagraphStyle, language: string, { theme, faces, bold }: Setting): Part {
  const isBold = style.bold || bold;
  const plain = { sizePt: style.sizePt, faces: isBold ? faces.bold : faces.regular, language };
  switch (inline.type) {
    case 'text': {
      const character = inline.style === null ? undefined : theme.characters[inline.style];
      const stack = inline.strong || (character?.bold ?? isBold) ? faces.bold : faces.regular;
      return { ...inline, sizePt: character?.sizePt ?? style.sizePt, faces: stack };
    }
    case 'reference':
      return { ...plain, text: inline.text, faces: inline.strong ? faces.bold : plain.faces };
    case 'lineBreak':
      return { ...plain, text: '\n' };
    case 'pageNumber':
    case 'pageCount':
      return { ...plain, text: '00' };
    case 'blank':
      return { ...plain, text: '\uFFFC' };
    case 'field':
      return { ...plain, text: isFigure(inline) ? inline.field.value : '\uFFFC' };
  }
}

/** Whether a field takes the room of its cell and has a figure in it, "≥ EUR 270,000". */
function isFigure({ field, widthPt }: FieldInline): boolean {
  return field.control === 'number' && field.value !== '' && widthPt === null;
}

/** Width in points of the widest word; one whose parts look different is as wide as they are together. */
function widestWord(parts: readonly Part[]): number {
  const ends: number[] = [];
  for (const part of parts) ends.push((ends.at(-1) ?? 0) + part.text.length);
  let widest = 0;
  let from = 0;
  let first = 0;
  for (const word of breakMixedWords(parts)) {
    const to = from + word.text.length;
    while (first < parts.length - 1 && (ends[first] ?? 0) <= from) first += 1;
    let width = 0;
    for (let index = first; index < parts.length; index += 1) {
      const part = parts[index];
      const start = (ends[index] ?? 0) - (part?.text.length ?? 0);
      if (part === undefined || start >= to) break;
      width += widthOf(part.text.slice(Math.max(0, from - start), to - start), part);
    }
    widest = Math.max(widest, width);
    from = to + word.spaces + Number(word.mandatoryBreak);
  }
  return widest;
}

function widthOf(text: string, { faces, language, sizePt }: Part): number {
  if (text === '' || text === '\uFFFC') return 0;
  return shapeWord(text, faces, language).reduce((sum, run) => sum + (run.width * sizePt) / 1000, 0);
}
