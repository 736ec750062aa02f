import type { Calculation } from './calculation.js';
import type { Block, Chart, Document, Field, Inline, ListItem, Table, TableRow, Text } from './types.js';

/**
 * A document as plain text, for people and golden tests: one line per block with its kind, style and text, indented
 * as it is nested; tables row by row. Stable: the same document gives the same text, and places are not in it.
 */
export function outline(document: Document): string {
  const { language, title, orientation } = document;
  const { subject, author, keywords, number, revision, date, position, stamp } = document;
  const lines = [`document ${language} ${orientation}: ${title}`];
  for (const [name, value] of Object.entries({ subject, author, keywords, number, revision, date, position, stamp })) {
    if (value !== '') lines.push(`  ${name}: ${value}`);
  }
  for (const [name, blocks] of [
    ['first header', document.firstHeader],
    ['header', document.header],
    ['footer', document.footer],
    ['body', document.blocks],
  ] as const) {
    if (blocks.length > 0) lines.push(name, ...indent(blocks.flatMap((block) => linesOf(block, language))));
  }
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** `language` is that of the element around: only a change of it is shown. */
function linesOf(block: Block, language: string): readonly string[] {
  const inner = block.language;
  const suffix = `${block.id === null ? '' : ` #${block.id}`}${inner === language ? '' : ` (${inner})`}`;
  const nested = (blocks: readonly Block[]): readonly string[] => indent(blocks.flatMap((one) => linesOf(one, inner)));
  switch (block.type) {
    case 'section':
      return [
        `section${styled(block.style, 'section')}${block.keepTogether ? ' together' : ''}${suffix}`,
        ...nested(block.blocks),
      ];
    case 'heading': {
      const name = `h${block.level}`;
      return [`${name}${styled(block.style, name)}${suffix}: ${inlineText(block.inlines, inner)}`];
    }
    case 'paragraph':
      return [`${block.style === 'body' ? 'p' : block.style}${suffix}: ${inlineText(block.inlines, inner)}`];
    case 'pair':
      return [`pair${suffix}`, ...nested([block.first, block.second])];
    case 'list':
      return [
        `${block.kind} ${block.level}${styled(block.style, block.kind === 'unordered' ? 'ul' : 'ol')}${suffix}`,
        ...indent(block.items.flatMap((item) => itemLines(item, inner))),
      ];
    case 'descriptionList':
      return [
        `dl${styled(block.style, 'dl')}${suffix}`,
        ...indent(block.items.flatMap((item) => [`dt: ${inlineText(item.term, inner)}`, ...nested(item.description)])),
      ];
    case 'table':
      return [`${tableHead(block)}${suffix}`, ...indent(tableLines(block, inner))];
    case 'signatures':
      return [
        `signatures${suffix}`,
        ...indent(
          block.items.map(({ name, statement, role, person, signatureLabel, personLabel, dateLabel }) => {
            const words = (inlines: readonly Inline[]): string => inlineText(inlines, inner);
            const labels = [signatureLabel, personLabel, dateLabel].map(words).join(' | ');
            const above = [words(statement), words(role), person].filter((text) => text !== '').join(' – ');
            return `[${name}] ${above} (${labels})`;
          }),
        ),
      ];
    case 'figure':
      return [
        `figure ${block.picture.type} ${size(block.widthPt, block.heightPt)} ${block.align}${suffix}: ${block.alt}`,
      ];
    case 'chart': {
      const { floor, target, stretch, value, end } = block;
      if (block.kind === 'trend') {
        const series = (list: Chart['values']): string => list.map((figure) => figure ?? '–').join(' ');
        const targets = block.targets.length === 0 ? '' : ` targets ${series(block.targets)}`;
        return [
          `chart trend ${size(block.widthPt, block.heightPt)} ${series(block.values)}${targets}${suffix}: ${block.alt}`,
        ];
      }
      const figures = Object.entries({ floor, target, stretch, value, end })
        .map(([name, figure]) => ` ${name} ${figure ?? '–'}`)
        .join('');
      return [`chart ${block.kind} ${size(block.widthPt, block.heightPt)}${figures}${suffix}: ${block.alt}`];
    }
    case 'textArea':
      return [`textarea ${block.lines}${suffix}: [${fieldMark(block.field)}] ${inlineText(block.label, inner)}`];
    case 'pageBreak':
      return ['page break'];
  }
}

function itemLines(item: ListItem, language: string): readonly string[] {
  const [first = '', ...rest] = item.blocks.flatMap((block) => linesOf(block, language));
  const id = item.id === null ? '' : `#${item.id} `;
  return [`${item.marker} ${id}${first}`, ...indent(rest)];
}

function tableHead(table: Table): string {
  const columns = table.columns.map((width) => {
    if (width === null) return '*';
    return 'mm' in width ? `${round(width.mm)}mm` : `${width.percent}%`;
  });
  const traits = `${table.layout ? ' layout' : ''}${table.keepTogether ? ' together' : ''}`;
  return `table${styled(table.style, 'table')}${traits} [${columns.join(' ')}]`;
}

function tableLines(table: Table, language: string): readonly string[] {
  const caption = table.caption.length === 0 ? [] : [`caption: ${inlineText(table.caption, language)}`];
  return [
    ...caption,
    ...table.head.flatMap((row) => rowLines('head', row, language)),
    ...table.body.flatMap((row) => rowLines('row', row, language)),
  ];
}

/** One line for a row whose cells hold one text each, else one line per cell and block. */
function rowLines(name: string, row: TableRow, language: string): readonly string[] {
  const kind = `${name}${styled(row.style, 'row')}`;
  const cells = row.cells.map((cell) => {
    const [only] = cell.blocks;
    const plain = cell.blocks.length === 1 && only?.type === 'paragraph' && only.language === language;
    const traits = [
      cell.header === null ? '' : cell.header === 'column' ? 'th' : 'th row',
      cell.align === 'left' ? '' : cell.align,
      cell.colspan === 1 ? '' : `${cell.colspan} columns`,
      cell.rowspan === 1 ? '' : `${cell.rowspan} rows`,
      plain && only.style !== 'td' && only.style !== 'th' ? `.${only.style}` : '',
    ].filter((trait) => trait !== '');
    const head = traits.length === 0 ? '' : `{${traits.join(', ')}} `;
    if (plain) return { text: `${head}${inlineText(only.inlines, language)}`.trim(), lines: null };
    return { text: `${head}`.trim(), lines: cell.blocks.flatMap((block) => linesOf(block, language)) };
  });
  if (cells.every((cell) => cell.lines === null)) return [`${kind}: ${cells.map((cell) => cell.text).join(' | ')}`];
  return [kind, ...indent(cells.flatMap((cell) => [`cell: ${cell.text}`.trimEnd(), ...indent(cell.lines ?? [])]))];
}

function inlineText(inlines: readonly Inline[], language: string): string {
  return inlines.map((inline) => inlineMark(inline, language)).join('');
}

function inlineMark(inline: Inline, language: string): string {
  switch (inline.type) {
    case 'text':
      return textMark(inline, language);
    case 'reference':
      return `[ref ${inline.target} ${inline.text}]`;
    case 'lineBreak':
      return '[br]';
    case 'blank':
      return `[blank${width(inline.widthPt)}]`;
    case 'field':
      return `[${fieldMark(inline.field)}${width(inline.widthPt)}]`;
    case 'pageNumber':
      return '[page]';
    case 'pageCount':
      return '[pages]';
  }
}

function fieldMark({ control, name, value, checked, readOnly, calculation }: Field): string {
  const state = `${value === '' ? '' : `=${value.replaceAll('\n', ' ⏎ ')}`}${checked ? ' ☒' : ''}`;
  const worked = calculation === null ? '' : ` := ${calculationText(calculation)}`;
  return `${control} ${name}${state}${readOnly ? ' readonly' : ''}${worked}`;
}

function calculationText(calculation: Calculation): string {
  if (calculation.kind === 'sum') {
    return ['sum', ...calculation.terms.map(({ field, factor }) => `${field}${factor === 1 ? '' : `*${factor}`}`)].join(
      ' ',
    );
  }
  const values = Object.entries(calculation.values ?? {}).map(([value, counts]) => `${value}=${counts}`);
  const fields = calculation.fields.map((names, index) =>
    [names.join('|'), ...(calculation.unless[index] ?? [])].join('!'),
  );
  return ['average', ...fields, ...(values.length === 0 ? [] : [`(${values.join(' ')})`])].join(' ');
}

function textMark(text: Text, language: string): string {
  const traits = [
    text.strong ? 'strong' : '',
    text.emphasis ? 'em' : '',
    text.change ?? '',
    text.style === null ? '' : `.${text.style}`,
    text.href ?? '',
    text.language === language ? '' : text.language,
  ].filter((trait) => trait !== '');
  return traits.length === 0 ? text.text : `[${traits.join(' ')}: ${text.text}]`;
}

function styled(style: string, usual: string): string {
  return style === usual ? '' : `.${style}`;
}

function size(widthPt: number, heightPt: number): string {
  return `${round(widthPt)} × ${round(heightPt)} pt`;
}

function width(widthPt: number | null): string {
  return widthPt === null ? '' : ` ${round(widthPt)}pt`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
