import { openPeriod } from '../../../appraisal/open/open-period.js';
import { readPeriod } from '../../../appraisal/period.js';
import { didYouMeanHint } from '../../../diagnostic/did-you-mean.js';
import { readPeople, staffMissing } from '../../../pipeline/read-people.js';
import { readWorkspace } from '../../../pipeline/workspace.js';
import { FORMATS } from '../../../pipeline/writers.js';
import type { World } from '../../../world.js';
import { chosen, firstUnknown, listed } from '../../choices.js';
import { issueDate } from '../../issue-date.js';
import { type CommandResult, type Misuse, stopped } from '../../outcome.js';
import { waitSeconds } from './wait-seconds.js';

/** The options of `appraisal open` as typed. */
export interface OpenOptions {
  readonly period?: string;
  readonly unit?: string;
  readonly manager?: string;
  readonly all?: boolean;
  readonly format?: string;
  readonly print?: boolean;
  readonly replace?: boolean;
  readonly wait?: string;
  readonly date?: string;
  /** Global ones: without a line of progress. */
  readonly quiet?: boolean;
  readonly json?: boolean;
}

const PERIOD_HINT = 'write it as 2026-H2, 2026-Q3, 2026 or 2026-07-01..2026-12-31';

/** Problems of a list of thousands that are shown. */
const MOST_SHOWN = 50;

/** Makes the forms of those who are due by the end of a period, of all, or of those named. */
export async function open(world: World, ids: readonly string[], options: OpenOptions): Promise<CommandResult> {
  if (options.period === undefined) return { misuse: 'no period is named', hint: `give --period; ${PERIOD_HINT}` };
  const period = readPeriod(options.period);
  if (period === null) return { misuse: `"${options.period}" is no period`, hint: PERIOD_HINT };
  const formats = listed(options.format);
  const wait = waitSeconds(options.wait);
  if (typeof wait !== 'number') return wait;
  const today = issueDate(options.date, world);
  if (typeof today !== 'string') return today;
  const workspace = await readWorkspace(world);
  if (!workspace.company.ok) return stopped(workspace.company.diagnostics);
  const company = workspace.company.value;
  const people = await readPeople(world, workspace, company, today);
  if (people === null) return stopped([staffMissing('There is no staff list.')]);
  const units = company.resolved.units.map(({ id }) => id);
  const misuse =
    firstUnknown('format', formats, FORMATS) ??
    firstUnknown('unit', listed(options.unit), units) ??
    unknownPerson([...ids, ...listed(options.manager)], people.named);
  if (misuse !== null) return misuse;

  const { employees, total, written, diagnostics } = await openPeriod(world, workspace, company, people.staff, {
    period,
    employees: ids,
    units: listed(options.unit),
    managers: listed(options.manager),
    all: options.all === true,
    formats: chosen(formats, FORMATS),
    print: options.print === true,
    replace: options.replace === true,
    waitSeconds: wait,
    today,
    isQuiet: options.quiet === true || options.json === true,
  });
  return {
    text: written.map((path) => `${path}\n`).join(''),
    data: { period: period.id, from: period.from, to: period.to, date: today, employees, written },
    summary: summaryOf(period.id, employees.length, total, written.length),
    diagnostics: [...people.diagnostics, ...diagnostics],
    show: { format: 'text', most: MOST_SHOWN },
  };
}

/** Thousands of ids are no help to choose from. */
function unknownPerson(ids: readonly string[], named: ReadonlySet<string>): Misuse | null {
  const unknown = ids.find((id) => !named.has(id));
  return unknown === undefined
    ? null
    : { misuse: `the staff list has nobody with the id "${unknown}"`, ...didYouMeanHint(unknown, named) };
}

function summaryOf(period: string, employees: number, total: number, files: number): string {
  const people = employees === 1 ? '1 employee' : `${employees} employees`;
  return `${period}: ${files} files for ${people}; the period has ${total} by now.`;
}
