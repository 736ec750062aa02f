import { appraisalWorld, OPENED, RESULT_FILE } from './appraisal-workspace.js';
import type { MemoryWorld } from './memory-world.js';

export interface Returned {
  readonly manager?: Readonly<Record<string, string>>;
  readonly second?: Readonly<Record<string, string>>;
  readonly self?: Readonly<Record<string, string>>;
  readonly sheet?: Readonly<Record<string, string>>;
}

/** A result file of what was opened with what has come back, and lines of what was done since. */
export function returnedTo(opened: string, returned: Returned, events = ''): string {
  const { sheet, ...parts } = returned;
  const part = (name: string, values: Readonly<Record<string, string>>, indent: string): string => {
    const lines = Object.entries(values).map(([field, value]) => `${indent}    ${field}: ${JSON.stringify(value)}\n`);
    const from = { from: `${name}.pdf`, sha256: '0a'.repeat(32), format: 'pdf', on: '2026-12-21' };
    const head = Object.entries(from).map(([key, value]) => `${indent}  ${key}: ${value}\n`);
    return `${indent}${name}:\n${head.join('')}${indent}  values:\n${lines.join('')}`;
  };
  const all = Object.entries(parts).map(([name, values]) => part(name, values ?? {}, '      '));
  const own = all.length === 0 ? '' : `    parts:\n${all.join('')}`;
  return `${opened.replace('events:', `${own}${sheet === undefined ? '' : part('sheet', sheet, '    ')}events:`)}${events}`;
}

/** The starter with a result of which something has come back. */
export function completedWorld(returned: Returned, events = '', files: Record<string, string> = {}): MemoryWorld {
  return appraisalWorld({ [RESULT_FILE]: returnedTo(OPENED, returned, events), ...files });
}

export const COMPLETED = 'roles/people/appraisals/2026-H2/completed/e-02';

/** The names of the completed forms in a world, sorted. */
export function completedIn(world: MemoryWorld): readonly string[] {
  return [...world.files.keys()]
    .filter((path) => path.startsWith(COMPLETED))
    .map((path) => path.slice(COMPLETED.length + 1))
    .sort();
}
