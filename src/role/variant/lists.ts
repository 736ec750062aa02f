import type { Path } from '../../source/source.js';

/** The lists of a role, whose entries are items by id; those of the appraisal stand below it. */
export const LISTS = [
  'governingDocuments',
  'knowledge',
  'competencies',
  'conduct',
  'tasks',
  'duties',
  'rights',
  'relations',
  'liability',
  'conditions',
  'kpis',
  'procedure',
  'criteria',
] as const;

export type ListName = (typeof LISTS)[number];

/** Where in a role a list stands. */
export function listPath(list: ListName): Path {
  return list === 'procedure' || list === 'criteria' ? ['appraisal', list] : [list];
}

/** Lists whose items may be written as a plain text. */
const WITH_SHORT_FORM: ReadonlySet<string> = new Set(
  LISTS.filter((list) => !/^(relations|liability|kpis)$/.test(list)),
);

/** Whether the entries at the path are items by id: those of a list, or of a group of duties. */
export function isListPath(path: Path): boolean {
  const [first, second, third] = path;
  if (path.length === 1) return LISTS.some((list) => list === first && listPath(list).length === 1);
  if (path.length === 2) return first === 'appraisal' && (second === 'procedure' || second === 'criteria');
  return path.length === 3 && first === 'duties' && third === 'items';
}

export function isItemPath(path: Path): boolean {
  return path.length > 0 && isListPath(path.slice(0, -1));
}

/** Whether a text at the path is short for `{text: …}`. */
export function hasShortForm(path: Path): boolean {
  if (path.length === 1) return path[0] === 'title';
  return isItemPath(path) && WITH_SHORT_FORM.has(String(path[0] === 'appraisal' ? path[1] : path[0]));
}

/** The name of an item as placeholders and messages give it: duties by their id alone, whatever their group. */
export function nameAt(path: Path): string {
  const [first, , third, id, ...rest] = path;
  return (first === 'duties' && third === 'items' && id !== undefined ? [first, id, ...rest] : path).join('.');
}
