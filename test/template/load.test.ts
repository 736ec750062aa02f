import { describe, expect, it } from 'vitest';
import { loadTemplates } from '../../src/template/load.js';
import { showDiagnostics } from '../support/show-diagnostics.js';
import { files, framed, load, markupOf, VOCABULARY } from './support.js';

function mistakes(main: string): string[] {
  return showDiagnostics(load({ 'main.hbs': main, 'partials/card.hbs': '<p>{{title}}</p>' }).diagnostics).map((line) =>
    line.replace('templates/main.hbs:', ''),
  );
}

describe('loadTemplates', () => {
  it('names documents and partials by their paths', () => {
    const templates = load({ 'a.hbs': '<p/>', 'partials/x/y.hbs': '<p/>', 'b.hbs': '{{> x/y}}' });
    expect([...templates.documents.keys()]).toEqual(['a', 'b']);
    expect(templates.diagnostics).toEqual([]);
  });

  it("lets a workspace's file take the place of the built-in one of the same path", () => {
    const builtIn = { 'main.hbs': '<p>{{> part}}</p>', 'partials/part.hbs': 'built in' };
    const templates = load(builtIn, { 'partials/part.hbs': 'own' });
    const template = templates.documents.get('main');
    expect(template?.compiled({}, { partials: { ...template.partials } })).toContain('own');
  });

  it('compiles a file once for all that load it beside the same partials', () => {
    const texts = files({ 'main.hbs': '<p>{{> part}}</p>', 'partials/part.hbs': 'text' });
    const load = (others: Readonly<Record<string, string>>, vocabulary = VOCABULARY) =>
      loadTemplates([...texts, ...files(others)], [], vocabulary).documents.get('main');
    expect(load({})?.compiled).toBeDefined();
    expect(load({})?.compiled).toBe(load({})?.compiled);
    expect(load({ 'partials/other.hbs': 'more' })?.compiled).not.toBe(load({})?.compiled);
    expect(load({}, new Map())).toBeUndefined();
  });

  it('shows each mistake of all files at its line', () => {
    const texts = {
      'main.hbs': '<document>\n  <paragraf>{{{raw}}}</paragraf>\n  {{> crad}}\n</document>\n',
      'partials/card.hbs': '<p klass="x">\n  {{#each items}}\n    {{nubmer this}}\n  {{/each}}</p>\n',
    };
    expect(framed(load(texts), texts)).toMatchInlineSnapshot(`
      "templates/main.hbs:2:3: error template/unknown-element
        <paragraf> is not an element of the vocabulary.
          2 |   <paragraf>{{{raw}}}</paragraf>
            |   ^^^^^^^^^

      templates/main.hbs:2:13: error template/raw-output
        {{{raw}}} would print without escaping.
          2 |   <paragraf>{{{raw}}}</paragraf>
            |             ^^^^^^^^^
        hint: write two braces

      templates/main.hbs:3:7: error template/unknown-partial
        There is no partial "crad".
          3 |   {{> crad}}
            |       ^^^^
        hint: did you mean "card"?

      templates/partials/card.hbs:1:4: error template/unknown-attribute
        <p> has no attribute "klass".
          1 | <p klass="x">
            |    ^^^^^
        hint: did you mean "class"?

      templates/partials/card.hbs:3:7: error template/unknown-helper
        There is no helper "nubmer".
          3 |     {{nubmer this}}
            |       ^^^^^^
        hint: did you mean "number"?
      "
    `);
  });

  it('keeps apart what is sound', () => {
    const templates = load({
      'good.hbs': '{{> sound}}',
      'bad.hbs': '{{> outer}}',
      'partials/outer.hbs': '{{#if true}}{{> faulty}}{{/if}}',
      'partials/faulty.hbs': '{{nope 1}}',
      'partials/sound.hbs': '<p/>',
    });
    expect([...templates.documents.keys()]).toEqual(['good']);
    expect(showDiagnostics(templates.diagnostics)).toEqual([
      'templates/partials/faulty.hbs:1:3 template/unknown-helper: There is no helper "nope".',
    ]);
  });

  it('reports elements and attributes that are not in the vocabulary', () => {
    expect(mistakes('<document titel="x"><b>x</b></document>')).toEqual([
      '1:11 template/unknown-attribute: <document> has no attribute "titel". → did you mean "title"?',
      '1:21 template/unknown-element: <b> is not an element of the vocabulary. → did you mean "p"?',
    ]);
    expect(mistakes('<p>a\n <strong {{#if x}}style="y"{{/if}}>b</strong></p>')).toEqual([
      '2:19 template/unknown-attribute: <strong> has no attribute "style". → it has none at all',
    ]);
    expect(mistakes('<h{{n}}>x</h{{n}}>')).toEqual([
      '1:1 template/unknown-element: The name of an element must be written out. → put the whole element into {{#if …}} instead',
    ]);
  });

  it('reports signs that XML reserves', () => {
    expect(mistakes('<p>a < b && {{#if (eq a "&")}}c{{/if}} &nbsp; &amp; &#160; <!-- & < --></p>')).toEqual([
      '1:6 template/markup: "<" is not part of any markup here. → write &lt; for the sign itself',
      '1:10 template/markup: "&" is not part of any markup here. → write &amp; for the sign itself',
      '1:11 template/markup: "&" is not part of any markup here. → write &amp; for the sign itself',
      '1:40 template/markup: &nbsp; is not an entity that XML knows. → write the character itself',
    ]);
    expect(mistakes('<p class="a&b">c</p>')).toEqual([
      '1:12 template/markup: "&" is not part of any markup here. → write &amp; for the sign itself',
    ]);
  });

  it('reports output that would not be escaped', () => {
    expect(mistakes('<p>{{{a.b}}}</p>')).toEqual([
      '1:4 template/raw-output: {{{a.b}}} would print without escaping. → write two braces',
    ]);
    expect(mistakes('<p>{{& a}}</p>')).toEqual([
      '1:4 template/raw-output: {{{a}}} would print without escaping. → write two braces',
    ]);
    expect(mistakes('{{{{x}}}} <p> {{{{/x}}}}')).toEqual([
      '1:5 template/unknown-helper: There is no block {{#x}}. → blocks are if, unless, each, with',
    ]);
  });

  it('reports calls of what is not there', () => {
    expect(mistakes('{{percnt 3}}')).toEqual([
      '1:3 template/unknown-helper: There is no helper "percnt". → did you mean "percent"?',
    ]);
    expect(mistakes('{{number (plus 1 2)}}')).toEqual(['1:11 template/unknown-helper: There is no helper "plus".']);
    expect(mistakes('{{#list}}x{{/list}}')).toEqual([
      '1:4 template/unknown-helper: There is no block {{#list}}. → blocks are if, unless, each, with',
    ]);
    expect(mistakes('{{#> layuot}}x{{/layuot}}{{> (lookup a b)}}')).toEqual([
      '1:6 template/unknown-partial: There is no partial "layuot".',
      '1:30 template/unknown-partial: The name of a partial must be written out. → choose between partials with {{#if …}}',
    ]);
    expect(mistakes('{{#each a}}{{@idnex}}{{/each}}')).toEqual([
      '1:14 template/unknown-value: There is no value "@idnex". → did you mean "index"?',
    ]);
  });

  it('reports wrong arguments', () => {
    expect(mistakes('{{number 1 2}}')).toEqual([
      '1:1 template/helper-arguments: "number" takes 1 argument, not 2. → use it as {{number value decimals=1}}',
    ]);
    expect(mistakes('{{text}}')).toEqual([
      '1:1 template/helper-arguments: "text" takes 1 argument, not 0. → write this.text for a value of that name, or use it as {{text duty.text}}',
    ]);
    expect(mistakes('{{number 1 decimal=2}}')).toEqual([
      '1:12 template/helper-arguments: "number" has no named argument "decimal". → did you mean "decimals"?',
    ]);
    expect(mistakes('{{#if a b}}x{{/if}}')).toEqual([
      '1:4 template/helper-arguments: {{#if}} takes 1 argument, not 2.',
    ]);
  });

  it('knows block parameters and inline partials', () => {
    expect(mistakes('{{#each a as |text|}}{{text}}{{/each}}{{#*inline "own"}}x{{/inline}}{{> own}}')).toEqual([]);
    expect(mistakes('{{#> card title="x"}}{{#*inline "own"}}x{{/inline}}{{> @partial-block}}{{/card}}')).toEqual([]);
  });

  it.each([
    ['a\n{{#if x}}\n b', '2:1 template/syntax: The block {{#if}} is not closed.'],
    ['{{#if x}}{{#each y}}\n{{/if}}', '1:10 template/syntax: The block {{#each}} is not closed.'],
    ['a\n  {{/if}}', '2:3 template/syntax: {{/if}} closes no open block.'],
    ['a\n\n  {{else}}', '3:3 template/syntax: Handlebars did not expect "{{else}}" here.'],
    ['a\n  {{foo', '2:3 template/syntax: The braces that open here are not closed.'],
    ['<p>{{foo.[}}</p>', '1:4 template/syntax: The braces that open here are not closed.'],
    ['{{foo %}}', '1:7 template/syntax: Handlebars cannot read what stands here.'],
    ['{{ foo bar=}}', '1:12 template/syntax: Handlebars did not expect "}}" here.'],
    ['<p>\n<p>{{foo (eq 1 2}}', '2:17 template/syntax: Handlebars did not expect "}}" here.'],
    ['x {{#each a as |b}}{{/each}}', '1:18 template/syntax: Handlebars did not expect "}}" here.'],
    ['{{foo/../bar}}', '1:3 template/syntax: Handlebars says: Invalid path: foo/...'],
  ])('shows where %j stops being Handlebars', (source, expected) => {
    expect(mistakes(source)).toEqual([expected]);
  });

  it('reads files with carriage returns and a byte order mark', () => {
    expect(markupOf({ 'main.hbs': '\uFEFF<p>\r\n{{a}}\r\n</p>' }, { a: 1 })).toBe('<p>\n1\n</p>');
    expect(mistakes('\uFEFF<p>\r\n<x/></p>')).toEqual([
      '2:1 template/unknown-element: <x> is not an element of the vocabulary. → did you mean "p"?',
    ]);
  });
});
