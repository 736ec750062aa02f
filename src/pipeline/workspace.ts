import { companyTexts } from '../company/company-texts.js';
import { type CompanySource, loadCompany } from '../company/load-company.js';
import { companyLanguage, resolveCompany } from '../company/resolve-company.js';
import type { ResolvedCompany } from '../company/types.js';
import { bad, type Checked, checked, good } from '../diagnostic/diagnostic.js';
import { languageOf } from '../role/language-of.js';
import type { RoleSource } from '../role/load-role.js';
import type { Draft, RoleFile } from '../role/variant/draft.js';
import type { InLanguage } from '../role/variant/in-language.js';
import { type LoadedOverlay, loadOverlays, type OverlayFile } from '../role/variant/load-overlays.js';
import { loadDrafts, readDrafts } from '../role/variant/load-roles.js';
import { isFields } from '../source/plain-data.js';
import { roleInLanguage } from '../translation/role-in-language.js';
import { checkWords } from '../wording/check-words.js';
import type { World } from '../world.js';
import { filesWith, readText } from './files.js';
import { readTranslations } from './read-translations.js';
import { readWordLists } from './read-word-lists.js';
import { readable } from './refusal.js';

export const COMPANY_FILE = 'roles/company.yaml';
const ENTITIES_FOLDER = 'roles/entities';

export interface Company {
  readonly source: CompanySource;
  readonly resolved: ResolvedCompany;
}

/** The files that a user writes, each read once. */
export interface Workspace {
  /** Fails with `workspace/missing` when there is no company file, `workspace/unreadable` when it may not be read. */
  readonly company: Checked<Company>;
  /** The positions by id, sorted: all roles but abstract ones. */
  readonly roles: ReadonlyMap<string, Checked<RoleSource>>;
  /** Abstract roles by id, sorted: others extend them, and no documents are made of them. */
  readonly bases: ReadonlyMap<string, Checked<RoleSource>>;
  /** Roles as single entities change them. */
  readonly overlays: readonly LoadedOverlay[];
}

export interface ReadOptions {
  /**
   * Whether to look for words that may discriminate and for laws named in prose. The search only ever warns, and takes a
   * short run a tenth of its time: `validate` asks for it, `build` does not.
   */
  readonly searchesWords?: boolean;
  /** Ids of roles: only they are read, with those that they extend, and nothing is held to the others; all when left out. */
  readonly roles?: readonly string[];
}

/** Reads company and roles; without a sound company the roles are checked as far as they stand alone. */
export async function readWorkspace(
  world: World,
  { searchesWords = false, roles: wanted }: ReadOptions = {},
): Promise<Workspace> {
  const company = await readCompany(world, searchesWords);
  const employer = company.ok ? company.value.resolved : null;
  const entries = await readable('roles', () => world.list('roles'));
  if (!entries.ok) {
    const nothing = new Map<string, Checked<RoleSource>>();
    const refused = bad([...company.diagnostics, ...entries.diagnostics]);
    return { company: refused, roles: nothing, bases: nothing, overlays: [] };
  }
  const drafts =
    wanted === undefined ? readDrafts(await readRoleFiles(world, 'roles')) : await readLineage(world, wanted);
  const loaded = loadDrafts(drafts, employer, employer === null ? null : await translator(world, drafts, employer));
  const overlayFiles = (await readOverlayFiles(world)).filter(({ id }) => wanted?.includes(id) !== false);
  const overlays = loadOverlays(overlayFiles, loaded, employer);
  const roles = [...loaded].filter(([, { isAbstract }]) => !isAbstract);
  const bases = [...loaded].filter(([, { isAbstract }]) => isAbstract);
  const checkedRoles = (list: typeof roles) => new Map(list.map(([id, { role }]) => [id, role]));
  return { company, roles: checkedRoles(roles), bases: checkedRoles(bases), overlays };
}

/** Translates roles for variants in other languages; null where all is in one language, and nothing need be read. */
async function translator(
  world: World,
  drafts: ReadonlyMap<string, Draft>,
  company: ResolvedCompany,
): Promise<InLanguage | null> {
  const said = [...drafts.values()].flatMap(({ source }) => {
    return source !== null && isFields(source.data) && typeof source.data.language === 'string'
      ? [source.data.language]
      : [];
  });
  const languages = new Set([...said, company.language]);
  if (languages.size === 1) return null;
  const read = await Promise.all(Array.from(languages, (language) => readTranslations(world, language)));
  return (role, language) => {
    const translations = read.find((one) => one.language === language) ?? { language, beside: () => null };
    return roleInLanguage(role, languageOf(role, company), translations);
  };
}

/** Some roles and those that they extend, as far as these are there. */
async function readLineage(world: World, ids: readonly string[]): Promise<ReadonlyMap<string, Draft>> {
  const drafts = new Map<string, Draft>();
  for (let next = ids; next.length > 0; ) {
    const read = readDrafts(await readRoleFiles(world, 'roles', next));
    for (const [id, draft] of read) drafts.set(id, draft);
    const parents = [...read.values()].flatMap((draft) => draft.parents.map(({ id }) => id));
    next = parents.filter((id) => !drafts.has(id));
  }
  return new Map([...drafts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** All roles of a folder, or those named. */
async function readRoleFiles(world: World, folder: string, named?: readonly string[]): Promise<readonly RoleFile[]> {
  const files: RoleFile[] = [];
  for (const name of filesWith('.yaml', await world.list(folder))) {
    const file = `${folder}/${name}`;
    const id = name.replace(/\.yaml$/, '');
    if (file === COMPANY_FILE || named?.includes(id) === false) continue;
    const text = await readText(world, file);
    if (text !== null) files.push({ id, file, text });
  }
  return files;
}

/** `roles/entities/<entity>/<role>.yaml`. */
async function readOverlayFiles(world: World): Promise<readonly OverlayFile[]> {
  const files: OverlayFile[] = [];
  for (const { name: entity, kind } of await world.list(ENTITIES_FOLDER)) {
    if (kind !== 'directory') continue;
    const found = await readRoleFiles(world, `${ENTITIES_FOLDER}/${entity}`);
    files.push(...found.map((file) => ({ ...file, entity })));
  }
  return files;
}

async function readCompany(world: World, searchesWords: boolean): Promise<Checked<Company>> {
  const text = await readText(world, COMPANY_FILE);
  if (text === null) {
    const message = `There is no workspace here: ${COMPANY_FILE} is missing.`;
    const hint = 'name the workspace with -C <dir>, or make one with "rolebook init"';
    return bad([{ severity: 'error', code: 'workspace/missing', message, hint, place: { file: COMPANY_FILE } }]);
  }
  if (!text.ok) return text;
  const source = loadCompany(text.value, COMPANY_FILE);
  if (!source.ok) return source;
  const words = searchesWords ? await readWordLists(world, companyLanguage(source.value)) : good([]);
  const wordLists = words.ok ? words.value : [];
  const resolved = resolveCompany(source.value, wordLists);
  const doubtful = checkWords(companyTexts(source.value), wordLists);
  const diagnostics = [...source.diagnostics, ...words.diagnostics, ...resolved.diagnostics, ...doubtful];
  if (!resolved.ok) return bad(diagnostics);
  return checked({ source: source.value, resolved: resolved.value }, diagnostics);
}
