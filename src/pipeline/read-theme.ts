import { bad, type Checked, type Diagnostic, good, type Place } from '../diagnostic/diagnostic.js';
import { didYouMeanHint } from '../diagnostic/did-you-mean.js';
import { composeTheme, loadThemeFile, type ThemeFile } from '../theme/load.js';
import type { Theme } from '../theme/types.js';
import type { World } from '../world.js';
import { filesWith } from './files.js';
import { oncePerKey } from './once.js';
import { readBuiltInAs, readingOf, readOwnAs } from './reading.js';
import { readable } from './refusal.js';

const FOLDER = 'templates/themes';

/** The theme that all others extend in the end, and that documents have unless their entity names another. */
export const DEFAULT_THEME = 'default';

/** Names of the themes of the workspace, sorted. */
export async function ownThemeNames(world: World): Promise<readonly string[]> {
  const entries = await readable(FOLDER, () => world.list(FOLDER));
  return entries.ok ? filesWith('.yaml', entries.value).map(nameOf) : [];
}

/** Names of all themes, built-in ones and those of the workspace, each once, sorted. */
export async function themeNames(world: World): Promise<readonly string[]> {
  const builtIn = filesWith('.yaml', await world.listBuiltIn(FOLDER)).map(nameOf);
  return [...new Set([...builtIn, ...(await ownThemeNames(world))])].sort();
}

/** Reads a theme by its name; `theme/missing` stands at the place that asks for it. */
export type ThemeReader = (name: string, askedAt: Place) => Promise<Checked<Theme>>;

/**
 * Reads themes, each once. A file of the workspace changes the theme that it extends; if it names none, the built-in one
 * of its own name, else `default`. Codes: `theme/…`, `yaml/…`, `file/…`.
 */
export function themeReader(world: World): ThemeReader {
  const read = oncePerKey((key) => readThemeFile(world, key));
  const composed = new Map<string, Checked<Theme>>();
  return async (name, askedAt) => {
    const known = composed.get(name);
    if (known !== undefined) return known;
    const chain = await readChain(name, askedAt, [], { world, read });
    if (!chain.ok) return chain;
    const [first, ...others] = chain.value;
    if (first === undefined) throw new Error('a theme without a file');
    const theme = composeTheme(first, others);
    const diagnostics = [...chain.diagnostics, ...theme.diagnostics];
    const result = theme.ok ? good(theme.value, diagnostics) : bad(diagnostics);
    composed.set(name, result);
    return result;
  };
}

type Shelf = 'own' | 'built-in';

interface Reading {
  readonly world: World;
  /** By shelf and name, as `own:compact`; null when there is no such file. */
  readonly read: (key: string) => Promise<Checked<ThemeFile> | null>;
}

/** The files that make a theme, the one that the others extend first. `above` are those that ask for it, by key. */
async function readChain(
  name: string,
  askedAt: Place,
  above: readonly string[],
  { world, read }: Reading,
): Promise<Checked<readonly ThemeFile[]>> {
  for (const shelf of ['own', 'built-in'] as const) {
    const key = `${shelf}:${name}`;
    const file = above.includes(key) ? null : await read(key);
    if (file === null) continue;
    if (!file.ok) return file;
    const base = await extendedName(file.value, name, shelf, read);
    if (base === null) return good([file.value], file.diagnostics);
    const below = await readChain(base, file.value.source.valuePlace(['extends']), [...above, key], { world, read });
    const diagnostics = [...below.diagnostics, ...file.diagnostics];
    return below.ok ? good([...below.value, file.value], diagnostics) : bad(diagnostics);
  }
  const isCircle = above.some((key) => key.endsWith(`:${name}`));
  return bad([isCircle ? circle(name, askedAt) : missing(name, askedAt, await themeNames(world))]);
}

/** The name of the theme that a file extends; null for the one that says everything. */
async function extendedName(
  file: ThemeFile,
  name: string,
  shelf: Shelf,
  read: Reading['read'],
): Promise<string | null> {
  if (file.extends !== null) return file.extends;
  if (shelf === 'own' && (await read(`built-in:${name}`)) !== null) return name;
  return name === DEFAULT_THEME ? null : DEFAULT_THEME;
}

const THEME_FILE = readingOf(loadThemeFile);

function readThemeFile(world: World, key: string): Promise<Checked<ThemeFile> | null> {
  const [shelf, name] = key.split(':');
  const file = `${FOLDER}/${name}.yaml`;
  return shelf === 'own' ? readOwnAs(world, file, THEME_FILE) : readBuiltInAs(world, file, THEME_FILE);
}

function missing(name: string, place: Place, names: readonly string[]): Diagnostic {
  const message = `There is no theme "${name}".`;
  const hint = { hint: `themes are ${names.join(', ')}`, ...didYouMeanHint(name, names) };
  return { severity: 'error', code: 'theme/missing', message, ...hint, place };
}

function circle(name: string, place: Place): Diagnostic {
  const message = `The theme "${name}" extends itself by way of others.`;
  const hint = 'let one of them extend "default"';
  return { severity: 'error', code: 'theme/circle', message, hint, place };
}

function nameOf(file: string): string {
  return file.replace(/\.yaml$/, '');
}
