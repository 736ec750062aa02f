import { parse } from 'yaml';
import { FUZZED_FILES, type FuzzedFile, originalBytes } from './fuzzed-workspace.js';
import { mutateData } from './mutate-data.js';
import { mutateBytes, mutateLines, mutateMarkup } from './mutate-text.js';
import { type Random, seededRandom } from './random.js';

export interface FuzzCase {
  readonly file: FuzzedFile;
  readonly bytes: Uint8Array;
  readonly random: Random;
}

const SHARES = FUZZED_FILES.reduce((sum, { share }) => sum + share, 0);

const data = new Map<string, unknown>();

/** The case of that number: the same for the same seed, whatever came before it. */
export function makeCase(seed: number, number: number): FuzzCase {
  const random = seededRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  const file = fileAt(random.below(SHARES * 1000) / 1000);
  return { file, bytes: changed(file, random), random };
}

function fileAt(position: number): FuzzedFile {
  let end = 0;
  for (const file of FUZZED_FILES) {
    end += file.share;
    if (position < end) return file;
  }
  throw new Error('the position lies behind the last file');
}

function changed({ path, kind }: FuzzedFile, random: Random): Uint8Array {
  const bytes = originalBytes(path);
  if (random.chance(0.1)) return mutateBytes(bytes, random);
  const text = Buffer.from(bytes).toString();
  if (kind === 'template' || path.endsWith('.svg')) {
    return Buffer.from(random.chance(0.7) ? mutateMarkup(text, random) : mutateLines(text, random));
  }
  if (random.chance(0.4)) return Buffer.from(mutateLines(text, random));
  if (!data.has(path)) data.set(path, parse(text));
  return Buffer.from(mutateData(data.get(path), random));
}
