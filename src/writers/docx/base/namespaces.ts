import { OFFICE } from './base-package.js';
import { type Report, SAVE_AGAIN } from './report.js';
import { childrenOf, type XmlElement } from './xml-tree.js';

export const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/** The names by which Word and LibreOffice call the namespaces that are looked into; other programs may choose others. */
const USUAL: Readonly<Record<string, string>> = {
  w: MAIN,
  r: OFFICE,
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
  wpg: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
};

/** Of these nothing may go by another name, for they hold what is looked for: text, links, addresses of pictures. */
const GUARDED = [USUAL.w, USUAL.r, USUAL.v];

/** Whether a part names what is in it as Word does; `base/not-word` when not. */
export function hasSoundNames(path: string, root: XmlElement, report: Report): boolean {
  if ([...root.attributes.values()].includes(STRICT)) {
    const hint = 'in Word, save it as "Word document", not as "Strict Open XML document"';
    report.error('base/not-word', 'The file is of the strict kind of Word documents, which few programs read.', hint);
    return false;
  }
  const isSound = root.attributes.get('xmlns:w') === MAIN && declaresSoundly(root);
  if (!isSound) {
    report.error(
      'base/not-word',
      `"${path}" is written in a way that neither Word nor LibreOffice writes it.`,
      SAVE_AGAIN,
    );
  }
  return isSound;
}

function declaresSoundly(element: XmlElement): boolean {
  for (const [name, uri] of element.attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const usual = USUAL[name.slice('xmlns:'.length)];
    if (usual === undefined ? GUARDED.includes(uri) : usual !== uri) return false;
  }
  return childrenOf(element).every(declaresSoundly);
}

/** The declarations of two root elements in one; what both declare is as in the first. */
export function joinedNamespaces(
  own: ReadonlyMap<string, string>,
  others: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const joined = new Map([...others].filter(([name]) => name.startsWith('xmlns')));
  for (const [name, value] of own) joined.set(name, value);
  const ignorable = [own, others].flatMap((one) => (one.get('mc:Ignorable') ?? '').split(/\s+/));
  joined.set('mc:Ignorable', [...new Set(ignorable)].filter((prefix) => prefix !== '').join(' '));
  return joined;
}
