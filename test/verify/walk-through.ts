import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rootPath } from '../support/generate-types.js';
import { runTool, type ToolOptions } from './run-tool.js';

export const WALK_THROUGH = 'docs/walk-through.md';

/** Commands with what they print; `exit 1` after the word says how the last of them ends. */
const CONSOLE = /```console(?: exit (\d))?\n([\s\S]*?)```\n/g;

/** What of the repository its reader has at hand. */
const AT_HAND = ['examples', 'roles', 'templates', 'node_modules', 'package.json'];

export interface Step {
  readonly command: string;
  readonly printed: string;
}

/** The commands of a block, each with the lines after it; a line that ends in a backslash goes on. */
export function stepsOf(block: string): readonly Step[] {
  const parts = block.split(/^\$ /m).slice(1);
  return parts.map((part) => {
    const command = /^(?:.*\\\n)*.*\n/.exec(part)?.[0] ?? part;
    return { command, printed: part.slice(command.length) };
  });
}

/** The page as it should be: with what its commands print in a folder; and how a run ended otherwise than it says. */
export async function walked(
  page: string,
  folder: string,
): Promise<{ readonly page: string; readonly faults: readonly string[] }> {
  const options = surroundings(folder);
  const faults: string[] = [];
  let text = '';
  let end = 0;
  for (const { 0: block, 1: exit = '0', 2: body = '', index: start } of page.matchAll(CONSOLE)) {
    const printed: string[] = [];
    const steps = stepsOf(body);
    for (const { command } of steps) {
      const { status, stdout } = await runTool('bash', ['-c', `exec 2>&1\n${command}`], options);
      printed.push(`$ ${command}${stdout}`);
      const wanted = printed.length === steps.length ? Number(exit) : 0;
      if (status !== wanted) faults.push(`"${command.trim()}" ended with ${status}, not ${wanted}`);
    }
    text += `${page.slice(end, start)}${block.slice(0, block.indexOf('\n') + 1)}${printed.join('')}\`\`\`\n`;
    end = start + block.length;
  }
  return { page: `${text}${page.slice(end)}`, faults };
}

/** A folder such as a fresh copy of the repository, where `npx` finds the programs of this one. */
function surroundings(folder: string): ToolOptions {
  const programs = join(folder, 'programs');
  const copy = join(folder, 'copy');
  for (const path of [programs, copy]) mkdirSync(path, { recursive: true });
  for (const name of AT_HAND) symlinkSync(rootPath(name), join(copy, name));
  const node = `"${process.execPath}"`;
  const rolebook = `exec ${node} "${rootPath('dist/cli.js')}" "$@"`;
  const tsx = `exec ${node} --import "${pathToFileURL(rootPath('node_modules/tsx/dist/esm/index.mjs'))}" "$@"`;
  const npx = `#!/bin/sh\nprogram=$1\nshift\ncase $program in\nrolebook) ${rolebook} ;;\ntsx) ${tsx} ;;\nesac\nexit 127\n`;
  writeFileSync(join(programs, 'npx'), npx);
  chmodSync(join(programs, 'npx'), 0o755);
  const environment = { PATH: `${programs}:${process.env.PATH}`, LC_ALL: 'C.UTF-8', TZ: 'UTC' };
  return { folder: copy, environment };
}

/** What is printed otherwise than the page of the walk-through says: one sentence each. */
export async function verifyWalkThrough(folder: string): Promise<readonly string[]> {
  const page = readFileSync(rootPath(WALK_THROUGH), 'utf8');
  const { page: now, faults } = await walked(page, folder);
  const [were, are] = [page, now].map((text) =>
    [...text.matchAll(CONSOLE)].flatMap(([, , body = '']) => stepsOf(body)),
  );
  const other = (are ?? []).filter(({ printed }, index) => printed !== were?.[index]?.printed);
  return [...faults, ...other.map(({ command, printed }) => `"${command.trim()}" prints otherwise:\n${printed}`)];
}
