import type { ResolvedCompany } from '../company/types.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { didYouMean } from '../diagnostic/did-you-mean.js';
import type { TemplateFile } from '../template/load.js';
import type { Entry, World } from '../world.js';
import { PEOPLE_TABLES, TABLE_ENDINGS } from './people-folder.js';
import { readable } from './refusal.js';

const YAML = /\.ya?ml$/i;
const READ_BY_NAME = /\.(ya?ml|hbs|ttf)$/i;
const TABLE_LIKE = /\.(csv|tsv|txt|ya?ml|xlsx?|xlsm|xlsb|ods)$/i;
const PARTIAL_CALL = /\{\{~?#?>\s*["'[]?([^\s"'\]}~]+)/g;

/**
 * Warnings `workspace/unused-file` for files of the workspace that stand where, or are named as, nothing looks for them.
 * Without a company nobody knows which languages, entities and jurisdictions there are; then these are left alone.
 */
export async function unusedFiles(world: World, company: ResolvedCompany | null): Promise<readonly Diagnostic[]> {
  const roles = await unusedInRoles(world, company);
  const templates = await unusedInTemplates(world);
  const data = await Promise.all([
    unusedByName(world, 'templates/themes', await themesOfOwn(world, company)),
    ...(company === null
      ? []
      : [
          unusedByName(world, 'templates/locales', languagesOf(company)),
          unusedByName(
            world,
            'templates/jurisdictions',
            company.entities.map(({ jurisdiction }) => jurisdiction),
          ),
        ]),
  ]);
  return [...roles, ...templates, ...data.flat()];
}

/** Warnings `workspace/unused-file` for partials that take the place of no built-in one and that nothing calls. */
export function unusedPartials(builtIn: readonly TemplateFile[], own: readonly TemplateFile[]): readonly Diagnostic[] {
  const replaceable = builtIn.map(nameOfPartial).filter((name) => name !== null);
  return own.flatMap((partial) => {
    const name = nameOfPartial(partial);
    if (name === null || replaceable.includes(name)) return [];
    const callers = [...builtIn, ...own].filter((file) => file !== partial);
    if (callers.some(({ text }) => [...text.matchAll(PARTIAL_CALL)].some(([, called]) => called === name))) return [];
    const message = 'No template calls this partial, and it takes the place of no built-in one.';
    return [unused(partial.file, message, meant(name, replaceable, `call it as {{> ${name}}}, or remove it`))];
  });
}

async function unusedInRoles(world: World, company: ResolvedCompany | null): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const { name, kind } of await entriesOf(world, 'roles')) {
    const path = `roles/${name}`;
    // A folder that has the name of a role file is reported by whoever reads that file.
    if (kind === 'other' || (kind === 'directory' && YAML.test(name))) continue;
    if (kind === 'file') found.push(...misnamed(path));
    else if (name === 'entities') found.push(...(await unknownEntities(world, path, company)));
    else if (name === 'people') found.push(...(await misnamedTables(world, path)));
    else if (company !== null) {
      const languages = languagesOf(company);
      if (languages.includes(name)) found.push(...(await unknownTranslations(world, path)));
      if (languages.includes(name) || !(await holds(world, path, YAML))) continue;
      const others = `roles stand in roles/ itself, its folders are entities, people and ${languages.join(', ')}`;
      found.push(unused(path, IN_FOLDER, meant(name, ['entities', 'people', ...languages], others)));
    }
  }
  return found;
}

/** Files whose names are nearly those of the tables of people, or end in what no table is read from. */
async function misnamedTables(world: World, folder: string): Promise<readonly Diagnostic[]> {
  return (await entriesOf(world, folder)).flatMap(({ name, kind }) => {
    const [, stem = '', ending = ''] = /^(.*)(\.[^.]*)$/.exec(name) ?? [];
    const table = didYouMean(stem, PEOPLE_TABLES);
    if (kind !== 'file' || table === null || !TABLE_LIKE.test(name)) return [];
    if (table === stem && TABLE_ENDINGS.some((known) => known === ending)) return [];
    const known = TABLE_ENDINGS.find((one) => one === ending.toLowerCase());
    const hint =
      known === undefined
        ? `save it as ${table}${TABLE_ENDINGS.join(`, ${table}`)}`.replace(/, ([^,]*)$/, ' or $1')
        : `did you mean "${table}${known}"?`;
    return [unused(`${folder}/${name}`, FILE, hint)];
  });
}

/** Files of a language that stand beside no file of roles. */
async function unknownTranslations(world: World, folder: string): Promise<readonly Diagnostic[]> {
  const known = (await entriesOf(world, 'roles')).map(({ name }) => name);
  return (await entriesOf(world, folder)).flatMap(({ name, kind }) => {
    const path = `${folder}/${name}`;
    if (kind !== 'file' || !YAML.test(name)) return [];
    if (!name.endsWith('.yaml')) return misnamed(path);
    const message = 'Nothing reads this file, as there is no role or company file of the same name to translate.';
    return known.includes(name)
      ? []
      : [unused(path, message, meant(name, known, 'name it as the file in roles/ that it translates'))];
  });
}

async function unknownEntities(
  world: World,
  folder: string,
  company: ResolvedCompany | null,
): Promise<readonly Diagnostic[]> {
  if (company === null) return [];
  const ids = company.entities.map(({ id }) => id);
  const found: Diagnostic[] = [];
  for (const { name, kind } of await entriesOf(world, folder)) {
    const path = `${folder}/${name}`;
    if (kind === 'file' ? !YAML.test(name) : ids.includes(name) || !(await holds(world, path, YAML))) continue;
    const hint = meant(name, ids, `entities are ${ids.join(', ')}, each with a folder of its own`);
    found.push(unused(path, kind === 'file' ? FILE : IN_FOLDER, hint));
  }
  return found;
}

async function unusedInTemplates(world: World): Promise<readonly Diagnostic[]> {
  const builtIn = await world.listBuiltIn('templates');
  const folders = builtIn.filter(({ kind }) => kind === 'directory').map(({ name }) => name);
  const found: Diagnostic[] = [];
  for (const { name, kind } of await entriesOf(world, 'templates')) {
    const path = `templates/${name}`;
    if (kind === 'file') {
      if (YAML.test(name))
        found.push(unused(path, FILE, 'YAML files stand in themes, locales and jurisdictions there'));
    } else if (!folders.includes(name) && (await holds(world, path, READ_BY_NAME))) {
      found.push(
        unused(
          path,
          IN_FOLDER,
          meant(name, folders, `its folders are ${folders.filter((known) => known !== 'workspace').join(', ')}`),
        ),
      );
    }
  }
  return found;
}

/** Names of the themes that are chosen, or may be for a run: all but one whose name looks like a slip for a built-in one. */
async function themesOfOwn(world: World, company: ResolvedCompany | null): Promise<readonly string[]> {
  const builtIn = (await world.listBuiltIn('templates/themes')).map(({ name }) => name.replace(YAML, ''));
  const chosen = (company?.entities ?? []).map(({ theme }) => theme);
  const names = (await entriesOf(world, 'templates/themes')).map(({ name }) => name.replace(YAML, ''));
  return names.filter((name) => chosen.includes(name) || didYouMean(name, builtIn) === null);
}

/** Files of a folder that neither take the place of a built-in one nor have a name that the company uses. */
async function unusedByName(world: World, folder: string, used: readonly string[]): Promise<readonly Diagnostic[]> {
  const builtIn = (await world.listBuiltIn(folder)).map(({ name }) => name.replace(YAML, ''));
  const known = [...new Set([...builtIn, ...used])];
  return (await entriesOf(world, folder)).flatMap(({ name, kind }) => {
    const path = `${folder}/${name}`;
    const stem = name.replace(YAML, '');
    if (kind === 'directory' || !YAML.test(name)) return [];
    if (!name.endsWith('.yaml')) return misnamed(path);
    return known.includes(stem) ? [] : [unused(path, FILE, meant(stem, known, `known here are ${known.join(', ')}`))];
  });
}

/** A file in YAML whose name ends in another way than all that are read. */
function misnamed(path: string): readonly Diagnostic[] {
  if (!YAML.test(path) || path.endsWith('.yaml')) return [];
  return [unused(path, 'Nothing reads this file, as its name does not end in ".yaml".', renameTo(path))];
}

function renameTo(path: string): string {
  return `rename it to ${path.replace(YAML, '.yaml')}`;
}

const FILE = 'Nothing reads this file.';
const IN_FOLDER = 'Nothing reads the files in this folder.';

function unused(file: string, message: string, hint: string): Diagnostic {
  return { severity: 'warning', code: 'workspace/unused-file', message, hint, place: { file } };
}

function meant(name: string, known: readonly string[], otherwise: string): string {
  const near = didYouMean(name, known);
  return near === null ? otherwise : `did you mean "${near}"?`;
}

function nameOfPartial({ path }: TemplateFile): string | null {
  return /^partials\/(.*)\.hbs$/.exec(path)?.[1] ?? null;
}

function languagesOf(company: ResolvedCompany): readonly string[] {
  return [...new Set(company.entities.flatMap(({ languages }) => languages))];
}

/** Whether a folder, or one in it, holds a file whose name fits. */
async function holds(world: World, folder: string, pattern: RegExp): Promise<boolean> {
  for (const { name, kind } of await entriesOf(world, folder)) {
    if (kind === 'file' ? pattern.test(name) : await holds(world, `${folder}/${name}`, pattern)) return true;
  }
  return false;
}

/** A folder that may not be looked into is of no concern here; whoever needs its files reports that. */
async function entriesOf(world: World, folder: string): Promise<readonly Entry[]> {
  const entries = await readable(folder, () => world.list(folder));
  return entries.ok ? entries.value : [];
}
