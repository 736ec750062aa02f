import { describe, expect, it } from 'vitest';
import { breakWords } from '../../src/text/break-words.js';
import { shapeWord } from '../../src/text/shape-word.js';
import type { GlyphRun } from '../../src/text/types.js';
import { openStack } from './faces.js';
import { allSamples } from './samples.js';

const stack = openStack('regular');

function sourceText(runs: readonly GlyphRun[]): string {
  return runs.flatMap((run) => run.glyphs.map((glyph) => String.fromCodePoint(...glyph.codePoints))).join('');
}

function glyphsOf(text: string, language = 'en') {
  return shapeWord(text, stack, language).flatMap((run) => run.glyphs);
}

describe('shapeWord', () => {
  it('gives back the source text, with ink and width for every word and no missing glyph', () => {
    for (const [language, sample] of allSamples()) {
      for (const text of [sample, sample.normalize('NFD')]) {
        expect(sourceText(shapeWord(text, stack, language))).toBe(text);
        for (const word of breakWords(text, language)) {
          const runs = shapeWord(word.text, stack, language);
          expect(sourceText(runs)).toBe(word.text);
          for (const run of runs) {
            expect(run.width).toBeGreaterThan(0);
            expect(run.width).toBeCloseTo(run.advances.reduce((sum, advance) => sum + advance, 0));
            expect(run.advances).toHaveLength(run.glyphs.length);
            for (const { parts } of run.glyphs) expect(parts.map((part) => part.gid)).not.toContain(0);
          }
        }
      }
    }
  });

  it('makes one glyph of a cluster, and the same one wherever it stands', () => {
    const [water] = glyphsOf('น้ำ', 'th');
    expect(glyphsOf('น้ำ', 'th')).toHaveLength(1);
    expect(water?.codePoints).toEqual([0x0e19, 0x0e49, 0x0e33]);
    expect(water?.parts.length).toBe(4);
    expect(glyphsOf('น้ำใจ', 'th')[0]).toBe(water);
    expect(glyphsOf('AVA')[0]).toBe(glyphsOf('A')[0]);
  });

  it('draws a conjunct and a vowel written before it as one cluster', () => {
    const [first] = glyphsOf('ક્ષિતિ', 'gu');
    expect(String.fromCodePoint(...(first?.codePoints ?? []))).toBe('ક્ષિ');
  });

  it('kerns without changing the glyph', () => {
    const [run] = shapeWord('AV', stack, 'en');
    expect(run?.advances[0]).toBeLessThan(run?.glyphs[0]?.advanceWidth ?? 0);
  });

  it('draws nothing for joiners and soft hyphens but keeps their text', () => {
    const glyphs = glyphsOf('a\u00adb\u200cc\u2060d');
    expect(glyphs.map((glyph) => glyph.parts.length)).toEqual([1, 0, 1, 0, 1, 0, 1]);
    expect(glyphs.filter((glyph) => glyph.parts.length === 0).map((glyph) => glyph.advanceWidth)).toEqual([0, 0, 0]);
  });

  it('gives a narrow no-break space the width of its own', () => {
    const width = (text: string) => shapeWord(text, stack, 'en').reduce((sum, run) => sum + run.width, 0);
    expect(width('1\u202f000')).toBeLessThan(width('1\u00a0000'));
    expect(width('1\u00a0000')).toBe(width('1 000'));
  });

  it('remembers a word', () => {
    expect(shapeWord('once', stack, 'en')).toBe(shapeWord('once', stack, 'en'));
  });
});
