import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { AJV_OPTIONS, OWN_KEYWORDS } from '../../src/source/validators.js';

/** Part of the build: makes of every schema the function that checks data against it, beside the built code. */
export const SCHEMAS: Readonly<Record<string, string>> = {
  company: 'src/company/company.schema.json',
  jurisdiction: 'src/company/jurisdiction.schema.json',
  locale: 'src/locale/locale.schema.json',
  'partial-theme': 'src/theme/partial-theme.schema.json',
  overlay: 'src/role/overlay.schema.json',
  result: 'src/appraisal/result/result.schema.json',
  role: 'src/role/role.schema.json',
  theme: 'src/theme/theme.schema.json',
  wording: 'src/wording/word-list.schema.json',
  variant: 'src/role/variant.schema.json',
};

const ROOT = new URL('../../', import.meta.url);

// The module has no declaration that TypeScript's resolution of Node's own kind finds a callable default in.
const standaloneCode: (ajv: Ajv2020, validate: unknown) => string = createRequire(import.meta.url)(
  'ajv/dist/standalone',
).default;

export function readSchema(area: string): object {
  return JSON.parse(readFileSync(new URL(SCHEMAS[area] ?? '', ROOT), 'utf8'));
}

/** The text of a CommonJS module that exports the function. */
export function compileValidator(schema: object): string {
  const ajv = new Ajv2020({ ...AJV_OPTIONS, code: { source: true, optimize: true } });
  ajv.addVocabulary(OWN_KEYWORDS);
  return standaloneCode(ajv, ajv.compile(schema));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL('dist/source/validators/', ROOT);
  mkdirSync(folder, { recursive: true });
  for (const area of Object.keys(SCHEMAS)) {
    writeFileSync(new URL(`${area}.cjs`, folder), compileValidator(readSchema(area)));
  }
}
