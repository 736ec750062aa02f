import { DOCUMENT_KINDS } from '../../src/context/document-context.js';
import { formatDiagnostics } from '../../src/diagnostic/format.js';
import { createCollector } from '../../src/pipeline/collector.js';
import { openWorkspace } from '../../src/pipeline/open-workspace.js';
import { type MadeDocument, renderAll } from '../../src/pipeline/render-all.js';
import { readWorkspace } from '../../src/pipeline/workspace.js';
import type { World } from '../../src/world.js';
import type { WriterContext } from '../../src/writers/types.js';
import { repositoryWorld } from './held-world.js';

export { REPOSITORY } from './held-world.js';

const ISSUED_ON = '2026-01-31';

export interface Demonstration {
  readonly documents: readonly MadeDocument[];
  readonly context: WriterContext;
}

/**
 * The documents of roles of a workspace, and what a writer needs for them: the demonstration company's when no other world
 * is given, of all roles and languages when none is chosen.
 */
export async function demonstration(
  world: World = repositoryWorld(),
  choice: { readonly roles?: readonly string[]; readonly languages?: readonly string[] } = {},
): Promise<Demonstration> {
  const collector = createCollector();
  const { roles = [], languages = [] } = choice;
  const chosen = { roles, entities: [], languages, documents: DOCUMENT_KINDS, issuedOn: ISSUED_ON };
  const opened = await openWorkspace(world, await readWorkspace(world), chosen, collector);
  const documents = opened === null ? [] : [...renderAll(opened, chosen, collector)];
  const faces = opened?.editions[0]?.faces;
  if (faces === undefined || collector.diagnostics.length > 0) {
    throw new Error(formatDiagnostics(collector.diagnostics, () => null, { colour: false }));
  }
  return { documents, context: { faces, issuedAt: new Date(`${ISSUED_ON}T00:00:00Z`) } };
}
