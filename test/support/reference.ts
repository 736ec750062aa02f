import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { rootPath } from './generate-types.js';

/** `npm run generate` writes it; a test holds it to the schemas. */
export const REFERENCE_FILE = 'docs/reference.md';

interface Schema {
  readonly [key: string]: unknown;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const CHAPTERS = [
  { title: 'A role', file: '`roles/<role>.yaml`', schema: 'src/role/role.schema.json' },
  { title: 'The company', file: '`roles/company.yaml`', schema: 'src/company/company.schema.json' },
  { title: 'The look', file: '`templates/themes/<theme>.yaml`', schema: 'src/theme/theme.schema.json' },
  {
    title: 'The laws of a country',
    file: '`templates/jurisdictions/<country>.yaml`',
    schema: 'src/company/jurisdiction.schema.json',
  },
] as const;

const INTRODUCTION = `# What the files say

Every field of the files that you write, made from the schemas by which \`rolebook validate\` checks them. A star marks what
has to be there. \`<id>\` is a name of your own for an item: small letters, digits and hyphens, beginning with a letter. An
item whose values are marked "or a text" may be written as a plain text, which is short for its \`text\`.
`;

/** A theme of a workspace changes another one. */
const OF_THEMES =
  'A theme says only what is different from the one that it `extends`, which is `default` when left out; `null` removes. Font files come before the inherited ones.';

/** What a variant says besides, as `partialSchema` gives it to every item of a list. */
const OF_VARIANTS = `## Variants and overlays

A role that extends another one (\`extends\`), and \`roles/entities/<entity>/<role>.yaml\`, which changes a role for one legal
entity, need say only what is different. \`null\` in place of a value removes it. Items of lists may say besides:

| Field | What it says | Value |
|---|---|---|
`;

/** The reference of all fields, as Markdown. */
export function reference(): string {
  const chapters = CHAPTERS.map(({ title, file, schema }) => {
    const root = schema.includes('theme') ? withoutRequired(read(schema)) : read(schema);
    const parts = Object.entries(root.properties ?? {}).map(([key, part]) => section(key, part, root));
    const said = schema.includes('theme') ? ` ${OF_THEMES}` : '';
    return `## ${title}\n\n${file}. ${resolved(root, root).description ?? ''}${said}\n\n${parts.join('\n')}`;
  });
  const [role = '', ...others] = chapters;
  return `${[INTRODUCTION, role, variants(), ...others].join('\n').trim()}\n`;
}

function variants(): string {
  const root = read('src/role/variant.schema.json');
  const duty = root.$defs?.dutyOrNull?.properties ?? {};
  const rows = ['first', 'before', 'after', 'in'].map((key) => row(key, duty[key] ?? {}, root, false));
  return `${OF_VARIANTS}${rows.join('')}`;
}

function withoutRequired(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (key, value) => (key === 'required' ? undefined : value));
}

function read(file: string): Schema {
  return JSON.parse(readFileSync(rootPath(file), 'utf8'));
}

/** A top-level field: what it says, an example, and a table of what stands in it. */
function section(key: string, part: Schema, root: Schema): string {
  const schema = resolved(part, root);
  const isRequired = root.required?.includes(key) === true;
  const inner = rows(schema, root, key);
  const head = `### \`${key}\`${isRequired ? ' \\*' : ''}\n\n${schema.description ?? ''}`;
  const value = inner.length === 0 ? ` ${capitalised(valuesOf(schema, root))}.` : '';
  const table = inner.length === 0 ? '' : `\n| Field | What it says | Value |\n|---|---|---|\n${inner.join('')}`;
  return `${head}${value}\n${example(key, schema)}${table}`;
}

function example(key: string, { examples }: Schema): string {
  const [first] = examples ?? [];
  if (first === undefined) return '';
  return `\n\`\`\`yaml\n${stringify({ [key]: first }, { lineWidth: 110 })}\`\`\`\n`;
}

/** A row for each field below, by its way from the top-level one. */
function rows(schema: Schema, root: Schema, way: string, depth = 0): readonly string[] {
  if (depth > 6) return [];
  const fields = Object.entries(schema.properties ?? {}).flatMap(([key, part]) => {
    const field = resolved(part, root);
    const isRequired = schema.required?.includes(key) === true;
    return [row(`${way}.${key}`, field, root, isRequired), ...rows(field, root, `${way}.${key}`, depth + 1)];
  });
  const items = itemOf(schema, root);
  if (items === null) return fields;
  const { schema: item, way: step } = items;
  const inner = rows(item, root, `${way}${step}`, depth + 1);
  const isPlain = inner.length === 0 && (step === '[]' || item.description === undefined);
  return [...fields, ...(isPlain ? [] : [row(`${way}${step}`, item, root, false), ...inner])];
}

function itemOf(schema: Schema, root: Schema): { readonly schema: Schema; readonly way: string } | null {
  if (typeof schema.additionalProperties === 'object') {
    return { schema: resolved(schema.additionalProperties, root), way: '.<id>' };
  }
  return schema.items === undefined ? null : { schema: resolved(schema.items, root), way: '[]' };
}

function row(way: string, schema: Schema, root: Schema, isRequired: boolean): string {
  const field = resolved(schema, root);
  const name = `\`${way}\`${isRequired ? ' \\*' : ''}`;
  return `| ${name} | ${cell(field.description ?? field.title ?? '')} | ${cell(valuesOf(field, root))} |\n`;
}

/** What may stand there, in plain words. */
function valuesOf(schema: Schema, root: Schema): string {
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  const types = [schema.type ?? []].flat();
  const words = types.map((type) => valueOfType(type, schema, root));
  const fields = types.includes('object') && typeof schema.additionalProperties !== 'object';
  if (types.length === 2 && fields && types.includes('string')) return 'fields, or a text';
  return [...new Set(words)].join(', or ');
}

function valueOfType(type: string, schema: Schema, root: Schema): string {
  switch (type) {
    case 'string':
      if (schema.pattern === '^(all|none)$') return '`all`, `none`';
      return isId(schema) ? 'an id' : 'a text';
    case 'integer':
      return `a whole number${range(schema)}`;
    case 'number':
      return `a number${range(schema)}`;
    case 'boolean':
      return '`true` or `false`';
    case 'array': {
      const item = resolved(schema.items ?? {}, root);
      return item.enum === undefined ? `a list of ${plural(item)}` : `a list of ${valuesOf(item, root)}`;
    }
    default:
      return typeof schema.additionalProperties === 'object' ? 'items, each under an id' : 'fields';
  }
}

function plural(item: Schema): string {
  if (item.type === 'object') return 'items';
  return isId(item) ? 'ids' : item.type === 'string' ? 'texts' : 'values';
}

function isId({ pattern }: Schema): boolean {
  return pattern === '^[a-z][a-z0-9-]*$';
}

function range({ minimum, maximum, exclusiveMinimum }: Schema): string {
  const least = minimum === undefined ? '' : ` from ${String(minimum)}`;
  const above = exclusiveMinimum === undefined ? '' : ` above ${String(exclusiveMinimum)}`;
  return `${least}${above}${maximum === undefined ? '' : ` up to ${String(maximum)}`}`;
}

/** With what it refers to; what it says itself goes first. */
function resolved(schema: Schema, root: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...own } = schema;
  return { ...resolved(root.$defs?.[$ref.replace('#/$defs/', '')] ?? {}, root), ...own };
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
