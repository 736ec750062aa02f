/** What an editor offers to write. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaLine } from './editor-workspace.js';
import { type LanguageServer, type Position, withLanguageServer } from './language-server.js';
import { rolebook } from './rolebook.js';
import { partAt, readSchemaFile, resolved, type SchemaPart } from './schema-fields.js';

/** A place in a file, marked by `|`, and what is to be offered there. */
interface Offer {
  readonly file: string;
  readonly text: string;
  readonly schema: string;
  /** The part of the schema whose fields, or else whose values, these are. */
  readonly path: readonly string[];
  /** A field that is there already. */
  readonly but?: string;
}

const ROLE = { file: 'roles/clerk.yaml', schema: 'src/role/role.schema.json' };
const VARIANT = { file: 'roles/senior-clerk.yaml', schema: 'src/role/variant.schema.json' };
const OVERLAY = { file: 'roles/entities/main/clerk.yaml', schema: 'src/role/overlay.schema.json' };
const COMPANY = { file: 'roles/company.yaml', schema: 'src/company/company.schema.json' };

const OFFERS: readonly Offer[] = [
  { ...ROLE, text: '|\n', path: [] },
  { ...ROLE, text: 'title: Clerk\nduties:\n  filing:\n    |\n', path: ['duties', 'filing'] },
  { ...ROLE, text: 'duties:\n  office:\n    items:\n      filing:\n        |\n', path: ['duties', '-', 'items', '-'] },
  { ...ROLE, text: 'kpis:\n  letters:\n    |\n', path: ['kpis', 'letters'] },
  {
    ...ROLE,
    text: 'kpis:\n  letters:\n    comparison: at-least\n    |\n',
    path: ['kpis', 'letters'],
    but: 'comparison',
  },
  { ...ROLE, text: 'relations:\n  post-room:\n    |\n', path: ['relations', 'post-room'] },
  { ...ROLE, text: 'liability:\n  damage:\n    |\n', path: ['liability', 'damage'] },
  { ...ROLE, text: 'appraisal:\n  |\n', path: ['appraisal'] },
  { ...ROLE, text: 'category: |\n', path: ['category'] },
  { ...ROLE, text: 'duties:\n  filing:\n    text: Files.\n    topic: |\n', path: ['duties', 'filing', 'topic'] },
  { ...ROLE, text: 'kpis:\n  letters:\n    comparison: |\n', path: ['kpis', 'letters', 'comparison'] },
  { ...ROLE, text: 'kpis:\n  letters:\n    per: |\n', path: ['kpis', 'letters', 'per'] },
  { ...ROLE, text: 'liability:\n  damage:\n    type: |\n', path: ['liability', 'damage', 'type'] },
  { ...ROLE, text: 'education:\n  levels:\n    - |\n', path: ['education', 'levels', '-'] },
  { ...VARIANT, text: 'extends: clerk\n|\n', path: [], but: 'extends' },
  { ...VARIANT, text: 'extends: clerk\nduties:\n  filing:\n    |\n', path: ['duties', 'filing'] },
  { ...VARIANT, text: 'abstract: true\nkpis:\n  letters:\n    |\n', path: ['kpis', 'letters'] },
  { ...OVERLAY, text: '|\n', path: [] },
  { ...OVERLAY, text: 'kpis:\n  letters:\n    |\n', path: ['kpis', 'letters'] },
  { ...COMPANY, text: '|\n', path: [] },
  { ...COMPANY, text: 'posts:\n  head:\n    |\n', path: ['posts', 'head'] },
  { ...COMPANY, text: 'entities:\n  main:\n    |\n', path: ['entities', 'main'] },
];

/** Where an editor with a new workspace open offers too little, too much, or what it does not explain. */
export async function verifyCompletion(workspace: string): Promise<readonly string[]> {
  await rolebook(['init', workspace]);
  const strayLines = ['company', 'sales-representative'].flatMap((name) => strayLine(workspace, `roles/${name}.yaml`));
  const failures = await withLanguageServer(workspace, (server) =>
    Promise.all(OFFERS.map((offer, index) => verifyOffer(server, workspace, offer, index))),
  );
  return [...strayLines, ...failures.flat()];
}

/** The files that are tried have the schema lines that those of `init` have. */
function strayLine(workspace: string, path: string): readonly string[] {
  const text = readFileSync(join(workspace, path), 'utf8');
  return text.startsWith(schemaLine(path)) ? [] : [`${path} does not begin with ${schemaLine(path)}`];
}

async function verifyOffer(
  server: LanguageServer,
  workspace: string,
  { file, text, schema, path, but }: Offer,
  index: number,
): Promise<readonly string[]> {
  const marked = `${schemaLine(file)}${text}`;
  // A name of its own, as the server knows each file by one text; a company is one by its schema line.
  const opened = join(workspace, file.replace('.yaml', `-${index}.yaml`));
  await server.open(opened, marked.replace('|', ''));
  const offered = await server.complete(opened, positionOf(marked));
  const root = readSchemaFile(schema);
  const part = partAt(root, path);
  const expected = expectedOf(part, root);
  const at = `${file} ${JSON.stringify(text)}`;
  const labels = offered.map(({ label }) => label);
  // The server adds a skeleton of what must be there, under the title.
  const strange = labels.filter((label) => !expected.has(label) && label !== part.title);
  return [
    ...[...expected.keys()]
      .filter((label) => label !== but && !labels.includes(label))
      .map((label) => `${at} lacks ${label}.`),
    ...strange.map((label) => `${at} offers ${label}.`),
    ...offered
      .filter(({ label, documentation }) => documentation !== (expected.get(label) ?? documentation))
      .map(({ label, documentation }) => `${at} explains ${label} as ${JSON.stringify(documentation)}.`),
  ];
}

/** Labels and their explanations. */
function expectedOf(part: SchemaPart, root: SchemaPart): ReadonlyMap<string, string> {
  const { description = '' } = part;
  if (part.enum !== undefined) return new Map(part.enum.map((value) => [String(value), description]));
  const fields = Object.entries(part.properties ?? {});
  if (fields.length === 0) throw new Error('nothing is to be offered');
  return new Map(fields.map(([name, field]) => [name, resolved(field, root).description ?? 'a description']));
}

function positionOf(marked: string): Position {
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
