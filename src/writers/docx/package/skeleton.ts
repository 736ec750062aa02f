import type { Document, List } from '../../../document/types.js';
import type { Theme } from '../../../theme/types.js';
import { fontTableXml } from '../styles/font-table.js';
import { wordLanguage } from '../styles/language.js';
import { type StyleNames, styleNames } from '../styles/style-ids.js';
import { compilePackage } from './compile.js';
import { normaliseNumbering, normaliseParts, normaliseSettings, sectionProperties } from './normalise.js';
import { type PackedPart, packPart } from './zip.js';

/** Everything that documents of one theme, language and orientation have in common. */
export interface Skeleton {
  readonly names: StyleNames;
  /** Parts that are the same in every document, compressed, by path. */
  readonly parts: ReadonlyMap<string, PackedPart>;
  readonly sectionProperties: string;
  readonly numberingXml: string;
  readonly relationshipsXml: string;
  /** The list of each kind that the styles are tied to. */
  readonly lists: Readonly<Record<List['kind'], ListDefinition>>;
}

type Orientation = Document['orientation'];

export interface ListDefinition {
  readonly numId: number;
  readonly abstractNumId: number;
}

/** Parts whose content is the document's own. */
const OWN_PARTS = new Set([
  'word/document.xml',
  'word/header1.xml',
  'word/header2.xml',
  'word/footer1.xml',
  'word/footer2.xml',
  'word/_rels/document.xml.rels',
  'docProps/core.xml',
]);

/** In the order in which the lists are handed to `docx`, which numbers them from 2; 1 is its own list of bullets. */
const LIST_ORDER = ['clauses', 'ordered', 'unordered'] as const satisfies readonly List['kind'][];

const skeletons = new Map<string, Promise<Skeleton>>();
/** Themes that say the same share their skeletons, whoever made them. */
const themeTexts = new WeakMap<Theme, string>();

/** The skeleton for a theme, language and orientation; built once per process for each. */
export function skeletonFor(theme: Theme, language: string, orientation: Orientation): Promise<Skeleton> {
  const themeText = themeTexts.get(theme) ?? JSON.stringify(theme);
  themeTexts.set(theme, themeText);
  const key = `${orientation} ${language} ${themeText}`;
  const known = skeletons.get(key);
  if (known !== undefined) return known;
  const built = buildSkeleton(theme, language, orientation);
  skeletons.set(key, built);
  return built;
}

async function buildSkeleton(theme: Theme, language: string, orientation: Orientation): Promise<Skeleton> {
  const names = styleNames(theme);
  const parts = normaliseParts(await compilePackage(theme, names, language, orientation));
  const part = (path: string): string => {
    const xml = parts.get(path);
    if (xml === undefined) throw new Error(`docx wrote no ${path}`);
    return xml;
  };
  const numberingXml = normaliseNumbering(part('word/numbering.xml'));
  parts.set('word/numbering.xml', numberingXml);
  parts.set('word/settings.xml', normaliseSettings(part('word/settings.xml'), wordLanguage(language)));
  parts.set('word/fontTable.xml', fontTableXml(theme));
  const shared = [...parts].filter(([path]) => !OWN_PARTS.has(path));
  return {
    names,
    parts: new Map(shared.map(([path, xml]) => [path, packPart(path, xml)])),
    sectionProperties: sectionProperties(part('word/document.xml')),
    numberingXml,
    relationshipsXml: part('word/_rels/document.xml.rels'),
    lists: listDefinitions(numberingXml),
  };
}

function listDefinitions(numberingXml: string): Readonly<Record<List['kind'], ListDefinition>> {
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
