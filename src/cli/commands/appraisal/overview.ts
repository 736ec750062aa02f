import { writeOverview } from '../../../appraisal/outcome/overview.js';
import { hasErrors } from '../../../diagnostic/diagnostic.js';
import { readPeople } from '../../../pipeline/read-people.js';
import { readWorkspace } from '../../../pipeline/workspace.js';
import { FORMATS } from '../../../pipeline/writers.js';
import type { World } from '../../../world.js';
import { firstUnknown, given, listed } from '../../choices.js';
import { issueDate } from '../../issue-date.js';
import { openedPeriod } from '../../opened-period.js';
import { type CommandResult, stopped } from '../../outcome.js';
import { waitSeconds } from './wait-seconds.js';

/** The options of `appraisal overview` as typed. */
export interface OverviewOptions {
  readonly unit?: string;
  readonly manager?: string;
  readonly format?: string;
  readonly language?: string;
  readonly ids?: boolean;
  readonly wait?: string;
  readonly date?: string;
}

/** A spreadsheet is none of the formats of documents. */
const SPREADSHEET = 'xlsx';
const OVERVIEW_FORMATS = [...FORMATS, SPREADSHEET];

const MOST_SHOWN = 50;

/** Writes what came of a period for the people of some units or managers, or for all. */
export async function overview(world: World, id: string, options: OverviewOptions): Promise<CommandResult> {
  const opened = await openedPeriod(world, id);
  if ('misuse' in opened) return opened;
  const wait = waitSeconds(options.wait);
  if (typeof wait !== 'number') return wait;
  const today = issueDate(options.date, world);
  if (typeof today !== 'string') return today;
  const workspace = await readWorkspace(world);
  if (!workspace.company.ok) return stopped(workspace.company.diagnostics);
  const company = workspace.company.value;
  const people = await readPeople(world, workspace, company, today);
  const { units, entities } = company.resolved;
  const chosen = { units: listed(options.unit), managers: listed(options.manager) };
  const formats = options.format === undefined ? OVERVIEW_FORMATS : listed(options.format);
  const languages = [...new Set(entities.flatMap((entity) => entity.languages))];
  const misuse =
    firstUnknown('format', formats, OVERVIEW_FORMATS) ??
    firstUnknown('language', given(options.language), languages) ??
    firstUnknown(
      'unit',
      chosen.units,
      units.map((unit) => unit.id),
    );
  if (misuse !== null) return misuse;
  const { employees, written, diagnostics } = await writeOverview(world, workspace, company, people, {
    period: opened.period,
    ...chosen,
    formats: FORMATS.filter((format) => formats.includes(format)),
    spreadsheet: formats.includes(SPREADSHEET),
    language: options.language ?? null,
    names: options.ids !== true,
    waitSeconds: wait,
    today,
  });
  if (employees === 0 && !hasErrors(diagnostics)) {
    return { misuse: `nobody in ${id} belongs to what was chosen`, hint: 'look at the units and managers' };
  }
  return {
    text: written.map((path) => `${path}\n`).join(''),
    data: { period: id, date: today, employees, written },
    summary: `${id}: an overview of ${employees === 1 ? '1 employee' : `${employees} employees`}.`,
    diagnostics: [...(people?.diagnostics ?? []), ...diagnostics],
    show: { format: 'text', most: MOST_SHOWN },
  };
}
