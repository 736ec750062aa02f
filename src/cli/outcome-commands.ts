import type { Command } from 'commander';
import type { OverviewOptions } from './commands/appraisal/overview.js';
import type { SummaryOptions } from './commands/appraisal/summary.js';
import type { Run, WithExamples } from './result-commands.js';

const LANGUAGE = '--language <language>';
const WAIT = ['--wait <seconds>', 'wait so long for another run to end (default: 0)'] as const;
const DAY = ['--date <day>', 'the date of issue, YYYY-MM-DD (default: SOURCE_DATE_EPOCH, else today)'] as const;

/** The commands that write what came of appraisals. */
export function addOutcomeCommands(appraisal: Command, run: Run, withExamples: WithExamples): void {
  withExamples(appraisal.command('summary'), [
    'rolebook appraisal summary 2026-H2',
    'rolebook appraisal summary 2026-H2 e-07 --format pdf --language lt',
  ])
    .description('write one page about each employee who has a result, or about those named')
    .argument('<period>', 'as it was opened: 2026-H2')
    .argument('[employee...]', 'ids in the staff list')
    .option('--format <formats>', 'docx, pdf (default: both)')
    .option(LANGUAGE, 'one for all, where the entity issues documents in it (default: that of the employee)')
    .option(...WAIT)
    .option(...DAY)
    .action((period: string, employees: string[], _options: SummaryOptions, command: Command) =>
      run(command, async (at) =>
        (await import('./commands/appraisal/summary.js')).summary(at, period, employees, command.optsWithGlobals()),
      ),
    );

  withExamples(appraisal.command('overview'), [
    'rolebook appraisal overview 2026-H2',
    'rolebook appraisal overview 2026-H2 --unit sales,wholesale --format xlsx',
    'rolebook appraisal overview 2026-H2 --manager e-01 --ids',
  ])
    .description('write what came of a period: ratings, employees, what is missing')
    .argument('<period>', 'as it was opened: 2026-H2')
    .option('--unit <ids>', 'only people of these units')
    .option('--manager <ids>', 'only people of these managers, by their ids in the staff list')
    .option('--format <formats>', 'docx, pdf, xlsx (default: all)')
    .option(LANGUAGE, 'of the overview (default: the first one of the entity)')
    .option('--ids', 'ids in the place of names')
    .option(...WAIT)
    .option(...DAY)
    .action((period: string, options: OverviewOptions, command: Command) =>
      run(command, async (at) => (await import('./commands/appraisal/overview.js')).overview(at, period, options)),
    );
}
