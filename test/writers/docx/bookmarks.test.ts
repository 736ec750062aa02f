import { describe, expect, it } from 'vitest';
import { createBookmarkNames } from '../../../src/writers/docx/bookmarks.js';

describe('createBookmarkNames', () => {
  it('makes names that Word takes, one for each id', () => {
    const nameOf = createBookmarkNames();
    expect(nameOf('duties.daily-calls')).toBe('_duties_daily_calls');
    expect(nameOf('duties-daily.calls')).toBe('_duties_daily_calls2');
    expect(nameOf('Duties.daily-calls')).toBe('_Duties_daily_calls3');
    expect(nameOf('duties.daily-calls')).toBe('_duties_daily_calls');
    const long = [nameOf(`${'a'.repeat(60)}1`), nameOf(`${'a'.repeat(60)}2`)];
    expect(new Set(long).size).toBe(2);
    expect(Math.max(...long.map((name) => name.length))).toBeLessThanOrEqual(40);
  });
});
