import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Checked } from '../../src/diagnostic/diagnostic.js';
import { loadLocale } from '../../src/locale/load.js';
import type { Locale } from '../../src/locale/types.js';
import { rootPath } from '../support/generate-types.js';
import { localeSchema } from '../support/locale-schema.js';
import { showDiagnostics } from '../support/show-diagnostics.js';

const FOLDER = rootPath('templates/locales');
const english = readFileSync(`${FOLDER}/en.yaml`, 'utf8');

function loaded(result: Checked<Locale>): Locale {
  if (!result.ok) throw new Error(showDiagnostics(result.diagnostics).toString());
  return result.value;
}

describe('the locales of Rolebook', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));

  it.each(files)('%s loads without a diagnostic', (file) => {
    const result = loadLocale(readFileSync(`${FOLDER}/${file}`, 'utf8'), file);
    expect(showDiagnostics(result.diagnostics)).toEqual(showDiagnostics([]));
    expect(loaded(result).language).toBe(file.replace('.yaml', ''));
  });

  it('are there', () => expect(files).toContain('en.yaml'));
});

describe('the schema of locales', () => {
  it('has exactly the keys of the English one', () => {
    const schema: unknown = JSON.parse(readFileSync(rootPath('src/locale/locale.schema.json'), 'utf8'));
    expect(schema).toEqual(localeSchema(english));
  });
});

describe('a locale', () => {
  const locale = loaded(loadLocale(english, 'en.yaml'));

  it('writes numbers, percentages, dates and lists as the language does', () => {
    expect(locale.number(1234567.891)).toBe('1,234,567.891');
    expect(locale.number(12, { decimals: 1 })).toBe('12.0');
    expect(locale.percent(12.5)).toBe('12.5%');
    expect(locale.date('2026-11-21')).toBe('21 November 2026');
    expect(locale.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(locale.list(['a', 'b', 'c'], 'or')).toBe('a, b or c');
  });

  it('chooses plural forms and fills in arguments', () => {
    expect(locale.text('experience.years', { years: 1 })).toBe('at least 1 year');
    expect(locale.text('experience.yearsIn', { years: 2, field: 'sales' })).toBe('at least 2 years in sales');
    expect(locale.text('no.such.key')).toBeNull();
  });

  it.each([
    ['Place', '"Place {"', 'text/placeholder'],
    ['Place', '7', 'locale/wrong-type'],
    ['conventions: en-GB', 'conventions: english please', 'locale/conventions'],
    ['  place: Place', '  plce: Place', 'locale/unknown-key'],
  ])('with %j replaced by %j is refused', (from, to, code) => {
    const changed =
      from.startsWith(' ') || from.includes(':')
        ? english.replace(from, to)
        : english.replace(`place: ${from}`, `place: ${to}`);
    expect(changed).not.toBe(english);
    expect(loadLocale(changed, 'en.yaml').diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  });
});
