/** The whole program: what a workspace says, checked and made into documents. */
import { DOCUMENT_KINDS, type DocumentKind } from './context/document-context.js';
import { fieldPrompts } from './context/field-prompts.js';
import { OUTCOME_KINDS } from './context/outcome/kinds.js';
import { type Diagnostic, hasErrors } from './diagnostic/diagnostic.js';
import { checkThemes } from './pipeline/check-themes.js';
import { createCollector } from './pipeline/collector.js';
import { checkedRoles, type OpenWorkspace, openWorkspace, type Selection } from './pipeline/open-workspace.js';
import { baseOf, hasSoundBase } from './pipeline/read-bases.js';
import { renderAll } from './pipeline/render-all.js';
import { save } from './pipeline/save.js';
import { staleDocuments } from './pipeline/stale-documents.js';
import { READ_ANEW, type Supplies } from './pipeline/supplies.js';
import type { Workspace } from './pipeline/workspace.js';
import { type Format, writerOf } from './pipeline/writers.js';
import type { World } from './world.js';

export interface BuildRequest extends Selection {
  readonly formats: readonly Format[];
  /** True: DOCX files carry their fonts. */
  readonly embedFonts?: boolean;
  /** True: forms have blanks for the hand; else they are filled in on screen. */
  readonly print?: boolean;
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
  /** `lt`, or `lt+en` for two side by side. */
  readonly language: string;
  readonly format: Format;
}

export interface BuildResult {
  readonly written: readonly WrittenFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Builds the documents of a workspace and writes each to `<out>/<language>/<role>/<document>.<format>`, with the entity
 * after the language for any but the first; two languages side by side are a language `lt+en`. What is faulty is left out
 * and reported; all the rest is built. A run over all roles also warns of documents there whose role is gone.
 */
export async function build(
  world: World,
  workspace: Workspace,
  request: BuildRequest,
  supplies: Supplies = READ_ANEW,
): Promise<BuildResult> {
  const collector = createCollector();
  const { add, take, diagnostics } = collector;
  const written: WrittenFile[] = [];
  const opened = await openWorkspace(world, workspace, request, collector, supplies);
  if (opened === null) return { written, diagnostics };

  const issuedAt = new Date(`${request.issuedOn}T00:00:00Z`);
  for (const made of renderAll(opened, request, collector)) {
    const { edition, language, folder, role, kind, document, look, fillable } = made;
    const context = {
      faces: edition.faces,
      hyphenate: opened.hyphenate,
      embedFonts: request.embedFonts === true,
      fillable,
      prompts: fieldPrompts(edition.locale),
      issuedAt,
      base: baseOf(opened.bases, look),
    };
    for (const format of request.formats) {
      if (format === 'docx' && !hasSoundBase(opened.bases, look)) continue;
      const write = await writerOf(format);
      const bytes = take(await write(document, look, context));
      if (bytes === null) continue;
      const path = `${request.out}/${folder}/${role}/${kind}.${format}`;
      const refusal = await save(world, path, bytes);
      add(refusal);
      const entity = edition.entity.id;
      if (refusal.length === 0) written.push({ path, role, document: kind, entity, language, format });
    }
  }
  if (written.length === 0 && !hasErrors(diagnostics)) add(nothingOffered(opened, request.languages));
  if (request.roles.length === 0) add(await staleDocuments(world, workspace, opened.company.resolved, request.out));
  return { written, diagnostics };
}

/** Why a run over chosen languages makes nothing: nobody has begun to translate the roles into them. */
function nothingOffered({ editions, sourcesOf }: OpenWorkspace, languages: readonly string[]): readonly Diagnostic[] {
  if (languages.length === 0 || editions.some((edition) => sourcesOf(edition).length > 0)) return [];
  const message = `None of the roles is written in, or translated into, ${languages.join(' or ')}.`;
  const hint = 'begin with "rolebook translate <role> --to <language>"';
  return [{ severity: 'error', code: 'translation/missing', message, hint, place: { file: 'roles' } }];
}

/** Any day will do for a check: no mistake depends on the date of issue. */
const ANY_DAY = '2000-01-01';

/** Checks what `build` would read and make, for all entities and languages, short of the formats, and writes nothing. */
export async function validate(
  world: World,
  workspace: Workspace,
  roles: readonly string[],
  supplies: Supplies = READ_ANEW,
): Promise<{ readonly roles: readonly string[]; readonly diagnostics: readonly Diagnostic[] }> {
  const collector = createCollector();
  const everything = {
    ...{ roles, entities: [], languages: [], documents: DOCUMENT_KINDS, outcomes: OUTCOME_KINDS },
    searchesWords: true,
  };
  const opened = await openWorkspace(world, workspace, everything, collector, supplies);
  if (opened !== null) {
    const request = { documents: DOCUMENT_KINDS, issuedOn: ANY_DAY, languages: [] };
    for (const _made of renderAll(opened, request, collector));
    await checkThemes(world, opened, collector);
  }
  return { roles: checkedRoles(workspace, roles), diagnostics: collector.diagnostics };
}
