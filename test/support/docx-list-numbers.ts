import { inDigits } from '../../src/document/digits.js';
import { attribute, child, children, type DocxPackage, value, type XmlElement } from './docx-package.js';

interface Level {
  readonly start: number;
  readonly text: string;
  readonly format: string | null;
}

interface List {
  /** Lists of one definition count on from each other. */
  readonly definition: string;
  readonly levels: readonly Level[];
  readonly restarts: ReadonlyMap<number, number>;
}

/**
 * Counts the lists of a document as Word does (ECMA-376, 17.9): give it each paragraph once, in order, and it returns
 * the number or bullet before it, or nothing.
 */
export function listNumbers(file: DocxPackage): (paragraph: XmlElement) => string {
  const lists = readLists(file.root('word/numbering.xml'));
  const styles = new Map(
    children(file.root('word/styles.xml'), 'w:style').map((one) => [attribute(one, 'w:styleId'), one]),
  );
  const counters = new Map<string, (number | null)[]>();
  const started = new Set<string>();

  return (paragraph) => {
    const number = numberingOf(paragraph, styles);
    const list = number === null ? undefined : lists.get(number.list);
    if (number === null || list === undefined) return '';
    const counts = counters.get(list.definition) ?? [];
    counters.set(list.definition, counts);
    const isNew = !started.has(number.list);
    started.add(number.list);
    const { level } = number;
    const restart = isNew ? list.restarts.get(level) : undefined;
    const before = counts[level] ?? null;
    counts[level] = restart ?? (before === null ? (list.levels[level]?.start ?? 1) : before + 1);
    for (let deeper = level + 1; deeper < counts.length; deeper += 1) counts[deeper] = null;
    const shown = list.levels[level]?.text ?? '';
    return shown.replace(/%(\d)/g, (_, place: string) => {
      const index = Number(place) - 1;
      const count = String(counts[index] ?? list.levels[index]?.start ?? 1);
      return inDigits(count, list.levels[index]?.format === 'thaiNumbers' ? 'thai' : 'western');
    });
  };
}

/** The paragraph's own list, or else that of its style or of those that the style is based on. */
function numberingOf(
  paragraph: XmlElement,
  styles: ReadonlyMap<string | null, XmlElement>,
): { readonly list: string; readonly level: number } | null {
  let properties = child(paragraph, 'w:pPr');
  let style = styles.get(value(properties, 'w:pStyle') ?? 'Normal');
  for (;;) {
    const number = properties === null ? null : child(properties, 'w:numPr');
    const list = value(number, 'w:numId');
    if (list !== null) return list === '0' ? null : { list, level: Number(value(number, 'w:ilvl') ?? 0) };
    if (style === undefined) return null;
    properties = child(style, 'w:pPr');
    style = styles.get(value(style, 'w:basedOn'));
  }
}

function readLists(root: XmlElement): ReadonlyMap<string, List> {
  const definitions = new Map(
    children(root, 'w:abstractNum').map((one) => [attribute(one, 'w:abstractNumId') ?? '', readLevels(one)]),
  );
  const lists = children(root, 'w:num').map((one): [string, List] => {
    const definition = value(one, 'w:abstractNumId') ?? '';
    const restarts = children(one, 'w:lvlOverride').map((override): [number, number] => [
      Number(attribute(override, 'w:ilvl')),
      Number(value(override, 'w:startOverride') ?? 1),
    ]);
    return [
      attribute(one, 'w:numId') ?? '',
      { definition, levels: definitions.get(definition) ?? [], restarts: new Map(restarts) },
    ];
  });
  return new Map(lists);
}

function readLevels(definition: XmlElement): readonly Level[] {
  return children(definition, 'w:lvl').map((level) => ({
    start: Number(value(level, 'w:start') ?? 1),
    text: value(level, 'w:lvlText') ?? '',
    format: value(level, 'w:numFmt'),
  }));
}
