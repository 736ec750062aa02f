import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { PlainData } from './plain-data.js';
import { describeErrors } from './schema-problems.js';
import type { Source } from './source.js';
import { validatorOf } from './validators.js';

/** Areas whose schema problems have codes of their own. */
export type Area = 'company' | 'jurisdiction' | 'locale' | 'result' | 'role' | 'theme' | 'wording';

/** A kind of file: its schema and how messages speak of it. */
export interface FileKind {
  readonly area: Area;
  /** With its article, as in `"dutys" is not a field of a role.` */
  readonly noun: string;
  /** JSON Schema, draft 2020-12. `patternErrorMessage` puts a `pattern` in words: "a length such as 25mm". */
  readonly schema: object;
  /** The name of the function that the build makes of the schema, where an area has several; else that of the area. */
  readonly validator?: string;
}

export interface SchemaFindings {
  readonly diagnostics: readonly Diagnostic[];
  /** Top-level keys in or under which a value breaks the schema; an unknown key breaks nothing. */
  readonly faultyKeys: ReadonlySet<string>;
}

/** Of one file; who has mended these will see the others. */
const MOST_ERRORS = 500;

/**
 * One diagnostic per cause for whatever in the data breaks the schema, at the key or value at fault, with codes
 * `<area>/unknown-key` and so on.
 */
export function validateSchema(source: Source<PlainData>, kind: FileKind): SchemaFindings {
  const validate = validatorOf(kind.validator ?? kind.area, kind.schema);
  if (validate(source.data)) return { diagnostics: [], faultyKeys: new Set() };
  const errors = (validate.errors ?? []).slice(0, MOST_ERRORS);
  const findings = describeErrors(errors, source.data, kind.noun);
  const diagnostics = findings.map(({ problem, path, at, message, hint }): Diagnostic => {
    const place = at === 'key' ? source.keyPlace(path) : source.valuePlace(path);
    return { severity: 'error', code: `${kind.area}/${problem}`, message, ...(hint === null ? {} : { hint }), place };
  });
  return { diagnostics, faultyKeys: new Set((validate.errors ?? []).flatMap(faultyKey)) };
}

function faultyKey({ keyword, instancePath, params }: ErrorObject): readonly string[] {
  if (keyword === 'additionalProperties') return [];
  if (instancePath === '') return keyword === 'required' ? [String(params.missingProperty)] : [];
  return [instancePath.split('/')[1] ?? ''];
}
