import {
  attribute,
  child,
  children,
  type DocxPackage,
  descendants,
  ownText,
  value,
  type XmlElement,
} from './docx-package.js';

const MM_PER_TWIP = 25.4 / 1440;

/**
 * The package of a DOCX file as people see it: its page, what its headers and footers print and lead to, and its styles as
 * `id = name`.
 */
export function outlineOfDocx(file: DocxPackage): readonly string[] {
  const section = descendants(file.root('word/document.xml'), 'w:sectPr').at(-1);
  if (section === undefined) throw new Error('the document has no section');
  return [pageOf(section), ...margins(section, file), 'styles', ...styles(file)];
}

function pageOf(section: XmlElement): string {
  const twips = (name: string, side: string): number => Number(attribute(child(section, name), `w:${side}`));
  const mm = (value: number): number => Math.round(value * MM_PER_TWIP);
  const sides = ['top', 'right', 'bottom', 'left'].map((side) => mm(twips('w:pgMar', side)));
  const first = child(section, 'w:titlePg') === null ? '' : ', first page apart';
  return `page ${mm(twips('w:pgSz', 'w'))} × ${mm(twips('w:pgSz', 'h'))} mm, margins ${sides.join(' ')}${first}`;
}

function margins(section: XmlElement, file: DocxPackage): readonly string[] {
  const targets = targetsOf('word/document.xml', file);
  return children(section)
    .filter(({ name }) => name === 'w:headerReference' || name === 'w:footerReference')
    .flatMap((reference) => {
      const path = `word/${targets.get(attribute(reference, 'r:id') ?? '')}`;
      const kind = reference.name === 'w:headerReference' ? 'header' : 'footer';
      const texts = descendants(file.root(path), 'w:p').map(textOf);
      const others = [...targetsOf(path, file).values()].map((target) => `→ ${target}`);
      return [
        `${attribute(reference, 'w:type')} ${kind}`,
        ...[...texts, ...others].map((line) => `  ${line}`.trimEnd()),
      ];
    });
}

function targetsOf(path: string, file: DocxPackage): ReadonlyMap<string, string> {
  const relations = path.replace('word/', 'word/_rels/').concat('.rels');
  if (!file.has(relations)) return new Map();
  return new Map(
    children(file.root(relations), 'Relationship').map((one) => [
      attribute(one, 'Id') ?? '',
      attribute(one, 'Target') ?? '',
    ]),
  );
}

/** Texts with tabs, fields as their instructions, pictures as their names. */
function textOf(paragraph: XmlElement): string {
  return descendants(paragraph, 'w:r')
    .flatMap((run) => children(run))
    .map((part) => {
      if (part.name === 'w:t') return ownText(part);
      if (part.name === 'w:tab') return '\t';
      if (part.name === 'w:instrText') return `[${ownText(part).trim()}]`;
      return part.name === 'w:drawing' ? `[${attribute(descendants(part, 'wp:docPr')[0] ?? null, 'descr')}]` : '';
    })
    .join('');
}

function styles(file: DocxPackage): readonly string[] {
  return children(file.root('word/styles.xml'), 'w:style').map(
    (style) => `  ${attribute(style, 'w:type')} ${attribute(style, 'w:styleId')} = ${value(style, 'w:name')}`,
  );
}
