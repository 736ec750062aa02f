import type { IStylesOptions } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Theme } from '../../../theme/types.js';
import { ptToHalfPoint, ptToTwip } from '../../../units.js';
import { characterStyles } from '../styles/character-styles.js';
import { complexFamily, languageMarks } from '../styles/language.js';
import { listDefinitions } from '../styles/list-definitions.js';
import { paragraphStyles } from '../styles/paragraph-styles.js';
import type { StyleNames } from '../styles/style-ids.js';
import { tableStylesXml } from '../styles/table-styles.js';
import type { SkeletonSetting } from './compiled-parts.js';

/** `docx` takes a while to load: a run that writes no DOCX file does without it. */
type DocxLibrary = typeof import('docx');

const DEFAULT_CHARACTER_STYLE =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
  '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>';
const NO_LIST_STYLE =
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>' +
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>';
/** Keeps Word's lists of styles to those of the document. */
const LATENT_STYLES =
  '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" ' +
  'w:defQFormat="0" w:count="376"/>';

/**
 * The parts of an empty document with the theme's page, styles and lists, as `docx` builds them: path to XML. The
 * first header and footer are those of later pages, the second those of the first page.
 */
export async function compilePackage({
  theme,
  names,
  language,
  orientation,
  digits,
  fillable,
}: SkeletonSetting): Promise<Map<string, string>> {
  const docx = await import('docx');
  const { page } = theme;
  const document = new docx.Document({
    styles: documentStyles(docx, theme, names, language, fillable),
    numbering: listDefinitions(theme, names, digits),
    compatibility: { version: 15 },
    theme: wordTheme(theme),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: ptToTwip(page.widthPt), height: ptToTwip(page.heightPt), orientation },
            margin: {
              top: ptToTwip(page.marginTopPt),
              bottom: ptToTwip(page.marginBottomPt),
              left: ptToTwip(page.marginLeftPt),
              right: ptToTwip(page.marginRightPt),
              header: ptToTwip(page.headerPt),
              footer: ptToTwip(page.footerPt),
            },
          },
        },
        headers: { default: new docx.Header({ children: [] }), first: new docx.Header({ children: [] }) },
        footers: { default: new docx.Footer({ children: [] }), first: new docx.Footer({ children: [] }) },
        children: [],
      },
    ],
  });
  const files = unzipSync(await docx.Packer.pack(document, 'uint8array'));
  return new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** Given whole, since `docx` would add styles of its own to anything less. */
function documentStyles(
  docx: DocxLibrary,
  theme: Theme,
  names: StyleNames,
  language: string,
  fillable: boolean,
): IStylesOptions {
  const { family } = theme.fonts;
  const marks = languageMarks(theme, language);
  const body = theme.paragraphs.body;
  const parsed = (xml: string) => docx.ImportedXmlComponent.fromXmlString(xml);
  return {
    importedStyles: [
      new docx.DocumentDefaults({
        run: {
          font: { ascii: family, hAnsi: family, eastAsia: family, cs: complexFamily(theme, language) ?? family },
          language: { value: marks['w:val'], eastAsia: marks['w:eastAsia'], bidirectional: marks['w:bidi'] },
          ...(body === undefined ? {} : { size: ptToHalfPoint(body.sizePt), color: body.colour }),
        },
      }),
      parsed(LATENT_STYLES),
      ...paragraphStyles(theme, names).map((style) => new docx.StyleForParagraph(style)),
      parsed(DEFAULT_CHARACTER_STYLE),
      ...characterStyles(theme, names, fillable).map((style) => new docx.StyleForCharacter(style)),
      ...tableStylesXml(theme, names).map(parsed),
      parsed(NO_LIST_STYLE),
    ],
  };
}

/** Colours and fonts that Word offers to whoever goes on with the document. */
function wordTheme(theme: Theme) {
  const { colours, fonts } = theme;
  return {
    name: theme.name,
    colors: { dark2: colours.text, light2: colours.shade, accent1: colours.accent, accent2: colours.rule },
    fonts: { headings: fonts.family, body: fonts.family },
  };
}
