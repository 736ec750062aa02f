import { describe, expect, it } from 'vitest';
import { readStamp, stampText } from '../../src/appraisal/stamp.js';
import { STAMP, STAMP_TEXT } from './read/stamp.js';

describe('a stamp', () => {
  it('is one string with a fixed order', () => {
    expect(STAMP_TEXT).toBe(
      'rolebook:1?form=appraisal&employee=e-07&period=2026-H2&segment=1&role=account-manager&entity=brackenfold&language=lt&revision=1&digest=0123456789abcdef',
    );
  });

  it('is read as it was written', () => {
    const odd = { ...STAMP, form: 'kpi-sheet' as const, employee: 'E.07_a-1', period: '2026-07-01_2026-12-31', segment: 2 };
    expect(readStamp(stampText(odd))).toEqual(odd);
  });

  it.each([
    'rolebook:2?form=appraisal',
    '',
    STAMP_TEXT.replace('appraisal', 'poem'),
    STAMP_TEXT.replace('segment=1', 'segment=0'),
    STAMP_TEXT.replace('revision=1', 'revision=1.5'),
    STAMP_TEXT.replace('employee=e-07&', ''),
    STAMP_TEXT.replace('employee=e-07', 'employee=..%2Fe-07'),
    STAMP_TEXT.replace('period=2026-H2', 'period=2026-H2%22%3B+rm'),
    STAMP_TEXT.replace('period=2026-H2', 'period=2026-H3'),
    STAMP_TEXT.slice(0, -1),
  ])('is not read from %s', (text) => expect(readStamp(text)).toBe(null));
});
