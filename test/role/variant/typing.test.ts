import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rootPath } from '../../support/generate-types.js';
import { load, PARENT } from './variant-roles.js';

const VARIANT = readFileSync(rootPath('test/cases/good/variant/role.yaml'), 'utf8');
const TYPED = [
  ...['', ' ', '\n', ': ', '- ', '[', '{', '}', '"', '7', 'null', 'x:', '{ in: parcels }', '{ first: true }'],
  ...['extends: role\n', 'abstract: true\n', 'inherit: { duties: none }\n', '{ after: desk, was: desk }', '__proto__:'],
];
const edit = fc.record({
  line: fc.nat(60),
  column: fc.nat(40),
  removed: fc.nat(12),
  typed: fc.constantFrom(...TYPED),
});

function edited(
  text: string,
  edits: readonly { line: number; column: number; removed: number; typed: string }[],
): string {
  const lines = text.split('\n');
  for (const { line, column, removed, typed } of edits) {
    const at = line % lines.length;
    const old = lines[at] ?? '';
    lines[at] = old.slice(0, column) + typed + old.slice(column + removed);
  }
  return lines.join('\n');
}

describe('putting roles together', () => {
  it('survives whatever is typed in any of the files, and points into them', () => {
    const edits = fc.array(edit, { maxLength: 2 });
    fc.assert(
      fc.property(edits, edits, (above, below) => {
        const files = {
          parent: edited(PARENT, above),
          role: edited(VARIANT, below),
          heir: 'extends: [role, parent]\n',
        };
        const texts = new Map(Object.entries(files).map(([id, text]) => [`${id}.yaml`, text.split('\n')]));
        for (const { role } of load(files).values()) {
          expect(role.ok || role.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
          for (const { place, related = [], message } of role.diagnostics) {
            for (const one of [place, ...related.map((other) => other.place)]) {
              if (!('line' in one)) continue;
              const line = texts.get(one.file)?.[one.line - 1];
              expect(one.column - 1 + (one.length ?? 0), message).toBeLessThanOrEqual(line?.length ?? -1);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
