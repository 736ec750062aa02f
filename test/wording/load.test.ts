import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadWordList } from '../../src/wording/load.js';
import type { WordListKind } from '../../src/wording/types.js';
import { rootPath } from '../support/generate-types.js';
import { showDiagnostics } from '../support/show-diagnostics.js';
import { wordList } from '../support/word-list.js';

const LANGUAGES = ['el', 'en', 'gu', 'lt', 'nb', 'th'];

describe.each(['discrimination', 'law'] as const)('the word lists about %s', (kind: WordListKind) => {
  it('are there for every language of the catalogue', () => {
    const files = readdirSync(rootPath(`templates/wording/${kind}`)).sort();
    expect(files).toEqual(LANGUAGES.map((language) => `${language}.yaml`));
  });

  it.each(LANGUAGES)('load in %s, and give every group a reason and a way out', (language) => {
    const { groups } = wordList(kind, language);
    expect(groups.length).toBeGreaterThan(1);
    for (const { reason, instead } of groups) {
      expect(reason).toMatch(/^(may|names) .*[^.]$/);
      expect(instead).toMatch(/^[a-z].*[^.]$/);
    }
  });
});

describe('a word list of a workspace', () => {
  const group = (words: string): string =>
    `groups:\n  tone:\n    reason: is rude\n    instead: be kind\n    words: [${words}]\n`;

  it('may hold groups of its own', () => {
    const loaded = loadWordList(group('damn*'), 'en.yaml', 'discrimination');
    expect(loaded.ok && loaded.value.groups.map(({ reason }) => reason)).toEqual(['is rude']);
  });

  it('is faulty where an entry is no word, or would take long to search for', () => {
    const loaded = loadWordList(group('"*", "a*b*c", "?!"'), 'en.yaml', 'discrimination');
    expect(showDiagnostics(loaded.diagnostics)).toEqual([
      'en.yaml:5:13 wording/malformed-value: Entry 1 of "words" must be words, 80 characters at most and one asterisk a word at most, not "*".',
      'en.yaml:5:18 wording/malformed-value: Entry 2 of "words" must be words, 80 characters at most and one asterisk a word at most, not "a*b*c".',
      'en.yaml:5:27 wording/malformed-value: Entry 3 of "words" must be words, 80 characters at most and one asterisk a word at most, not "?!".',
    ]);
  });

  it('takes signs of expressions for what they are', () => {
    expect(loadWordList(group('"(a|b)+$ c"'), 'en.yaml', 'law').ok).toBe(true);
  });
});
