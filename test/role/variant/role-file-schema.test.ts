import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import complete from '../../../src/role/role.schema.json' with { type: 'json' };
import { makeValidator } from '../../../src/source/validators.js';
import { rootPath } from '../../support/generate-types.js';
import { partialSchema } from '../../support/partial-schema.js';
import { roleFileSchema } from '../../support/role-file-schema.js';

const schema = roleFileSchema(complete, partialSchema(complete, 'variant'));
const accepts = makeValidator(schema);

const CLERK = {
  title: 'Clerk',
  category: 'operative',
  appointedBy: 'head',
  nominatedBy: 'none',
  reportsTo: 'head',
  duties: { filing: 'Files.' },
  rights: { information: 'Obtains information.' },
  liability: { duty: { text: 'For the duties.', type: 'duty' } },
};

describe('the schema of any role file', () => {
  it('is the one that roles give', () => {
    const stored: unknown = JSON.parse(readFileSync(rootPath('src/role/role-file.schema.json'), 'utf8'));
    expect(stored).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it('asks a role for everything that a role needs', () => {
    expect(accepts(CLERK)).toBe(true);
    const { rights: _, ...incomplete } = CLERK;
    expect(accepts(incomplete)).toBe(false);
    expect(accepts({ ...incomplete, abstract: false })).toBe(false);
    expect(accepts({ ...CLERK, duties: { filing: { text: 'Files.', first: true } } })).toBe(false);
  });

  it('asks nothing of a file that extends another or is abstract', () => {
    expect(accepts({ extends: 'clerk', title: null, duties: { filing: { first: true } } })).toBe(true);
    expect(accepts({ abstract: true })).toBe(true);
    expect(accepts({ extends: 'clerk', dutys: {} })).toBe(false);
  });

  it('lets any role drop a standard clause of the company', () => {
    expect(accepts({ ...CLERK, duties: { ...CLERK.duties, secrecy: null } })).toBe(true);
    expect(accepts({ ...CLERK, conditions: { phone: null } })).toBe(true);
    expect(accepts({ ...CLERK, duties: { office: { text: 'Office', items: { filing: null } } } })).toBe(false);
    expect(accepts({ ...CLERK, kpis: { letters: null } })).toBe(false);
  });
});
