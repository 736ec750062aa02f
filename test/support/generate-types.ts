import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

/** Types of YAML files as their schemas accept them. `npm run generate` writes them; a test holds them to the schemas. */
const TARGETS = [
  { schema: 'src/role/role.schema.json', name: 'RoleDefinition', file: 'src/role/role-definition.generated.ts' },
  {
    schema: 'src/company/company.schema.json',
    name: 'CompanyDefinition',
    file: 'src/company/company-definition.generated.ts',
  },
  {
    schema: 'src/company/jurisdiction.schema.json',
    name: 'JurisdictionDefinition',
    file: 'src/company/jurisdiction-definition.generated.ts',
  },
  { schema: 'src/theme/theme.schema.json', name: 'ThemeDefinition', file: 'src/theme/theme-definition.generated.ts' },
  {
    schema: 'src/wording/word-list.schema.json',
    name: 'WordListDefinition',
    file: 'src/wording/word-list-definition.generated.ts',
  },
  {
    schema: 'src/appraisal/result/result.schema.json',
    name: 'ResultDefinition',
    file: 'src/appraisal/result/result-definition.generated.ts',
  },
] as const;

export interface GeneratedFile {
  /** From the root of the project. */
  readonly file: string;
  readonly content: string;
}

/** The generated files as they should be. */
export async function generateTypes(): Promise<readonly GeneratedFile[]> {
  return Promise.all(
    TARGETS.map(async ({ schema, name, file }) => {
      const content = await compile(named(JSON.parse(readFileSync(rootPath(schema), 'utf8')), name), name, {
        bannerComment: `/** Generated from ${schema} by \`npm run generate\`. */`,
        additionalProperties: false,
        ignoreMinAndMaxItems: true,
        style: { singleQuote: true, printWidth: 120 },
      });
      return { file, content };
    }),
  );
}

/** The path of a file of the project. */
export function rootPath(file: string): string {
  return fileURLToPath(new URL(`../../${file}`, import.meta.url));
}

type Definitions = Readonly<Record<string, JSONSchema>>;

/** Without the titles of single fields, each of which would become a type of its own; plain texts and ids are strings. */
function named(schema: JSONSchema, name: string): JSONSchema {
  const definitions = (schema.$defs ?? {}) as Definitions;
  const { $defs, ...root } = simplified(schema, definitions);
  const kept = Object.entries($defs as Definitions).filter(([key]) => !isPlainText(definitions[key]));
  return { ...root, title: name, $defs: Object.fromEntries(kept.map(([key, part]) => [key, { ...part, title: key }])) };
}

function isPlainText(schema: JSONSchema | undefined): boolean {
  return schema?.type === 'string' && schema.enum === undefined;
}

function simplified(schema: JSONSchema, definitions: Definitions): JSONSchema {
  if (schema.$ref !== undefined) {
    const target = definitions[schema.$ref.replace('#/$defs/', '')];
    if (!isPlainText(target)) return { $ref: schema.$ref };
    return { type: 'string', description: schema.description ?? target?.description ?? '' };
  }
  const parts = Object.entries(schema).filter(([key]) => key !== 'title' && key !== 'examples');
  return Object.fromEntries(parts.map(([key, part]) => [key, simplifiedPart(key, part, definitions)]));
}

function simplifiedPart(key: string, part: unknown, definitions: Definitions): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  if (key !== 'properties' && key !== '$defs') return simplified(part as JSONSchema, definitions);
  return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, simplified(inner, definitions)]));
}
