/**
 * Changes roles, companies, wording, themes, templates and the logo by chance, and sees that the program keeps its
 * promises: no fault of its own, no document of a faulty role, the same result twice, each run below two seconds.
 *
 *   npm run fuzz -- --runs 100000 --seed 1      many runs
 *   npm run fuzz -- --seed 1 --only 4711        one of them again, with all checks; prints the file
 *   npm run fuzz -- --returns --runs 3000       filled forms that come back damaged, in place of the files of a workspace
 */
import { parseArgs } from 'node:util';
import { promiseBrokenByReturn } from './check-return.js';
import { brokenPromise, THOROUGH } from './check-run.js';
import { suppliesFor } from './fuzzed-workspace.js';
import { makeCase } from './make-case.js';
import { seededRandom } from './random.js';
import { makeReturn } from './returned-files.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    returns: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);

/** Of the runs: how many also build, run twice, and go through the command line. */
const BUILD_SHARE = 0.02;
const TWICE_SHARE = 0.04;
const PROGRAM_SHARE = 0.002;

const PROGRESS_EVERY = 5000;

async function runOne(number: number, thorough: boolean): Promise<string | null> {
  const { file, bytes, random } = makeCase(seed, number);
  const options = {
    supplies: suppliesFor(file.kind),
    builds: random.chance(file.kind === 'template' ? BUILD_SHARE * 2 : BUILD_SHARE),
    twice: random.chance(TWICE_SHARE),
    wholeProgram: random.chance(PROGRAM_SHARE),
  };
  if (thorough) process.stdout.write(`--- ${file.path}\n${Buffer.from(bytes).toString()}\n---\n`);
  const broken = await brokenPromise(
    { [file.path]: bytes },
    thorough ? { ...THOROUGH, supplies: options.supplies } : options,
  );
  return broken === null ? null : `run ${number}, ${file.path}: ${broken}`;
}

function runReturn(number: number): string | null {
  const made = makeReturn(seededRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)));
  const broken = promiseBrokenByReturn(made);
  return broken === null ? null : `run ${number}, ${made.path}: ${broken}`;
}

const unhandled: string[] = [];
process.on('unhandledRejection', (reason) => unhandled.push(`an unhandled rejection: ${String(reason)}`));

const first = values.only === undefined ? 0 : Number(values.only);
const last = values.only === undefined ? Number(values.runs) : first + 1;
const start = performance.now();
let faults = 0;
for (let number = first; number < last; number += 1) {
  const result = values.returns ? runReturn(number) : await runOne(number, values.only !== undefined);
  const broken = result ?? unhandled.pop() ?? null;
  if (broken !== null) {
    faults += 1;
    process.stdout.write(`${broken}\n`);
  }
  const count = number - first + 1;
  if (count % PROGRESS_EVERY === 0 || number === last - 1) {
    const seconds = (performance.now() - start) / 1000;
    const memory = Math.round(process.memoryUsage().rss / 1e6);
    const speed = ((seconds * 1000) / count).toFixed(1);
    process.stdout.write(
      `${count} runs, seed ${seed}: ${faults} faults, ${seconds.toFixed(0)} s, ${speed} ms each, ${memory} MB\n`,
    );
  }
}
process.exitCode = faults > 0 ? 1 : 0;
