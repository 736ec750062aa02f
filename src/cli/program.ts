import { Command } from 'commander';
import type { World } from '../world.js';
import type { BuildOptions } from './commands/build.js';
import type { ExplainOptions } from './commands/explain-value.js';
import type { ValidateOptions } from './commands/validate.js';
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

  // Each command is loaded when it runs: `explain` need not wait for the packages that `build` uses.
  withExamples(program.command('init'), ['rolebook init', 'rolebook init demo'])
    .description('write a workspace that builds at once: a company, a role, a logo')
    .argument('[dir]', 'folder to write to', '.')
    .action((folder: string, _options: object, command: Command) =>
      run(command, async (at) => (await import('./commands/init.js')).init(at, folder)),
    );

  withExamples(program.command('validate'), ['rolebook validate', 'rolebook validate account-manager --strict'])
    .description('check roles, company, theme, wording and templates')
    .argument('[role...]', 'ids of roles; all when left out')
    .option('--strict', 'treat warnings as errors')
    .action((roles: string[], options: ValidateOptions, command: Command) =>
      run(command, async (at) => (await import('./commands/validate.js')).validate(at, roles, options)),
    );

  withExamples(program.command('build'), [
    'rolebook build',
    'rolebook build account-manager --document job-description,kpi-sheet --format pdf',
    'rolebook build --language en --out letters --date 2026-01-31',
  ])
    .description('build documents: all of everything where nothing is chosen')
    .argument('[role...]', 'ids of roles')
    .option('--document <ids>', 'job-description, appraisal, kpi-sheet')
    .option('--language <tags>', 'languages (BCP 47) that the company issues documents in')
    .option('--format <formats>', 'docx, pdf')
    .option('--entity <ids>', 'legal entities of the company')
    .option('--out <dir>', 'folder to write to', 'out')
    .option('--print', 'blanks to fill in by hand, as all forms have them so far')
    .option('--date <day>', 'date of issue, YYYY-MM-DD (default: SOURCE_DATE_EPOCH, else today)')
    .action((roles: string[], options: BuildOptions, command: Command) =>
      run(command, async (at) => (await import('./commands/build.js')).build(at, roles, options)),
    );

  withExamples(program.command('list'), ['rolebook list', 'rolebook list --json'])
    .description('list roles, their languages and how complete they are')
    .action((_options: object, command: Command) =>
      run(command, async (at) => (await import('./commands/list.js')).list(at)),
    );

  withExamples(program.command('explain'), [
    'rolebook explain role/unknown-key',
    'rolebook explain account-manager.kpis.deals',
  ])
    .description('say what a diagnostic code means, or where a value of a role comes from')
    .argument('<code | role.path>', 'code as a diagnostic shows it, or a role and the way to a value of it')
    .option('--entity <id>', 'the role as this legal entity has it')
    .action((subject: string, options: ExplainOptions, command: Command) =>
      run(command, async (at) =>
        subject.includes('/')
          ? (await import('./commands/explain.js')).explain(subject)
          : (await import('./commands/explain-value.js')).explainValue(at, subject, options),
      ),
    );

  withExamples(program.command('schema'), ['rolebook schema', 'rolebook schema role > role.schema.json'])
    .description('print the JSON Schema of a kind of file, or the kinds there are')
    .argument('[name]', 'kind of file')
    .action((name: string | undefined, _options: object, command: Command) =>
      run(command, async (at) => (await import('./commands/schema.js')).schema(at, name)),
    );

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
