import type { Random } from './random.js';
import { CHARACTERS, KEYS, MARKUP, VALUES } from './snippets.js';

type Change = (lines: readonly string[], random: Random) => readonly string[];

const CHANGES: readonly Change[] = [
  (lines, random) => replaceLine(lines, random, () => []),
  (lines, random) => replaceLine(lines, random, (line) => [line, line]),
  (lines, random) => replaceLine(lines, random, (line) => [line, random.pick(lines)]),
  (lines, random) => replaceLine(lines, random, (line) => [`${' '.repeat(1 + random.below(3))}${line}`]),
  (lines, random) => replaceLine(lines, random, (line) => [line.replace(/^ {1,2}/, '')]),
  (lines, random) => replaceLine(lines, random, (line) => [line.replace(/^(\s*)[^\s:]+:/, `$1${random.pick(KEYS)}:`)]),
  (lines, random) => replaceLine(lines, random, (line) => [line.replace(/: .*$/, `: ${written(random)}`)]),
  (lines, random) =>
    replaceLine(lines, random, (line) => [line.replace(/\d+/, String(random.pick([0, 1, -1, 99999, 0.5])))]),
  (lines, random) => replaceLine(lines, random, (line) => [spliced(line, random, random.pick(CHARACTERS), 0)]),
  (lines, random) => replaceLine(lines, random, (line) => [spliced(line, random, '', 1 + random.below(4))]),
  (lines, random) =>
    replaceLine(lines, random, (line) => [line, `${/^ */.exec(line)?.[0]}${random.pick(KEYS)}: ${written(random)}`]),
  (lines, random) => lines.slice(0, random.below(lines.length) + 1),
  (lines, random) => [...lines.slice(random.below(lines.length))],
  (lines, random) => swapped(lines, random),
];

/** A text with one to four changes of its lines and characters. */
export function mutateLines(text: string, random: Random): string {
  let lines: readonly string[] = text.split('\n');
  for (let count = 1 + random.below(4); count > 0 && lines.length > 0; count -= 1) {
    lines = random.pick(CHANGES)(lines, random);
  }
  return lines.join('\n');
}

/** A template with one to four snippets of markup put in or taken out. */
export function mutateMarkup(text: string, random: Random): string {
  let changed = text;
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    const at = random.below(changed.length + 1);
    const parts = [...changed.matchAll(/\{\{[^}]*\}\}|<[^>]*>/g)];
    if (random.chance(0.5) || parts.length === 0) {
      const atPart = random.chance(0.5) ? (random.pick([{ index: at }, ...parts]).index ?? at) : at;
      changed = `${changed.slice(0, atPart)}${random.pick(MARKUP)}${changed.slice(atPart)}`;
    } else {
      const { 0: part, index } = random.pick(parts);
      const other = random.chance(0.5) ? '' : random.pick(parts)[0];
      changed = `${changed.slice(0, index)}${other}${changed.slice(index + part.length)}`;
    }
  }
  return changed;
}

/** The bytes with one to three of them changed, put in or taken out. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = [...bytes];
  for (let count = 1 + random.below(3); count > 0; count -= 1) {
    const at = random.below(changed.length + 1);
    changed.splice(at, random.below(3), ...(random.chance(0.7) ? [random.below(256)] : []));
  }
  return Uint8Array.from(changed);
}

function written(random: Random): string {
  const value = random.pick(VALUES);
  return random.chance(0.5) ? JSON.stringify(value) : String(value);
}

function replaceLine(
  lines: readonly string[],
  random: Random,
  change: (line: string) => readonly string[],
): readonly string[] {
  const at = random.below(lines.length);
  return [...lines.slice(0, at), ...change(lines[at] ?? ''), ...lines.slice(at + 1)];
}

function spliced(line: string, random: Random, insert: string, removed: number): string {
  const at = random.below(line.length + 1);
  return `${line.slice(0, at)}${insert}${line.slice(at + removed)}`;
}

function swapped(lines: readonly string[], random: Random): readonly string[] {
  const [a, b] = [random.below(lines.length), random.below(lines.length)];
  return lines.map((line, index) => (index === a ? (lines[b] ?? '') : index === b ? (lines[a] ?? '') : line));
}
