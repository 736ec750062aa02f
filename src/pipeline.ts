/** The whole program: what a workspace says, checked and made into documents. */
import { companyTexts } from './company/company-texts.js';
import { DOCUMENT_KINDS, type DocumentKind } from './context/document-context.js';
import type { Diagnostic } from './diagnostic/diagnostic.js';
import { type Collector, createCollector } from './pipeline/collector.js';
import { type Edition, type EditionChoice, isChosen, readEditions } from './pipeline/editions.js';
import { readFaces } from './pipeline/read-faces.js';
import { kindsToRender, renderDocuments, styleNames } from './pipeline/render-documents.js';
import { type Resources, readResources } from './pipeline/resources.js';
import { roleSetting } from './pipeline/role-setting.js';
import { save } from './pipeline/save.js';
import type { Company, Workspace } from './pipeline/workspace.js';
import { type Format, writerOf } from './pipeline/writers.js';
import type { RoleSource } from './role/load-role.js';
import { resolveRole } from './role/resolve-role.js';
import { roleTexts } from './role/role-texts.js';
import { missingGlyphs } from './source/missing-glyphs.js';
import type { SourceText } from './source/source-text.js';
import type { FaceStack } from './text/types.js';
import { themeFor } from './theme/theme-for.js';
import type { Theme } from './theme/types.js';
import type { World } from './world.js';

export interface Selection extends EditionChoice {
  /** Ids; empty for all. */
  readonly roles: readonly string[];
  readonly documents: readonly DocumentKind[];
}

export interface BuildRequest extends Selection {
  readonly formats: readonly Format[];
  /** Folder for output. */
  readonly out: string;
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string;
}

export interface WrittenFile {
  readonly path: string;
  readonly role: string;
  readonly document: DocumentKind;
  readonly entity: string;
  readonly language: string;
  readonly format: Format;
}

export interface BuildResult {
  readonly written: readonly WrittenFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Builds the documents of a workspace and writes each to `<out>/<language>/<role>/<document>.<format>`, with the entity
 * after the language for any but the first. What is faulty is left out and reported; all the rest is built.
 */
export async function build(world: World, workspace: Workspace, request: BuildRequest): Promise<BuildResult> {
  const collector = createCollector();
  const { add, take, diagnostics } = collector;
  const written: WrittenFile[] = [];
  const opened = await open(world, workspace, request, collector);
  if (opened === null) return { written, diagnostics };

  const { company, theme, faces, resources, editions, sources } = opened;
  const context = { faces, issuedAt: new Date(`${request.issuedOn}T00:00:00Z`) };
  const shared = { company: company.resolved, templates: resources.templates, styles: styleNames(theme) };
  for (const edition of editions) {
    const { entity, language, folder } = edition;
    const look = themeFor(theme, language);
    for (const source of sources) {
      const role = take(resolveRole(source, roleSetting(company.resolved, edition)));
      if (role === null) continue;
      const setting = { ...shared, edition, issuedOn: request.issuedOn };
      for (const { kind, document } of renderDocuments(role, request.documents, setting, collector)) {
        for (const format of request.formats) {
          const write = await writerOf(format);
          const bytes = take(await write(document, look, context));
          if (bytes === null) continue;
          const path = `${request.out}/${folder}/${role.id}/${kind}.${format}`;
          const refusal = await save(world, path, bytes);
          add(refusal);
          const file = { path, role: role.id, document: kind, entity: entity.id, language, format };
          if (refusal.length === 0) written.push(file);
        }
      }
    }
  }
  return { written, diagnostics };
}

/** Checks what `build` would read, for all entities and languages, and writes nothing. */
export async function validate(
  world: World,
  workspace: Workspace,
  roles: readonly string[],
): Promise<{ readonly roles: readonly string[]; readonly diagnostics: readonly Diagnostic[] }> {
  const collector = createCollector();
  const opened = await open(
    world,
    workspace,
    { roles, entities: [], languages: [], documents: DOCUMENT_KINDS },
    collector,
  );
  if (opened !== null) {
    const { company, editions, sources } = opened;
    for (const edition of editions) {
      const setting = roleSetting(company.resolved, edition);
      for (const source of sources) collector.take(resolveRole(source, setting));
    }
  }
  return { roles: chosenRoles(workspace, roles), diagnostics: collector.diagnostics };
}

interface Opened {
  readonly company: Company;
  readonly theme: Theme;
  readonly faces: FaceStack;
  readonly resources: Resources;
  readonly editions: readonly Edition[];
  /** Those without a fault. */
  readonly sources: readonly RoleSource[];
}

/** Takes what a run needs; null when there is no sound company or theme, after all else was looked at too. */
async function open(
  world: World,
  workspace: Workspace,
  request: Selection,
  collector: Collector,
): Promise<Opened | null> {
  const { add, take } = collector;
  const company = take(workspace.company);
  const roles = chosenRoles(workspace, request.roles);
  const sources = roles.flatMap((id) => {
    const role = workspace.roles.get(id);
    const source = role === undefined ? null : take(role);
    return source === null ? [] : [source];
  });
  const resources = await readResources(world, kindsToRender(request.documents));
  const theme = take(resources.theme);
  add(resources.templates.diagnostics);
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
  const editions = await readEditions(world, company, resources, request, collector);
  return { company, theme, faces, resources, editions, sources: legible };
}

const NO_ROLES: Diagnostic = {
  severity: 'error',
  code: 'workspace/no-roles',
  message: 'The workspace holds no role.',
  hint: 'write one as roles/<id>.yaml',
  place: { file: 'roles' },
};

function chosenRoles(workspace: Workspace, choice: readonly string[]): readonly string[] {
  return [...workspace.roles.keys()].filter((id) => isChosen(id, choice));
}
