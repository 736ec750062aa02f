import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/source/parse-yaml.js';

const TEXT = `# comment
title: Clerk
duties:
  filing: Files letters.
  "copy-ing": { text: 'Copies.', requires: [a, bc] }
empty:
long: >-
  one
  two {x}
`;

function places() {
  const { source, diagnostics } = parseYaml(TEXT, 'f.yaml');
  expect(diagnostics).toEqual([]);
  if (source === null) throw new Error('no source');
  return source;
}

describe('the places of a file', () => {
  it.each([
    [['title'], [2, 1, 5], [2, 8, 5]],
    [
      ['duties', 'filing'],
      [4, 3, 6],
      [4, 11, 14],
    ],
    [
      ['duties', 'copy-ing', 'requires', 1],
      [5, 48, 2],
      [5, 48, 2],
    ],
    [['empty'], [6, 1, 5], [6, 1, 5]],
    [['long'], [7, 1, 4], [7, 7, 2]],
    [
      ['duties', 'copy-ing', 'nothing'],
      [5, 3, 10],
      [5, 3, 10],
    ],
    [['nothing'], [2, 1, 12], [2, 1, 12]],
    [[], [2, 1, 12], [2, 1, 12]],
  ])('%j', (path, key, value) => {
    const source = places();
    const [line, column, length] = key;
    expect(source.keyPlace(path)).toEqual({ file: 'f.yaml', line, column, length });
    const [valueLine, valueColumn, valueLength] = value;
    expect(source.valuePlace(path)).toEqual({
      file: 'f.yaml',
      line: valueLine,
      column: valueColumn,
      length: valueLength,
    });
  });

  it('lie inside a text where its parts do', () => {
    expect(places().textPlace(['long'], 'one two '.length, 3)).toEqual({
      file: 'f.yaml',
      line: 9,
      column: 7,
      length: 3,
    });
  });
});

describe('the data of a file', () => {
  it('are those of the core schema of YAML 1.2', () => {
    const { source } = parseYaml('a: yes\nb: 010\nc: 2025-01-31\nd: ~\n7: 0x1F\non: {__proto__: 1}\n', 'f.yaml');
    expect(source?.data).toEqual({
      a: 'yes',
      b: 10,
      c: '2025-01-31',
      d: null,
      '7': 31,
      on: JSON.parse('{"__proto__":1}'),
    });
  });

  it('are there in spite of a duplicate key, of which the first counts', () => {
    const { source, diagnostics } = parseYaml('a: 1\na: 2\n', 'f.yaml');
    expect(source?.data).toEqual({ a: 1 });
    expect(diagnostics.map(({ code }) => code)).toEqual(['yaml/duplicate-key']);
  });

  it.each([
    ['nested too deeply', `a: ${'['.repeat(20_000)}`],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['an end mark in the middle', 'a: 1\n...\nb: 2\n'],
    ['a list as key', '? [a]\n: 1\n'],
    ['an unknown escape', 'a: "\\q"\n'],
    ['an unclosed bracket', 'a: [1, 2\nb: 3\n'],
    ['a reserved character', 'a: @b\n'],
  ])('are not there when the file is %s', (_name, text) => {
    const { source, diagnostics } = parseYaml(text, 'f.yaml');
    expect(source).toBeNull();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.message).toMatch(/^[A-Z"].*\.$/s);
  });
});

describe('a file of nothing', () => {
  const codes = (text: string): readonly string[] => parseYaml(text, 'f.yaml').diagnostics.map(({ code }) => code);

  it.each(['', '# comment\n', '---\n'])('%j is said to say nothing', (text) => {
    expect(codes(text)).toEqual(['yaml/empty']);
  });

  it('is only told of its line ends where those make a comment of it all', () => {
    expect(codes('# comment\rtitle: Clerk\rcategory: operative\r')).toEqual(['text/control-character']);
  });
});
