import { describe, expect, it } from 'vitest';
import { good } from '../../src/diagnostic/diagnostic.js';
import { readingOf } from '../../src/pipeline/reading.js';

describe('a reading', () => {
  const parsed: string[] = [];
  const reading = readingOf((text, file) => {
    parsed.push(`${file}: ${text}`);
    return good({ text });
  });

  it('looks at the same bytes of a file once, and anew at others that say the same', () => {
    const bytes = Buffer.from('one');
    const first = reading(bytes, 'a.yaml');
    expect(reading(bytes, 'a.yaml')).toBe(first);
    expect(reading(Buffer.from('one'), 'a.yaml')).toEqual(first);
    expect(parsed).toEqual(['a.yaml: one', 'a.yaml: one']);
  });

  it('knows the file that the bytes are of', () => {
    const bytes = Buffer.from('two');
    for (const file of ['b.yaml', 'c.yaml']) reading(bytes, file);
    expect(parsed.slice(-2)).toEqual(['b.yaml: two', 'c.yaml: two']);
  });

  it('says what is no text', () => {
    const { ok, diagnostics } = reading(Buffer.from([0x61, 0xff]), 'd.yaml');
    expect([ok, diagnostics.map(({ code }) => code)]).toEqual([false, ['file/encoding']]);
  });
});
