import { fileURLToPath } from 'node:url';
import { DOCUMENT_KINDS } from '../../src/context/document-context.js';
import { formatDiagnostics } from '../../src/diagnostic/format.js';
import { createCollector } from '../../src/pipeline/collector.js';
import { readEditions } from '../../src/pipeline/editions.js';
import { readFaces } from '../../src/pipeline/read-faces.js';
import { type RenderedDocument, renderDocuments, styleNames } from '../../src/pipeline/render-documents.js';
import { readResources } from '../../src/pipeline/resources.js';
import { roleSetting } from '../../src/pipeline/role-setting.js';
import { readWorkspace } from '../../src/pipeline/workspace.js';
import { resolveRole } from '../../src/role/resolve-role.js';
import { themeFor } from '../../src/theme/theme-for.js';
import type { Theme } from '../../src/theme/types.js';
import { nodeWorld, type World } from '../../src/world.js';
import type { WriterContext } from '../../src/writers/types.js';

export interface Demonstration {
  readonly language: string;
  readonly role: string;
  readonly theme: Theme;
  readonly documents: readonly RenderedDocument[];
}

export const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

const ISSUED_ON = '2026-01-31';

/** The documents of all roles of the demonstration company in all its languages, and what a writer needs for them. */
export async function demonstrations(
  world: World = nodeWorld(REPOSITORY),
): Promise<{ readonly demonstrations: readonly Demonstration[]; readonly context: WriterContext }> {
  const collector = createCollector();
  const { take, diagnostics } = collector;
  const workspace = await readWorkspace(world);
  const resources = await readResources(world, DOCUMENT_KINDS);
  const company = take(workspace.company);
  const theme = take(resources.theme);
  const faces = theme === null ? null : take(await readFaces(world, theme.fonts));
  const made: Demonstration[] = [];
  if (company !== null && theme !== null) {
    const all = { entities: [], languages: [] };
    for (const edition of await readEditions(world, company, resources, all, collector)) {
      for (const [id, loaded] of workspace.roles) {
        const source = take(loaded);
        const role = source === null ? null : take(resolveRole(source, roleSetting(company.resolved, edition)));
        if (role === null) continue;
        const shared = { company: company.resolved, templates: resources.templates, styles: styleNames(theme) };
        const setting = { ...shared, edition, issuedOn: ISSUED_ON };
        const documents = renderDocuments(role, DOCUMENT_KINDS, setting, collector);
        made.push({ language: edition.language, role: id, theme: themeFor(theme, edition.language), documents });
      }
    }
  }
  if (diagnostics.length > 0 || faces === null) {
    throw new Error(formatDiagnostics(diagnostics, () => null, { colour: false }));
  }
  return { demonstrations: made, context: { faces, issuedAt: new Date(`${ISSUED_ON}T00:00:00Z`) } };
}
