import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCompany } from '../../src/company/load-company.js';
import { resolveCompany } from '../../src/company/resolve-company.js';
import type { ResolvedCompany } from '../../src/company/types.js';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { loadRole } from '../../src/role/load-role.js';
import { rootPath } from '../support/generate-types.js';

const CLERK = readFileSync(rootPath('test/cases/good/clerk/clerk.yaml'), 'utf8');

function company(): ResolvedCompany {
  const loaded = loadCompany(readFileSync(rootPath('test/cases/company.yaml'), 'utf8'), 'company.yaml');
  const resolved = loaded.ok ? resolveCompany(loaded.value) : loaded;
  if (!resolved.ok) throw new Error('the company of the cases does not load');
  return resolved.value;
}

const COMPANY = company();

function codes(text: string, of: ResolvedCompany | null = COMPANY): readonly string[] {
  return loadRole(text, 'roles/clerk.yaml', of).diagnostics.map(({ code }) => code);
}

function without(pattern: RegExp): string {
  const text = CLERK.replace(pattern, '');
  expect(text).not.toBe(CLERK);
  return text;
}

describe('loading a role', () => {
  it('takes the id from the name of the file', () => {
    const loaded = loadRole(CLERK, 'roles/clerk.yaml', COMPANY);
    expect(loaded.ok && loaded.value.id).toBe('clerk');
  });

  it('checks what stands alone when the company has problems of its own', () => {
    const text = CLERK.replace('reportsTo: head', 'reportsTo: nobody')
      .replace('{company.name}', '{units.nowhere} {rights.clause-of-the-company}')
      .replace('weight: 33.3', 'weight: 3.3');
    expect(codes(text, null)).toEqual(['role/kpi-weights']);
    expect(codes(text)).toEqual([
      'role/kpi-weights',
      'role/unknown-post',
      'text/unknown-placeholder',
      'text/unknown-placeholder',
    ]);
  });

  it('does not look for what stands in a faulty field', () => {
    expect(codes(CLERK.replace('per: month', 'per: fortnight'))).toEqual(['role/unknown-value']);
    expect(codes(without(/^duties:\n(?: .*\n)+/m))).toEqual(['role/missing-key']);
  });

  it('takes what standard clauses add for what the role refers to', () => {
    expect(codes(CLERK.replace('measures: [filing, order]', 'measures: [secrecy, order]'))).toEqual([]);
  });

  it('survives whatever is typed, and points into the file', () => {
    const lines = CLERK.split('\n');
    const edit = fc.record({
      line: fc.nat(lines.length - 1),
      column: fc.nat(40),
      removed: fc.nat(12),
      typed: fc.constantFrom(
        '',
        ' ',
        '\n',
        ': ',
        '- ',
        '[',
        '{',
        '}',
        '"',
        "'",
        '|\n',
        '7',
        'null',
        '\t',
        '&a ',
        '*a',
        'x:',
      ),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const edited = [...lines];
        for (const { line, column, removed, typed } of edits) {
          const old = edited[line] ?? '';
          edited[line] = old.slice(0, column) + typed + old.slice(column + removed);
        }
        const text = edited.join('\n');
        for (const diagnostic of loadRole(text, 'clerk.yaml', COMPANY).diagnostics) expectInside(text, diagnostic);
      }),
      { numRuns: 150 },
    );
  });
});

function expectInside(text: string, { place, message }: Diagnostic): void {
  expect(message).toMatch(/\.$/);
  if (!('line' in place)) return;
  const line = text.split('\n')[place.line - 1];
  expect(line, message).toBeDefined();
  expect(place.column - 1 + (place.length ?? 0), message).toBeLessThanOrEqual(line?.length ?? 0);
}
