import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { STARTER } from '../fuzz/fuzzed-workspace.js';
import { textOfDocx } from '../support/docx-text.js';
import { type MemoryWorld, memoryWorld } from '../support/memory-world.js';
import { readPdfText } from '../support/pdf-text.js';

const ROLE = 'roles/sales-representative.yaml';
const COMPANY = 'roles/company.yaml';
const JOB = 'out/en/sales-representative/job-description';

/** Where a user types: the name and the address of an entity, titles of posts, that of the role, and a clause. */
const PLACES: readonly (readonly [file: string, from: string, to: string])[] = [
  [COMPANY, '    name: Sample Company Ltd', '    name: "FOREIGN Ltd"'],
  [COMPANY, '- Sampleton', '- "FOREIGN town"'],
  [COMPANY, 'title: HR Officer', 'title: "FOREIGN officer"'],
  [COMPANY, 'title: Sales Representative', 'title: "FOREIGN agent"'],
  [ROLE, 'title: Sales Representative', 'title: "FOREIGN agent"'],
  [ROLE, 'Submits a monthly report', 'Submits FOREIGN report'],
];

/** The new workspace with a text in all places. */
function workspaceWith(foreign: string): MemoryWorld {
  const files = new Map(Object.entries(STARTER).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));
  for (const [file, from, to] of PLACES) {
    const text = files.get(file) ?? '';
    expect(text).toContain(from);
    files.set(
      file,
      text.replace(from, () => to.replace('FOREIGN', foreign)),
    );
  }
  return memoryWorld({ ...STARTER, ...Object.fromEntries(files) });
}

async function built(foreign: string): Promise<MemoryWorld> {
  const world = workspaceWith(foreign);
  await main(['build', '--document', 'job-description'], () => world);
  return world;
}

/** Which of the places print the text, in the order of `PLACES`. */
function printedIn(texts: string): readonly string[] {
  const plain = texts.replace(/[\s\u00ad]+/gu, ' ').normalize('NFC');
  const found = (before: string, after: string): string => (plain.includes(before + after) ? after.trim() : 'LOST');
  return [' Ltd', ' town', ' officer', ' agent', ' report'].map((after) => found('FOREIGN', after));
}

const RIGHT: readonly (readonly [name: string, text: string])[] = [
  ['Thai', 'ปิยะนุช ศรีสุข'],
  ['Gujarati', 'ક્ષિતિજ ત્રિવેદી'],
  ['Cyrillic', 'Юлия Щербакова'],
  ['Ukrainian', 'Їжакевич Ґалаґан'],
  ['Polish', 'Świętosława Łękawska'],
  ['Turkish', 'İğdır Şükrü Çağlayan ıi'],
  ['Vietnamese', 'Nguyễn Thị Thuỷ Ưởng'],
  ['Greek with breathings', 'Ἀλέξανδρος ᾠδή'],
  ['decomposed letters', 'Bjørn A\u030angstro\u0308m Ė\u0301'.normalize('NFD')],
  ['decomposed Vietnamese', 'Nguyễn Thuỷ'.normalize('NFD')],
  ['joiners', 'ક્\u200dષ ક્\u200cષ auf\u200clage'],
];

describe('a foreign name in every place where a user may type', () => {
  it.each(RIGHT)('comes out right: %s', async (_name, foreign) => {
    const world = await built(foreign);
    expect(world.printedErrors()).not.toMatch(/error/);
    const composed = foreign.normalize('NFC');
    const file = (ending: string): Uint8Array => world.files.get(`${JOB}.${ending}`) ?? new Uint8Array();
    const pdf = readPdfText(file('pdf')).pages.map(({ content }) => content);
    const marked = (texts: readonly string[]): string =>
      texts.join('\n').normalize('NFC').replaceAll(composed, 'FOREIGN');
    const everywhere = ['Ltd', 'town', 'officer', 'agent', 'report'];
    expect(printedIn(marked(pdf))).toEqual(everywhere);
    expect(marked(textOfDocx(file('docx')))).toContain('FOREIGN report');
  });

  it.each([
    ['an emoji', 'Anna 🎉', '"🎉" (U+1F389)'],
    ['a family of emoji', 'Anna 👩\u200d👧', '"👩" (U+1F469)'],
    ['Hebrew', 'דוד', '"ד" (U+05D3) is written from right to left'],
    ['Arabic', 'محمد', '"م" (U+0645) is written from right to left'],
    ['Chinese', '王小明', '"王" (U+738B)'],
    ['Devanagari', 'राम', '"र" (U+0930)'],
  ])('is refused with its place: %s', async (_name, foreign, told) => {
    const world = await built(foreign);
    const lines = world.printedErrors().split('\n');
    const complaints = lines.flatMap((line, index) =>
      line.includes('error text/missing-glyph') && lines[index + 1]?.includes(told)
        ? [line.replace(/:\d+: .*/, '')]
        : [],
    );
    expect([...new Set(complaints)]).toHaveLength(PLACES.length);
    for (const complaint of complaints) expect(complaint).toMatch(/^roles\/[a-z-]+\.yaml:\d+$/);
    expect(world.files.has(`${JOB}.pdf`)).toBe(false);
    expect(world.files.has(`${JOB}.docx`)).toBe(false);
  });

  it.each([
    ['an order of writing by hand', 'Anna \u202eeil'],
    ['a control', 'Anna \\u0007'],
    ['half a character', 'Anna \\uD83C'],
  ])('is refused, hidden as it is: %s', async (_name, foreign) => {
    const world = await built(foreign);
    expect(world.printedErrors()).toMatch(/roles\/[a-z-]+\.yaml:\d+:\d+: error \S+/);
    expect(world.files.has(`${JOB}.pdf`)).toBe(false);
  });
});
