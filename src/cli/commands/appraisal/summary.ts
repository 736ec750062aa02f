import { writeSummaries } from '../../../appraisal/outcome/summaries.js';
import { readPeople } from '../../../pipeline/read-people.js';
import { readWorkspace } from '../../../pipeline/workspace.js';
import { FORMATS } from '../../../pipeline/writers.js';
import type { World } from '../../../world.js';
import { chosen, firstUnknown, given, listed } from '../../choices.js';
import { issueDate } from '../../issue-date.js';
import { openedPeriod, unknownIn } from '../../opened-period.js';
import { type CommandResult, stopped } from '../../outcome.js';
import { waitSeconds } from './wait-seconds.js';

/** The options of `appraisal summary` as typed. */
export interface SummaryOptions {
  readonly format?: string;
  readonly language?: string;
  readonly wait?: string;
  readonly date?: string;
  /** Global ones: without a line of progress. */
  readonly quiet?: boolean;
  readonly json?: boolean;
}

const MOST_SHOWN = 50;

/** Writes one page about each employee of a period who has a result, or about those named. */
export async function summary(
  world: World,
  id: string,
  named: readonly string[],
  options: SummaryOptions,
): Promise<CommandResult> {
  const opened = await openedPeriod(world, id);
  if ('misuse' in opened) return opened;
  const { period, known } = opened;
  const asked = listed(options.format);
  const wait = waitSeconds(options.wait);
  if (typeof wait !== 'number') return wait;
  const today = issueDate(options.date, world);
  if (typeof today !== 'string') return today;
  const workspace = await readWorkspace(world);
  if (!workspace.company.ok) return stopped(workspace.company.diagnostics);
  const company = workspace.company.value;
  const languages = [...new Set(company.resolved.entities.flatMap((entity) => entity.languages))];
  const misuse =
    unknownIn(opened, named) ??
    firstUnknown('format', asked, FORMATS) ??
    firstUnknown('language', given(options.language), languages);
  if (misuse !== null) return misuse;
  const people = await readPeople(world, workspace, company, today);
  const report = await writeSummaries(world, workspace, company, people, {
    period,
    employees: named.length > 0 ? [...new Set(named)] : known,
    isNamed: named.length > 0,
    formats: chosen(asked, FORMATS),
    language: options.language ?? null,
    waitSeconds: wait,
    today,
    isQuiet: options.quiet === true || options.json === true,
  });
  const { employees, written, diagnostics } = report;
  return {
    text: written.map((path) => `${path}\n`).join(''),
    data: { period: id, date: today, employees, written },
    summary: `${id}: summaries of ${employees.length} of ${known.length} employees.`,
    diagnostics: [...(people?.diagnostics ?? []), ...diagnostics],
    show: { format: 'text', most: MOST_SHOWN },
  };
}
