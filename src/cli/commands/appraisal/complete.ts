import { completeAll, unsaid } from '../../../appraisal/complete/complete-all.js';
import { staleResults } from '../../../appraisal/complete/stale-results.js';
import { locked } from '../../../appraisal/locked.js';
import { resultPath } from '../../../appraisal/result/paths.js';
import { neededFor, openPositions } from '../../../appraisal/score/open-positions.js';
import type { Diagnostic } from '../../../diagnostic/diagnostic.js';
import { readPeople } from '../../../pipeline/read-people.js';
import { readWorkspace } from '../../../pipeline/workspace.js';
import { FORMATS } from '../../../pipeline/writers.js';
import type { World } from '../../../world.js';
import { chosen, firstUnknown, listed } from '../../choices.js';
import { issueDate } from '../../issue-date.js';
import { openedPeriod, unknownIn } from '../../opened-period.js';
import { type CommandResult, stopped } from '../../outcome.js';
import { waitSeconds } from './wait-seconds.js';

/** The options of `appraisal complete` as typed. */
export interface CompleteOptions {
  readonly format?: string;
  readonly force?: boolean;
  readonly wait?: string;
  readonly date?: string;
  /** Of the whole command line. */
  readonly quiet?: boolean;
  readonly json?: boolean;
}

const MOST_SHOWN = 50;

/** Writes the completed forms of a period that are missing or stale: of all of whom something has come back, or of those named. */
export async function complete(
  world: World,
  id: string,
  named: readonly string[],
  options: CompleteOptions,
): Promise<CommandResult> {
  const opened = await openedPeriod(world, id);
  if ('misuse' in opened) return opened;
  const { known } = opened;
  const period = opened.period.id;
  const asked = listed(options.format);
  const misuse = firstUnknown('format', asked, FORMATS) ?? unknownIn(opened, named);
  if (misuse !== null) return misuse;
  const formats = chosen(asked, FORMATS);
  const wait = waitSeconds(options.wait);
  if (typeof wait !== 'number') return wait;
  const today = issueDate(options.date, world);
  if (typeof today !== 'string') return today;
  const workspace = await readWorkspace(world);
  if (!workspace.company.ok) return stopped(workspace.company.diagnostics);
  const company = workspace.company.value;
  const staff = (await readPeople(world, workspace, company, today))?.staff ?? null;
  const isQuiet = options.quiet === true || options.json === true;
  const subjects = (named.length > 0 ? [...new Set(named)] : known).map((employee) => ({ period, employee }));

  const outcome = await locked(world, wait, async () => {
    const found = await staleResults(world, subjects, formats, options.force === true);
    const needed = found.stale.flatMap(neededFor);
    const positions = await openPositions(world, workspace, company, needed, today);
    const report = await completeAll(found.stale, { world, workspace, company, staff, positions, formats, isQuiet });
    const said = [...found.diagnostics, ...positions.collector.diagnostics];
    return { ...found, ...report, diagnostics: [...said, ...unsaid(report.diagnostics, said)] };
  });
  if ('locked' in outcome) return stopped([outcome.locked]);
  const { written, employees, complete: there, without, diagnostics } = outcome.value;
  const missing = named.length === 0 ? [] : without.map((employee) => nothingReturned(period, employee));
  return {
    text: written.map((path) => `${path}\n`).join(''),
    data: { period, employees, complete: there, without, written },
    summary: summaryOf(period, written.length, employees.length, there.length, without.length),
    diagnostics: [...diagnostics, ...missing],
    show: { format: 'text', most: MOST_SHOWN },
  };
}

function summaryOf(period: string, files: number, employees: number, there: number, without: number): string {
  const people = employees === 1 ? '1 employee' : `${employees} employees`;
  const rest = [
    ...(there === 0 ? [] : [`${there} had them already`]),
    ...(without === 0 ? [] : [`nothing has come back of ${without}`]),
  ];
  const more = rest.length === 0 ? '' : `; ${rest.join(', ')}`;
  const forms = files === 1 ? '1 completed form' : `${files} completed forms`;
  return `${period}: ${forms} of ${people}${more}.`;
}

function nothingReturned(period: string, employee: string): Diagnostic {
  return {
    severity: 'error',
    code: 'complete/nothing-returned',
    message: `Nothing of "${employee}" for ${period} has come back, so there is nothing to complete.`,
    hint: 'collect what came back first, with "rolebook appraisal collect <file or folder>"',
    place: { file: resultPath(period, employee) },
  };
}
