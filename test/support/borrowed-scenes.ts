import { readFileSync } from 'node:fs';
import type { SchemaProblem } from '../../src/diagnostic/schema-codes.js';
import type { Area } from '../../src/source/validate-schema.js';
import { rootPath } from './generate-types.js';

const SCHEMAS: Readonly<Record<Area, string>> = {
  company: 'src/company/company.schema.json',
  jurisdiction: 'src/company/jurisdiction.schema.json',
  locale: 'src/locale/locale.schema.json',
  result: 'src/appraisal/result/result.schema.json',
  role: 'src/role/role.schema.json',
  theme: 'src/theme/theme.schema.json',
  wording: 'src/wording/word-list.schema.json',
};

/** What a schema must hold for its files to have the problem. */
const KEYWORDS: Readonly<Record<SchemaProblem, RegExp>> = {
  'unknown-key': /"additionalProperties": false/,
  'missing-key': /"required":/,
  'wrong-type': /"type":/,
  'unknown-value': /"(enum|const)":/,
  'malformed-value': /"(pattern|minLength)":/,
  'out-of-range': /"(exclusiveM|m)(in|ax)imum":/,
  'wrong-count': /"(min|max)(Items|Properties)":/,
  'duplicate-entry': /"uniqueItems":/,
};

/**
 * The code that shows the problem in a role, for a code of a problem that no file of its area can have as its schema is
 * now; null for all other codes.
 */
export function borrowedFrom(code: string): string | null {
  const [area = '', problem = ''] = code.split('/');
  if (!Object.hasOwn(SCHEMAS, area) || !Object.hasOwn(KEYWORDS, problem)) return null;
  const schema = readFileSync(rootPath(SCHEMAS[area as Area]), 'utf8');
  return KEYWORDS[problem as SchemaProblem].test(schema) ? null : `role/${problem}`;
}
