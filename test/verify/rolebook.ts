import { main } from '../../src/cli/main.js';
import { nodeWorld } from '../../src/world.js';
import { readBuiltIn } from '../support/held-world.js';

/** What a run of the command line prints that must end well. */
export async function rolebook(argv: readonly string[]): Promise<string> {
  const { exitCode, printed, problems } = await runRolebook(argv);
  if (exitCode !== 0) throw new Error(`rolebook ${argv.join(' ')} ended with ${exitCode}:\n${problems}`);
  return printed;
}

/** What a run of the command line prints, however it ends. */
export async function runRolebook(
  argv: readonly string[],
): Promise<{ readonly exitCode: number; readonly printed: string; readonly problems: string }> {
  const printed: string[] = [];
  const problems: string[] = [];
  const exitCode = await main(argv, (workspace) => ({
    ...nodeWorld(workspace),
    readBuiltIn,
    print: (text) => void printed.push(text),
    printError: (text) => void problems.push(text),
  }));
  return { exitCode, printed: printed.join(''), problems: problems.join('') };
}
