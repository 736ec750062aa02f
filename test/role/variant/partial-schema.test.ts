import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import complete from '../../../src/role/role.schema.json' with { type: 'json' };
import { makeValidator } from '../../../src/source/validators.js';
import { rootPath } from '../../support/generate-types.js';
import { partialSchema } from '../../support/partial-schema.js';

const variant = makeValidator(partialSchema(complete, 'variant'));
const overlay = makeValidator(partialSchema(complete, 'overlay'));

describe('the schemas of variants and overlays', () => {
  it.each(['variant', 'overlay'] as const)('of %ss is the one that roles give', (kind) => {
    const stored: unknown = JSON.parse(readFileSync(rootPath(`src/role/${kind}.schema.json`), 'utf8'));
    expect(stored).toEqual(JSON.parse(JSON.stringify(partialSchema(complete, kind))));
  });

  it('require nothing, and take null for whatever may be inherited', () => {
    for (const validate of [variant, overlay]) {
      expect(validate({})).toBe(true);
      for (const field of ['title', 'category', 'pay', 'duties', 'kpis'])
        expect(validate({ [field]: null })).toBe(true);
      expect(validate({ kpis: { calls: { target: null } }, duties: { a: null, b: { items: { c: null } } } })).toBe(
        true,
      );
      expect(validate({ knowledge: { a: { text: null } }, appraisal: { criteria: { a: null } } })).toBe(true);
    }
  });

  it('take no null in a list of values, nor where nothing can be inherited', () => {
    expect(variant({ kpis: { calls: { measures: [null] } } })).toBe(false);
    expect(variant({ extends: null })).toBe(false);
    expect(variant({ extends: 'a', inherit: { duties: null } })).toBe(false);
  });

  it('know where items stand, and only duties move between groups', () => {
    for (const list of ['knowledge', 'rights', 'relations', 'liability', 'conditions', 'kpis', 'duties']) {
      expect(variant({ [list]: { a: { first: true } } }), list).toBe(true);
      expect(variant({ [list]: { a: { before: 'b' } } }), list).toBe(true);
      expect(variant({ [list]: { a: { in: 'b' } } }), list).toBe(list === 'duties');
    }
    expect(variant({ duties: { a: { items: { b: { in: 'c', after: 'd' } } } } })).toBe(true);
    expect(variant({ pay: { first: true } })).toBe(false);
  });

  it('keep overlays from saying what a role extends', () => {
    for (const field of [{ extends: 'a' }, { abstract: true }, { was: 'b' }, { inherit: { duties: 'none' } }]) {
      expect(variant({ ...field })).toBe(true);
      expect(overlay({ ...field })).toBe(false);
    }
  });
});
