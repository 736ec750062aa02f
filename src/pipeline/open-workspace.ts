import { companyTexts } from '../company/company-texts.js';
import type { DocumentKind } from '../context/document-context.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { RoleSource } from '../role/load-role.js';
import { roleTexts } from '../role/role-texts.js';
import { missingGlyphs } from '../source/missing-glyphs.js';
import type { SourceText } from '../source/source-text.js';
import type { FaceStack } from '../text/types.js';
import type { Theme } from '../theme/types.js';
import type { World } from '../world.js';
import type { Collector } from './collector.js';
import { type Edition, type EditionChoice, isChosen, readEditions } from './editions.js';
import { readFaces } from './read-faces.js';
import { kindsToRender } from './render-documents.js';
import { type Resources, readResources } from './resources.js';
import { unusedFiles } from './unused-files.js';
import type { Company, Workspace } from './workspace.js';

export interface Selection extends EditionChoice {
  /** Ids; empty for all. */
  readonly roles: readonly string[];
  readonly documents: readonly DocumentKind[];
}

/** A workspace with all that its documents need. */
export interface OpenWorkspace {
  readonly company: Company;
  readonly theme: Theme;
  readonly faces: FaceStack;
  readonly resources: Resources;
  readonly editions: readonly Edition[];
  /** The chosen roles without a fault. */
  readonly sources: readonly RoleSource[];
}

/** Takes what a run needs; null when company, theme or fonts have a fault, after all else was looked at too. */
export async function openWorkspace(
  world: World,
  workspace: Workspace,
  selection: Selection,
  collector: Collector,
): Promise<OpenWorkspace | null> {
  const { add, take } = collector;
  const company = take(workspace.company);
  const sources = chosenRoles(workspace, selection.roles).flatMap((id) => {
    const role = workspace.roles.get(id);
    const source = role === undefined ? null : take(role);
    return source === null ? [] : [source];
  });
  const resources = await readResources(world, kindsToRender(selection.documents));
  const theme = take(resources.theme);
  add(resources.templates.diagnostics);
  add(await unusedFiles(world, company?.resolved ?? null));
  const faces = theme === null ? null : take(await readFaces(world, theme.fonts));
  if (company === null || theme === null || faces === null) return null;
  if (workspace.roles.size === 0) add([NO_ROLES]);
  const isLegible = (texts: readonly SourceText[]): boolean => {
    const found = missingGlyphs(texts, (codePoint) => faces.regular.some((face) => face.has(codePoint)));
    add(found);
    return found.length === 0;
  };
  const legible = sources.filter((source) => isLegible(roleTexts(source)));
  if (!isLegible(companyTexts(company.source))) return null;
  const editions = await readEditions(world, company, resources, selection, collector);
  return { company, theme, faces, resources, editions, sources: legible };
}

/** Ids of the chosen roles, sorted. */
export function chosenRoles(workspace: Workspace, choice: readonly string[]): readonly string[] {
  return [...workspace.roles.keys()].filter((id) => isChosen(id, choice));
}

const NO_ROLES: Diagnostic = {
  severity: 'error',
  code: 'workspace/no-roles',
  message: 'The workspace holds no role.',
  hint: 'write one as roles/<id>.yaml',
  place: { file: 'roles' },
};
