import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FieldRule } from '../../../src/appraisal/collect/form-rules.js';
import { readValues } from '../../../src/appraisal/collect/read-values.js';
import type { ReturnedForm } from '../../../src/appraisal/read/types.js';
import type { Diagnostic } from '../../../src/diagnostic/diagnostic.js';
import { formatDiagnostics } from '../../../src/diagnostic/format.js';
import { withoutForbidden } from '../../../src/source/forbidden-characters.js';
import { STAMP } from '../../support/appraisal-workspace.js';
import { segment } from '../result/results.js';

const KINDS: Readonly<Record<string, FieldRule['kind']>> = {
  'actual.sales.1': 'number',
  'actual.report.1.due': 'date',
  'actual.report.1.on-time': 'box',
  'duty.visits': 'choice',
  comments: 'text',
};

/** What is kept of a form with these values, called so in print, and what is said about it. */
function read(values: Readonly<Record<string, string>>, label = 'Label') {
  const form: ReturnedForm = {
    ...{ path: 'form.pdf', sha256: '', format: 'pdf', stamp: STAMP },
    values: new Map(Object.entries(values)),
    labels: new Map(Object.keys(values).map((name) => [name, label])),
  };
  const ruleOf = (name: string): FieldRule | null => {
    const kind = KINDS[name];
    return kind === undefined ? null : { kind, choices: ['done'], units: [], isCalculated: false };
  };
  const found = readValues(form, segment(), { ruleOf, conventions: 'en-GB', kpis: [], mostPercent: 100 });
  return { kept: found.ok ? Object.fromEntries(found.value) : {}, diagnostics: found.diagnostics };
}

function inWords(diagnostics: readonly Diagnostic[]): string {
  return formatDiagnostics(diagnostics, () => null, { colour: false });
}

it('keeps a text without what no text may hold, and nothing where nothing else was there', () => {
  expect(read({ comments: 'a\u0000b\u001b[31m\u202ec\ufffe' }).kept).toEqual({ comments: 'ab[31mc' });
  for (const comments of ['\u0000', '\u200e\u0007', '\ud800', '\uffff', ' \u2028\t', '\ufffd']) {
    expect(read({ comments })).toEqual({ kept: {}, diagnostics: [] });
  }
});

it('keeps an exact value of whatever comes in a field, or says what is wrong with it', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[-+−0-9.,eE٣૦ %'()\u00a0\u202e/]{0,50}$/),
    fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
  );
  const shapes: Readonly<Record<FieldRule['kind'], RegExp>> = {
    number: /^-?\d{1,13}(\.\d{1,20})?$/,
    date: /^(19|20|21)\d\d-\d\d-\d\d$/,
    box: /^true$/,
    choice: /^done$/,
    text: /^[\s\S]*\S[\s\S]*$/,
  };
  fc.assert(
    fc.property(fc.constantFrom(...Object.entries(KINDS)), hostile, ([name, kind], text) => {
      const { kept, diagnostics } = read({ [name]: text });
      const value = kept[name];
      if (value === undefined) {
        if (kind !== 'text') expect(diagnostics).toMatchObject([{ severity: 'error', place: { field: name } }]);
      } else {
        expect(diagnostics).toEqual([]);
        expect(value).toMatch(shapes[kind]);
        expect(withoutForbidden(value)).toBe(value);
      }
    }),
    { numRuns: 500 },
  );
});

it('steers no terminal by what it quotes', () => {
  const hostile = '\u001b]0;x\u0007\u202e"\u0000';
  const values = Object.fromEntries([...Object.keys(KINDS), hostile].map((name) => [name, hostile] as const));
  const said = inWords(read(values, hostile).diagnostics);
  expect(said.match(/error/g)).toHaveLength(5);
  expect(said).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
});

it('gives hints of its own alone, whatever a form says of itself', () => {
  const hintsOf = (text: string): readonly unknown[] => {
    const names = [...Object.keys(KINDS).filter((name) => name !== 'comments'), `kpi.${text}`, text];
    return read(Object.fromEntries(names.map((name) => [name, text] as const)), text).diagnostics.map(
      ({ hint }) => hint,
    );
  };
  expect(hintsOf('$(touch x); "`id`"')).toEqual(hintsOf('well'));
  expect(hintsOf('well')).toHaveLength(6);
});

it('quotes of a long value, or the long name of a field, only the beginning', () => {
  const long = 'x'.repeat(100_000);
  const { diagnostics } = read({ 'actual.sales.1': long, 'duty.visits': long, [`kpi.${long}`]: '1' }, long);
  expect(diagnostics).toHaveLength(3);
  expect(inWords(diagnostics).length).toBeLessThan(2000);
});
