import { describe, expect, it } from 'vitest';
import { escapeXml, forbiddenCharacters, runText } from '../../../src/writers/docx/xml.js';

describe('text in XML', () => {
  it('escapes markup, but leaves apostrophes to Word for Mac as they are', () => {
    expect(escapeXml(`a < b & "c" > 'd'`)).toBe(`a &lt; b &amp; &quot;c&quot; &gt; 'd'`);
  });

  it('loses what XML cannot hold, and says what that was', () => {
    expect(escapeXml('a\u0000b\uD800c\uFFFEd😀')).toBe('abcd😀');
    expect(forbiddenCharacters('a\u0000b\u0000c\uDC00\uFFFF😀\t\n')).toEqual(['\u0000', '\uDC00', '\uFFFF']);
    expect(forbiddenCharacters('plain')).toEqual([]);
  });

  it('writes tabs, line ends and special hyphens as elements', () => {
    const t = (words: string): string => `<w:t xml:space="preserve">${words}</w:t>`;
    expect(runText('a\tb\r\nc\u2011d\u00ADe')).toBe(
      `${t('a')}<w:tab/>${t('b')}<w:br/>${t('c')}<w:noBreakHyphen/>${t('d')}<w:softHyphen/>${t('e')}`,
    );
  });
});
