import type { Document } from '../../../document/types.js';
import type { Theme } from '../../../theme/types.js';
import { ptToTwip } from '../../../units.js';
import type { Supplement } from '../base/theme-on-base.js';
import type { Base } from '../base/types.js';
import { OWN_MARGINS, type PlannedMargin } from '../margin-plan.js';
import { CLAUSE_STYLES, type StyleNames, styleNames } from '../styles/style-ids.js';
import { compileParts, type ListDefinitions, listDefinitions, type SkeletonSetting } from './compiled-parts.js';
import { sectionProperties } from './normalise.js';
import { type PackedPart, packPart } from './zip.js';

/** Everything that documents of one theme, base, language, orientation and kind of digits have in common, if they are forms or if not. */
export interface Skeleton {
  /** As it comes out: on a base, sizes and weights are those of its styles. */
  readonly theme: Theme;
  readonly names: StyleNames;
  /** Parts that are the same in every document, compressed, by path. */
  readonly parts: ReadonlyMap<string, PackedPart>;
  readonly sectionProperties: string;
  readonly textWidthTwips: number;
  readonly margins: readonly PlannedMargin[];
  readonly numberingXml: string;
  readonly relationshipsXml: string;
  /** The list of each kind that the styles are tied to. */
  readonly lists: ListDefinitions;
  /** True: a style alone gives a paragraph the number of the list that it is tied to. */
  readonly stylesNumber: boolean;
  /** Paragraph styles of the theme that carry numbers in Word, which outside a list they must not. */
  readonly numberedStyles: ReadonlySet<string>;
  /** By name of a style, what the style that a base has for it lacks. */
  readonly supplements: ReadonlyMap<string, Supplement>;
  /** XML of ours with the ids under which the styles stand in the file. */
  readonly withStyleIds: (xml: string) => string;
  readonly base: Base | null;
}

type Orientation = Document['orientation'];
type Skeletons = Map<string, Promise<Skeleton>>;

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

const withoutBase: Skeletons = new Map();
const onBases = new WeakMap<Base, Skeletons>();
/** Themes that say the same share their skeletons, whoever made them. */
const themeTexts = new WeakMap<Theme, string>();

/** The skeleton for a document's language, orientation and digits, a theme and a base, for forms or for others; built once per process for each. */
export function skeletonFor(
  theme: Theme,
  { language, orientation, digits }: Pick<Document, 'language' | 'orientation' | 'digits'>,
  base: Base | null = null,
  fillable = false,
): Promise<Skeleton> {
  const themeText = themeTexts.get(theme) ?? JSON.stringify(theme);
  themeTexts.set(theme, themeText);
  const skeletons: Skeletons = base === null ? withoutBase : (onBases.get(base) ?? new Map());
  if (base !== null) onBases.set(base, skeletons);
  const key = `${fillable} ${orientation} ${digits} ${language} ${themeText}`;
  const known = skeletons.get(key);
  if (known !== undefined) return known;
  const setting = { theme, names: styleNames(theme), language, orientation, digits, fillable };
  const built = base === null ? buildSkeleton(setting) : buildOnBase(setting, base);
  skeletons.set(key, built);
  return built;
}

async function buildSkeleton(setting: SkeletonSetting): Promise<Skeleton> {
  const { theme, names, orientation } = setting;
  const compiled = await compileParts(setting);
  const shared = [...compiled.paths()].filter((path) => !OWN_PARTS.has(path));
  const numberingXml = compiled.part('word/numbering.xml');
  return {
    theme,
    names,
    parts: new Map(shared.map((path) => [path, packPart(path, compiled.part(path))])),
    sectionProperties: sectionProperties(compiled.part('word/document.xml')),
    textWidthTwips: textWidthTwips(theme, orientation),
    margins: OWN_MARGINS,
    numberingXml,
    relationshipsXml: compiled.part('word/_rels/document.xml.rels'),
    lists: listDefinitions(numberingXml),
    stylesNumber: true,
    numberedStyles: NUMBERED,
    supplements: new Map(),
    withStyleIds: (xml) => xml,
    base: null,
  };
}

/** The code for bases is loaded when there is one. */
async function buildOnBase(setting: SkeletonSetting, base: Base): Promise<Skeleton> {
  const { skeletonOnBase } = await import('../base/skeleton-on-base.js');
  return skeletonOnBase(setting, base);
}

/** Styles of the theme that are levels of the list of clauses. */
export const NUMBERED: ReadonlySet<string> = new Set(CLAUSE_STYLES.filter((name) => name !== null));

function textWidthTwips({ page }: Theme, orientation: Orientation): number {
  const widthPt = orientation === 'landscape' ? page.heightPt : page.widthPt;
  return ptToTwip(widthPt) - ptToTwip(page.marginLeftPt) - ptToTwip(page.marginRightPt);
}
