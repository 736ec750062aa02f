/** Text without white space and what keeps hyphens and dashes from ending lines: where lines and cells end is layout. */
export function squeezed(texts: readonly string[]): string {
  return texts
    .join('')
    .replace(/[\s\u2060]+/gu, '')
    .replaceAll('\u2011', '-');
}
