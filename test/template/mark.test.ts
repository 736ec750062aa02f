import { describe, expect, it } from 'vitest';
import { mark } from '../../src/template/mark.js';
import { scan } from '../../src/template/scan.js';

function marked(text: string): string {
  return mark(text, scan(text), 7).text;
}

describe('mark', () => {
  it('marks each opening tag with file, line and column, and nothing else', () => {
    expect(marked('<document>\n  <p class="x">a</p><br/>\n</document>')).toBe(
      '<document at="7:1:1">\n  <p at="7:2:3" class="x">a</p><br at="7:2:21"/>\n</document>',
    );
  });

  it('finds the ends of tags behind mustaches and quotes', () => {
    expect(marked('<p class="{{#if (eq a ">")}}b{{/if}}" id=\'>\'>{{t "a > <b>"}}</p><br/>')).toBe(
      '<p at="7:1:1" class="{{#if (eq a ">")}}b{{/if}}" id=\'>\'>{{t "a > <b>"}}</p><br at="7:1:65"/>',
    );
    expect(marked('<p {{#if a}}class="b"{{/if}}>x</p><br/>')).toBe(
      '<p at="7:1:1" {{#if a}}class="b"{{/if}}>x</p><br at="7:1:35"/>',
    );
  });

  it('leaves comments, character data and stray signs alone', () => {
    for (const text of [
      '{{! <p> }}',
      '{{!-- <p> {{x}} --}}',
      '<!-- <p> {{#if x}}<b>{{/if}} -->',
      '<![CDATA[<p>]]>',
      'a < b',
      '{{"<p>"}}',
      '\\{{ x',
    ]) {
      expect(marked(text)).toBe(text);
    }
  });

  it('does not mark a name that is put together', () => {
    expect(marked('<h{{level}}>x</h{{level}}>')).toBe('<h{{level}}>x</h{{level}}>');
  });

  it('knows the original column of every place in the marked text', () => {
    const text = '<p>{{a}}</p><p class="b">{{c}}</p>\n  <p>{{d}}</p>';
    const source = mark(text, scan(text), 0);
    const lines = source.text.split('\n');
    const originals = lines.flatMap((line, index) =>
      [...line.matchAll(/\{\{/g)].map(({ index: column }) => source.original(index + 1, column + 1)),
    );
    expect(originals).toEqual([
      { line: 1, column: 4 },
      { line: 1, column: 26 },
      { line: 2, column: 6 },
    ]);
  });
});
