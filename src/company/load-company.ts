import type { Checked } from '../diagnostic/diagnostic.js';
import { loadSource } from '../source/load-source.js';
import type { Source } from '../source/source.js';
import type { FileKind } from '../source/validate-schema.js';
import schema from './company.schema.json' with { type: 'json' };
import type { CompanyDefinition } from './company-definition.generated.js';

export type CompanySource = Source<CompanyDefinition>;

const COMPANY: FileKind = { area: 'company', noun: 'a company', schema };

/** What `company.yaml` says, as its schema accepts it. Codes: `yaml/…`, `company/…` of the schema. */
export function loadCompany(text: string, file: string): Checked<CompanySource> {
  return loadSource<CompanyDefinition>(text, file, COMPANY);
}
