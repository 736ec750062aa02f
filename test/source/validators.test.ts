import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { makeValidator } from '../../src/source/validators.js';
import { compileValidator, readSchema, SCHEMAS } from '../support/compile-validators.js';

const CASES = new URL('../cases/bad/', import.meta.url);

function load(code: string): ValidateFunction {
  const module: { exports: unknown } = { exports: {} };
  compileFunction(code, ['module', 'exports', 'require'])(module, module.exports, createRequire(import.meta.url));
  return module.exports as ValidateFunction;
}

/** Data of all bad cases, most of which break one schema or another, and of a file that breaks all. */
const samples: readonly unknown[] = readdirSync(CASES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => parseYaml(readFileSync(new URL(name, CASES), 'utf8'), name).source?.data ?? []);

const numbers = new Map<string, number>();
const numbered = new WeakMap<object, number>();

/** One number for all values that are written alike. Thousands of errors bear the same few schemas: each is written once. */
function numberOf(value: unknown): number {
  const before = value instanceof Object ? numbered.get(value) : undefined;
  if (before !== undefined) return before;
  const text = JSON.stringify(value) ?? 'undefined';
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  if (value instanceof Object) numbered.set(value, number);
  return number;
}

/** Errors in short: to compare them as they are takes a minute. */
function told(errors: ValidateFunction['errors']): string {
  const lines = (errors ?? []).map(({ schema, parentSchema, data, ...error }) =>
    JSON.stringify([error, numberOf(schema), numberOf(parentSchema), numberOf(data)]),
  );
  return lines.join('\n');
}

describe('the validators that the build makes', () => {
  it.each(Object.keys(SCHEMAS))('find in %s files what Ajv finds', (area) => {
    const schema = readSchema(area);
    const built = load(compileValidator(schema));
    const made = makeValidator(schema);
    expect(samples.length).toBeGreaterThan(20);
    for (const sample of samples) {
      expect(built(sample)).toBe(made(sample));
      expect(told(built.errors)).toBe(told(made.errors));
    }
  });
});
