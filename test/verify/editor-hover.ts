/** What an editor says over the keys of a file. */
import { join } from 'node:path';
import { schemaLine } from './editor-workspace.js';
import { type LanguageServer, withLanguageServer } from './language-server.js';
import { rolebook } from './rolebook.js';
import { everyField, partAt, readSchemaFile, type SchemaPart } from './schema-fields.js';

interface HoveredFile {
  /** In the workspace; it decides the schema line. */
  readonly path: string;
  /** The schema whose fields the file has and whose words are expected. */
  readonly schema: string;
  /** Fields of no such file. */
  readonly leftOut?: readonly string[];
}

const FILES: readonly HoveredFile[] = [
  {
    path: 'roles/complete.yaml',
    schema: 'src/role/role.schema.json',
    // They make a variant of a role.
    leftOut: ['extends', 'abstract', 'inherit'],
  },
  { path: 'roles/variant.yaml', schema: 'src/role/variant.schema.json' },
  { path: 'roles/entities/inland/variant.yaml', schema: 'src/role/overlay.schema.json' },
  { path: 'roles/company.yaml', schema: 'src/company/company.schema.json' },
  { path: 'templates/jurisdictions/generic.yaml', schema: 'src/company/jurisdiction.schema.json' },
];

/** Keys over which an editor says something else than the description in the schema, and those that have none. */
export async function verifyHover(workspace: string): Promise<readonly string[]> {
  await rolebook(['init', workspace]);
  return withLanguageServer(workspace, async (server) => {
    const failures = [];
    for (const file of FILES) failures.push(...(await hoverAll(server, workspace, file)));
    return failures;
  });
}

async function hoverAll(
  server: LanguageServer,
  workspace: string,
  { path, schema, leftOut = [] }: HoveredFile,
): Promise<readonly string[]> {
  const root = readSchemaFile(schema);
  const { text, keys } = everyField(root, leftOut);
  const opened = join(workspace, path);
  await server.open(opened, `${schemaLine(path)}${text}`);
  const missing = topKeys(root, leftOut).filter((key) => !keys.some(({ path: [first] }) => first === key));
  const failures = missing.map((key) => `${path}: the file that is to hold every field lacks ${key}.`);
  for (const { path: key, line, column } of keys) {
    const { description = '' } = partAt(root, key);
    const name = `${path}: ${key.join('.')}`;
    if (description === '') failures.push(`${name} has no description.`);
    // Below the schema line, and past the first letter, where the server still sees the end of the field above.
    const shown = await server.hover(opened, { line: line + 1, column: column + 1 });
    if (!shown.includes(description)) failures.push(`${name} is explained as ${JSON.stringify(shown)}.`);
  }
  return failures;
}

function topKeys(root: SchemaPart, leftOut: readonly string[]): readonly string[] {
  return Object.keys(root.properties ?? {}).filter((key) => !leftOut.includes(key));
}
