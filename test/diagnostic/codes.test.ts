import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CODES } from '../../src/diagnostic/codes.js';

const ROOT = new URL('../../', import.meta.url);
const codes = Object.keys(CODES);

/** The texts of all files of a folder, in one. */
function textsUnder(folder: string, isWanted: (name: string) => boolean): string {
  const names = readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' }).filter(isWanted);
  expect(names.length).toBeGreaterThan(20);
  return names.map((name) => readFileSync(new URL(`${folder}${name}`, ROOT), 'utf8')).join('\n');
}

describe('the diagnostic codes', () => {
  it('are area/problem, with a summary and an explanation in whole sentences', () => {
    expect(codes.length).toBeGreaterThan(50);
    for (const code of codes) expect(code).toMatch(/^[a-z]+\/[a-z]+(-[a-z]+)*$/);
    for (const { summary, explanation } of Object.values(CODES)) {
      expect(summary).toMatch(/^[A-Z<"].*\.$/);
      expect(explanation).toMatch(/^[A-Z<"].*\.$/);
    }
  });

  it('are all given by the program', () => {
    const program = textsUnder(
      'src/',
      (name) => name.endsWith('.ts') && !/diagnostic[/\\].*(codes?|generated)\.ts$/.test(name),
    );
    const bySchema =
      /^(company|jurisdiction|locale|result|role|theme|wording)\/(unknown-key|missing-key|wrong-type|unknown-value|malformed-value|out-of-range|wrong-count|duplicate-entry)$/;
    expect(codes.filter((code) => !bySchema.test(code) && !program.includes(`'${code}'`))).toEqual([]);
  });

  it('are all shown by a test', () => {
    const tests = textsUnder('test/', (name) => /\.(ts|txt)$/.test(name));
    const shown = codes.filter((code) => tests.includes(code));
    const problemsShown = new Set(shown.map((code) => code.split('/')[1]));
    // A schema's problems are the same in every area; one area's case shows each.
    expect(codes.filter((code) => !shown.includes(code) && !problemsShown.has(code.split('/')[1]))).toEqual([]);
  });
});
