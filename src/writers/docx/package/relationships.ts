import { DECLARATION, escapeXml } from '../xml.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What one part of the package points at: pictures, and addresses of links. */
export interface Relationships {
  /** The id under which the part names a picture; the same picture has one id. */
  image(target: string): string;
  hyperlink(address: string): string;
  /** `Relationship` elements in the order of their first use. */
  xml(): string;
}

export function createRelationships(): Relationships {
  const elements = new Map<string, string>();
  const add = (attributes: string): string => {
    const known = elements.get(attributes);
    if (known !== undefined) return known;
    const id = `rIdOwn${elements.size + 1}`;
    elements.set(attributes, id);
    return id;
  };
  return {
    image: (target) => add(`Type="${OFFICE}/image" Target="${target}"`),
    hyperlink: (address) => add(`Type="${OFFICE}/hyperlink" Target="${escapeXml(address)}" TargetMode="External"`),
    xml: () => [...elements].map(([attributes, id]) => `<Relationship Id="${id}" ${attributes}/>`).join(''),
  };
}

/** The file of a part's relationships. */
export function relationshipsPart(elements: string): string {
  return (
    DECLARATION +
    '<Relationships ' +
    `xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements}</Relationships>`
  );
}
