import type { PlannedMargin } from '../margin-plan.js';
import { relationshipsPart } from '../package/relationships.js';
import { DECLARATION } from '../xml.js';
import { OFFICE } from './base-package.js';
import { relationship } from './harmless.js';
import { MEDIA_TYPES } from './media-pool.js';
import { marginId } from './section-xml.js';
import type { Base } from './types.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const TYPES: Readonly<Record<string, string>> = {
  'word/document.xml': `${WORD}.document.main+xml`,
  'word/styles.xml': `${WORD}.styles+xml`,
  'word/numbering.xml': `${WORD}.numbering+xml`,
  'word/settings.xml': `${WORD}.settings+xml`,
  'word/webSettings.xml': `${WORD}.webSettings+xml`,
  'word/fontTable.xml': `${WORD}.fontTable+xml`,
  'word/theme/theme1.xml': 'application/vnd.openxmlformats-officedocument.theme+xml',
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
};
const ALWAYS = ['word/document.xml', 'docProps/core.xml'];

/** `[Content_Types].xml` for shared parts, the document itself, its properties, headers and footers. */
export function contentTypesXml(paths: readonly string[], margins: readonly PlannedMargin[]): string {
  const defaults = Object.entries({
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    ...MEDIA_TYPES,
  }).map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const overrides = [...ALWAYS, ...paths].flatMap((path) => override(path, TYPES[path]));
  const marginal = margins.flatMap(({ element, name }) =>
    override(`word/${name}.xml`, `${WORD}.${element === 'hdr' ? 'header' : 'footer'}+xml`),
  );
  return (
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `${[...defaults, ...overrides, ...marginal].join('')}</Types>`
  );
}

function override(path: string, type: string | undefined): readonly string[] {
  return type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`];
}

/** `word/_rels/document.xml.rels`, but for what the document's own text leads to. */
export function documentRelationships(base: Base, margins: readonly PlannedMargin[]): string {
  const parts = ['styles', 'numbering', 'settings', 'webSettings', 'fontTable'].map((name) =>
    relationship(`rId-${name}`, `${OFFICE}/${name}`, `${name}.xml`),
  );
  const theme = base.theme === null ? [] : [relationship('rId-theme', `${OFFICE}/theme`, 'theme/theme1.xml')];
  const marginal = margins.map((margin) => {
    const kind = margin.element === 'hdr' ? 'header' : 'footer';
    return relationship(marginId(margin), `${OFFICE}/${kind}`, `${margin.name}.xml`);
  });
  return relationshipsPart([...parts, ...theme, ...marginal, base.front?.relationships ?? ''].join(''));
}
