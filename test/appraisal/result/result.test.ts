import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadResult } from '../../../src/appraisal/result/load-result.js';
import { periodFolder, periodOfFolder, resultPath } from '../../../src/appraisal/result/paths.js';
import { stateOf } from '../../../src/appraisal/result/state.js';
import type { AppraisalEvent, AppraisalResult } from '../../../src/appraisal/result/types.js';
import { resultText } from '../../../src/appraisal/result/write-result.js';
import { withoutForbidden } from '../../../src/source/forbidden-characters.js';
import { result, returned, segment } from './results.js';

const FULL = result({
  segments: [
    segment({
      parts: { manager: returned({ 'duty.search': 'done', comments: 'First line.\nSecond: # line.' }) },
      sheet: returned({ 'actual.deals.1': '6' }, { format: 'pdf', from: 'sheet.pdf' }),
      actuals: [
        { kpi: 'deals', month: '2026-08', value: '0.10', plan: null, from: 'actuals.xlsx' },
        { kpi: 'deals', month: '2026-07', value: '6', plan: '8.5', from: 'actuals.xlsx' },
      ],
      replaced: [{ ...returned({ 'duty.search': 'partly' }), part: 'manager', replacedOn: '2026-12-21' }],
    }),
  ],
  events: [
    { on: '2026-11-22', by: null, what: 'opened' },
    {
      ...{ on: '2026-12-30', by: 'hr-officer', what: 'calibrated', segment: 1, item: 'duty.search' },
      ...{ from: 'done', to: 'partly', reason: 'Two clients were not called.' },
    },
    { on: '2026-12-31', by: null, what: 'released', digest: '0123456789abcdef' },
    { on: '2026-12-31', by: null, what: 'refused', reason: 'No.' },
  ],
  score: {
    overall: 91.5,
    band: { number: 2, label: 'Good' },
    segments: [{ number: 1, overall: 91.5, components: { kpis: 100, duties: 75 }, kpis: new Map([['deals', 100]]) }],
  },
});

function reread(one: AppraisalResult): AppraisalResult {
  const loaded = loadResult(resultText(one), 'e-07.yaml');
  if (!loaded.ok) throw new Error(loaded.diagnostics.map(({ message }) => message).join('\n'));
  expect(loaded.diagnostics).toEqual([]);
  return loaded.value.result;
}

describe('a result', () => {
  it('is plain YAML, in one order', () => {
    expect(resultText(FULL)).toMatchInlineSnapshot(`
      "employee: e-07
      period: 2026-H2
      state: released
      segments:
        - number: 1
          position: account-manager
          entity: northgate
          manager: e-02
          from: 2026-07-01
          to: 2026-12-31
          days: 132
          missed: 21
          revision: 1
          digest: 0123456789abcdef
          targets:
            deals:
              value: 15.11
              how: 36 × 50% × (131 − 21) ÷ 131
          parts:
            manager:
              from: form.docx
              sha256: abababababababababababababababababababababababababababababababab
              format: docx
              on: 2026-12-21
              values:
                comments: |-
                  First line.
                  Second: # line.
                duty.search: done
          sheet:
            from: sheet.pdf
            sha256: abababababababababababababababababababababababababababababababab
            format: pdf
            on: 2026-12-21
            values:
              actual.deals.1: "6"
          actuals:
            - kpi: deals
              month: 2026-07
              value: 6
              plan: 8.5
              from: actuals.xlsx
            - kpi: deals
              month: 2026-08
              value: "0.10"
              from: actuals.xlsx
          replaced:
            - part: manager
              replacedOn: 2026-12-21
              from: form.docx
              sha256: abababababababababababababababababababababababababababababababab
              format: docx
              on: 2026-12-21
              values:
                duty.search: partly
      events:
        - on: 2026-11-22
          what: opened
        - on: 2026-12-30
          what: calibrated
          by: hr-officer
          segment: 1
          item: duty.search
          from: done
          to: partly
          reason: Two clients were not called.
        - on: 2026-12-31
          what: released
          digest: 0123456789abcdef
        - on: 2026-12-31
          what: refused
          reason: No.
      score:
        overall: 91.5
        band:
          number: 2
          label: Good
        segments:
          - number: 1
            overall: 91.5
            components:
              kpis: 100
              duties: 75
            kpis:
              deals: 100
      "
    `);
  });

  it('comes back as it was written', () => {
    const [first = segment()] = FULL.segments;
    const actuals = [...first.actuals].reverse();
    expect(reread(FULL)).toEqual({ ...FULL, segments: [{ ...first, actuals }] });
    expect(reread(result())).toEqual(result());
  });

  it('keeps whatever was typed, to the last character that a file can hold', () => {
    const typed = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => withoutForbidden(`${text}x`));
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9.-]{0,20}$/), typed), typed, (values, text) => {
        const events: readonly AppraisalEvent[] = [{ on: '2026-12-31', by: null, what: 'commented', text }];
        const full = result({ segments: [segment({ parts: { self: returned(values) } })], events });
        expect(reread(full)).toEqual(full);
      }),
    );
  });

  it('can be read whatever is typed: controls go, other ends of lines and tabs become usual ones', () => {
    const values = { comments: 'one\u2028two\tthree\u0007 ❤\ufe0f', strengths: '\u200b\u200b\u200bx' };
    const [kept] = reread(result({ segments: [segment({ parts: { self: returned(values) } })] })).segments;
    expect(Object.fromEntries(kept?.parts.self?.values ?? [])).toEqual({
      comments: 'one\ntwo three ❤',
      strengths: '\u200bx',
    });
  });

  it('keeps figures exactly', () => {
    const decimal = fc.stringMatching(/^-?(0|[1-9][0-9]{0,24})(\.[0-9]{1,12})?$/);
    fc.assert(
      fc.property(decimal, (value) => {
        const targets = new Map([['deals', { value, how: '1 × 1' }]]);
        expect(reread(result({ segments: [segment({ targets })] })).segments[0]?.targets).toEqual(targets);
      }),
    );
  });
});

describe('the state of a result', () => {
  const steps = (...events: readonly AppraisalEvent['what'][]): AppraisalResult['events'] =>
    events.map((what) => ({ on: '2026-12-31', by: null, what }) as AppraisalEvent);

  it('is opened until the appraiser has returned the form of every rated segment', () => {
    const back = segment({ parts: { manager: returned({}) } });
    expect(stateOf(result())).toBe('opened');
    expect(stateOf(result({ segments: [segment({ parts: { self: returned({}) } })] }))).toBe('opened');
    expect(stateOf(result({ segments: [back, segment({ number: 2 })] }))).toBe('opened');
    expect(stateOf(result({ segments: [back, segment({ number: 2, rated: false })] }))).toBe('returned');
  });

  it('is what was done last of calibrating, releasing and closing', () => {
    expect(stateOf(result({ events: steps('opened', 'calibrated') }))).toBe('calibrated');
    expect(stateOf(result({ events: steps('opened', 'released', 'commented', 'appealed') }))).toBe('released');
    expect(stateOf(result({ events: steps('opened', 'released', 'appealed', 'calibrated') }))).toBe('calibrated');
    expect(stateOf(result({ events: steps('opened', 'released', 'signed', 'closed') }))).toBe('closed');
  });
});

describe('the file of a result', () => {
  it('lies in the folder of its period', () => {
    expect(resultPath('2026-H2', 'e-07')).toBe('roles/people/appraisals/2026-H2/results/e-07.yaml');
    expect(periodFolder('2026-07-01..2026-12-31')).toBe('roles/people/appraisals/2026-07-01_2026-12-31');
    expect(periodOfFolder('2026-07-01_2026-12-31')).toBe('2026-07-01..2026-12-31');
  });
});
