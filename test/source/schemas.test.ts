import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import company from '../../src/company/company.schema.json' with { type: 'json' };
import jurisdiction from '../../src/company/jurisdiction.schema.json' with { type: 'json' };
import role from '../../src/role/role.schema.json' with { type: 'json' };
import wording from '../../src/wording/word-list.schema.json' with { type: 'json' };

type Schema = Readonly<Record<string, unknown>>;

const SCHEMAS = { role, company, jurisdiction, wording };

/** Every property of a schema, however deep, with its path. */
function properties(schema: Schema, path: string): readonly (readonly [string, Schema])[] {
  return Object.entries(schema).flatMap(([key, part]) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part) || key === 'if') return [];
    if (key !== 'properties' && key !== '$defs') return properties(part as Schema, `${path}.${key}`);
    return Object.entries(part).flatMap(([name, property]) => {
      const here = `${path}.${name}`;
      return [[here, property] as const, ...properties(property, here)];
    });
  });
}

describe.each(Object.entries(SCHEMAS))('the %s schema', (name, schema) => {
  const all = properties(schema, name);
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
  ajv.addVocabulary(['patternErrorMessage']);

  it('is a schema of draft 2020-12', () => {
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
  });

  it('explains every field with title, description and examples', () => {
    expect(all.length).toBeGreaterThan(5);
    const bare = all.filter(([, property]) => {
      if (typeof property.$ref === 'string' && Object.keys(property).length === 1) return false;
      return ['title', 'description', 'examples'].some((key) => property[key] === undefined);
    });
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it('gives examples that it accepts', () => {
    for (const [path, property] of all) {
      const validate = ajv.compile({ ...property, $defs: schema.$defs });
      for (const example of (property.examples as readonly unknown[] | undefined) ?? []) {
        expect(validate(example), `${path}: ${JSON.stringify(example)} ${ajv.errorsText(validate.errors)}`).toBe(true);
      }
    }
  });
});
