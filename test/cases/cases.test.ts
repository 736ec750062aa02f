import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROLE_CODES } from '../../src/diagnostic/role-codes.js';
import { VARIANT_CODES } from '../../src/diagnostic/variant-codes.js';
import { checkCase } from '../support/check-case.js';
import { rootPath } from '../support/generate-types.js';

const bad = readdirSync(rootPath('test/cases/bad')).sort();
const good = readdirSync(rootPath('test/cases/good')).sort();

describe('bad cases', () => {
  it('are there, with one for each code of roles and companies', () => {
    const shown = bad.map((claim) => expected(claim)).join('');
    expect(Object.keys({ ...ROLE_CODES, ...VARIANT_CODES }).filter((code) => !shown.includes(` ${code}\n`))).toEqual(
      [],
    );
  });

  it.each(bad)('%s', (claim) => {
    expect(checkCase(`test/cases/bad/${claim}`).shown).toBe(expected(claim));
  });
});

describe('good cases', () => {
  it('are there', () => expect(good.length).toBeGreaterThan(0));

  it.each(good)('%s', (name) => {
    const { shown, role } = checkCase(`test/cases/good/${name}`);
    expect(shown).toBe('');
    expect(role).not.toBeNull();
  });
});

function expected(claim: string): string {
  return readFileSync(rootPath(`test/cases/bad/${claim}/expected.txt`), 'utf8');
}
