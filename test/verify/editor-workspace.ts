/** Workspaces on disk as somebody has them open in an editor. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { rootPath } from '../support/generate-types.js';
import { rolebook } from './rolebook.js';

export interface EditedFile {
  /** Its path in the workspace. */
  readonly path: string;
  readonly text: string;
}

/** The first line of a file that an editor is to help with, by where the file stands in a workspace of `init`. */
export function schemaLine(path: string): string {
  const up = posix.relative(posix.dirname(path), 'schemas');
  return `# yaml-language-server: $schema=${up}/${schemaOf(path)}.schema.json\n`;
}

function schemaOf(path: string): string {
  if (path === 'roles/company.yaml') return 'company';
  if (path.startsWith('roles/entities/')) return 'overlay';
  return path.startsWith('roles/') ? 'role' : 'jurisdiction';
}

/**
 * Writes a folder of `test/cases` into a new workspace, each file below its schema line, with the shared company and
 * parent where it brings none; the files that are its own.
 */
export async function caseWorkspace(source: string, folder: string): Promise<readonly EditedFile[]> {
  await rolebook(['init', folder]);
  writeFileSync(join(folder, 'roles/company.yaml'), readFileSync(rootPath('test/cases/company.yaml')));
  const own = yamlFiles(source).map((name) => {
    const path = placeOf(name);
    return { path, text: withSchemaLine(readFileSync(rootPath(`${source}/${name}`), 'utf8'), path) };
  });
  const asksForParent = own.some(({ text }) => /^extends:.*\bparent\b/m.test(text));
  if (asksForParent && !own.some(({ path }) => path === PARENT)) {
    writeFileSync(join(folder, PARENT), readFileSync(rootPath('test/cases/parent.yaml')));
  }
  for (const { path, text } of own) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return own;
}

const PARENT = 'roles/parent.yaml';
const BYTE_ORDER_MARK = '\ufeff';

/** Paths of the YAML files below a folder of the project. */
export function yamlFiles(folder: string): readonly string[] {
  if (!existsSync(rootPath(folder))) throw new Error(`${folder} is missing`);
  return readdirSync(rootPath(folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

function placeOf(name: string): string {
  if (name === 'jurisdiction.yaml') return 'templates/jurisdictions/generic.yaml';
  return name.startsWith('roles/') ? name : `roles/${name}`;
}

function withSchemaLine(text: string, path: string): string {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  return `${mark}${schemaLine(path)}${text.slice(mark.length)}`;
}
