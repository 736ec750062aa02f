import type { Theme } from '../../../theme/types.js';

/** Styles that Word itself knows by these names: what its navigation pane, captions and lists look for. */
const BUILT_IN_PARAGRAPHS: Readonly<Record<string, StyleName>> = {
  body: { id: 'Normal', label: 'Normal' },
  h1: { id: 'Heading1', label: 'heading 1' },
  h2: { id: 'Heading2', label: 'heading 2' },
  h3: { id: 'Heading3', label: 'heading 3' },
  caption: { id: 'Caption', label: 'caption' },
};

/** Names of Word's own styles that it writes in lower case, whatever its lists show. */
const LOWER_CASE_BUILT_INS = new Set(['header', 'footer', 'caption', 'heading 1', 'heading 2', 'heading 3']);

/** Styles besides those of the theme, for what Word alone has: list levels, links, boxes, gaps. */
export const OWN_STYLES = {
  clauseHeading: { id: 'ClauseHeading', label: 'Clause Heading' },
  bullets: [
    { id: 'ListBullet', label: 'List Bullet' },
    { id: 'ListBullet2', label: 'List Bullet 2' },
    { id: 'ListBullet3', label: 'List Bullet 3' },
  ],
  numbers: [
    { id: 'ListNumber', label: 'List Number' },
    { id: 'ListNumber2', label: 'List Number 2' },
    { id: 'ListNumber3', label: 'List Number 3' },
  ],
  figure: { id: 'Figure', label: 'Figure' },
  boxes: { id: 'CheckBoxes', label: 'Check Boxes' },
  gap: { id: 'Gap', label: 'Gap' },
  strong: { id: 'Strong', label: 'Strong' },
  emphasis: { id: 'Emphasis', label: 'Emphasis' },
  hyperlink: { id: 'Hyperlink', label: 'Hyperlink' },
  inserted: { id: 'InsertedText', label: 'Inserted Text' },
  deleted: { id: 'DeletedText', label: 'Deleted Text' },
  blank: { id: 'Blank', label: 'Blank' },
  box: { id: 'CheckBox', label: 'Check Box' },
  placeholder: { id: 'PlaceholderText', label: 'Placeholder Text' },
  bareTable: { id: 'BareTable', label: 'Bare Table' },
  linesTable: { id: 'WritingLines', label: 'Writing Lines' },
} as const;

/** Styles of the theme that carry the numbers of clauses, by level; level 0 is `OWN_STYLES.clauseHeading`. */
export const CLAUSE_STYLES: readonly (string | null)[] = [null, 'clause', 'subclause'];

export interface StyleName {
  readonly id: string;
  /** As Word lists it; unique among all styles. */
  readonly label: string;
}

/** The names under which the styles of a theme stand in the file. */
export interface StyleNames {
  readonly paragraphs: ReadonlyMap<string, StyleName>;
  readonly characters: ReadonlyMap<string, StyleName>;
  readonly tables: ReadonlyMap<string, StyleName>;
}

/** Ids and labels for every style of a theme: built-in ones where Word has them, unique over all kinds of styles. */
export function styleNames(theme: Theme): StyleNames {
  const own = Object.values(OWN_STYLES).flat();
  const ids = new Set(own.map((style) => style.id));
  const labels = new Set(own.map((style) => style.label.toLowerCase()));
  const register = (id: string, label: string): StyleName => {
    const known = LOWER_CASE_BUILT_INS.has(label.toLowerCase()) ? label.toLowerCase() : label;
    return { id: unique(id, ids, ''), label: unique(known, labels, ' ') };
  };
  const paragraphs = Object.entries(theme.paragraphs).map(([name, style]): [string, StyleName] => {
    const builtIn = BUILT_IN_PARAGRAPHS[name];
    return [name, builtIn === undefined ? register(pascal(name), style.label) : register(builtIn.id, builtIn.label)];
  });
  const characters = Object.entries(theme.characters).map(([name, style]): [string, StyleName] => [
    name,
    register(`${pascal(name)}Char`, style.label),
  ]);
  const tables = Object.entries(theme.tables).map(([name, style]): [string, StyleName] => [
    name,
    register(`${pascal(name)}Table`, style.label),
  ]);
  return { paragraphs: new Map(paragraphs), characters: new Map(characters), tables: new Map(tables) };
}

/** Word compares names of styles without regard to case. */
function unique(wanted: string, taken: Set<string>, separator: string): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? wanted : `${wanted}${separator}${count}`;
    if (taken.has(name) || taken.has(name.toLowerCase())) continue;
    taken.add(name);
    taken.add(name.toLowerCase());
    return name;
  }
}

function pascal(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}
