import { expect, it } from 'vitest';
import { finalValues } from '../../../src/appraisal/score/final-values.js';
import { returned, segment } from '../result/results.js';

it('are those of the second level, but for days missed that it has left as they were filled in beforehand', () => {
  const manager = returned({ 'duty.visits': 'done', 'period.missed': '30' });
  const missed = (second: string): string | undefined => {
    const parts = { manager, second: returned({ 'duty.visits': 'partly', 'period.missed': second }) };
    const values = finalValues(segment({ missed: 21, parts }), []);
    expect(values.get('duty.visits')).toBe('partly');
    return values.get('period.missed');
  };
  expect(missed('21')).toBe('30');
  expect(missed('25')).toBe('25');
});
