import { companyTexts } from '../company/company-texts.js';
import type { DocumentKind } from '../context/document-context.js';
import type { OutcomeKind } from '../context/outcome/kinds.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { languageOf } from '../role/language-of.js';
import type { RoleSource } from '../role/load-role.js';
import { roleTexts } from '../role/role-texts.js';
import type { SourceText } from '../source/source-text.js';
import type { Hyphenate } from '../text/types.js';
import type { World } from '../world.js';
import type { Collector } from './collector.js';
import { companyReader } from './company-in.js';
import { type Edition, type EditionChoice, isChosen, readEditions } from './editions.js';
import { legible } from './legible.js';
import { type Bases, readBases } from './read-bases.js';
import { readHyphenation } from './read-hyphenation.js';
import { kindsToRender } from './render-documents.js';
import type { Resources } from './resources.js';
import { rolesInLanguages } from './roles-in-languages.js';
import { withStandIns } from './stand-ins.js';
import { type FacesOf, facesReader, READ_ANEW, type Supplies } from './supplies.js';
import { unusedFiles } from './unused-files.js';
import type { Company, Workspace } from './workspace.js';

export interface Selection extends EditionChoice {
  /** Ids; empty for all. */
  readonly roles: readonly string[];
  /** None where nothing is made, as for a score: then templates and hyphenation are left unread. */
  readonly documents: readonly DocumentKind[];
  /** Documents about results whose templates are needed; none when left out. */
  readonly outcomes?: readonly OutcomeKind[];
  /** Whether the source text may stand in for what is not translated. */
  readonly allowFallback?: boolean;
  /** Whether to look for words that may discriminate in translations too. */
  readonly searchesWords?: boolean;
}

/** A workspace with all that its documents need. */
export interface OpenWorkspace {
  readonly company: Company;
  /** Of themes; without a sound one the DOCX files are left out. */
  readonly bases: Bases;
  readonly facesOf: FacesOf;
  readonly resources: Resources;
  /** Null when its patterns cannot be read. */
  readonly hyphenate: Hyphenate | null;
  readonly editions: readonly Edition[];
  /** The chosen roles without a fault, as an entity has them, in the language of the edition. */
  readonly sourcesOf: (edition: Edition) => readonly RoleSource[];
  /** One of them; null when it has a fault, or is not offered in that language. */
  readonly sourceOf: (edition: Edition, role: string) => RoleSource | null;
}

/** Takes what a run needs; null when the company has a fault, after all else was looked at too. */
export async function openWorkspace(
  world: World,
  workspace: Workspace,
  selection: Selection,
  collector: Collector,
  supplies: Supplies = READ_ANEW,
): Promise<OpenWorkspace | null> {
  const { add, take, takeShared } = collector;
  const company = take(workspace.company);
  takeBases(workspace, selection, collector);
  const variants = new Map(
    chosenRoles(workspace, selection.roles).map((id) => [id, takeRole(workspace, id, selection, collector)]),
  );
  const outcomes = selection.outcomes ?? [];
  const kinds = selection.documents.length > 0 ? kindsToRender(selection.documents) : [];
  const resources = await supplies.resources(world, [...kinds, ...outcomes]);
  add(resources.templates.diagnostics);
  add(await unusedFiles(world, company?.resolved ?? null));
  if (company === null) return null;
  if (workspace.roles.size === 0) add([NO_ROLES]);
  const facesOf = facesReader(world, supplies);
  const companyIn = companyReader(world, company, selection);
  const distinct = new Set([...variants.values()].flatMap((role) => [...role.values()]));
  const sourceLanguages = [
    company.resolved.language,
    ...[...distinct].map((role) => languageOf(role, company.resolved)),
  ];
  const plain = await readEditions(world, company, resources, selection, collector, facesOf, companyIn);
  const editions = selection.allowFallback ? await withStandIns(plain, sourceLanguages, resources, companyIn) : plain;
  const bases = await readBases(
    world,
    editions.map(({ theme }) => theme),
  );
  for (const base of bases.values()) add(base.diagnostics);
  const hyphenated = [...editions.map(({ language }) => language), ...(selection.allowFallback ? sourceLanguages : [])];
  const isMaking = kinds.length + outcomes.length > 0;
  const hyphenate = take(await readHyphenation(world, isMaking ? hyphenated : []));
  const stacks = [...new Set(editions.map(({ faces }) => faces))];
  const isLegible = (texts: readonly SourceText[]): boolean =>
    stacks.every((faces) => takeShared(legible(texts, faces)) !== null);
  const legibleSources = new Set([...distinct].filter((source) => isLegible(roleTexts(source))));
  if (!isLegible(companyTexts(company.source))) return null;
  const inLanguages = rolesInLanguages(workspace, selection, company.resolved.language, collector);
  const sourcesOf = (edition: Edition): readonly RoleSource[] => {
    const sources = [...variants.values()].flatMap((role) => role.get(edition.entity.id) ?? []);
    return inLanguages(
      sources.filter((source) => legibleSources.has(source)),
      edition,
    );
  };
  const sourceOf = (edition: Edition, role: string): RoleSource | null => {
    const source = variants.get(role)?.get(edition.entity.id);
    if (source === undefined || !legibleSources.has(source)) return null;
    return inLanguages([source], edition)[0] ?? null;
  };
  return { company, bases, facesOf, resources, hyphenate, editions, sourcesOf, sourceOf };
}

/** A role by the entities of the company, each of which may have its own form of it; without those that are at fault. */
function takeRole(
  { company, roles, overlays }: Workspace,
  id: string,
  selection: Selection,
  { take }: Collector,
): ReadonlyMap<string, RoleSource> {
  const role = roles.get(id);
  const common = role === undefined ? null : take(role);
  const own = new Map(
    overlays
      .filter((overlay) => overlay.id === id && isChosen(overlay.entity, selection.entities))
      .map((overlay) => [overlay.entity, take(overlay.role)]),
  );
  const sources = (company.ok ? company.value.resolved.entities : []).flatMap((entity): [string, RoleSource][] => {
    const source = own.has(entity.id) ? own.get(entity.id) : common;
    return source === null || source === undefined ? [] : [[entity.id, source]];
  });
  return new Map(sources);
}

/** What is wrong with abstract roles, and with files of entities for a role that is none of the others. */
function takeBases(
  { roles, bases, overlays }: Workspace,
  { roles: chosen, entities }: Selection,
  { add }: Collector,
): void {
  for (const [id, base] of bases) if (isChosen(id, chosen)) add(base.diagnostics);
  for (const { entity, id, role } of overlays) {
    if (!roles.has(id) && isChosen(id, chosen) && isChosen(entity, entities)) add(role.diagnostics);
  }
}

/** Ids of the chosen roles that are to be checked, abstract ones too, sorted. */
export function checkedRoles({ roles, bases }: Workspace, choice: readonly string[]): readonly string[] {
  return [...roles.keys(), ...bases.keys()].filter((id) => isChosen(id, choice)).sort();
}

/** Ids of the chosen positions, sorted. */
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
