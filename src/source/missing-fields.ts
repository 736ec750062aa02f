import type { PlainData } from './plain-data.js';
import { pathOf } from './schema-problems.js';
import type { Path } from './source.js';
import type { FileKind } from './validate-schema.js';
import { validatorOf } from './validators.js';

/** A field that a set of fields needs and does not have. */
export interface MissingField {
  /** Of the set of fields. */
  readonly path: Path;
  readonly field: string;
}

/** What the schema requires and the data lack, each once; whatever else is wrong with them is not looked at. */
export function missingFields(data: PlainData, kind: FileKind): readonly MissingField[] {
  const validate = validatorOf(kind.validator ?? kind.area, kind.schema);
  if (validate(data)) return [];
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword === 'required')
    .map(({ instancePath, params }) => ({ path: pathOf(instancePath, data), field: String(params.missingProperty) }));
}
