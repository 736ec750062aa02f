import { lineDifferences } from './line-differences.js';

export type Texts = ReadonlyMap<string, string>;

/** A line of a file, from 1; null for the file as a whole. */
export interface LineOfFile {
  readonly file: string;
  readonly line: number | null;
}

export interface Excerpts {
  readonly bad: string;
  readonly good: string;
}

const MOST_CHARACTERS = 100;
/** Of a file that only one of the two has. */
const MOST_LINES = 6;

/**
 * The few lines in which two sets of files differ, once as the one and once as the other has them, with the line that is
 * reported and the lines that each of them belongs under.
 */
export function excerpts(bad: Texts, good: Texts, reported: LineOfFile): Excerpts {
  const files = [...new Set([reported.file, ...bad.keys(), ...good.keys()])];
  const parts = files.map((file) => {
    const heading = file.endsWith('.csv');
    return { file, ...excerptsOf(bad.get(file), good.get(file), lineIn(file, reported), heading) };
  });
  const join = (side: 'bad' | 'good'): string =>
    parts.flatMap((part) => (part[side].length === 0 ? [] : [`${part.file}:\n${part[side].join('')}`])).join('');
  return { bad: join('bad'), good: join('good') };
}

function lineIn(file: string, reported: LineOfFile): number | null {
  return file === reported.file && reported.line !== null ? reported.line - 1 : null;
}

interface Sides {
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

/** With the first line too where it is the heading of a table. */
function excerptsOf(
  bad: string | undefined,
  good: string | undefined,
  reported: number | null,
  hasHeading: boolean,
): Sides {
  if (bad === undefined || good === undefined) return { bad: beginning(bad), good: beginning(good) };
  const [badLines, goodLines] = [bad.split('\n'), good.split('\n')];
  if (bad === good) return { bad: reported === null ? [] : shown(badLines, new Set([reported])), good: [] };
  const { hunks, twins } = lineDifferences(badLines, goodLines);
  const heading = hasHeading ? [0] : [];
  const [badShown, goodShown] = [new Set<number>(heading), new Set<number>(heading)];
  const showTwins = (line: number): void => {
    badShown.add(line);
    const twin = twins.get(line);
    if (twin !== undefined) goodShown.add(twin);
  };
  for (const { badFrom, badTo, goodFrom, goodTo } of hunks) {
    for (let line = badFrom; line < badTo; line += 1) badShown.add(line);
    for (let line = goodFrom; line < goodTo; line += 1) goodShown.add(line);
    if (badFrom !== badTo && goodFrom !== goodTo) continue;
    const changed = badFrom === badTo ? goodLines[goodFrom] : badLines[badFrom];
    neighbours(badLines, badFrom - 1, badTo, changed ?? '').forEach(showTwins);
  }
  if (reported !== null) showTwins(reported);
  return { bad: shown(badLines, badShown), good: shown(goodLines, goodShown) };
}

function beginning(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  const lines = text.replace(/\n$/, '').split('\n');
  const first = lines.slice(0, MOST_LINES).map(shownLine);
  return lines.length > MOST_LINES ? [...first, shownLine('…')] : first;
}

/** The lines before and after a gap that stand beside the line that fills it; the one before where there is none. */
function neighbours(lines: readonly string[], before: number, after: number, filling: string): readonly number[] {
  const nearest = [telling(lines, before, -1), telling(lines, after, 1)].filter((line) => line !== null);
  const beside = nearest.filter((line) => indentOf(lines[line] ?? '') === indentOf(filling));
  return beside.length > 0 ? beside : nearest.slice(0, 1);
}

/** The nearest line in one direction that says something. */
function telling(lines: readonly string[], from: number, step: 1 | -1): number | null {
  for (let line = from; line >= 0 && line < lines.length; line += step) if (!isSilent(lines[line])) return line;
  return null;
}

function isSilent(line: string | undefined): boolean {
  return line === undefined || /^\s*(#.*)?$/.test(line);
}

/** The lines with those that they belong under, and a sign for what is left out between them. */
function shown(lines: readonly string[], chosen: ReadonlySet<number>): readonly string[] {
  const all = [...new Set([...chosen].flatMap((line) => [...parents(lines, line), line]))];
  const kept = all.filter((line) => lines[line]?.trim() !== '').sort((a, b) => a - b);
  return kept.flatMap((line, index) => {
    const before = kept[index - 1];
    const isGap = before !== undefined && lines.slice(before + 1, line).some((between) => !isSilent(between));
    const text = lines[line] ?? '';
    return isGap ? [shownLine(`${' '.repeat(indentOf(text))}…`), shownLine(text)] : [shownLine(text)];
  });
}

/** The lines above that are indented less and less, as in YAML and in markup. */
function parents(lines: readonly string[], line: number): readonly number[] {
  const found: number[] = [];
  let indent = indentOf(lines[line] ?? '');
  for (let above = line - 1; above >= 0 && indent > 0; above -= 1) {
    const text = lines[above] ?? '';
    if (isSilent(text) || indentOf(text) >= indent || /^\s*(<\/|\{\{(\/|else)|[\]}])/.test(text)) continue;
    found.push(above);
    indent = indentOf(text);
  }
  return found;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** As a terminal may show it: signs stand for a tab and for what has no shape. */
function shownLine(line: string): string {
  const visible = line.replaceAll('\t', '→   ').replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd');
  return `  ${visible.length > MOST_CHARACTERS ? `${visible.slice(0, MOST_CHARACTERS)}…` : visible}\n`;
}
