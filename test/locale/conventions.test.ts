import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLocale } from '../../src/locale/load.js';
import type { Locale } from '../../src/locale/types.js';
import { rootPath } from '../support/generate-types.js';

function locale(language: string): Locale {
  const file = `templates/locales/${language}.yaml`;
  const loaded = loadLocale(readFileSync(rootPath(file), 'utf8'), file);
  if (!loaded.ok) throw new Error(`${file} has errors`);
  return loaded.value;
}

/** What CLDR sets with spaces that do not break, with plain ones, to be readable here. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the conventions of a language', () => {
  it.each([
    ['en', '21 November 2026', '1,234,567.5', '95%', 'EUR 45,000'],
    ['el', '21 Νοεμβρίου 2026', '1.234.567,5', '95%', '45.000 EUR'],
    ['lt', '2026 m. lapkričio 21 d.', '1 234 567,5', '95 %', '45 000 EUR'],
    ['nb', '21. november 2026', '1 234 567,5', '95 %', '45 000 EUR'],
    ['gu', '21 નવેમ્બર, 2026', '12,34,567.5', '95%', 'EUR 45,000'],
    ['th', '21 พฤศจิกายน 2569', '1,234,567.5', '95%', 'EUR 45,000'],
  ])('%s writes dates, figures, percentages and amounts', (language, date, number, percent, amount) => {
    const on = locale(language);
    expect(plain(on.date('2026-11-21'))).toBe(date);
    expect(plain(on.number(1_234_567.5))).toBe(number);
    expect(plain(on.percent(95))).toBe(percent);
    expect(plain(on.currency(45_000, 'EUR'))).toBe(amount);
  });

  it.each([
    ['gu', '૧૨,૩૪,૫૬૭.૫', '૨૧ નવેમ્બર, ૨૦૨૬'],
    ['th', '๑,๒๓๔,๕๖๗.๕', '๒๑ พฤศจิกายน ๒๕๖๙'],
    ['nb', '1 234 567,5', '21. november 2026'],
  ])('%s has digits of its own by choice, where there are any', (language, number, date) => {
    const native = locale(language).inDigits('native');
    expect(plain(native.number(1_234_567.5))).toBe(number);
    expect(plain(native.date('2026-11-21'))).toBe(date);
    expect(native.inDigits('western').number(7)).toBe('7');
  });

  it('joins Thai words closely, and figures with spaces', () => {
    const thai = locale('th');
    expect(thai.list(['100', '200'])).toBe('100 และ 200');
    expect(thai.list(['ก', 'ข'])).toBe('กและข');
    expect(thai.list(['ก', 'ข', 'ค'], 'or')).toBe('ก ข หรือค');
    expect(thai.list(['ก', 'ข', '100'])).toBe('ก ข และ 100');
  });

  it('has the plural forms that it needs', () => {
    const lithuanian = locale('lt');
    const months = [1, 2, 10, 21, 22].map((count) => lithuanian.text('kpiSheet.period', { months: count }));
    expect(months).toEqual(['1 mėnuo', '2 mėnesiai', '10 mėnesių', '21 mėnuo', '22 mėnesiai']);
  });
});
