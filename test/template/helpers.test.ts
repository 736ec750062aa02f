import { describe, expect, it } from 'vitest';
import { HELPER_TABLE } from '../../src/template/helper-table.js';
import { createHelpers } from '../../src/template/helpers.js';
import { showDiagnostics } from '../support/show-diagnostics.js';
import { fill, LOCALE, markupOf } from './support.js';

function value(call: string, context: object = {}): string {
  return markupOf({ 'main.hbs': call }, context);
}

function fault(call: string, context: object = {}): string[] {
  return showDiagnostics(fill({ 'main.hbs': call }, context).diagnostics).map((line) =>
    line.replace('templates/main.hbs:', ''),
  );
}

describe('helpers', () => {
  it('are those of the table', () => {
    expect(Object.keys(createHelpers(LOCALE)).sort()).toEqual(Object.keys(HELPER_TABLE).sort());
  });

  it('compare and combine', () => {
    const context = { a: 1, none: null, empty: [], text: '' };
    expect(value('{{eq a 1}} {{eq a "1"}} {{ne a 1}} {{eq none null}}', context)).toBe('true false false true');
    expect(value('{{gt 2 a}} {{gt a 2}} {{gt a a}}', context)).toBe('true false false');
    expect(value('{{and a 2}} {{and a none}} {{or none a}} {{or none empty text}}', context)).toBe(
      'true false true false',
    );
    expect(value('{{not none}} {{not a}} {{not empty}}', context)).toBe('true false true');
    expect(fault('{{gt a "2"}}', context)).toEqual([
      '1:1 template/helper-arguments: The helper needs two numbers. → use it as (gt a b)',
    ]);
  });

  it('tell what is given: 0 and false are, null and nothing are not', () => {
    const context = { zero: 0, no: false, none: null, empty: [], text: '', some: ['x'] };
    expect(
      value('{{given zero}} {{given no}} {{given none}} {{given empty}} {{given text}} {{given some}}', context),
    ).toBe('true true false false false true');
    expect(value('{{given missing}}', context)).toBe('false');
    expect(fault('{{given missing.deep}}', context)).toEqual([
      '1:9 template/unknown-value: There is no value "missing.deep" here.',
    ]);
  });

  it('write numbers, percentages, days and lists as the locale does', () => {
    expect(value('{{number 1.5}} {{number 2 decimals=2}} {{percent 40}} {{date "2026-03-31"}}')).toBe(
      '1,5 2,00 40 % 31.03.2026',
    );
    expect(value('{{join a}} {{join a with=", "}}', { a: ['x', ['y', 'z'], 3] })).toBe('x &amp; yz &amp; 3 x, yz, 3');
    expect(value('{{concat "kpi." id "." 3}}', { id: 'a' })).toBe('kpi.a.3');
    expect(fault('{{date "31.3.2026"}}')).toEqual([
      '1:1 template/helper-arguments: The helper needs a day such as 2026-03-31. → use it as {{date day}}',
    ]);
    for (const call of [
      '{{number "1"}}',
      '{{percent 1 decimals=7}}',
      '{{date "2026-02-30"}}',
      '{{date "2026-13-01"}}',
    ]) {
      expect(fault(call), call).toHaveLength(1);
    }
    expect(fault('{{join a}}', { a: [[{ clause: 'x' }]] })).toHaveLength(1);
  });

  it('look up by a key', () => {
    expect(value('{{lookup names key}}', { names: { a: 'A' }, key: 'a' })).toBe('A');
    expect(value('{{#with (lookup names key)}}{{x}}{{/with}}', { names: { a: { x: 1 } }, key: 'a' })).toBe('1');
    expect(fault('{{lookup names "toString"}}', { names: {} })).toEqual([
      '1:1 template/unknown-value: There is no value for the key "toString".',
    ]);
  });

  it('print texts with references', () => {
    const text = ['See ', { clause: 'duties.a&b' }, ' & more.'];
    expect(value('<p>{{text x}}</p>', { x: text })).toBe('<p>See <ref to="duties.a&amp;b"/> &amp; more.</p>');
    expect(value('<p>{{text "plain"}}</p>')).toBe('<p>plain</p>');
    expect(fault('{{text x}}', { x: [1] })).toEqual([
      '1:1 template/helper-arguments: The helper needs a text. → use it as {{text duty.text}}',
    ]);
  });

  it('print fixed wording', () => {
    expect(value('{{t "category" kind}} {{t "greeting" name=who}}', { kind: 'manager', who: ['A', 'B'] })).toBe(
      'Manager Good day, AB',
    );
    expect(fault('{{t "category" "boss"}}')).toEqual([
      '1:1 template/unknown-text: The locale has no text "category.boss".',
    ]);
    expect(fault('{{t "greeting" name=who}}', { who: [{ clause: 'x' }] })).toHaveLength(1);
  });

  it('report a placeholder of the wording that the template does not fill', () => {
    const helpers = createHelpers({
      ...LOCALE,
      text: () => {
        throw new Error('A message needs the argument "n".');
      },
    });
    expect(helpers.t(['page'], {})).toEqual({
      fault: { code: 'template/helper-arguments', message: '"page": A message needs the argument "n".' },
    });
  });
});
