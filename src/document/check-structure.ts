import { didYouMeanHint } from '../diagnostic/did-you-mean.js';
import type { Reader } from './reader.js';
import { tagOf } from './reader.js';
import type { Element } from './tree.js';
import { allows, allowsText, elementInfo, VOCABULARY } from './vocabulary.js';
import { isBlank } from './white-space.js';

const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
/** What a running head or foot cannot hold: it is drawn on many pages and read by no screen reader. */
const NOT_IN_MARGINS = [
  'h1',
  'h2',
  'h3',
  'signatures',
  'textarea',
  'input',
  'select',
  'page-break',
  'header',
  'footer',
];

/** Reports what can be judged by names alone: elements, attributes, nesting, ids, languages, levels of headings. */
export function checkStructure(root: Element, reader: Pick<Reader, 'report'>): void {
  const ids = new Map<string, Element>();
  let heading = 0;

  const visit = (element: Element, inMargin: boolean): void => {
    const info = elementInfo(element.name);
    if (info === null) {
      const message = `${tagOf(element)} is not an element of the vocabulary.`;
      reader.report(element, 'template/unknown-element', message, didYouMeanHint(element.name, VOCABULARY.keys()));
      return;
    }
    checkAttributes(element);
    if (/^h[1-3]$/.test(element.name)) {
      const level = Number(element.name[1]);
      if (!inMargin) checkLevel(element, level);
    }
    for (const child of element.children) {
      if (typeof child === 'string') {
        if (isBlank(child) || allowsText(info.content)) continue;
        const words = child.trim().slice(0, 30);
        const message = `Text cannot stand directly in ${tagOf(element)}: "${words}".`;
        reader.report(element, 'template/misplaced', message);
        continue;
      }
      const misplaced = elementInfo(child.name) !== null && !allows(info.content, child.name);
      if (misplaced || (inMargin && NOT_IN_MARGINS.includes(child.name))) {
        const where = misplaced ? tagOf(element) : 'the head or foot of pages';
        reader.report(child, 'template/misplaced', `${tagOf(child)} cannot stand in ${where}.`);
      }
      visit(child, inMargin || child.name === 'header' || child.name === 'footer');
    }
  };

  const checkAttributes = (element: Element): void => {
    const known = VOCABULARY.get(element.name) ?? new Set();
    for (const [name, value] of element.attributes) {
      if (!known.has(name)) {
        const message = `${tagOf(element)} has no attribute "${name}".`;
        reader.report(element, 'template/unknown-attribute', message, didYouMeanHint(name, known));
      } else if (name === 'lang' && !LANGUAGE.test(value)) {
        reader.report(element, 'template/invalid-attribute', `"${value}" is not a language tag such as en or nb-NO.`);
      } else if (name === 'id') checkId(element, value);
    }
  };

  const checkId = (element: Element, id: string): void => {
    const other = ids.get(id);
    if (other !== undefined) {
      const related = [{ place: other.place, message: 'the other one' }];
      reader.report(element, 'template/duplicate-id', `The id "${id}" is used twice.`, { related });
    } else if (!/^\S+$/.test(id)) {
      reader.report(element, 'template/invalid-attribute', `"${id}" is no id: an id is not empty and has no spaces.`);
    } else ids.set(id, element);
  };

  const checkLevel = (element: Element, level: number): void => {
    if (level > heading + 1) {
      const after = heading === 0 ? 'The first heading' : `A heading after <h${heading}>`;
      const message = `${after} cannot be ${tagOf(element)}.`;
      reader.report(element, 'template/heading-level', message, { hint: `use <h${heading + 1}>` });
    }
    heading = level;
  };

  visit(root, false);
}
