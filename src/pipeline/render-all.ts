import type { DocumentKind } from '../context/document-context.js';
import { resolveRole } from '../role/resolve-role.js';
import { themeFor } from '../theme/theme-for.js';
import type { Theme } from '../theme/types.js';
import type { Collector } from './collector.js';
import type { Edition } from './editions.js';
import type { OpenWorkspace } from './open-workspace.js';
import { type RenderedDocument, renderDocuments, styleNames } from './render-documents.js';
import { roleSetting } from './role-setting.js';

export interface MadeDocument extends RenderedDocument {
  readonly edition: Edition;
  /** Id of the role. */
  readonly role: string;
  /** The theme as the language needs it. */
  readonly look: Theme;
}

/** The documents of all roles in all editions, one after the other, so that few are in memory at a time. */
export function* renderAll(
  { resources, editions, sourcesOf }: OpenWorkspace,
  { documents, issuedOn }: { readonly documents: readonly DocumentKind[]; readonly issuedOn: string },
  collector: Collector,
): Generator<MadeDocument> {
  const shared = { templates: resources.templates, issuedOn };
  for (const edition of editions) {
    const look = themeFor(edition.theme, edition.language);
    const setting = { ...shared, company: edition.company, edition, styles: styleNames(edition.theme) };
    for (const source of sourcesOf(edition)) {
      const role = collector.take(resolveRole(source, roleSetting(edition)));
      if (role === null) continue;
      for (const rendered of renderDocuments(role, documents, setting, collector)) {
        yield { ...rendered, edition, role: role.id, look };
      }
    }
  }
}
