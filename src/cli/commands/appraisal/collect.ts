import { type Collected, collect as collectAll } from '../../../appraisal/collect/collect.js';
import { visible } from '../../../diagnostic/format.js';
import { readPeople, staffMissing } from '../../../pipeline/read-people.js';
import { readWorkspace } from '../../../pipeline/workspace.js';
import type { World } from '../../../world.js';
import { issueDate } from '../../issue-date.js';
import { type CommandResult, stopped } from '../../outcome.js';
import { FROM_WORKSPACE } from './named-files.js';
import { waitSeconds } from './wait-seconds.js';

/** The options of `appraisal collect` as typed. */
export interface CollectOptions {
  readonly replace?: boolean;
  readonly wait?: string;
  readonly date?: string;
  /** Of the whole command line. */
  readonly quiet?: boolean;
}

const MOST_SHOWN = 50;

/** Takes returned forms and spreadsheets of figures into the results. */
export async function collect(world: World, named: readonly string[], options: CollectOptions): Promise<CommandResult> {
  const today = issueDate(options.date, world);
  if (typeof today !== 'string') return today;
  const wait = waitSeconds(options.wait);
  if (typeof wait !== 'number') return wait;
  const workspace = await readWorkspace(world);
  if (!workspace.company.ok) return stopped(workspace.company.diagnostics);
  const company = workspace.company.value;
  const people = await readPeople(world, workspace, company, today);
  if (people === null) return stopped([staffMissing('There is no staff list.')]);
  const { collected, files, missing, completed, diagnostics } = await collectAll(world, workspace, company, people, {
    named,
    replace: options.replace === true,
    waitSeconds: wait,
    today,
    isQuiet: options.quiet === true,
  });
  if (missing.length > 0) return { misuse: `there is no file or folder ${missing.join(', ')}`, hint: FROM_WORKSPACE };
  return {
    text: textOf(collected),
    data: { date: today, files, collected, completed },
    summary: summaryOf(collected, files, completed.length),
    diagnostics,
    show: { format: 'text', most: MOST_SHOWN },
  };
}

/** A line for each form; of a spreadsheet one for each employee. */
function textOf(collected: readonly Collected[]): string {
  const lines = collected.map(({ file, employee, period, segment, part, what }) => {
    const which = segment === 1 ? '' : ` (part ${segment})`;
    return `${employee}/${period}${which}  ${PARTS[part]}  ${WHAT[what]}  ${visible(file)}\n`;
  });
  return [...new Set(lines)].join('');
}

const PARTS: Readonly<Record<Collected['part'], string>> = {
  self: 'self-appraisal',
  manager: 'appraisal',
  second: 'second level',
  sheet: 'KPI sheet',
  actuals: 'figures',
};

const WHAT: Readonly<Record<Collected['what'], string>> = {
  new: 'collected',
  known: 'already collected',
  replaced: 'replaced',
};

function summaryOf(collected: readonly Collected[], files: number, completed: number): string {
  const count = (what: Collected['what']): number =>
    new Set(collected.filter((one) => one.what === what).map(({ file }) => file)).size;
  const [fresh, known, replaced] = [count('new'), count('known'), count('replaced')];
  const rest = [known === 0 ? '' : `, ${known} already collected`, replaced === 0 ? '' : `, ${replaced} replaced`];
  const forms = completed === 0 ? '' : ` Completed forms written: ${completed}.`;
  return `Of ${files} file${files === 1 ? '' : 's'}: ${fresh} collected${rest.join('')}.${forms}`;
}
