import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rootPath } from './support/generate-types.js';
import { REFERENCE_FILE, reference } from './support/reference.js';

it('the reference of all fields is what the schemas say (else: npm run generate)', () => {
  expect(readFileSync(rootPath(REFERENCE_FILE), 'utf8')).toBe(reference());
});

it('the reference says something about every field', () => {
  const rows = reference().match(/^\| `.*$/gm) ?? [];
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.filter((row) => row.split(' | ').some((cell) => cell.replace(/[|\s]/g, '') === ''))).toEqual([]);
});
