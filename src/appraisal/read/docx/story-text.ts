import type { XmlElement } from '../../../document/xml.js';

/** What is no text of the document as it stands now: deleted, moved away, properties, codes of fields, older copies. */
const PASSED_OVER = new Set([
  'w:del',
  'w:delText',
  'w:moveFrom',
  'w:instrText',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:tblPr',
  'w:trPr',
  'w:tcPr',
  'w:footnoteReference',
  'w:drawing',
  'w:pict',
  'w:object',
  'mc:Fallback',
]);

/** Whether an element is no part of the document as it stands now. */
export function isPassedOver({ name }: XmlElement): boolean {
  return PASSED_OVER.has(name);
}

/**
 * The text in a content control as it is shown, with tracked insertions and without tracked deletions: tabs as `\t`,
 * breaks and the ends of paragraphs as `\n`.
 */
export function shownText(content: XmlElement): string {
  const paragraphs: string[] = [''];
  let isFirst = true;
  const write = (text: string): void => {
    paragraphs[paragraphs.length - 1] += text;
  };
  const walk = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string' || isPassedOver(child)) continue;
      if (child.name === 'w:p') {
        if (!isFirst) paragraphs.push('');
        isFirst = false;
      }
      if (child.name === 'w:t') write(child.children.filter((part) => typeof part === 'string').join(''));
      else {
        write(signOf(child));
        walk(child);
      }
    }
  };
  walk(content);
  return paragraphs.join('\n').normalize('NFC');
}

function signOf({ name, attributes }: XmlElement): string {
  switch (name) {
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:softHyphen':
      return '\u00ad';
    case 'w:sym':
      return symbolOf(attributes.get('w:char') ?? '');
    default:
      return '';
  }
}

/** A sign of a symbol font, which Word keeps in a private area. */
function symbolOf(code: string): string {
  return /^[0-9A-Fa-f]{4}$/.test(code) ? String.fromCharCode(Number.parseInt(code, 16)) : '';
}
