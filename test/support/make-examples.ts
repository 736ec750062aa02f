import type { CodeExample } from '../../src/diagnostic/code-examples.js';
import { CODES } from '../../src/diagnostic/codes.js';
import { borrowedFrom } from './borrowed-scenes.js';
import type { Act, Scene } from './example-scene.js';
import { excerpts, type LineOfFile } from './excerpt.js';
import { scenesOfFiles } from './scene-files.js';
import { scenesTold } from './scenes-told.js';

export const EXAMPLES_FILE = 'src/diagnostic/examples.generated.ts';

/** By code, how its mistake is shown; one for each code that has a case. */
export function allScenes(): ReadonlyMap<string, Scene> {
  return new Map([...scenesOfFiles(), ...Object.entries(scenesTold())]);
}

/** How a code is explained by example. Fails where no case shows it. */
export async function exampleFor(code: string, scenes: ReadonlyMap<string, Scene>): Promise<CodeExample> {
  const source = borrowedFrom(code);
  const scene = scenes.get(source ?? code);
  if (scene === undefined) throw new Error(`${code}: no case shows it`);
  const example = await exampleOf(source ?? code, scene);
  if (source === null) return example;
  return {
    ...example,
    bad: `No file of this kind can be wrong in this way now. In a role it looks so:\n\n${example.bad}`,
  };
}

/** What a scene shows. Fails when the bad side lacks the diagnostic or the good one has any. */
async function exampleOf(code: string, { bad, good, told, isBare }: Scene): Promise<CodeExample> {
  const found = (await said(bad)).find((one) => one.code === code);
  if (found === undefined) throw new Error(`${code}: it is not shown`);
  const left = (await said(good)).filter(({ place }) => !isBare || good.world.files.has(place.file));
  if (left.length > 0) throw new Error(`${code}: the good one is not\n${left.map(({ text }) => text).join('\n')}`);
  const shown = told ?? excerpts(textsOf(bad), textsOf(good), found.place);
  return { bad: shown.bad, diagnostic: found.text, good: shown.good };
}

/** The generated file of all examples. */
export async function examplesSource(): Promise<string> {
  const scenes = allScenes();
  const entries: string[] = [];
  for (const code of Object.keys(CODES).sort()) {
    const { bad, diagnostic, good } = await exampleFor(code, scenes);
    const fields = Object.entries({ bad, diagnostic, good }).map(([name, text]) => `    ${name}: ${literal(text)},\n`);
    entries.push(`  '${code}': {\n${fields.join('')}  },\n`);
  }
  return [
    '/** Generated from test/cases by `npm run generate`. */\n',
    "import type { CodeExample } from './code-examples.js';\n",
    "import type { Code } from './codes.js';\n\n",
    `export const EXAMPLES: Readonly<Record<Code, CodeExample>> = {\n${entries.join('')}};\n`,
  ].join('');
}

function literal(text: string): string {
  const escaped = text.replace(/[\\`]|\$\{/g, (sign) => `\\${sign}`);
  return `\`${escaped.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`)}\``;
}

interface Said {
  readonly code: string;
  readonly place: LineOfFile;
  /** As printed. */
  readonly text: string;
}

const HEAD = /^(\S.*?)(?::(\d+):\d+|, row (\d+)(?:, column [^:]+)?)?: (?:error|warning) (\S+)$/;

const known = new WeakMap<Act, Promise<readonly Said[]>>();

/** The diagnostics that an act prints, each by itself. Many scenes share their good act; it runs once. */
function said(act: Act): Promise<readonly Said[]> {
  const found = known.get(act) ?? printed(act);
  known.set(act, found);
  return found;
}

async function printed({ world, run }: Act): Promise<readonly Said[]> {
  const before = world.printedErrors().length;
  await run();
  const blocks = world
    .printedErrors()
    .slice(before)
    .split(/\n(?:\n|$)/);
  return blocks.flatMap((block) => {
    const [, file, lineOfText, row, code] = HEAD.exec(block.split('\n')[0] ?? '') ?? [];
    const line = lineOfText ?? row;
    if (file === undefined || code === undefined) return [];
    return [{ code, place: { file, line: line === undefined ? null : Number(line) }, text: `${block}\n` }];
  });
}

function textsOf({ world }: Act): ReadonlyMap<string, string> {
  return new Map([...world.files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]));
}
