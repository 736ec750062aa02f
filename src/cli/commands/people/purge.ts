import { locked } from '../../../appraisal/locked.js';
import { type OldPeriod, oldPeriods } from '../../../appraisal/people/old-periods.js';
import { readWorkspace } from '../../../pipeline/workspace.js';
import { addMonths } from '../../../scoring/working-days.js';
import type { World } from '../../../world.js';
import { issueDate } from '../../issue-date.js';
import { type CommandResult, stopped } from '../../outcome.js';
import { waitSeconds } from '../appraisal/wait-seconds.js';

/** The options of `people purge` as typed. */
export interface PurgeOptions {
  readonly before?: string;
  readonly yes?: boolean;
  readonly wait?: string;
}

/** Lists the periods that need not be kept any longer, and with `--yes` removes them. */
export async function purge(world: World, options: PurgeOptions): Promise<CommandResult> {
  const workspace = await readWorkspace(world);
  if (!workspace.company.ok) return stopped(workspace.company.diagnostics);
  const today = issueDate(undefined, world);
  if (typeof today !== 'string') return today;
  const { retentionMonths } = workspace.company.value.resolved.appraisals;
  const before = options.before === undefined ? addMonths(today, -retentionMonths) : issueDate(options.before, world);
  if (typeof before !== 'string') return before;
  if (before > today) {
    return {
      misuse: `"${before}" is later than today, ${today}: a period that may not have ended is never removed`,
      hint: 'give the day before which periods had ended, as in --before 2021-01-01',
    };
  }
  const wait = waitSeconds(options.wait);
  if (typeof wait !== 'number') return wait;
  const isSure = options.yes === true;
  const outcome = await locked(world, wait, async () => {
    const old = await oldPeriods(world, before);
    if (isSure) for (const { folder } of old) await world.remove(folder);
    return old;
  });
  if ('locked' in outcome) return stopped([outcome.locked]);
  const old = outcome.value;
  return {
    text: old.map(lineOf).join(''),
    data: { before, removed: isSure, periods: old },
    summary: summaryOf(old, before, isSure),
    diagnostics: [],
  };
}

function lineOf({ folder, to, results, closed, unreleased }: OldPeriod): string {
  const shown = results - closed - unreleased;
  const parts = [
    `${results} ${results === 1 ? 'result' : 'results'}`,
    ...(unreleased === 0 ? [] : [`${unreleased} not released`]),
    ...(shown === 0 ? [] : [`${shown} released and not closed`]),
  ];
  return `${folder}  ended ${to}  ${parts.join(', ')}\n`;
}

function summaryOf(old: readonly OldPeriod[], before: string, isSure: boolean): string {
  if (old.length === 0) return `No period ended before ${before}.`;
  const count = old.length === 1 ? '1 period' : `${old.length} periods`;
  return isSure
    ? `${count} removed, with all forms and results.`
    : `${count} ended before ${before}; nothing is removed without --yes.`;
}
