export interface ForbiddenCharacter {
  readonly offset: number;
  readonly length: number;
  /** `A text cannot hold …` */
  readonly message: string;
  readonly hint: string;
}

/**
 * Characters that no text may hold: controls, surrogates without a partner, noncharacters such as U+FFFE, the sign for a
 * lost character, and what shows as nothing, other than the characters that spelling and line breaking need (soft hyphen,
 * zero-width space, non-joiner, joiner, word joiner). The rest can make a text read otherwise than it is stored; so can two
 * of those that are needed in a row.
 */
const FORBIDDEN =
  /[\u00ad\u200b-\u200d\u2060]{2,}|(?![ \n\r\u00ad\u200b-\u200d\u2060])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\ufffd]/gu;

/** Enough to see what is wrong; who has mended these will see the others. */
const MOST = 20;

/** What ends a line or a paragraph in other programs. */
const LINE_ENDS = ['\u000b', '\u000c', '\u0085', '\u2028', '\u2029'];

const COPIED = 'remove it, it often comes in when text is copied from elsewhere';

/** The first characters of a text that it may not hold, at most 20. */
export function forbiddenCharacters(text: string): readonly ForbiddenCharacter[] {
  const found: ForbiddenCharacter[] = [];
  for (const { 0: part, index } of text.matchAll(FORBIDDEN)) {
    if (found.length === MOST) break;
    found.push({ offset: index, length: part.length, ...wording(part) });
  }
  return found;
}

/**
 * A text that somebody typed in another program, as files of a workspace can hold it: a tab becomes a space, what ends a line
 * or a paragraph a line end, and the other forbidden characters go; of those without width in a row the first is left.
 */
export function withoutForbidden(text: string): string {
  const kept = text.replace(FORBIDDEN, (part) => {
    if (part === '\t') return ' ';
    if (LINE_ENDS.includes(part)) return '\n';
    return [...part].length > 1 ? part.slice(0, 1) : '';
  });
  return kept === text ? text : withoutForbidden(kept);
}

function wording(part: string): { readonly message: string; readonly hint: string } {
  if (part === '\t') return { message: 'A text cannot hold a tab.', hint: 'use a space' };
  if (part === '\ufffd') {
    return { message: 'A text cannot hold the sign for a lost character, U+FFFD.', hint: 'write the character anew' };
  }
  if ([...part].length > 1) {
    const message = `A text cannot hold ${[...part].length} characters without width in a row.`;
    return { message, hint: 'leave one at most, they often come in when text is copied from elsewhere' };
  }
  const number = (part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { message: `A text cannot hold the invisible control character U+${number}.`, hint: COPIED };
}
