import type { Theme } from '../../../theme/types.js';
import { DECLARATION, escapeXml } from '../xml.js';

/** The font of boxes to tick: Word's body fonts have none. */
export const BOX_FONT = 'Segoe UI Symbol';
const BOX_FALLBACKS = ['Noto Sans Symbols2', 'Apple Symbols', 'DejaVu Sans', 'MS Gothic'];

/** Families that come with Windows for scripts in which the theme's own fallbacks have no letters. */
const SCRIPT_FALLBACKS: Readonly<Record<string, readonly string[]>> = {
  th: ['Leelawadee UI', 'Tahoma'],
  gu: ['Nirmala UI', 'Shruti'],
};

/** A humanist sans of normal weight: what a word processor without the family looks for in its place. */
const SANS_PANOSE = '020B0502040504020204';

/** `word/fontTable.xml`: each family with those that may stand in for it. */
export function fontTableXml(theme: Theme): string {
  const { family, complexFamilies, fallbacks } = theme.fonts;
  const complex = Object.entries(complexFamilies).map(([language, name]) =>
    font(name, [...(SCRIPT_FALLBACKS[language] ?? []), ...fallbacks]),
  );
  const fonts = [font(family, fallbacks), ...complex, font(BOX_FONT, BOX_FALLBACKS)];
  return (
    DECLARATION +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `${[...new Set(fonts)].join('')}</w:fonts>`
  );
}

function font(name: string, alternatives: readonly string[]): string {
  const others = alternatives.filter((other) => other !== name);
  const alternative = others.length === 0 ? '' : `<w:altName w:val="${escapeXml(others.join(','))}"/>`;
  return (
    `<w:font w:name="${escapeXml(name)}">${alternative}<w:panose1 w:val="${SANS_PANOSE}"/>` +
    '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>'
  );
}
