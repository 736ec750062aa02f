import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rootPath } from '../support/generate-types.js';
import { brokenPromise, THOROUGH } from './check-run.js';
import { makeCase } from './make-case.js';

/** Folders named for what once went wrong, each with the files of a workspace that brought it about. */
const CORPUS = 'test/fuzz/corpus';

function filesOf(claim: string): Record<string, Uint8Array> {
  const folder = rootPath(`${CORPUS}/${claim}`);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(`${folder}/${path}`).isFile());
  expect(paths.length).toBeGreaterThan(0);
  return Object.fromEntries(paths.map((path) => [path, readFileSync(`${folder}/${path}`)]));
}

describe('the fuzzer', () => {
  it('makes the same case again', () => {
    expect(makeCase(1, 17).bytes).toEqual(makeCase(1, 17).bytes);
    expect(makeCase(1, 17).bytes).not.toEqual(makeCase(1, 18).bytes);
  });

  it('has cases to keep', () => expect(readdirSync(rootPath(CORPUS)).length).toBeGreaterThan(0));

  it.each(readdirSync(rootPath(CORPUS)).sort())('%s', async (claim) => {
    expect(await brokenPromise(filesOf(claim), THOROUGH)).toBe(null);
  });
});
