import { expect, it } from 'vitest';
import { loadRole } from '../../src/role/load-role.js';

/** Comparing two mappings would ask of them what they, having no prototype, do not have. */
it.each([
  ['duties:\n  odd: { text: Odd., requires: [{ a: 1 }, { a: 1 }] }'],
  ['duties:\n  odd: { text: Odd., requires: [{ valueOf: 1 }, { valueOf: 1 }] }'],
  ['kpis:\n  odd: { name: Odd, measures: [{ a: 1 }, { b: 1 }] }'],
  ['extends: [{ a: 1 }, { a: 1 }]'],
])('mappings where ids are expected are a wrong type, not a crash: %s', (text) => {
  const codes = loadRole(`title: Odd\n${text}\n`, 'role.yaml', null).diagnostics.map(({ code }) => code);
  expect(codes).toContain('role/wrong-type');
});
