/** What an editor underlines. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatPlace } from '../../src/diagnostic/place.js';
import type { DiagnosticJson } from '../../src/diagnostic/to-json.js';
import { rootPath } from '../support/generate-types.js';
import { DIFFERENCES } from './editor-differences.js';
import { caseWorkspace, type EditedFile, yamlFiles } from './editor-workspace.js';
import { type LanguageServer, withLanguageServer } from './language-server.js';
import { rolebook, runRolebook } from './rolebook.js';

/** Mistakes that one file shows by itself, so that an editor marks them; of others it must be silent. */
const SHOWS_IN_EDITOR = /^(schema|yaml)-|-schema$/;

/** Faulty files of the test cases where an editor's marks and the places of `validate` differ without a reason. */
export async function verifyMarks(folder: string): Promise<readonly string[]> {
  const names = readdirSync(rootPath('test/cases/bad')).sort();
  const stray = DIFFERENCES.filter(({ name }) => !names.includes(name));
  const failures = await withLanguageServer(folder, (server) =>
    Promise.all(names.map((name) => compareCase(server, name, join(folder, 'bad', name)))),
  );
  return [...stray.map(({ name }) => `The list of differences names ${name}, which is no case.`), ...failures.flat()];
}

async function compareCase(server: LanguageServer, name: string, folder: string): Promise<readonly string[]> {
  const files = await caseWorkspace(`test/cases/bad/${name}`, folder);
  const named = await placesOfErrors(folder, files);
  const marked = await marksOf(server, folder, files);
  const known = DIFFERENCES.find((difference) => difference.name === name);
  const onlyNamed = named.filter((place) => !marked.has(place));
  const onlyMarked = [...marked.keys()].filter((place) => !named.includes(place));
  return [
    ...(SHOWS_IN_EDITOR.test(name) ? compared(`${name}: not marked by the editor`, onlyNamed, known?.validate) : []),
    ...compared(`${name}: marked by the editor alone`, onlyMarked, known?.editor),
  ];
}

/** What differs from what is known to. */
function compared(what: string, found: readonly string[], known: readonly string[] = []): readonly string[] {
  return [
    ...found.filter((place) => !known.includes(place)).map((place) => `${what}: ${place}`),
    ...known.filter((place) => !found.includes(place)).map((place) => `No longer ${what}: ${place}`),
  ];
}

async function placesOfErrors(folder: string, files: readonly EditedFile[]): Promise<readonly string[]> {
  const { printed } = await runRolebook(['-C', folder, 'validate', '--json', '--max', '0']);
  const { diagnostics }: { readonly diagnostics: readonly DiagnosticJson[] } = JSON.parse(printed);
  const own = diagnostics.filter(({ place }) => files.some(({ path }) => 'file' in place && path === place.file));
  return own.filter(({ severity }) => severity === 'error').map(({ place }) => formatPlace(place));
}

/** What the editor says, by its place. */
async function marksOf(
  server: LanguageServer,
  folder: string,
  files: readonly EditedFile[],
): Promise<ReadonlyMap<string, string>> {
  const marks = files.map(async ({ path, text }) => {
    const found = await server.open(join(folder, path), text);
    return found.map(({ message, ...position }) => [formatPlace({ file: path, ...position }), message] as const);
  });
  return new Map((await Promise.all(marks)).flat());
}

/** What `init` and `new` write. */
const MADE: readonly string[] = ['company', 'sales-representative', 'office-assistant', 'export-representative'];

/** Clean files that an editor has something against, with the schema lines that they have or are to have. */
export async function verifyCleanFiles(folder: string): Promise<readonly string[]> {
  const workspace = join(folder, 'new');
  await rolebook(['init', workspace]);
  await rolebook(['-C', workspace, 'new', 'office-assistant']);
  await rolebook(['-C', workspace, 'new', 'export-representative', '--extends', 'sales-representative']);
  const own = ['roles', 'templates/jurisdictions', 'templates/locales', 'templates/themes', 'templates/wording'];
  const written = own.flatMap((part) => yamlFiles(part).map((name) => rootPath(`${part}/${name}`)));
  const made = MADE.map((name) => join(workspace, `roles/${name}.yaml`));
  const good = readdirSync(rootPath('test/cases/good')).map((name) => `good/${name}`);
  const cases = [...good, 'variants'].map(async (name) => {
    const files = await caseWorkspace(`test/cases/${name}`, join(folder, name));
    return files.map(({ path }) => join(folder, name, path));
  });
  const files = [...written, ...made, ...(await Promise.all(cases)).flat()];
  return withLanguageServer(folder, async (server) =>
    (await Promise.all(files.map((file) => faultsOf(server, file)))).flat(),
  );
}

/** An editor that could not read the schema would be silent too. */
async function faultsOf(server: LanguageServer, file: string): Promise<readonly string[]> {
  const text = readFileSync(file, 'utf8');
  const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1];
  if (schema === undefined) return [`${file} has no schema line.`];
  if (!existsSync(join(dirname(file), schema))) return [`${file} points at ${schema}, which is not there.`];
  const marks = await server.open(file, text);
  const firstKey = text.split('\n').findIndex((line) => /^\w/.test(line));
  const explained = await server.hover(file, { line: firstKey + 1, column: 2 });
  return [
    ...(explained === '' ? [`${file}: the editor knows nothing about its first key.`] : []),
    ...marks.map(({ message, ...position }) => `${formatPlace({ file, ...position })} ${message}`),
  ];
}
