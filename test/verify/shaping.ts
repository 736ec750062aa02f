/** Compares our shaping with that of the `hb-shape` command, and the font cuts with the fonts they are made from. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { textOf } from '../../src/document/walk.js';
import { breakWords } from '../../src/text/break-words.js';
import { openFace } from '../../src/text/face.js';
import { readFontFile } from '../../src/text/font-file.js';
import { itemise } from '../../src/text/itemise.js';
import type { Face } from '../../src/text/types.js';
import { CUTS, type Cut } from '../../templates/fonts/cuts.js';
import { demonstration } from '../support/demonstration.js';
import { allSamples } from '../text/samples.js';
import { runTool } from './run-tool.js';

const require = createRequire(import.meta.url);

/** A glyph as `hb-shape` writes it: number, advance, offsets, and extents of its ink. */
interface ListedGlyph {
  readonly g: number;
  readonly ax: number;
  readonly dx: number;
  readonly dy: number;
  readonly w: number;
  readonly h: number;
}

/** A text and its language. */
type LanguageText = readonly [language: string, text: string];

/**
 * Failures, one sentence each; empty when all words of the samples and of the demonstration's documents, in six languages,
 * come out as `hb-shape` shapes them.
 */
export async function verifyShaping(): Promise<readonly string[]> {
  const { documents } = await demonstration();
  const printed = documents.flatMap(({ document, edition }) =>
    textOf(document).map((text): LanguageText => [edition.language, text]),
  );
  const texts = [...allSamples(), ...printed];
  return [...(await verifyWeight('regular', texts)), ...(await verifyWeight('bold', texts))];
}

async function verifyWeight(weight: string, texts: readonly LanguageText[]): Promise<readonly string[]> {
  const fonts = CUTS.filter((cut) => cut.file.endsWith(`-${weight}.ttf`)).map(openCut);
  const stack = fonts.map((font) => font.face);
  const failures: string[] = [];
  let compared = 0;
  for (const { face, unitsPerEm, path, source } of fonts) {
    for (const [language, words] of wordsByLanguage(texts, stack, face)) {
      const listed = await hbShape(path, language, words);
      const original = await hbShape(source, language, words);
      words.forEach((word, i) => {
        const [ours, theirs] = [placedByUs(face, unitsPerEm, word, language), placedByThem(listed[i] ?? [])];
        if (ours !== theirs) failures.push(`${face.key} ${language} "${word}": ${ours}; hb-shape: ${theirs}.`);
        if (positions(listed[i] ?? []) !== positions(original[i] ?? [])) {
          failures.push(`${face.key} ${language} "${word}": the font it is cut from places its glyphs differently.`);
        }
        compared += 1;
      });
    }
  }
  if (compared < 5000) failures.push(`Only ${compared} words of weight ${weight} were compared with hb-shape.`);
  return failures;
}

function openCut(cut: Cut) {
  const path = fileURLToPath(new URL(`../../templates/fonts/${cut.file}`, import.meta.url));
  const bytes = readFileSync(path);
  const { unitsPerEm } = readFontFile(bytes);
  return { face: openFace(bytes, cut.file), unitsPerEm, path, source: require.resolve(cut.source) };
}

/** Distinct words of the texts that a face of the stack draws, as written and decomposed. */
function wordsByLanguage(
  texts: readonly LanguageText[],
  stack: readonly Face[],
  face: Face,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const [language, sample] of texts) {
    for (const text of [sample, sample.normalize('NFD')]) {
      for (const run of breakWords(text, language).flatMap((word) => itemise(word.text, stack))) {
        if (run.face !== face) continue;
        const words = found.get(language) ?? new Set();
        found.set(language, words.add(run.text));
      }
    }
  }
  return new Map([...found].map(([language, words]) => [language, [...words]]));
}

/** One list of glyphs for each word. */
async function hbShape(
  path: string,
  language: string,
  words: readonly string[],
): Promise<readonly (readonly ListedGlyph[])[]> {
  const { status, stdout, stderr } = await runTool(
    'hb-shape',
    [
      ...['--no-glyph-names', '--show-extents', '--shapers=ot', '--output-format=json', `--language=${language}`],
      ...['--text-file=-', path],
    ],
    { input: `${words.join('\n')}\n` },
  );
  if (status !== 0) throw new Error(`hb-shape failed: ${stderr}`);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Glyphs with ink at their places from the word's beginning, and the word's width, in the font's units. */
function placedByThem(glyphs: readonly ListedGlyph[]): string {
  let x = 0;
  const places: string[] = [];
  for (const { g, ax, dx, dy, w, h } of glyphs) {
    if (w !== 0 || h !== 0) places.push(`${g}@${x + dx},${dy}`);
    x += ax;
  }
  return `${places.join(' ')} = ${x}`;
}

function placedByUs(face: Face, unitsPerEm: number, word: string, language: string): string {
  const run = face.shape(word, language);
  let x = 0;
  const places = run.glyphs.flatMap((glyph, i) => {
    const left = x;
    x += Math.round(((run.advances[i] ?? 0) * unitsPerEm) / 1000);
    return glyph.parts.map(({ gid, dx, dy }) => `${gid}@${left + dx},${dy}`);
  });
  return `${places.join(' ')} = ${x}`;
}

function positions(glyphs: readonly ListedGlyph[]): string {
  return glyphs.map(({ ax, dx, dy }) => `${ax},${dx},${dy}`).join(' ');
}
