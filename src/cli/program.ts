import { Command } from 'commander';
import type { World } from '../world.js';
import type { ExplainResultOptions } from './commands/appraisal/explain-result.js';
import type { OpenOptions } from './commands/appraisal/open.js';
import type { StatusOptions } from './commands/appraisal/status.js';
import type { BuildOptions } from './commands/build.js';
import type { ExplainOptions } from './commands/explain-value.js';
import type { NewOptions } from './commands/new.js';
import type { TranslateOptions } from './commands/translate.js';
import type { ValidateOptions } from './commands/validate.js';
import type { CommandResult, Misuse } from './outcome.js';
import { addOutcomeCommands } from './outcome-commands.js';
import { type ReportStyle, report } from './report.js';
import { addPeopleCommands, addResultCommands } from './result-commands.js';
import { isLikeSubject, readSubject } from './subject.js';

/** Opens the world of a workspace, by the folder that `-C` names. */
export type WorldOf = (workspace: string) => World;

/** Who is told how the run goes. */
export interface Listener {
  /** A command was named; its arguments are still to be looked at. */
  readonly named: (command: string) => void;
  /** The command line is wrong; the parser throws next. */
  readonly refused: (misuse: Misuse) => void;
  readonly done: (exitCode: number) => void;
}

/** The command line: what it takes, its help, and what runs. */
export function createProgram(
  world: World,
  worldOf: WorldOf,
  version: string,
  style: ReportStyle,
  { named, refused, done }: Listener,
): Command {
  let called = '';
  const name = (command: Command): void => {
    called = fullName(command, ' ');
    named(fullName(command));
  };
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
      writeErr: (text) => {
        if (!style.json) world.printError(text);
      },
      outputError: (text) => refused(misuseOf(text, called)),
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
    const workspace = worldOf(command.optsWithGlobals<{ readonly C: string }>().C);
    done(await report(workspace, fullName(command), await work(workspace), style));
  };
  program.hook('preSubcommand', (_program, command) => name(command));

  // Each command is loaded when it runs: `explain` need not wait for the packages that `build` uses.
  withExamples(program.command('init'), ['rolebook init', 'rolebook init demo'])
    .description('write a workspace that builds at once: a company, a role, a logo, a staff list')
    .argument('[dir]', 'folder to write to', '.')
    .action((folder: string, _options: object, command: Command) =>
      run(command, async (at) => (await import('./commands/init.js')).init(at, folder)),
    );

  withExamples(program.command('new'), [
    'rolebook new sales-assistant',
    'rolebook new bank-account-manager --extends account-manager',
  ])
    .description('write a role file with every field explained')
    .argument('<role>', 'id of the new role')
    .option('--extends <role>', 'write a variant of this role')
    .action((id: string, options: NewOptions, command: Command) =>
      run(command, async (at) => (await import('./commands/new.js')).newRole(at, id, options)),
    );

  withExamples(program.command('validate'), ['rolebook validate', 'rolebook validate account-manager --strict'])
    .description('check roles, company, theme, wording, templates and the lists of people')
    .argument('[role...]', 'ids of roles; all when left out')
    .option('--strict', 'treat warnings as errors')
    .option('--format <format>', 'text, or github for annotations in a pull request (default: text)')
    .option('--max <count>', 'show so many problems as text, 0 for all (default: 50); github and --json give all')
    .action((roles: string[], options: ValidateOptions, command: Command) =>
      run(command, async (at) => (await import('./commands/validate.js')).validate(at, roles, options)),
    );

  withExamples(program.command('build'), [
    'rolebook build',
    'rolebook build account-manager --document job-description,kpi-sheet --format pdf',
    'rolebook build --language en --out letters --date 2026-01-31',
    'rolebook build account-manager --language lt+en',
  ])
    .description('build documents: all of everything where nothing is chosen')
    .argument('[role...]', 'ids of roles')
    .option('--document <ids>', 'job-description, appraisal, kpi-sheet')
    .option('--language <tags>', 'languages (BCP 47) of the company; two joined by + stand side by side, as in lt+en')
    .option('--format <formats>', 'docx, pdf')
    .option('--entity <ids>', 'legal entities of the company')
    .option('--theme <name>', 'look of all documents of this run, such as large-print')
    .option('--paper <paper>', 'A4 or Letter, for all documents of this run')
    .option('--out <dir>', 'folder to write to', 'out')
    .option('--embed-fonts', 'put the fonts into DOCX files, for computers that do not have them')
    .option('--allow-fallback', 'print the source text, marked by its language, where a translation is missing')
    .option('--print', 'forms with blanks to fill in by hand, instead of fields to fill in on screen')
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
    'rolebook explain e-07/2026-H2',
  ])
    .description('say what a diagnostic code means, where a value of a role comes from, or how a score comes about')
    .argument('<code | role.path | employee/period>', 'code as a diagnostic shows it, value of a role, or result')
    .option('--entity <id>', 'the role as this legal entity has it')
    .option('--names', 'of a result, show the name and the score too')
    .action((subject: string, options: ExplainOptions & ExplainResultOptions, command: Command) =>
      run(command, async (at) => {
        const result = readSubject(subject);
        if (result !== null) {
          return (await import('./commands/appraisal/explain-result.js')).explainResult(at, result, options);
        }
        if (isLikeSubject(subject)) {
          return (await import('./commands/appraisal/unknown-period.js')).unknownPeriod(at, subject);
        }
        return subject.includes('/')
          ? (await import('./commands/explain.js')).explain(subject)
          : (await import('./commands/explain-value.js')).explainValue(at, subject, options);
      }),
    );

  withExamples(program.command('translate'), [
    'rolebook translate company --to el',
    'rolebook translate account-manager key-account-manager --to lt',
    'rolebook translate account-manager --to lt --confirm duties.search,purpose',
  ])
    .description('write the texts of a role in another language, or bring them up to date')
    .argument('<role...>', 'ids of roles, or "company"')
    .option('--to <language>', 'language (BCP 47), such as el, lt, nb, gu or th')
    .option('--entity <id>', 'the role as this legal entity has it')
    .option('--confirm <texts>', 'texts that still say the same although their source changed, or "all"')
    .action((roles: string[], options: TranslateOptions, command: Command) =>
      run(command, async (at) => (await import('./commands/translate.js')).translate(at, roles, options)),
    );

  const appraisal = withExamples(program.command('appraisal'), [
    'rolebook appraisal status',
    'rolebook appraisal open --period 2026-H2',
  ])
    .description('appraise people: who is due, and their forms')
    .hook('preSubcommand', (_appraisal, command) => name(command));

  withExamples(appraisal.command('status'), [
    'rolebook appraisal status',
    'rolebook appraisal status --unit sales --names',
    'rolebook appraisal status --ics > appraisals.ics',
  ])
    .description('say who is to be appraised and when: overdue first')
    .option('--unit <ids>', 'only people of these units')
    .option('--manager <ids>', 'only people of these managers, by their ids in the staff list')
    .option('--csv', 'print a table for spreadsheets')
    .option('--ics', 'print a calendar')
    .option('--names', 'show names too; ids alone when left out')
    .option('--date <day>', 'the day to look from, YYYY-MM-DD (default: SOURCE_DATE_EPOCH, else today)')
    .action((options: StatusOptions, command: Command) =>
      run(command, async (at) => (await import('./commands/appraisal/status.js')).status(at, options)),
    );

  withExamples(appraisal.command('open'), [
    'rolebook appraisal open --period 2026-H2',
    'rolebook appraisal open --period 2026-Q3 --unit sales --format docx',
    'rolebook appraisal open --period 2026-07-01..2026-12-31 e-07 e-12',
  ])
    .description('make the forms of a period: for those who are due by its end, or for those named')
    .argument('[employee...]', 'ids in the staff list')
    .option(
      '--period <period>',
      'half-year, quarter, year or two dates: 2026-H2, 2026-Q3, 2026, 2026-07-01..2026-12-31',
    )
    .option('--unit <ids>', 'only people of these units')
    .option('--manager <ids>', 'only people of these managers, by their ids in the staff list')
    .option('--all', 'everybody who was there in the period, due or not')
    .option('--format <formats>', 'docx, pdf')
    .option('--print', 'forms with blanks to fill in by hand, instead of fields to fill in on screen')
    .option('--replace', 'make anew the forms of which nothing has come back')
    .option('--wait <seconds>', 'wait so long for another run to end (default: 0)')
    .option('--date <day>', 'the day of opening, YYYY-MM-DD (default: SOURCE_DATE_EPOCH, else today)')
    .action((employees: string[], _options: OpenOptions, command: Command) =>
      run(command, async (at) =>
        (await import('./commands/appraisal/open.js')).open(at, employees, command.optsWithGlobals()),
      ),
    );

  addResultCommands(appraisal, run, withExamples);
  addOutcomeCommands(appraisal, run, withExamples);

  const people = withExamples(program.command('people'), ['rolebook people export e-07', 'rolebook people purge'])
    .description('what is kept about people: hand it over, and remove it in time')
    .hook('preSubcommand', (_people, command) => name(command));
  addPeopleCommands(people, run, withExamples);

  withExamples(program.command('schema'), ['rolebook schema', 'rolebook schema role > role.schema.json'])
    .description('print the JSON Schema of a kind of file, or the kinds there are')
    .argument('[name]', 'kind of file')
    .action((name: string | undefined, _options: object, command: Command) =>
      run(command, async (at) => (await import('./commands/schema.js')).schema(at, name)),
    );

  return program;
}

/** The name of a command with those that it belongs to: `appraisal-status`, or with another mark between. */
function fullName(command: Command, mark = '-'): string {
  const parent = command.parent;
  return parent === null || parent.parent === null
    ? command.name()
    : `${fullName(parent, mark)}${mark}${command.name()}`;
}

/** A message of the parser about a command in the form of all others. */
function misuseOf(text: string, command: string): Misuse {
  const [message = '', ...rest] = text.trim().split('\n');
  const [, lacking] = /^error: missing required argument '(.*)'$/.exec(message) ?? [];
  if (lacking !== undefined) {
    return {
      misuse: `"rolebook ${command}" needs <${lacking}>`,
      hint: `"rolebook ${command} --help" shows how to write it`,
    };
  }
  const [, names] = /^\(Did you mean (?:one of )?(.*)\?\)$/m.exec(rest.join('\n')) ?? [];
  return {
    misuse: message.replace(/^error: /, ''),
    ...(names === undefined ? {} : { hint: `did you mean ${names}?` }),
  };
}

function withExamples(command: Command, examples: readonly string[]): Command {
  const lines = examples.map((example) => `  $ ${example}\n`).join('');
  return command.addHelpText('before', `Examples:\n${lines}`);
}
