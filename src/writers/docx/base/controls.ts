import { childOf, descendantsOf, element, rewritten, valOf, withChildren, type XmlElement } from './xml-tree.js';

/** Kinds of content controls whose content is no text to be replaced. */
const NOT_TEXT = ['w:picture', 'w:group', 'w:docPartObj', 'w:dropDownList', 'w14:checkbox', 'w15:repeatingSection'];
/** The document's own properties that a control may show (ECMA-376, 17.5.2.6), and what they are here. */
const BOUND = [
  [/dc:title\b|:title\[/, 'title'],
  [/:Company\b/, 'company'],
] as const;
/** Where Word keeps core and extended properties, for controls that are bound to them. */
const OWN_STORES = ['{6C3C8BC8-F283-45AE-878A-BAB7291924A1}', '{6668398D-A668-4E3E-A5EB-62B293D839F1}'];

/**
 * The part with the content controls filled whose tag, title or bound property `textFor` knows by its name in lower case.
 * No control is bound to custom data any more, which a letterhead does not bring along.
 */
export function fillControls(root: XmlElement, textFor: (name: string) => string | null): XmlElement {
  if (descendantsOf(root, 'w:sdt').length === 0) return root;
  return rewritten(root, (current) => {
    if (current.name === 'w:sdtPr') return [withoutForeignData(current)];
    if (current.name !== 'w:sdt') return [current];
    const properties = childOf(current, 'w:sdtPr');
    const content = childOf(current, 'w:sdtContent');
    if (properties === null || content === null || NOT_TEXT.some((name) => childOf(properties, name) !== null)) {
      return [current];
    }
    const text = namesOf(properties).reduce<string | null>((found, name) => found ?? textFor(name), null);
    if (text === null) return [current];
    const isEmpty = childOf(properties, 'w:showingPlcHdr') !== null;
    const children = current.children.map((child) => {
      if (child === properties) return unbound(properties);
      return child === content ? contentOf(content, text, isEmpty) : child;
    });
    return [withChildren(current, children)];
  });
}

function namesOf(properties: XmlElement): readonly string[] {
  const xpath = childOf(properties, 'w:dataBinding')?.attributes.get('w:xpath') ?? '';
  const bound = BOUND.flatMap(([pattern, name]) => (pattern.test(xpath) ? [name] : []));
  const named = [valOf(properties, 'w:tag'), valOf(properties, 'w:alias')];
  return [...named.map((name) => name?.toLowerCase() ?? ''), ...bound];
}

function withoutForeignData(properties: XmlElement): XmlElement {
  return without(properties, (child) => {
    const isForeign = !OWN_STORES.includes(child.attributes.get('w:storeItemID')?.toUpperCase() ?? '');
    return child.name === 'w:placeholder' || (child.name === 'w:dataBinding' && isForeign);
  });
}

function unbound(properties: XmlElement): XmlElement {
  const kept = without(properties, ({ name }) => name === 'w:dataBinding' || name === 'w:showingPlcHdr');
  return rewritten(kept, (current) => [
    current.name === 'w:date' ? { ...current, attributes: new Map<string, string>() } : current,
  ]);
}

function without(parent: XmlElement, isUnwanted: (child: XmlElement) => boolean): XmlElement {
  return withChildren(
    parent,
    parent.children.filter((child) => typeof child === 'string' || !isUnwanted(child)),
  );
}

/** The text in the first run that has one, all other text gone; in a run of its own where there is none. */
function contentOf(content: XmlElement, text: string, isEmpty: boolean): XmlElement {
  const written = element('w:t', { 'xml:space': 'preserve' }, [text]);
  const first = descendantsOf(content, 'w:t')[0];
  if (first !== undefined) {
    return rewritten(content, (current, before) => {
      // The grey of "Click here to enter text" is for a control that is empty.
      if (current.name === 'w:rStyle' && isEmpty) return [];
      if (current.name !== 'w:t') return [current];
      return before === first ? [written] : [];
    });
  }
  const run = element('w:r', {}, [written]);
  const paragraph = descendantsOf(content, 'w:p')[0];
  if (paragraph === undefined) return withChildren(content, [...content.children, run]);
  return rewritten(content, (current, before) => [
    before === paragraph ? withChildren(current, [...current.children, run]) : current,
  ]);
}
