import type { Command } from 'commander';
import type { World } from '../world.js';
import type { CollectOptions } from './commands/appraisal/collect.js';
import type { CompleteOptions } from './commands/appraisal/complete.js';
import type { StepOptions } from './commands/appraisal/steps.js';
import type { ExportOptions } from './commands/people/export.js';
import type { PurgeOptions } from './commands/people/purge.js';
import type { CommandResult } from './outcome.js';

export type Run = (command: Command, work: (world: World) => Promise<CommandResult>) => Promise<void>;
export type WithExamples = (command: Command, examples: readonly string[]) => Command;

const SUBJECT = '<employee/period>';
const WHOSE = 'id in the staff list and period, as in e-07/2026-H2';
const WAIT = ['--wait <seconds>', 'wait so long for another run to end (default: 0)'] as const;
const DAY = [
  '--date <day>',
  'the day on which it is done, YYYY-MM-DD (default: SOURCE_DATE_EPOCH, else today)',
] as const;
const BY = ['--by <id>', 'post or employee who does it'] as const;

/** The commands of an appraisal from the first form that comes back to its end. */
export function addResultCommands(appraisal: Command, run: Run, withExamples: WithExamples): void {
  withExamples(appraisal.command('collect'), [
    'rolebook appraisal collect returned/',
    'rolebook appraisal collect inbox/e-07.docx actuals.xlsx',
    'rolebook appraisal collect corrected.pdf --replace',
  ])
    .description('take returned forms and spreadsheets of figures into the results')
    .argument('<path...>', 'files, or folders with all that is in them')
    .option('--replace', 'let other values take the place of those that were collected; the old form is kept')
    .option(...WAIT)
    .option(...DAY)
    .action((paths: string[], _options: CollectOptions, command: Command) =>
      run(command, async (at) =>
        (await import('./commands/appraisal/collect.js')).collect(at, paths, command.optsWithGlobals()),
      ),
    );

  withExamples(appraisal.command('complete'), [
    'rolebook appraisal complete 2026-H2',
    'rolebook appraisal complete 2026-H2 e-07 --format pdf --force',
  ])
    .description('write the completed forms that are missing or out of date; collecting and the steps do so themselves')
    .argument('<period>', 'as it was opened: 2026-H2')
    .argument('[employee...]', 'ids in the staff list')
    .option('--format <list>', 'docx (KPI sheets only), pdf (default: both)')
    .option('--force', 'make those anew too that are up to date, as after a change of theme or wording')
    .option(...WAIT)
    .option(...DAY)
    .action((period: string, employees: string[], _options: CompleteOptions, command: Command) =>
      run(command, async (at) =>
        (await import('./commands/appraisal/complete.js')).complete(at, period, employees, command.optsWithGlobals()),
      ),
    );

  withExamples(appraisal.command('calibrate'), [
    'rolebook appraisal calibrate e-07/2026-H2 --item duty.competitors --to done --reason "The study came late" --by hr-officer',
  ])
    .description('change one mark or level of a returned appraisal, with the reason')
    .argument(SUBJECT, WHOSE)
    .option('--item <field>', 'what is marked, as its field is named: duty.competitors')
    .option('--to <value>', 'done, partly, not-done, not-applicable, or a level')
    .option('--reason <text>', 'why; the employee may read it')
    .option(...BY)
    .option('--segment <number>', 'part of the period, for who held several positions (default: 1)')
    .option(...WAIT)
    .option(...DAY)
    .action((subject: string, _options: StepOptions, command: Command) =>
      run(command, async (at) =>
        (await import('./commands/appraisal/steps.js')).calibrate(at, subject, command.optsWithGlobals()),
      ),
    );

  withExamples(appraisal.command('release'), [
    'rolebook appraisal release 2026-H2',
    'rolebook appraisal release 2026-H2 e-07 e-12',
    'rolebook appraisal release 2026-H2 e-07 --incomplete',
  ])
    .description('show results to their employees: all that are returned, or those named')
    .argument('<period>', 'as it was opened: 2026-H2')
    .argument('[employee...]', 'ids in the staff list')
    .option('--incomplete', 'also those that lack marks or figures, which are left out')
    .option(...BY)
    .option(...WAIT)
    .option(...DAY)
    .action((period: string, employees: string[], _options: StepOptions, command: Command) =>
      run(command, async (at) =>
        (await import('./commands/appraisal/steps.js')).release(at, period, employees, command.optsWithGlobals()),
      ),
    );

  const enter = (
    step: 'comment' | 'sign' | 'refuse' | 'appeal',
    description: string,
    example: string,
    options: readonly (readonly [string, string])[],
  ): void => {
    const command = withExamples(appraisal.command(step), [`rolebook appraisal ${step} e-07/2026-H2${example}`])
      .description(description)
      .argument(SUBJECT, WHOSE);
    for (const [flags, words] of [...options, BY, WAIT, DAY]) command.option(flags, words);
    command.action((subject: string, _given: StepOptions, called: Command) =>
      run(called, async (at) =>
        (await import('./commands/appraisal/steps.js')).enter(at, step, subject, called.optsWithGlobals()),
      ),
    );
  };
  const TEXT = [
    ['--text <text>', 'what the employee says'],
    ['--file <path>', 'the same from a text file'],
  ] as const;
  enter('comment', 'keep what the employee says to a released result', ' --text "I agree."', TEXT);
  enter('sign', 'keep that the employee has signed a released result', ' --date 2026-12-31', []);
  enter('refuse', 'keep that the employee will not sign a released result', ' --reason "Wants to appeal"', [
    ['--reason <text>', 'why'],
  ]);
  enter('appeal', 'open a released result again, because the employee appeals', ' --file appeal.txt', TEXT);

  withExamples(appraisal.command('close'), [
    'rolebook appraisal close 2026-H2',
    'rolebook appraisal close 2026-H2 e-07 e-12',
    'rolebook appraisal close e-07/2026-H2',
  ])
    .description('end appraisals: all that are signed, or those named; nothing changes after that')
    .argument('<period>', 'as it was opened: 2026-H2; or one employee and period: e-07/2026-H2')
    .argument('[employee...]', 'ids in the staff list')
    .option(...BY)
    .option(...WAIT)
    .option(...DAY)
    .action((subject: string, employees: string[], _options: StepOptions, command: Command) =>
      run(command, async (at) =>
        (await import('./commands/appraisal/steps.js')).close(at, subject, employees, command.optsWithGlobals()),
      ),
    );
}

/** What is kept about people, for them to have and to be forgotten. */
export function addPeopleCommands(people: Command, run: Run, withExamples: WithExamples): void {
  withExamples(people.command('export'), [
    'rolebook people export e-07 > e-07.yaml',
    'rolebook people export e-07 --out exports/e-07',
  ])
    .description('print everything that is kept about one employee')
    .argument('<employee>', 'id in the staff list')
    .option('--out <dir>', 'write it to this folder, with all forms, instead of printing it')
    .action((id: string, options: ExportOptions, command: Command) =>
      run(command, async (at) => (await import('./commands/people/export.js')).exportPeople(at, id, options)),
    );

  withExamples(people.command('purge'), ['rolebook people purge', 'rolebook people purge --before 2021-01-01 --yes'])
    .description('list the periods that need not be kept any longer; with --yes remove them')
    .option('--before <day>', 'those that ended before this day (default: as company.yaml says, else 60 months ago)')
    .option('--yes', 'remove them')
    .option(...WAIT)
    .action((options: PurgeOptions, command: Command) =>
      run(command, async (at) => (await import('./commands/people/purge.js')).purge(at, options)),
    );
}
