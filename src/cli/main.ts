import { CommanderError } from 'commander';
import type { World } from '../world.js';
import { createProgram, type WorldOf } from './program.js';

/**
 * Runs the command line (without `node` and the script) and returns the exit code: 0 done, 1 problems in the input,
 * 2 the command line is wrong, 3 a fault in Rolebook. Never throws, never ends the process.
 */
export async function main(argv: readonly string[], worldOf: WorldOf): Promise<number> {
  const world = worldOf('.');
  let exitCode = 0;
  try {
    const program = createProgram(world, worldOf, await readVersion(world), (code) => {
      exitCode = code;
    });
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (isSystemError(error)) {
      world.printError(`rolebook: ${error.message}\n`);
      return 1;
    }
    world.printError(faultMessage(error));
    return 3;
  }
}

async function readVersion(world: World): Promise<string> {
  const bytes = await world.readBuiltIn('package.json');
  if (bytes === null) throw new Error('package.json is missing from this installation');
  return String(JSON.parse(new TextDecoder().decode(bytes)).version);
}

/** A file that may not be read, a full disk: the machine's answer, not a fault of Rolebook. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

function faultMessage(error: unknown): string {
  const detail = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  return [
    'rolebook: a fault in Rolebook itself; your files are not to blame, and no file was left half-written.',
    ...detail.split('\n').map((line) => `  ${line}`),
    'Please report it to the maintainers with these lines, the command you ran and "rolebook --version".',
    '',
  ].join('\n');
}
