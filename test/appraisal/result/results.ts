import type { AppraisalResult, ResultSegment, ReturnedPart } from '../../../src/appraisal/result/types.js';

/** A segment as it is opened. */
export function segment(changes: Partial<ResultSegment> = {}): ResultSegment {
  return {
    ...{ number: 1, position: 'account-manager', entity: 'northgate', manager: 'e-02' },
    ...{ from: '2026-07-01', to: '2026-12-31', rated: true, days: 132, missed: 21 },
    ...{ revision: 1, digest: '0123456789abcdef', language: null },
    targets: new Map([['deals', { value: '15.11', how: '36 × 50% × (131 − 21) ÷ 131' }]]),
    ...{ plans: new Map(), parts: {}, sheet: null, actuals: [], replaced: [] },
    ...changes,
  };
}

export function result(changes: Partial<AppraisalResult> = {}): AppraisalResult {
  return {
    ...{ employee: 'e-07', period: '2026-H2', segments: [segment()] },
    events: [{ on: '2026-11-22', by: null, what: 'opened' }],
    score: null,
    ...changes,
  };
}

export function returned(values: Readonly<Record<string, string>>, changes: Partial<ReturnedPart> = {}): ReturnedPart {
  return {
    ...{ from: 'form.docx', sha256: 'ab'.repeat(32), format: 'docx', on: '2026-12-21' },
    values: new Map(Object.entries(values)),
    ...changes,
  };
}
