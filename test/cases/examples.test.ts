import { describe, expect, it } from 'vitest';
import { CODES, type Code } from '../../src/diagnostic/codes.js';
import { EXAMPLES } from '../../src/diagnostic/examples.generated.js';
import { allScenes, exampleFor } from '../support/make-examples.js';

const codes = Object.keys(CODES) as Code[];
const scenes = allScenes();

describe('the examples of codes', () => {
  it('are one for each code, in words or in lines that differ', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual([...codes].sort());
    for (const code of codes) {
      const { bad, diagnostic, good } = EXAMPLES[code];
      for (const text of [bad, diagnostic, good]) expect(text, code).toMatch(/^\S.*\S\n$/s);
      expect(bad, code).not.toBe(good);
    }
  });

  it('come from cases of which none is left over', () => {
    expect([...scenes.keys()].filter((code) => !Object.hasOwn(CODES, code))).toEqual([]);
  });

  it('are short', () => {
    const lengths = codes.map((code) => `${EXAMPLES[code].bad}${EXAMPLES[code].good}`.split('\n').length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(30);
  });

  it.each(codes)('%s is up to date, and its good one is good', async (code) => {
    expect(EXAMPLES[code]).toEqual(await exampleFor(code, scenes));
  });
});
