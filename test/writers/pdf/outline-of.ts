import type { PdfElement } from '../../support/pdf-text.js';

/** A structure tree as text: one element a line, its own text behind it in quotes. */
export function outlineOf(element: PdfElement, indent = ''): string {
  const own = element.kids.filter((kid) => typeof kid === 'string').join('|');
  const language = element.language === null ? '' : ` (${element.language})`;
  const alt = element.alt === null ? '' : ` [${element.alt}]`;
  const lines = [`${indent}${element.role}${language}${alt}${own === '' ? '' : ` "${own}"`}`];
  for (const kid of element.kids) if (typeof kid !== 'string') lines.push(outlineOf(kid, `${indent}  `));
  return lines.join('\n');
}
