import { overviewContext } from '../../context/outcome/overview-context.js';
import type { OverviewInput } from '../../context/outcome/types.js';
import { asWarnings, type Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Collector } from '../../pipeline/collector.js';
import type { Edition } from '../../pipeline/editions.js';
import type { OpenWorkspace } from '../../pipeline/open-workspace.js';
import { renderTemplate } from '../../pipeline/render-documents.js';
import { settingOf } from '../../pipeline/render-setting.js';
import { savePrivate } from '../../pipeline/save.js';
import type { Company, Workspace } from '../../pipeline/workspace.js';
import type { Format } from '../../pipeline/writers.js';
import type { StaffReading } from '../../staff/load-staff.js';
import { themeFor } from '../../theme/theme-for.js';
import type { World } from '../../world.js';
import { writeXlsx } from '../../writers/xlsx/write-xlsx.js';
import { locked } from '../locked.js';
import { entityOf } from '../open/place-in-company.js';
import { previousScores } from '../open/previous-results.js';
import type { Period } from '../period.js';
import { periodFolder } from '../result/paths.js';
import { changedRole, changedSegments } from '../score/as-opened.js';
import { neededFor, openPositions } from '../score/open-positions.js';
import { otherScore } from '../score/other-score.js';
import { scored } from '../score/refresh-score.js';
import { chooseForOverview, type OverviewChoice, overviewName } from './overview-choice.js';
import { duePerson, type OverviewSetting, openedPerson, type PositionIn } from './overview-people.js';
import { languageIn, positionsIn } from './overview-positions.js';
import { overviewWorkbook, type ScoredPerson } from './overview-sheets.js';
import { releasedOn } from './standing.js';
import { writeOutcome } from './write-outcome.js';

export interface OverviewRequest extends OverviewChoice {
  readonly period: Period;
  readonly formats: readonly Format[];
  readonly spreadsheet: boolean;
  /** Null: the first one of the entity. */
  readonly language: string | null;
  /** False: ids stand for names. */
  readonly names: boolean;
  readonly waitSeconds: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export interface OverviewReport {
  /** How many employees the overview is about. */
  readonly employees: number;
  readonly written: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes what came of a period for the people of some units or managers, or for all. */
export async function writeOverview(
  world: World,
  workspace: Workspace,
  company: Company,
  people: StaffReading | null,
  request: OverviewRequest,
): Promise<OverviewReport> {
  const outcome = await locked(world, request.waitSeconds, () => work(world, workspace, company, people, request));
  return 'locked' in outcome ? { employees: 0, written: [], diagnostics: [outcome.locked] } : outcome.value;
}

async function work(
  world: World,
  workspace: Workspace,
  company: Company,
  people: StaffReading | null,
  request: OverviewRequest,
): Promise<OverviewReport> {
  const { period, today, language } = request;
  const { results, due, diagnostics } = await chooseForOverview(world, workspace, company, people, request);
  const held = [
    ...results.flatMap(({ segments }) => segments.map((one) => ({ entity: one.entity, role: one.position }))),
    ...due.map(({ entity, assignment }) => ({ entity, role: assignment.position })),
  ];
  const entities = new Set(held.map(({ entity }) => entity));
  const { id } = entityOf(company, entities.size === 1 ? ([...entities][0] ?? null) : null);
  const shown = [...held, ...held.slice(0, 1).map(({ role }) => ({ role, entity: id }))].map((one) => ({
    ...one,
    language: languageIn(company, one.entity, language),
  }));
  const needed = [...shown, ...results.flatMap(neededFor)];
  const positions = await openPositions(world, workspace, company, needed, today, ['appraisal-overview']);
  const { opened, positionOf, positionFor, isAsOpened, collector } = positions;
  collector.add(diagnostics);
  const here = languageIn(company, id, language);
  const edition = opened?.editions.find((one) => one.entity.id === id && one.language === here);
  if (opened === null || edition === undefined) {
    return { employees: 0, written: [], diagnostics: collector.diagnostics };
  }
  const { positionIn, problems } = positionsIn(company, language, positionOf);
  const employees = people?.employees ?? new Map();
  const setting: OverviewSetting = { workspace, company, edition, employees, positionIn, names: request.names };
  const previous = await previousScores(world, period, collector);
  const listed: ScoredPerson[] = [];
  for (const result of results) {
    const score = scored(result, positionFor);
    const changed = changedSegments(result, isAsOpened);
    collector.add(changedRole(result, changed, releasedOn(result) === null));
    // The others are in the overview all the same, and what was released is there as it was.
    collector.add(asWarnings(otherScore(result, score, changed)));
    const person = openedPerson(result, score, await previous(result.employee), setting);
    listed.push({ person, score, positions: heldPositions(result.segments, positionIn) });
  }
  for (const { employee, assignment, entity } of due) {
    listed.push({ person: duePerson(employee, assignment, entity, setting), score: null, positions: new Map() });
  }
  listed.sort((a, b) => (a.person.id < b.person.id ? -1 : 1));
  const input = inputOf(listed, setting, request);
  const written = await writeAll(input, listed, edition, { world, opened, collector, request });
  return { employees: listed.length, written, diagnostics: problems(collector.diagnostics) };
}

function heldPositions(
  segments: readonly { readonly number: number; readonly entity: string; readonly position: string }[],
  positionIn: PositionIn,
): ScoredPerson['positions'] {
  return new Map(
    segments.flatMap(({ number, entity, position }) => {
      const found = positionIn(entity, position);
      return found === null ? [] : [[number, found] as const];
    }),
  );
}

function inputOf(
  listed: readonly ScoredPerson[],
  { edition, employees, names }: OverviewSetting,
  { period, today, units, managers }: OverviewRequest,
): OverviewInput {
  const { company, entity, locale } = edition;
  return {
    ...{ company, entity, locale, issuedOn: today, period },
    units: units.map((id) => company.units.find((unit) => unit.id === id)?.name ?? id),
    managers: managers.map((id) => (names ? (employees.get(id)?.name ?? id) : id)),
    people: listed.map(({ person }) => person),
  };
}

interface Writing {
  readonly world: World;
  readonly opened: OpenWorkspace;
  readonly collector: Collector;
  readonly request: OverviewRequest;
}

/** Writes the overview in each format; the paths of what was written. */
async function writeAll(
  input: OverviewInput,
  listed: readonly ScoredPerson[],
  edition: Edition,
  { world, opened, collector, request }: Writing,
): Promise<readonly string[]> {
  const { formats, spreadsheet, today, period } = request;
  const path = `${periodFolder(period.id)}/${overviewName(request)}`;
  const written: string[] = [];
  if (formats.length > 0) {
    const setting = settingOf(edition, null, opened, { issuedOn: today, print: true });
    const rendered = collector.takeShared(renderTemplate('appraisal-overview', overviewContext(input), setting));
    const look = themeFor(edition.theme, edition.language);
    const writing = { world, opened, collector, issuedOn: today };
    if (rendered !== null)
      written.push(...(await writeOutcome(rendered.document, look, edition, path, formats, writing)));
  }
  if (spreadsheet) {
    const refusal = await savePrivate(world, `${path}.xlsx`, writeXlsx(overviewWorkbook(input, listed)));
    collector.add(refusal);
    if (refusal.length === 0) written.push(`${path}.xlsx`);
  }
  return written;
}
