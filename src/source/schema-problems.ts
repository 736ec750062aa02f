import type { ErrorObject } from 'ajv/dist/2020.js';
import { didYouMean } from '../diagnostic/did-you-mean.js';
import type { SchemaProblem } from '../diagnostic/schema-codes.js';
import type { PlainData } from './plain-data.js';
import { foundWords, listed, nameOf, partName, typeNames, wrongTypeHint } from './schema-wording.js';
import type { Path } from './source.js';

export interface Finding {
  readonly problem: SchemaProblem;
  readonly path: Path;
  /** Whether the key or the value at the path is at fault. */
  readonly at: 'key' | 'value';
  readonly message: string;
  readonly hint: string | null;
}

/** Keywords whose own error only repeats that the schemas inside them found something. */
const ECHOES: ReadonlySet<string> = new Set(['if', 'propertyNames']);
const CHOICES: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'not', 'contains']);

/**
 * Ajv's errors in plain words, one per cause. Left out: echoes of outer keywords, what the branches of a choice say each
 * for itself, a missing key whose misspelt form is there, and what stands under a key that is none.
 */
export function describeErrors(errors: readonly ErrorObject[], data: PlainData, noun: string): readonly Finding[] {
  const misspelt = new Set(errors.map(misspeltPointer));
  const names = errors.filter(({ keyword }) => keyword === 'propertyNames');
  const choices = errors.filter(({ keyword }) => CHOICES.has(keyword));
  const causes = errors.filter((error) => {
    if (ECHOES.has(error.keyword) || names.some((name) => isUnder(error.instancePath, pointerOf(name)))) return false;
    if (error.keyword === 'required' && misspelt.has(`${error.instancePath}/${error.params.missingProperty}`))
      return false;
    return choices.every((choice) => choice === error || !isUnder(error.instancePath, choice.instancePath));
  });
  return causes.map((error) => {
    const path = pathOf(error.instancePath, data);
    const isName = names.some(
      (name) => name.instancePath === error.instancePath && name.params.propertyName === error.data,
    );
    return isName ? malformedKey(error, path) : describe(error, path, noun);
  });
}

/** Of what stands under a malformed key. */
function pointerOf({ instancePath, params }: ErrorObject): string {
  return `${instancePath}/${String(params.propertyName).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function isUnder(pointer: string, base: string): boolean {
  return pointer === base || pointer.startsWith(`${base}/`);
}

/** Where the key would stand that an unknown key was meant to be; empty for other errors. */
function misspeltPointer(error: ErrorObject): string {
  if (error.keyword !== 'additionalProperties') return '';
  return `${error.instancePath}/${didYouMean(error.params.additionalProperty, fieldsOf(error)) ?? ''}`;
}

function fieldsOf(error: ErrorObject): readonly string[] {
  return Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
}

/** The way to what a JSON pointer points at. */
export function pathOf(pointer: string, data: PlainData): Path {
  const path: (string | number)[] = [];
  let value: unknown = data;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(value) ? Number(key) : key;
    path.push(step);
    value = (value as Record<string | number, unknown>)[step];
  }
  return path;
}

function describe(error: ErrorObject, path: Path, noun: string): Finding {
  const { keyword, params, data } = error;
  const value = (problem: SchemaProblem, message: string, hint: string | null = null): Finding => {
    return { problem, path, at: 'value', message, hint };
  };
  const name = capitalised(nameOf(path));
  const instead = typeof data === 'number' ? `, not ${data}` : '';
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(error, path, noun);
    case 'required': {
      const owner = path.length === 0 ? capitalised(noun) : partName(path, noun);
      const message = `${owner} needs the field "${params.missingProperty}".`;
      return { problem: 'missing-key', path, at: 'key', message, hint: null };
    }
    case 'type': {
      const wanted = [params.type as string | string[]].flat().flatMap((type) => type.split(','));
      const message = `${name} must be ${typeNames(wanted)}, but ${foundWords(data)}.`;
      return value('wrong-type', message, wrongTypeHint(wanted, data));
    }
    case 'enum':
    case 'const': {
      const allowed = [params.allowedValues ?? params.allowedValue].flat().map(String);
      const near = typeof data === 'string' ? didYouMean(data, allowed) : null;
      const message = `${name} must be ${listed(allowed)}, not ${JSON.stringify(data)}.`;
      return value('unknown-value', message, near === null ? null : `did you mean "${near}"?`);
    }
    case 'pattern':
    case 'minLength':
      return malformed(error, path);
    case 'minimum':
      return value('out-of-range', `${name} must be at least ${params.limit}${instead}.`);
    case 'maximum':
      return value('out-of-range', `${name} must be at most ${params.limit}${instead}.`);
    case 'exclusiveMinimum':
      return value('out-of-range', `${name} must be more than ${params.limit}${instead}.`);
    case 'exclusiveMaximum':
      return value('out-of-range', `${name} must be less than ${params.limit}${instead}.`);
    case 'minItems':
    case 'minProperties':
      return value('wrong-count', tooFew(name, params.limit), 'fill it, or remove the field');
    case 'maxItems':
    case 'maxProperties':
      return value('wrong-count', `${name} must not have more than ${params.limit} entries.`);
    case 'uniqueItems': {
      const index = Math.max(params.i, params.j);
      const entry = JSON.stringify((data as readonly unknown[])[index]);
      const message = `${entry} stands twice in ${nameOf(path)}.`;
      return {
        problem: 'duplicate-entry',
        path: [...path, index],
        at: 'value',
        message,
        hint: 'remove one of the two',
      };
    }
    default:
      return value('malformed-value', `${name} ${error.message ?? 'does not fit the schema'}.`);
  }
}

function unknownKey(error: ErrorObject, path: Path, noun: string): Finding {
  const key = String(error.params.additionalProperty);
  const near = didYouMean(key, fieldsOf(error));
  const message = `"${key}" is not a field of ${partName(path, noun)}.`;
  const fields = fieldsOf(error);
  const known = fields.length > 0 && fields.length <= 8 ? `the fields are ${fields.join(', ')}` : null;
  const hint = near === null ? known : `did you mean "${near}"?`;
  return { problem: 'unknown-key', path: [...path, key], at: 'key', message, hint };
}

function formOf(error: ErrorObject): string {
  return (error.parentSchema?.patternErrorMessage as string | undefined) ?? 'a text that is not empty';
}

function malformedKey(error: ErrorObject, path: Path): Finding {
  const key = String(error.data);
  const message = `The key "${key}" must be ${formOf(error)}.`;
  return { problem: 'malformed-value', path: [...path, key], at: 'key', message, hint: null };
}

function malformed(error: ErrorObject, path: Path): Finding {
  const data = String(error.data);
  const instead = data.trim() === '' || data.length > 60 ? '' : `, not "${data}"`;
  const message = `${capitalised(nameOf(path))} must be ${formOf(error)}${instead}.`;
  return { problem: 'malformed-value', path, at: 'value', message, hint: null };
}

function tooFew(name: string, limit: number): string {
  return limit === 1 ? `${name} must not be empty.` : `${name} must have at least ${limit} entries.`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
