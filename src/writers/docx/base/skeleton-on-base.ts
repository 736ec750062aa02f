import { type CompiledParts, compileParts, listDefinitions, type SkeletonSetting } from '../package/compiled-parts.js';
import { relationshipsPart } from '../package/relationships.js';
import { NUMBERED, type Skeleton } from '../package/skeleton.js';
import { packPart } from '../package/zip.js';
import { languageMarks } from '../styles/language.js';
import { DECLARATION } from '../xml.js';
import { readStyles } from './base-styles.js';
import { mergeFonts } from './merge-fonts.js';
import { mergeNumbering, numberingOffsets } from './merge-numbering.js';
import { mergeSettings } from './merge-settings.js';
import { mergeStyles } from './merge-styles.js';
import { contentTypesXml, documentRelationships } from './package-parts.js';
import { planMargins } from './plan-margins.js';
import { sectionXml, textWidthTwips } from './section-xml.js';
import { isOn } from './sections.js';
import { numberedByBase, spacedAsBody, supplements, themeOnBase } from './theme-on-base.js';
import type { Base } from './types.js';
import { childOf, serialise, type XmlElement } from './xml-tree.js';

const STYLE_REFERENCE = /<w:(pStyle|rStyle|tblStyle) w:val="([^"]*)"\/>/g;
const TYPES: Readonly<Record<string, string>> = { pStyle: 'paragraph', rStyle: 'character', tblStyle: 'table' };
/** Parts of ours that serve on a base as they are. */
const TAKEN_OVER = ['_rels/.rels', 'docProps/app.xml', 'word/webSettings.xml'];

/** The package of a base, without its body, with what documents of a theme need beside it. */
export async function skeletonOnBase(setting: SkeletonSetting, base: Base): Promise<Skeleton> {
  const { names, language, orientation } = setting;
  const known = readStyles(base.styles);
  const theme = themeOnBase(setting.theme, names, known);
  const compiled = await compileParts({ ...setting, theme });
  const offsets = numberingOffsets(base.numbering);
  const styles = mergeStyles(base.styles, known, compiled.part('word/styles.xml'), {
    numIdOffset: offsets.num,
    language: languageMarks(theme, language),
    spacedAsBody: spacedAsBody(setting.theme, names),
  });
  const idOf = (type: string, id: string): string => styles.ids.get(`${type} ${id}`) ?? id;
  const numbering = mergeNumbering(base.numbering, compiled.part('word/numbering.xml'), (id) =>
    styles.added.has(id) ? idOf('paragraph', id) : null,
  );
  const settings = mergeSettings(base.settings, compiled.part('word/settings.xml'));
  const plan = planMargins(base, isOn(childOf(settings, 'w:evenAndOddHeaders')));
  const numberingXml = partXml(numbering);
  const texts = textParts(base, compiled, { styles: partXml(styles.root), settings: partXml(settings), numberingXml });
  const files = [...base.files];
  const paths = [...texts.keys(), ...files.map(([path]) => path)];
  texts.set('[Content_Types].xml', contentTypesXml(paths, plan.margins));
  return {
    theme,
    names,
    parts: new Map([...texts, ...files].map(([path, content]) => [path, packPart(path, content)])),
    sectionProperties: sectionXml(base.page, plan, orientation),
    textWidthTwips: textWidthTwips(base.page, orientation),
    margins: plan.margins,
    numberingXml,
    relationshipsXml: documentRelationships(base, plan.margins),
    lists: moved(listDefinitions(compiled.part('word/numbering.xml')), offsets),
    stylesNumber: false,
    numberedStyles: new Set([...NUMBERED, ...numberedByBase(setting.theme, names, known)]),
    supplements: supplements(setting.theme, names, known),
    withStyleIds: (xml) =>
      xml.replace(STYLE_REFERENCE, (_all, kind: string, id: string) => {
        return `<w:${kind} w:val="${idOf(TYPES[kind] ?? '', id)}"/>`;
      }),
    base,
  };
}

function textParts(
  base: Base,
  compiled: CompiledParts,
  own: { readonly styles: string; readonly settings: string; readonly numberingXml: string },
): Map<string, string> {
  const parts = new Map(TAKEN_OVER.map((path) => [path, compiled.part(path)]));
  parts.set('word/styles.xml', own.styles);
  parts.set('word/settings.xml', own.settings);
  parts.set('word/numbering.xml', own.numberingXml);
  parts.set('word/fontTable.xml', partXml(mergeFonts(base.fonts, compiled.part('word/fontTable.xml'))));
  if (base.theme !== null) parts.set('word/theme/theme1.xml', DECLARATION + base.theme);
  const relationships = [
    ['word/_rels/numbering.xml.rels', base.numberingRelationships],
    ['word/_rels/fontTable.xml.rels', base.fontRelationships],
    // From its own folder, a theme has farther to go to a picture.
    ['word/theme/_rels/theme1.xml.rels', base.themeRelationships.replaceAll('Target="media/', 'Target="../media/')],
  ] as const;
  for (const [path, elements] of relationships) {
    if (elements !== '') parts.set(path, relationshipsPart(elements));
  }
  return parts;
}

function partXml(root: XmlElement): string {
  return DECLARATION + serialise(root);
}

function moved(
  lists: Skeleton['lists'],
  { num, abstract }: { readonly num: number; readonly abstract: number },
): Skeleton['lists'] {
  const beside = ({ numId, abstractNumId }: Skeleton['lists']['clauses']) => ({
    numId: numId + num,
    abstractNumId: abstractNumId + abstract,
  });
  return { clauses: beside(lists.clauses), ordered: beside(lists.ordered), unordered: beside(lists.unordered) };
}
