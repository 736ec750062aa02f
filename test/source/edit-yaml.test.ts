import { describe, expect, it } from 'vitest';
import { withEntry, withoutTopEntry } from '../../src/source/edit-yaml.js';

const order = (path: readonly string[]): readonly string[] =>
  ({
    '': ['title', 'purpose', 'duties', 'kpis'],
    duties: ['first', 'second', 'third'],
    'duties.first': ['text', 'items'],
  })[path.join('.')] ?? [];

function add(text: string, path: readonly string[], value = '""', comment: readonly string[] = []): string {
  return withEntry(text, { path, value, comment }, order, 'text');
}

describe('withEntry', () => {
  it('writes into an empty file, with what stands above the entry', () => {
    expect(add('', ['kpis', 'calls', 'name'], '"Calls"', ['#: Calls'])).toBe(
      'kpis:\n  calls:\n    #: Calls\n    name: "Calls"\n',
    );
  });

  it('puts an entry after those that precede it, whatever lines they take', () => {
    const text = '# A role.\npurpose: >-\n  To win\n  clients.\n# Last.\nkpis: {}\n';
    expect(add(text, ['duties', 'first'])).toBe(
      '# A role.\npurpose: >-\n  To win\n  clients.\nduties:\n  first: ""\n# Last.\nkpis: {}\n',
    );
  });

  it('puts the first entry of all above the others and below the comment at the head', () => {
    expect(add('# A role.\n\npurpose: X\n', ['title'])).toBe('# A role.\n\ntitle: ""\npurpose: X\n');
    expect(add('#: of the purpose\npurpose: X\n', ['title'])).toBe('title: ""\n#: of the purpose\npurpose: X\n');
  });

  it('goes into the mapping that is there, at its indentation', () => {
    expect(add('duties:\n    first: "1"   # one\n    third: "3"\n', ['duties', 'second'])).toBe(
      'duties:\n    first: "1"   # one\n    second: ""\n    third: "3"\n',
    );
  });

  it('goes into a mapping in braces', () => {
    expect(add('duties: { first: "1" }\n', ['duties', 'second'], '""', ['#: two'])).toBe(
      '#: two\nduties: { first: "1", second: "" }\n',
    );
  });

  it('writes a text in its long form where a field is to stand beside it', () => {
    expect(add('duties:\n  first: "Heading" # so far\n', ['duties', 'first', 'items', 'one'])).toBe(
      'duties:\n  first:\n    text: "Heading" # so far\n    items:\n      one: ""\n',
    );
  });

  it('ends the last line where the file did not', () => {
    expect(add('title: X', ['purpose'])).toBe('title: X\npurpose: ""\n');
  });
});

describe('withoutTopEntry', () => {
  it('takes an entry away with all below it and the comment above it', () => {
    expect(withoutTopEntry('title: X\n\n# Kept.\nmade:\n  a: 1\n  b: 2\nlast: Y\n', 'made', '# Kept.')).toBe(
      'title: X\nlast: Y\n',
    );
    expect(withoutTopEntry('title: X\n', 'made', '# Kept.')).toBe('title: X\n');
  });
});
