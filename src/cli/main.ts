import { CommanderError } from 'commander';
import { refusalCode, unreadable } from '../pipeline/refusal.js';
import type { World } from '../world.js';
import type { Misuse, Outcome } from './outcome.js';
import { createProgram, type WorldOf } from './program.js';
import { type ReportStyle, report, reportFault } from './report.js';

/** Names the object that `--json` prints when no command is known. */
const NO_COMMAND = 'error';

/**
 * Runs the command line (without `node` and the script) and returns the exit code: 0 done, 1 problems in the input,
 * 2 the command line is wrong, 3 a fault in Rolebook. Never throws, never ends the process.
 */
export async function main(argv: readonly string[], worldOf: WorldOf): Promise<number> {
  const world = worldOf('.');
  const style = styleOf(argv);
  let command = NO_COMMAND;
  let misuse: Misuse | null = null;
  let exitCode = 0;
  try {
    const program = createProgram(world, worldOf, await readVersion(world), style, {
      named: (name) => {
        command = name;
      },
      refused: (found) => {
        misuse = found;
      },
      done: (code) => {
        exitCode = code;
      },
    });
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      // Without a message of its own the parser has printed the help, for people only.
      return misuse === null && !style.json ? 2 : report(world, command, misuse ?? INCOMPLETE, style);
    }
    if (refusalCode(error) !== null) return report(world, command, refused(error), style);
    return reportFault(world, command, error, style);
  }
}

const INCOMPLETE: Misuse = { misuse: 'no command is named', hint: 'run "rolebook --help"' };

/** How to report is known from the start, so that a wrong command line is reported so too. */
function styleOf(argv: readonly string[]): ReportStyle {
  const end = argv.indexOf('--');
  const options = new Set(end < 0 ? argv : argv.slice(0, end));
  return { json: options.has('--json'), quiet: options.has('--quiet') };
}

/** The machine's refusal of a file that no command expects to be refused. */
function refused(error: unknown): Outcome {
  const path = error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : '.';
  return { text: '', data: {}, summary: null, diagnostics: [unreadable(error, path)] };
}

async function readVersion(world: World): Promise<string> {
  const bytes = await world.readBuiltIn('package.json');
  if (bytes === null) throw new Error('package.json is missing from this installation');
  return String(JSON.parse(new TextDecoder().decode(bytes)).version);
}
