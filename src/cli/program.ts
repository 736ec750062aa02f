import { Command } from 'commander';
import type { World } from '../world.js';
import { explain } from './commands/explain.js';
import { init } from './commands/init.js';
import { schema } from './commands/schema.js';
import type { CommandResult } from './outcome.js';
import { report } from './report.js';

/** Opens the world of a workspace, by the folder that `-C` names. */
export type WorldOf = (workspace: string) => World;

interface GlobalOptions {
  readonly C: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** The command line: what it takes, its help, and what runs. `done` gets the exit code of the command that ran. */
export function createProgram(
  world: World,
  worldOf: WorldOf,
  version: string,
  done: (exitCode: number) => void,
): Command {
  const program = new Command('rolebook')
    .description('Job descriptions, appraisal forms and KPI sheets from one YAML definition of a role.')
    .version(version, '-V, --version', 'print the version')
    .option('-C <dir>', 'work in this workspace instead of the current folder', '.')
    .option('--json', 'print one JSON object on stdout')
    .option('--quiet', 'print problems only')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => world.print(text),
      writeErr: (text) => world.printError(text),
      outputError: (text, write) => write(inOwnStyle(text)),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    });
  withExamples(program, [
    'rolebook init demo',
    'rolebook -C demo build',
    'rolebook build account-manager --format pdf',
  ]);

  const run = async (command: Command, work: (world: World) => Promise<CommandResult>): Promise<void> => {
    const { C, json = false, quiet = false } = command.optsWithGlobals<GlobalOptions>();
    const workspace = worldOf(C);
    done(await report(workspace, command.name(), await work(workspace), { json, quiet }));
  };

  withExamples(program.command('init'), ['rolebook init', 'rolebook init demo'])
    .description('write a workspace that builds at once: a company, a role, a logo')
    .argument('[dir]', 'folder to write to', '.')
    .action((folder: string, _options, command: Command) => run(command, (at) => init(at, folder)));

  withExamples(program.command('explain'), ['rolebook explain role/unknown-key'])
    .description('say what a diagnostic code means and what to do')
    .argument('<code>', 'code as a diagnostic shows it')
    .action((code: string, _options, command: Command) => run(command, async () => explain(code)));

  withExamples(program.command('schema'), ['rolebook schema', 'rolebook schema role > role.schema.json'])
    .description('print the JSON Schema of a kind of file, or the kinds there are')
    .argument('[name]', 'kind of file')
    .action((name: string | undefined, _options, command: Command) => run(command, (at) => schema(at, name)));

  return program;
}

/** Messages of the parser in the form of all others. */
function inOwnStyle(text: string): string {
  return text
    .replace(/^error: /, 'rolebook: ')
    .replace(/^\(Did you mean (?:one of )?(.*)\?\)$/m, (_all, names) => `  hint: did you mean ${names}?`);
}

function withExamples(command: Command, examples: readonly string[]): Command {
  const lines = examples.map((example) => `  $ ${example}\n`).join('');
  return command.addHelpText('before', `Examples:\n${lines}`);
}
