import type { Document, List } from '../../../document/types.js';
import type { Theme } from '../../../theme/types.js';
import { fontTableXml } from '../styles/font-table.js';
import { languageMarks } from '../styles/language.js';
import type { StyleNames } from '../styles/style-ids.js';
import { compilePackage } from './compile.js';
import { normaliseNumbering, normaliseParts, normaliseSettings } from './normalise.js';

export interface SkeletonSetting {
  readonly theme: Theme;
  readonly names: StyleNames;
  readonly language: string;
  readonly orientation: Document['orientation'];
  readonly digits: Document['digits'];
  /** Whether documents are filled in on screen. */
  readonly fillable: boolean;
}

export interface ListDefinition {
  readonly numId: number;
  readonly abstractNumId: number;
}

/** The list of each kind that the styles are tied to. */
export type ListDefinitions = Readonly<Record<List['kind'], ListDefinition>>;

/** In the order in which the lists are handed to `docx`, which numbers them from 2; 1 is its own list of bullets. */
const LIST_ORDER = ['clauses', 'ordered', 'unordered'] as const satisfies readonly List['kind'][];

/** The parts of an empty document, as Word wants them; throws for one that is missing. */
export interface CompiledParts {
  readonly paths: () => Iterable<string>;
  readonly part: (path: string) => string;
}

export async function compileParts(setting: SkeletonSetting): Promise<CompiledParts> {
  const { theme, language } = setting;
  const parts = normaliseParts(await compilePackage(setting));
  const part = (path: string): string => {
    const xml = parts.get(path);
    if (xml === undefined) throw new Error(`docx wrote no ${path}`);
    return xml;
  };
  parts.set('word/numbering.xml', normaliseNumbering(part('word/numbering.xml')));
  parts.set('word/settings.xml', normaliseSettings(part('word/settings.xml'), languageMarks(theme, language)));
  parts.set('word/fontTable.xml', fontTableXml(theme));
  return { paths: () => parts.keys(), part };
}

/** The lists of a numbering part of ours, found by their definitions. */
export function listDefinitions(numberingXml: string): ListDefinitions {
  const numIds = new Map<number, number>();
  for (const [, numId, abstractNumId] of numberingXml.matchAll(
    /<w:num w:numId="(\d+)"[^>]*><w:abstractNumId w:val="(\d+)"/g,
  )) {
    numIds.set(Number(abstractNumId), Number(numId));
  }
  const definition = (kind: List['kind']): ListDefinition => {
    const abstractNumId = LIST_ORDER.indexOf(kind) + 2;
    const numId = numIds.get(abstractNumId);
    if (numId === undefined) throw new Error(`docx wrote no list for ${kind}`);
    return { numId, abstractNumId };
  };
  return { clauses: definition('clauses'), ordered: definition('ordered'), unordered: definition('unordered') };
}
