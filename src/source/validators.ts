import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv/dist/2020.js';

/**
 * A `required` inside `then` names properties that are defined outside it, which strictRequired forbids. Tests hold the
 * schemas to the meta-schema, so that no run pays for it; code inlined and optimised for speed would cost more to make
 * than one file takes to check.
 */
export const AJV_OPTIONS = {
  allErrors: true,
  verbose: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  validateSchema: false,
  meta: false,
  inlineRefs: false,
  code: { optimize: false },
} as const;

/** Keywords of our own, which check nothing. */
export const OWN_KEYWORDS = ['patternErrorMessage'];

const require = createRequire(import.meta.url);
const validators = new WeakMap<object, ValidateFunction>();

/**
 * The function that checks data against a schema: the one that the build made of it (`validators/<area>.cjs`), for Ajv
 * and its making of five functions take a fifth of the time of a short run; where there is no build, one made now.
 */
export function validatorOf(area: string, schema: object): ValidateFunction {
  const known = validators.get(schema);
  if (known !== undefined) return known;
  const validator = builtValidator(area) ?? makeValidator(schema);
  validators.set(schema, validator);
  return validator;
}

function builtValidator(area: string): ValidateFunction | null {
  try {
    return require(`./validators/${area}.cjs`);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

export function makeValidator(schema: object): ValidateFunction {
  const { Ajv2020 }: typeof import('ajv/dist/2020.js') = require('ajv/dist/2020.js');
  const ajv = new Ajv2020(AJV_OPTIONS);
  ajv.addVocabulary(OWN_KEYWORDS);
  return ajv.compile(schema);
}
