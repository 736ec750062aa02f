import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeValidator } from '../../src/source/validators.js';
import { rootPath } from '../support/generate-types.js';
import { translationSchema } from '../support/translation-schema.js';

const read = (path: string) => JSON.parse(readFileSync(rootPath(path), 'utf8'));
const role = read('src/translation/translation.schema.json');
const company = read('src/translation/company-translation.schema.json');

describe('the schemas of translations', () => {
  it('are those of what they translate, as far as it is text (else: npm run generate)', () => {
    expect(role).toEqual(translationSchema(read('src/role/role.schema.json'), 'role'));
    expect(company).toEqual(translationSchema(read('src/company/company.schema.json'), 'company'));
  });

  it('take every translation of the demonstration', () => {
    const languages = ['el', 'gu', 'lt', 'nb', 'th'];
    const files = languages.flatMap((language) =>
      readdirSync(rootPath(`roles/${language}`)).map((name) => `roles/${language}/${name}`),
    );
    expect(files).toHaveLength(20);
    const faults = files.flatMap((file) => {
      const validate = makeValidator(file.endsWith('company.yaml') ? company : role);
      return validate(parse(readFileSync(rootPath(file), 'utf8'))) ? [] : [{ file, errors: validate.errors }];
    });
    expect(faults).toEqual([]);
  });

  it.each([
    { directReports: 2 },
    { kpis: { calls: { target: 30 } } },
    { category: 'specialist' },
    { duties: { calls: null } },
    { occupationCode: 'ISCO-08 3322' },
  ])('refuse what is no text: %j', (data) => {
    expect(makeValidator(role)(data)).toBe(false);
  });
});
