import type { Block, Document, Inline, Table, TableRow } from '../../src/document/types.js';
import { textOfInlines } from '../../src/document/walk.js';
import type { ParagraphStyle, Theme } from '../../src/theme/types.js';
import { createPdfkit, type PdfkitText } from './pdfkit-text.js';

/** A font file, or a font object that documents share. */
export interface PdfkitFonts {
  readonly regular: string | object;
  readonly bold: string | object;
}

interface Area {
  readonly xPt: number;
  readonly widthPt: number;
}

interface Setting {
  readonly pdf: PdfkitText;
  readonly theme: Theme;
}

/** The document as pdfkit's own text engine sets it: no tags, no fields, the same words, styles, tables and pages. */
export function renderWithPdfkit(document: Document, theme: Theme, fonts: PdfkitFonts): Promise<Uint8Array> {
  const { page } = theme;
  const pdf = createPdfkit({
    size: [page.widthPt, page.heightPt],
    margins: { top: page.marginTopPt, bottom: page.marginBottomPt, left: page.marginLeftPt, right: page.marginRightPt },
    bufferPages: true,
    info: { Title: document.title, CreationDate: new Date(0) },
  });
  pdf.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold);
  const chunks: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve) => {
    pdf.on('data', (chunk) => void chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)));
  });
  const area = { xPt: page.marginLeftPt, widthPt: page.widthPt - page.marginLeftPt - page.marginRightPt };
  const setting = { pdf, theme };
  setBlocks(document.firstHeader, area, setting);
  setBlocks(document.blocks, area, setting);
  const pages = pdf.bufferedPageRange().count;
  for (let index = 0; index < pages; index += 1) {
    pdf.switchToPage(index);
    if (index > 0) setRunning(document.header, page.headerPt, area, setting);
    setRunning(document.footer, page.heightPt - page.marginBottomPt + 8, area, setting);
  }
  pdf.end();
  return done;
}

function setBlocks(list: readonly Block[], area: Area, setting: Setting): void {
  for (const block of list) setBlock(block, area, setting);
}

function setBlock(block: Block, area: Area, setting: Setting): void {
  const { pdf, theme } = setting;
  switch (block.type) {
    case 'section':
      setBlocks(block.blocks, area, setting);
      break;
    case 'heading':
    case 'paragraph':
      setText(block.inlines, styleOf(block.style, theme), area, setting);
      break;
    case 'pair':
      setBlocks([block.first, block.second], area, setting);
      break;
    case 'list':
      for (const item of block.items) {
        const indent = block.kind === 'clauses' ? theme.lists.clauseIndentsPt[0] : theme.lists.bulletIndentPt;
        makeRoom(theme.paragraphs.body?.leadingPt ?? 14, setting);
        const y = pdf.y;
        pdf.font('regular').fontSize(theme.paragraphs.body?.sizePt ?? 10);
        pdf.text(item.marker, area.xPt, y, { lineBreak: false });
        pdf.y = y;
        setBlocks(item.blocks, { xPt: area.xPt + indent, widthPt: area.widthPt - indent }, setting);
      }
      break;
    case 'descriptionList': {
      const termWidth = (area.widthPt * theme.lists.termWidthPercent) / 100;
      for (const { term, description } of block.items) {
        makeRoom(theme.paragraphs.dt?.leadingPt ?? 14, setting);
        const y = pdf.y;
        setText(term, styleOf('dt', theme), { xPt: area.xPt, widthPt: termWidth }, setting);
        pdf.y = y;
        setBlocks(description, { xPt: area.xPt + termWidth, widthPt: area.widthPt - termWidth }, setting);
      }
      break;
    }
    case 'table':
      setTable(block, area, setting);
      break;
    case 'signatures':
      for (const { statement, role, person, signatureLabel, personLabel, dateLabel } of block.items) {
        makeRoom(theme.forms.signatureHeightPt + 40, setting);
        for (const words of [statement, role]) setWords(textOfInlines(words), styleOf('role', theme), area, setting);
        setWords(person, styleOf('role', theme), area, setting);
        pdf.y += theme.forms.signatureHeightPt;
        rule(area.xPt, pdf.y, theme.forms.signatureLinePt, setting);
        const labels = [signatureLabel, personLabel, dateLabel].map(textOfInlines);
        setWords(labels.join('   '), styleOf('label', theme), area, setting);
      }
      break;
    case 'figure':
      makeRoom(block.heightPt, setting);
      if (block.picture.type !== 'drawing') {
        pdf.image(block.picture.bytes, area.xPt, pdf.y, { width: block.widthPt, height: block.heightPt });
      }
      pdf.y += block.heightPt;
      break;
    case 'chart':
      makeRoom(block.heightPt, setting);
      pdf.rect(area.xPt, pdf.y, block.widthPt, block.heightPt).stroke();
      pdf.y += block.heightPt;
      break;
    case 'textArea':
      for (let line = 0; line < block.lines; line += 1) {
        makeRoom(theme.forms.lineHeightPt, setting);
        pdf.y += theme.forms.lineHeightPt;
        rule(area.xPt, pdf.y, area.widthPt, setting);
      }
      break;
    case 'pageBreak':
      pdf.addPage();
      break;
  }
}

function setTable(table: Table, area: Area, setting: Setting): void {
  const widths = columnWidths(table, area.widthPt);
  const padding = setting.theme.tables[table.style] ?? { paddingXPt: 4, paddingYPt: 2 };
  const setRow = (row: TableRow): void => {
    const cells = row.cells.map((cell, index) => {
      const xPt = area.xPt + widths.slice(0, index).reduce((sum, width) => sum + width, 0);
      const width = widths.slice(index, index + cell.colspan).reduce((sum, each) => sum + each, 0);
      return { cell, area: { xPt: xPt + padding.paddingXPt, widthPt: Math.max(10, width - 2 * padding.paddingXPt) } };
    });
    const height = Math.max(0, ...cells.map(({ cell, area: inner }) => heightOf(cell.blocks, inner, setting)));
    makeRoom(height + 2 * padding.paddingYPt, setting);
    const top = setting.pdf.y;
    for (const { cell, area: inner } of cells) {
      setting.pdf.y = top + padding.paddingYPt;
      setBlocks(cell.blocks, inner, setting);
    }
    setting.pdf.y = top + height + 2 * padding.paddingYPt;
    rule(area.xPt, setting.pdf.y, area.widthPt, setting);
  };
  for (const row of [...table.head, ...table.body]) setRow(row);
}

function columnWidths({ columns }: Table, totalPt: number): number[] {
  const fixed = columns.map((column) => {
    if (column === null) return null;
    return 'mm' in column ? (column.mm * 72) / 25.4 : (column.percent * totalPt) / 100;
  });
  const left = totalPt - fixed.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const open = fixed.filter((width) => width === null).length;
  return fixed.map((width) => width ?? left / open);
}

function heightOf(list: readonly Block[], area: Area, setting: Setting): number {
  return list.reduce((sum, block) => {
    if (block.type !== 'paragraph' && block.type !== 'heading') return sum + setting.theme.forms.lineHeightPt;
    const style = styleOf(block.style, setting.theme);
    use(style, style.bold, setting);
    const options = { width: area.widthPt, lineGap: lineGap(style, setting) };
    return sum + setting.pdf.heightOfString(block.inlines.map(words).join('') || ' ', options) + style.spaceAfterPt;
  }, 0);
}

function setText(inlines: readonly Inline[], style: ParagraphStyle, area: Area, setting: Setting): void {
  const { pdf } = setting;
  const parts = inlines.map((inline) => ({ text: words(inline), bold: style.bold || isStrong(inline) }));
  const shown = parts.filter(({ text }) => text !== '');
  pdf.y += style.spaceBeforePt;
  pdf.x = area.xPt;
  for (const [index, { text, bold }] of shown.entries()) {
    use(style, bold, setting);
    const options = { width: area.widthPt, lineGap: lineGap(style, setting), align: style.align };
    const continued = index < shown.length - 1;
    if (index === 0) pdf.text(text, area.xPt, pdf.y, { ...options, continued });
    else pdf.text(text, { ...options, continued });
  }
  pdf.y += style.spaceAfterPt;
}

function setWords(text: string, style: ParagraphStyle, area: Area, setting: Setting): void {
  use(style, style.bold, setting);
  if (text !== '') setting.pdf.text(text, area.xPt, setting.pdf.y, { width: area.widthPt });
}

function setRunning(list: readonly Block[], yPt: number, area: Area, setting: Setting): void {
  const cells = list.flatMap((block) => (block.type === 'table' ? block.body.flatMap((row) => row.cells) : []));
  const all = [...list, ...cells.flatMap((cell) => cell.blocks)];
  for (const block of all) {
    if (block.type !== 'paragraph') continue;
    use(styleOf(block.style, setting.theme), false, setting);
    setting.pdf.text(block.inlines.map(words).join(''), area.xPt, yPt, { lineBreak: false });
  }
}

function words(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'reference':
      return inline.text;
    case 'lineBreak':
      return '\n';
    case 'blank':
      return '________';
    case 'field':
      return inline.field.control === 'checkbox' || inline.field.control === 'radio' ? 'o' : '________';
    case 'pageNumber':
    case 'pageCount':
      return '1';
  }
}

function isStrong(inline: Inline): boolean {
  return (inline.type === 'text' || inline.type === 'reference') && inline.strong;
}

function use(style: ParagraphStyle, bold: boolean, { pdf }: Setting): void {
  pdf
    .font(bold ? 'bold' : 'regular')
    .fontSize(style.sizePt)
    .fillColor(`#${style.colour}`);
}

function lineGap(style: ParagraphStyle, { pdf }: Setting): number {
  return style.leadingPt - pdf.currentLineHeight(false);
}

function styleOf(name: string, theme: Theme): ParagraphStyle {
  const style = theme.paragraphs[name] ?? theme.paragraphs.body;
  if (style === undefined) throw new Error('the theme has no body style');
  return style;
}

function makeRoom(heightPt: number, { pdf, theme }: Setting): void {
  if (pdf.y + heightPt > theme.page.heightPt - theme.page.marginBottomPt) pdf.addPage();
}

function rule(xPt: number, yPt: number, widthPt: number, { pdf, theme }: Setting): void {
  pdf
    .lineWidth(theme.forms.ruleWidthPt)
    .moveTo(xPt, yPt)
    .lineTo(xPt + widthPt, yPt)
    .stroke();
}
