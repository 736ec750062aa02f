import type { ICharacterStyleOptions } from 'docx';
import type { Theme } from '../../../theme/types.js';
import { ptToHalfPoint } from '../../../units.js';
import { BOX_FONT } from './font-table.js';
import { OWN_STYLES, type StyleName, type StyleNames } from './style-ids.js';

type Run = NonNullable<ICharacterStyleOptions['run']>;

/** A box of a symbol font fills about this share of its type size. */
const BOX_SHARE_OF_SIZE = 0.75;

/**
 * Every character style of the file: those of the theme, then those that mark strong text, changes, links, fields; in a
 * file that is filled in on screen also that of what empty fields say.
 */
export function characterStyles(theme: Theme, names: StyleNames, fillable: boolean): readonly ICharacterStyleOptions[] {
  const themed = Object.entries(theme.characters).flatMap(([name, style]) => {
    const known = names.characters.get(name);
    if (known === undefined) return [];
    const run: Run = {
      ...(style.sizePt === null ? {} : { size: ptToHalfPoint(style.sizePt) }),
      ...(style.bold === null ? {} : { bold: style.bold }),
      ...(style.colour === null ? {} : { color: style.colour }),
    };
    return [characterStyle(known, run)];
  });
  const { accent, muted, rule } = theme.colours;
  return [
    ...themed,
    characterStyle(OWN_STYLES.strong, { bold: true }),
    characterStyle(OWN_STYLES.emphasis, { italics: true }),
    characterStyle(OWN_STYLES.hyperlink, { color: accent, underline: { type: 'single' } }),
    characterStyle(OWN_STYLES.inserted, { underline: { type: 'single' } }),
    characterStyle(OWN_STYLES.deleted, { strike: true, color: muted }),
    characterStyle(OWN_STYLES.blank, { underline: { type: 'single', color: rule } }),
    characterStyle(OWN_STYLES.box, {
      font: { ascii: BOX_FONT, hAnsi: BOX_FONT, eastAsia: BOX_FONT, cs: BOX_FONT },
      size: ptToHalfPoint(theme.forms.boxPt / BOX_SHARE_OF_SIZE),
      bold: false,
    }),
    ...(fillable ? [characterStyle(OWN_STYLES.placeholder, { color: muted })] : []),
  ];
}

function characterStyle(name: StyleName, run: Run): ICharacterStyleOptions {
  return { id: name.id, name: name.label, basedOn: 'DefaultParagraphFont', quickFormat: true, run };
}
