import { describe, expect, it } from 'vitest';
import { showDiagnostics } from '../support/show-diagnostics.js';
import { fill, markupOf } from './support.js';

type Partials = Readonly<Record<string, string>>;

function print(main: string, context: object, partials: Partials = {}): string {
  return markupOf({ 'main.hbs': main, ...partials }, context);
}

function mistakes(main: string, context: object, partials: Partials = {}): string[] {
  const { diagnostics } = fill({ 'main.hbs': main, ...partials }, context);
  return showDiagnostics(diagnostics).map((line) => line.replace('templates/', '').replace('main.hbs:', ''));
}

const GIVEN = ' → put {{#if (given …)}} around it, or give the value';

describe('render', () => {
  it('prints texts as texts', () => {
    const a = '<b>{{x}}</b> & "y"';
    const escaped = '&lt;b&gt;{{x}}&lt;/b&gt; &amp; &quot;y&quot;';
    expect(print('<p class="{{a}}">{{a}}</p>', { a })).toBe(`<p class="${escaped}">${escaped}</p>`);
    expect(print('<p>{{text a}}</p>', { a: [a] })).toBe(`<p>${escaped}</p>`);
    expect(print('<p>{{t "greeting" name=a}}</p>', { a })).toBe(`<p>Good day, ${escaped}</p>`);
    expect(print('<p>{{join list}}</p>', { list: ['<', '&'] })).toBe('<p>&lt; &amp; &amp;</p>');
  });

  it('tells the place of every element, through partials and blocks', () => {
    const result = fill(
      {
        'main.hbs': '<document>\n{{#> layout}}\n  <p>a</p>\n{{/layout}}</document>',
        'partials/layout.hbs': '<ol>\n  <li>{{> @partial-block}}</li></ol>',
      },
      {},
    );
    expect(result.ok && result.value).toEqual({
      text: '<document at="0:1:1">\n<ol at="1:1:1">\n  <li at="1:2:3">  <p at="0:3:3">a</p>\n</li></ol></document>',
      files: ['templates/main.hbs', 'templates/partials/layout.hbs'],
    });
  });

  it('prints numbers in digits alone, however large or small', () => {
    expect(print('{{a}} {{b}} {{c}} {{d}}', { a: 1e23, b: -1.5e-7, c: 12.5, d: 0 })).toBe(
      '100000000000000000000000 -0.00000015 12.5 0',
    );
  });

  it('hands values to partials', () => {
    const partials = { 'partials/row.hbs': '<li>{{label}}: {{value}}{{#if (given note)}} ({{note}}){{/if}}</li>' };
    expect(
      print('{{> row label="A" value=(number n)}}{{> row label="B" value=n note="x"}}', { n: 1.5 }, partials),
    ).toBe('<li>A: 1,5</li><li>B: 1.5 (x)</li>');
    expect(print('{{#each rows as |row|}}{{> row row}}{{/each}}', { rows: [{ label: 'C', value: 3 }] }, partials)).toBe(
      '<li>C: 3</li>',
    );
  });

  it('goes through lists and chooses', () => {
    const context = { items: [{ name: 'a' }, { name: 'b' }], title: 'T', none: [] };
    expect(
      print(
        '{{#each items as |item|}}{{@index}}{{item.name}}{{../title}}{{#unless @last}}, {{/unless}}{{/each}}',
        context,
      ),
    ).toBe('0aT, 1bT');
    expect(print('{{#each none}}x{{else}}nothing{{/each}}', context)).toBe('nothing');
    expect(print('{{#if none}}x{{else if (eq title "T")}}y{{else}}z{{/if}}', context)).toBe('y');
    expect(print('{{#with items.[0]}}{{name}}{{@root.title}}{{this.name}}{{/with}}', context)).toBe('aTa');
  });

  it('lets a value have the name of a helper', () => {
    expect(
      print('{{item.text}}{{this.date}}{{#with item}}{{./text}}{{/with}}', { item: { text: 'a' }, date: 'b' }),
    ).toBe('aba');
  });

  it('reports every value that is not there, once each', () => {
    const context = { role: { title: 'A', grade: null }, items: [{ name: 'a' }, { name: 'b' }] };
    const main = [
      '<p>{{role.titel}} {{titel}}</p>',
      '{{#if role.unit}}x{{/if}}{{#each role.items}}x{{/each}}',
      '{{number role.figure}}{{#if (and role.title role.tilte)}}x{{/if}}',
      '{{role.grade}}{{role.grade.name}}{{percent role.grade}}',
      '{{#each items as |item|}}{{item.namee}}{{this.namee}}{{../nope}}{{../../far}}{{/each}}',
      '{{> part x=role.nothing}}{{lookup role "none"}}{{#if false}}{{else if role.unnit}}{{/if}}',
    ].join('\n');
    expect(mistakes(main, context, { 'partials/part.hbs': '\n{{absent.deep}}' })).toEqual([
      '1:6 template/unknown-value: "role" has no "titel". → did you mean "title"?',
      '1:21 template/unknown-value: There is no value "titel" here.',
      '2:7 template/unknown-value: "role" has no "unit".',
      '2:34 template/unknown-value: "role" has no "items".',
      '3:10 template/unknown-value: "role" has no "figure".',
      '3:45 template/unknown-value: "role" has no "tilte". → did you mean "title"?',
      `4:1 template/empty-value: "role.grade" is empty here.${GIVEN}`,
      `4:17 template/empty-value: "role.grade.name": role.grade is empty here.${GIVEN}`,
      `4:34 template/empty-value: An argument of "percent" is empty here.${GIVEN}`,
      '5:28 template/unknown-value: "item" has no "namee". → did you mean "name"?',
      '5:42 template/unknown-value: "this" has no "namee". → did you mean "name"?',
      '5:56 template/unknown-value: There is no value "../nope" here.',
      '5:67 template/unknown-value: There is no value "../../far" here.',
      '6:12 template/unknown-value: "role" has no "nothing".',
      '6:26 template/unknown-value: There is no value for the key "none".',
      '6:71 template/unknown-value: "role" has no "unnit".',
      'partials/part.hbs:2:3 template/unknown-value: There is no value "absent.deep" here.',
    ]);
  });

  it('reports what is no text', () => {
    expect(mistakes('{{a}}{{b}}{{c}}', { a: [1], b: {}, c: [{ clause: 'x' }] })).toEqual([
      '1:1 template/not-text: "a" is a list. → go through it with {{#each …}}',
      '1:6 template/not-text: "b" is an object. → print one of its fields',
      '1:11 template/not-text: "c" may hold references. → write {{text …}}',
    ]);
  });

  it('reports characters that no document can hold', () => {
    expect(mistakes('{{a}}{{text b}}{{c}}', { a: 'x\u0007', b: ['\uD800'], c: '\t\n\uFFFD\u{1F600}' })).toEqual([
      '1:1 template/forbidden-character: The text holds the character U+0007, which cannot be printed.',
      '1:6 template/forbidden-character: The text holds the character U+D800, which cannot be printed.',
    ]);
  });

  it('never looks at prototypes', () => {
    const context = Object.create({ inherited: 'x' });
    expect(mistakes('{{inherited}}{{constructor}}{{toString}}{{__proto__.x}}', context)).toEqual([
      '1:3 template/unknown-value: There is no value "inherited" here.',
      '1:16 template/unknown-value: There is no value "constructor" here.',
      '1:31 template/unknown-value: There is no value "toString" here.',
      '1:43 template/unknown-value: There is no value "__proto__.x" here.',
    ]);
  });

  it('stops a partial that calls itself without end', () => {
    expect(mistakes('{{> loop}}', {}, { 'partials/loop.hbs': '{{> loop}}' })).toEqual([
      'main.hbs template/endless-partial: A partial of this template calls itself without end.',
    ]);
  });

  it('gives the same markup each time, whatever was filled in before', () => {
    const texts = { 'main.hbs': '<p>{{a}}{{#if (given b)}}{{b}}{{/if}}</p>' };
    const first = markupOf(texts, { a: 1 });
    expect(markupOf(texts, { a: 2, b: 3 })).toBe('<p>23</p>');
    expect(markupOf(texts, { a: 1 })).toBe(first);
  });
});
