import type { Completion } from '../../src/context/completion.js';
import type { ResolvedRole } from '../../src/role/types.js';

/** What a completed form of a role may say beside what was filled in. */
export function completionFor({ kpis }: ResolvedRole): Completion {
  const actuals = [10, null, 12.5, -3, 11, 9];
  return {
    changedSince: 1,
    gone: [{ field: 'knowledge.furniture', value: '3' }],
    isPreliminary: true,
    hasSecond: true,
    calibrations: [
      { item: 'duty.feedback', from: null, to: 'done', reason: 'Late figures', by: 'Ona', on: '2026-12-30' },
    ],
    whole: { overall: 91.5, band: 'As expected' },
    weightsShared: true,
    said: [{ what: 'appealed', on: '2026-12-31', text: 'No.' }],
    reached: new Map(kpis.map(({ id }) => [id, { attainment: 95.5, actuals, plans: [] }])),
  };
}
