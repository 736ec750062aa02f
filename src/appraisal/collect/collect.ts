import { type Diagnostic, good, hasErrors } from '../../diagnostic/diagnostic.js';
import { refusal } from '../../pipeline/files.js';
import { knownTo } from '../../pipeline/read-people.js';
import type { Company, Workspace } from '../../pipeline/workspace.js';
import { readActuals } from '../../staff/actuals.js';
import type { StaffReading } from '../../staff/load-staff.js';
import type { ActualRow } from '../../staff/types.js';
import type { World } from '../../world.js';
import { completeStale } from '../complete/complete-all.js';
import { locked } from '../locked.js';
import { progressOf } from '../progress.js';
import { MOST_RETURN_BYTES, readReturn } from '../read/read-return.js';
import type { ReturnedForm } from '../read/types.js';
import { resultPath } from '../result/paths.js';
import type { Part } from '../result/types.js';
import { openPositions } from '../score/open-positions.js';
import { openDesk } from './desk.js';
import { listFiles } from './list-files.js';
import { takeActuals } from './take-all-actuals.js';
import type { CheckedReturn } from './take-form.js';
import { checkReturn, isCollected, takeReturn } from './take-return.js';
import { undisputedForms, undisputedRows } from './undisputed.js';

export interface CollectRequest {
  /** Files and folders, as the user names them. */
  readonly named: readonly string[];
  readonly replace: boolean;
  /** How long to wait for another run. */
  readonly waitSeconds: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly isQuiet: boolean;
}

/** What became of a file, or of a row of a spreadsheet. */
export interface Collected {
  readonly file: string;
  readonly employee: string;
  readonly period: string;
  readonly segment: number;
  readonly part: Part | 'sheet' | 'actuals';
  readonly what: 'new' | 'known' | 'replaced';
}

export interface CollectReport {
  readonly collected: readonly Collected[];
  /** How many files there were. */
  readonly files: number;
  readonly missing: readonly string[];
  /** Paths of completed forms that were written. */
  readonly completed: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const SPREADSHEET = /\.(csv|xlsx)$/i;

/**
 * Takes returned forms and spreadsheets of actual figures into the results of their employees. Files count in the order of
 * their paths, however they were named; one that is wrong is left out, the others are taken. Each result is written whole, and
 * after it the completed forms that it makes, so that a run that is killed has done a part of its work and another run does the
 * rest, for what it finds taken already too.
 */
export async function collect(
  world: World,
  workspace: Workspace,
  company: Company,
  people: StaffReading,
  request: CollectRequest,
): Promise<CollectReport> {
  const listed = await listFiles(world, request.named);
  const { files, missing } = listed;
  const completed: string[] = [];
  if (missing.length > 0) return { collected: [], files: files.length, missing, completed, diagnostics: [] };
  const diagnostics: Diagnostic[] = [...listed.diagnostics];
  const known = await knownTo(world, workspace, company, request.today);
  const forms: ReturnedForm[] = [];
  const rows: ActualRow[] = [];
  const progress = progressOf(world, files.length, 'files', request.isQuiet);
  for (const file of files) {
    await readFile(file);
    progress.step();
  }
  progress.end();
  const outcome = await locked(world, request.waitSeconds, takeAll);
  const collected = 'locked' in outcome ? [] : outcome.value;
  if ('locked' in outcome) diagnostics.push(outcome.locked);
  return { collected, files: files.length, missing, completed, diagnostics };

  async function readFile(file: string): Promise<void> {
    const content = await world.readNamed(file, MOST_RETURN_BYTES);
    if (content.kind !== 'bytes') {
      if (content.kind === 'refused') diagnostics.push(refusal(content.refusal, file, MOST_RETURN_BYTES));
      return;
    }
    if (SPREADSHEET.test(file)) {
      const table = { file: file.replace(SPREADSHEET, (ending) => ending.toLowerCase()), bytes: content.bytes };
      const read = readActuals(table, people, known);
      for (const diagnostic of read.diagnostics) diagnostics.push(diagnostic);
      if (!hasErrors(read.diagnostics)) for (const row of read.actuals) rows.push(row);
      return;
    }
    const read = readReturn(file, content.bytes);
    for (const diagnostic of read.diagnostics) diagnostics.push(diagnostic);
    if (read.ok) forms.push(read.value);
  }

  async function takeAll(): Promise<readonly Collected[]> {
    const desk = await openDesk(world, diagnostics);
    const needed = await desk.needed(forms, rows);
    const positions = await openPositions(world, workspace, company, needed, request.today);
    desk.check(positions);
    const secondLevel = company.resolved.appraisals.secondLevel;
    const options = { on: request.today, replace: request.replace, secondLevel };
    const collected: Collected[] = [];
    const checked: CheckedReturn[] = [];
    for (const form of forms) {
      const one = await checkReturn(form, desk, positions.positionOf, options, diagnostics);
      if (one !== null) checked.push(one);
    }
    const held = new Set<CheckedReturn>();
    for (const form of checked) if (!request.replace && (await isCollected(form, desk))) held.add(form);
    const free = checked.filter((form) => !held.has(form));
    const undisputed = new Set(undisputedForms(free, diagnostics));
    for (const form of checked.filter((one) => held.has(one) || undisputed.has(one))) {
      const one = await takeReturn(form, desk, positions.positionOf, options, diagnostics);
      if (one !== null) collected.push(one);
    }
    for (const one of await takeActuals(
      undisputedRows(rows, diagnostics),
      desk,
      positions.positionFor,
      options,
      diagnostics,
    ))
      collected.push(one);
    const unwritten = await desk.save(positions);
    const taken = collected.filter(
      ({ period, employee, what }) => what === 'known' || !unwritten.has(resultPath(period, employee)),
    );
    const subjects = [...new Map(taken.map((one) => [`${one.period} ${one.employee}`, one])).values()];
    const setting = { world, workspace, company, staff: people.staff, positions, isQuiet: request.isQuiet };
    const report = await completeStale(world, subjects, () => good(setting), diagnostics);
    for (const diagnostic of report.diagnostics) diagnostics.push(diagnostic);
    completed.push(...report.written);
    for (const diagnostic of positions.collector.diagnostics) diagnostics.push(diagnostic);
    return taken;
  }
}
