import {
  AlignmentType,
  Document as DocxDocument,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  type INumberingOptions,
  type IParagraphStyleOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Document, Inline, List, Table as TableBlock } from '../../src/document/types.js';
import { textOfInlines } from '../../src/document/walk.js';
import type { ParagraphStyle, Theme } from '../../src/theme/types.js';
import { ptToEighth, ptToHalfPoint, ptToTwip } from '../../src/units.js';

type Child = Paragraph | Table;

/** The document as `docx` itself writes it: a tree of its components, packed by its `Packer`. */
export async function renderWithDocx(document: Document, theme: Theme): Promise<Uint8Array> {
  const { page } = theme;
  const tree = new DocxDocument({
    title: document.title,
    creator: document.author,
    styles: {
      paragraphStyles: Object.entries(theme.paragraphs).map(([id, style]) => paragraphStyle(id, style, theme)),
    },
    numbering: numbering(theme),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: ptToTwip(page.widthPt), height: ptToTwip(page.heightPt) },
            margin: {
              top: ptToTwip(page.marginTopPt),
              bottom: ptToTwip(page.marginBottomPt),
              left: ptToTwip(page.marginLeftPt),
              right: ptToTwip(page.marginRightPt),
              header: ptToTwip(page.headerPt),
              footer: ptToTwip(page.footerPt),
            },
          },
        },
        headers: {
          first: new Header({ children: blocks(document.firstHeader, theme) }),
          default: new Header({ children: blocks(document.header, theme) }),
        },
        footers: {
          first: new Footer({ children: blocks(document.footer, theme) }),
          default: new Footer({ children: blocks(document.footer, theme) }),
        },
        children: blocks(document.blocks, theme),
      },
    ],
  });
  return Packer.toBuffer(tree);
}

function paragraphStyle(id: string, style: ParagraphStyle, theme: Theme): IParagraphStyleOptions {
  return {
    id,
    name: style.label,
    basedOn: 'Normal',
    quickFormat: true,
    run: { font: theme.fonts.family, size: ptToHalfPoint(style.sizePt), bold: style.bold, color: style.colour },
    paragraph: {
      alignment: style.align,
      keepNext: style.keepWithNext,
      keepLines: style.keepTogether,
      spacing: {
        before: ptToTwip(style.spaceBeforePt),
        after: ptToTwip(style.spaceAfterPt),
        line: ptToTwip(style.leadingPt),
        lineRule: LineRuleType.EXACT,
      },
    },
  };
}

function numbering(theme: Theme): INumberingOptions {
  const indents = theme.lists.clauseIndentsPt;
  const hanging = ptToTwip(indents[0]);
  const level = (at: number, text: string, format: (typeof LevelFormat)[keyof typeof LevelFormat]) => ({
    level: at,
    text,
    format,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: ptToTwip(indents[at] ?? indents[2]), hanging } } },
  });
  const levels = ['%1.', '%1.%2.', '%1.%2.%3.'].map((text, at) => level(at, text, LevelFormat.DECIMAL));
  return {
    config: [
      { reference: 'clauses', levels },
      { reference: 'ordered', levels: [level(0, '%1.', LevelFormat.DECIMAL)] },
      { reference: 'unordered', levels: [level(0, '•', LevelFormat.BULLET)] },
    ],
  };
}

function blocks(list: readonly Block[], theme: Theme): Child[] {
  return list.flatMap((block) => blockChildren(block, theme));
}

function blockChildren(block: Block, theme: Theme): Child[] {
  switch (block.type) {
    case 'section':
      return blocks(block.blocks, theme);
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[block.level], children: inlines(block.inlines) })];
    case 'paragraph':
      return [new Paragraph({ style: block.style, children: inlines(block.inlines) })];
    case 'pair':
      return [block.first, block.second].flatMap((one) => blockChildren(one, theme));
    case 'list':
      return listChildren(block, theme);
    case 'descriptionList':
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: block.items.map(
            (item) =>
              new TableRow({
                children: [
                  new TableCell({ children: [new Paragraph({ style: 'dt', children: inlines(item.term) })] }),
                  new TableCell({ children: cellChildren(item.description, theme) }),
                ],
              }),
          ),
        }),
      ];
    case 'table':
      return [tableChild(block, theme)];
    case 'signatures':
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: block.items.map(
            ({ statement, role, person, signatureLabel, personLabel, dateLabel }) =>
              new TableRow({
                cantSplit: true,
                children: [statement, role, person, signatureLabel, personLabel, dateLabel].map(
                  (words) =>
                    new TableCell({
                      children: [new Paragraph(typeof words === 'string' ? words : textOfInlines(words))],
                    }),
                ),
              }),
          ),
        }),
      ];
    case 'figure':
      if (block.picture.type === 'drawing') return [new Paragraph({ style: block.style, text: block.alt })];
      return [
        new Paragraph({
          children: [
            new ImageRun({
              type: block.picture.type === 'png' ? 'png' : 'jpg',
              data: block.picture.bytes,
              transformation: { width: block.widthPt, height: block.heightPt },
            }),
          ],
        }),
      ];
    case 'chart':
      return [new Paragraph(block.alt)];
    case 'textArea':
      return Array.from(
        { length: block.lines },
        () => new Paragraph({ border: { bottom: { style: 'single', size: ptToEighth(theme.forms.ruleWidthPt) } } }),
      );
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function listChildren(list: List, theme: Theme): Child[] {
  return list.items.flatMap((item) => {
    const [first, ...rest] = item.blocks;
    const head =
      first?.type === 'heading' || first?.type === 'paragraph'
        ? new Paragraph({
            style: first.style,
            numbering: { reference: list.kind, level: list.level },
            children: inlines(first.inlines),
          })
        : new Paragraph('');
    return [head, ...blocks(rest, theme)];
  });
}

function tableChild(table: TableBlock, theme: Theme): Table {
  const row = (cells: TableBlock['body'][number]['cells'], tableHeader: boolean): TableRow =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map(
        (cell) =>
          new TableCell({
            columnSpan: cell.colspan,
            rowSpan: cell.rowspan,
            children: cellChildren(cell.blocks, theme),
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [...table.head.map(({ cells }) => row(cells, true)), ...table.body.map(({ cells }) => row(cells, false))],
  });
}

function cellChildren(list: readonly Block[], theme: Theme): Child[] {
  const children = blocks(list, theme);
  return children.length > 0 ? children : [new Paragraph('')];
}

function inlines(list: readonly Inline[]): ParagraphChild[] {
  return list.map(inlineChild);
}

function inlineChild(inline: Inline): ParagraphChild {
  switch (inline.type) {
    case 'text':
      return new TextRun({ text: inline.text, bold: inline.strong, italics: inline.emphasis });
    case 'reference':
      return new TextRun({ text: inline.text, bold: inline.strong });
    case 'lineBreak':
      return new TextRun({ break: 1 });
    case 'pageNumber':
      return new TextRun({ children: [PageNumber.CURRENT] });
    case 'pageCount':
      return new TextRun({ children: [PageNumber.TOTAL_PAGES] });
    case 'blank':
      return new TextRun('________');
    case 'field':
      return new TextRun(inline.field.control === 'checkbox' || inline.field.control === 'radio' ? '☐' : '________');
  }
}
