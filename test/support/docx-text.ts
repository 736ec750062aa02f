import { listNumbers } from './docx-list-numbers.js';
import { child, children, openDocx, ownText, value, type XmlElement } from './docx-package.js';

const MARKUP: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '\u00AD',
};

/**
 * The texts of a DOCX file's body in reading order, as Word shows them: one per paragraph that has any, with its number
 * or bullet before it, counted by the rules of `word/numbering.xml`. The white space of ruled blanks is no text, nor is what
 * is hidden or properties of controls; spaces are one, non-breaking or not as hyphens are, and none stands at either end.
 */
export function textOfDocx(bytes: Uint8Array): readonly string[] {
  const file = openDocx(bytes);
  const numberOf = listNumbers(file);
  const body = child(file.root('word/document.xml'), 'w:body');
  if (body === null) throw new Error('the document has no body');
  return paragraphs(body)
    .map((paragraph) => {
      const text = content(paragraph)
        .replace(/[ \u00A0]+/g, ' ')
        .replace(/^ | $/g, '');
      return [numberOf(paragraph), text].filter((part) => part !== '').join(' ');
    })
    .filter((text) => text !== '');
}

function paragraphs(element: XmlElement): readonly XmlElement[] {
  return children(element).flatMap((one) => (one.name === 'w:p' ? [one] : paragraphs(one)));
}

function content(element: XmlElement): string {
  return children(element)
    .map((one) => {
      if (one.name === 'w:t') return ownText(one);
      if (one.name === 'w:pPr' || one.name === 'w:rPr' || one.name === 'mc:AlternateContent') return '';
      if (one.name === 'w:sdtPr' || isHidden(one)) return '';
      if (one.name === 'w:r' && isBlank(one)) return content(one).replace(/[\u00A0\t]+$/, '');
      return MARKUP[one.name] ?? content(one);
    })
    .join('');
}

function isHidden(element: XmlElement): boolean {
  const properties = child(element, 'w:rPr');
  return properties !== null && child(properties, 'w:vanish') !== null;
}

function isBlank(run: XmlElement): boolean {
  return value(child(run, 'w:rPr'), 'w:rStyle') === 'Blank';
}
