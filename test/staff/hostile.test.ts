import { expect, it } from 'vitest';
import { loadStaff } from '../../src/staff/load-staff.js';
import { mutateBytes, mutateLines } from '../fuzz/mutate-text.js';
import { type Random, seededRandom } from '../fuzz/random.js';
import { xlsxOf } from '../support/xlsx.js';
import { KNOWN, STAFF } from './lists.js';

const ROWS = STAFF.trim()
  .split('\n')
  .map((line) => line.split(','));
const YAML = ROWS.slice(1)
  .map((cells) => `- ${JSON.stringify(Object.fromEntries(cells.map((cell, column) => [ROWS[0]?.[column], cell])))}\n`)
  .join('');
const FILES: Readonly<Record<string, Uint8Array>> = {
  'staff.csv': Buffer.from(STAFF),
  'staff.yaml': Buffer.from(YAML),
  'staff.xlsx': xlsxOf(ROWS),
};

function changed(bytes: Uint8Array, isText: boolean, random: Random): Uint8Array {
  if (isText && random.chance(0.6)) return Buffer.from(mutateLines(Buffer.from(bytes).toString(), random));
  return mutateBytes(bytes, random);
}

it.each(Object.keys(FILES))('a changed %s is read or refused, and never a fault', (file) => {
  const original = FILES[file] ?? new Uint8Array();
  expect(loadStaff({ staff: { file, bytes: original }, absences: null, targets: null }, KNOWN).diagnostics).toEqual([]);
  let refused = 0;
  for (let seed = 1; seed <= 400; seed += 1) {
    const bytes = changed(original, file !== 'staff.xlsx', seededRandom(seed));
    const table = { file, bytes };
    const { employees, diagnostics } = loadStaff({ staff: table, absences: table, targets: table }, KNOWN);
    for (const { message, hint = '', place } of diagnostics) {
      // What is quoted from the file may be anything.
      expect(`${seed}: ${message} ${hint}`.replace(/"[^"]*"/g, '')).not.toMatch(/undefined|NaN|function |\[object/);
      expect(place.file).toBe(file);
    }
    for (const { id } of employees.values()) expect(id).toMatch(/^[A-Za-z0-9][\w.-]*$/);
    if (employees.size < 3) refused += 1;
  }
  expect(refused).toBeGreaterThan(50);
});
