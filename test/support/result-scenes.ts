import { loadResult } from '../../src/appraisal/result/load-result.js';
import { formatDiagnostics } from '../../src/diagnostic/format.js';
import type { Scene } from './example-scene.js';
import { type MemoryWorld, memoryWorld } from './memory-world.js';

const FILE = 'roles/people/appraisals/2026-H2/results/e-07.yaml';

/** A result as it is opened. */
const RESULT = `employee: e-07
period: 2026-H2
state: opened
segments:
  - number: 1
    position: sales-representative
    entity: example
    from: 2026-07-01
    to: 2026-12-31
    days: 132
    missed: 0
    revision: 1
    digest: 0123456789abcdef
    targets:
      orders:
        value: 36
        how: 6 × 6
events:
  - on: 2026-11-22
    what: opened
`;

/** Somebody has changed one line of a result by hand. */
export function resultScenes(): Readonly<Record<string, Scene>> {
  return {
    'result/unknown-key': changed('manager: e-02', 'manger: e-02', '    entity: example\n'),
    'result/missing-key': changed('position: sales-representative', null),
    'result/wrong-type': changed('days: 132', 'days: many'),
    'result/unknown-value': changed('what: opened', 'what: open'),
    'result/malformed-value': changed('from: 2026-07-01', 'from: 1 July'),
    'result/out-of-range': changed('missed: 0', 'missed: -1'),
    'result/wrong-count': emptied(),
  };
}

/** One line as it was and as it is now, null where it is gone; `after` which line it stands if the result has no such line. */
function changed(line: string, now: string | null, after = ''): Scene {
  const sound = after === '' ? RESULT : RESULT.replace(after, `${after}    ${line}\n`);
  const bad = now === null ? sound.replace(`    ${line}\n`, '') : sound.replace(line, now);
  const said = now === null ? `The line "${line}" was deleted from ${FILE}.\n` : `${FILE} says\n\n  ${now}\n`;
  return scene(said, bad, `${FILE} says\n\n  ${line}\n`, sound);
}

function emptied(): Scene {
  const bad = RESULT.replace(/events:[\s\S]*/, 'events: []\n');
  return scene(`${FILE} says\n\n  events: []\n`, bad, `${FILE} lists what was done, as Rolebook wrote it.\n`, RESULT);
}

function scene(badSaid: string, bad: string, goodSaid: string, good: string): Scene {
  return { bad: read(bad), good: read(good), told: { bad: badSaid, good: goodSaid }, isBare: false };
}

function read(text: string): { readonly world: MemoryWorld; readonly run: () => Promise<void> } {
  const world = memoryWorld({ [FILE]: text });
  const { diagnostics } = loadResult(text, FILE);
  return { world, run: async () => world.printError(formatDiagnostics(diagnostics, () => text, { colour: false })) };
}
