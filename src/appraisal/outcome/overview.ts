import { overviewContext } from '../../context/outcome/overview-context.js';
import type { OverviewInput } from '../../context/outcome/types.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
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
import { choosePeople } from '../open/choose-people.js';
import { entityOf } from '../open/place-in-company.js';
import { neededPositions } from '../open/plan-person.js';
import type { Position, PositionOf } from '../open/positions.js';
import { previousScores } from '../open/previous-results.js';
import type { Period } from '../period.js';
import { periodFolder } from '../result/paths.js';
import { employeesIn, readResult } from '../result/store.js';
import type { AppraisalResult } from '../result/types.js';
import { openPositions } from '../score/open-positions.js';
import { scored } from '../score/refresh-score.js';
import { printedScore } from '../score/score-result.js';
import { isChosen, type OverviewChoice, overviewName } from './overview-choice.js';
import { duePerson, type OverviewSetting, openedPerson } from './overview-people.js';
import { overviewWorkbook, type ScoredPerson } from './overview-sheets.js';
import { otherScore } from './without-score.js';
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
  const { period, today, formats } = request;
  const employees = people?.employees ?? new Map();
  const { results, diagnostics } = await readResults(world, period);
  const chosen = results.filter((result) => isChosen(result, request, workspace, company, employees));
  const due = people === null ? [] : await notOpened(world, workspace, company, people, request, results);
  const entity = entityOf(company, commonEntity(chosen));
  const languageIn = (id: string | null): string => {
    const { languages } = entityOf(company, id);
    return request.language !== null && languages.includes(request.language) ? request.language : (languages[0] ?? '');
  };
  const held = [
    ...chosen.flatMap(({ segments }) => segments.map((one) => ({ entity: one.entity, role: one.position }))),
    ...due.map(({ assignment }) => ({ entity: entityOf(company, assignment.entity).id, role: assignment.position })),
  ];
  const needed = [
    ...held.map((one) => ({ ...one, language: languageIn(one.entity) })),
    ...held.slice(0, 1).map(({ role }) => ({ role, entity: entity.id, language: languageIn(entity.id) })),
  ];
  const positions = await openPositions(world, workspace, company, needed, today, ['appraisal-overview']);
  const { opened, positionOf, positionFor, collector } = positions;
  collector.add(diagnostics);
  const nothing = (): OverviewReport => ({ employees: 0, written: [], diagnostics: collector.diagnostics });
  const edition = opened?.editions.find((one) => one.entity.id === entity.id && one.language === languageIn(entity.id));
  if (opened === null || edition === undefined) return nothing();
  const setting: OverviewSetting = {
    ...{ workspace, company, edition, employees, positionOf, languageIn },
    names: request.names,
  };
  const previous = await previousScores(world, period, collector);
  const listed: ScoredPerson[] = [];
  for (const result of chosen) {
    const score = scored(result, positionFor);
    if (score !== null) collector.add(otherScore(result, printedScore(score)));
    const person = openedPerson(result, score, await previous(result.employee), setting);
    listed.push({ person, score, positions: positionsOf(result, positionOf, languageIn) });
  }
  for (const { employee, assignment } of due) {
    const person = duePerson(employee, assignment, entityOf(company, assignment.entity).id, setting);
    listed.push({ person, score: null, positions: new Map() });
  }
  listed.sort((a, b) => (a.person.id < b.person.id ? -1 : 1));
  const nameOfUnit = (id: string): string => edition.company.units.find((unit) => unit.id === id)?.name ?? id;
  const nameOfManager = (id: string): string => (request.names ? (employees.get(id)?.name ?? id) : id);
  const input: OverviewInput = {
    ...{ company: edition.company, entity: edition.entity, locale: edition.locale, issuedOn: today, period },
    units: request.units.map(nameOfUnit),
    managers: request.managers.map(nameOfManager),
    people: listed.map(({ person }) => person),
  };
  const path = `${periodFolder(period.id)}/${overviewName(request)}`;
  const written: string[] = [];
  const rendered =
    formats.length === 0
      ? null
      : collector.takeShared(
          renderTemplate(
            'appraisal-overview',
            overviewContext(input),
            settingOf(edition, null, opened, { issuedOn: today, print: true }),
          ),
        );
  if (rendered !== null) {
    const look = themeFor(edition.theme, edition.language);
    const writing = { world, opened, collector, issuedOn: today };
    written.push(...(await writeOutcome(rendered.document, look, edition, path, formats, writing)));
  }
  if (request.spreadsheet) {
    const refusal = await savePrivate(world, `${path}.xlsx`, writeXlsx(overviewWorkbook(input, listed)));
    collector.add(refusal);
    if (refusal.length === 0) written.push(`${path}.xlsx`);
  }
  return { employees: listed.length, written, diagnostics: collector.diagnostics };
}

async function readResults(world: World, period: Period) {
  const results: AppraisalResult[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const id of await employeesIn(world, period.id)) {
    const read = await readResult(world, period.id, id);
    diagnostics.push(...(read?.diagnostics ?? []));
    if (read?.ok) results.push(read.value);
  }
  return { results, diagnostics };
}

/** Those who are due by the end of the period, could have forms, and have none; with what they are at its end. */
async function notOpened(
  world: World,
  workspace: Workspace,
  company: Company,
  { staff }: StaffReading,
  { period, units, managers, today }: OverviewRequest,
  results: readonly AppraisalResult[],
) {
  const opened = new Set(results.map(({ employee }) => employee));
  const choice = { employees: [], units, managers, all: false };
  const { people } = await choosePeople(world, workspace, company, staff, period, choice, today);
  return people.flatMap((person) => {
    const isOpen = opened.has(person.employee.id) || neededPositions(person, workspace, company).length === 0;
    const assignment = person.segments.findLast(({ rated }) => rated)?.assignment;
    return isOpen || assignment === undefined ? [] : [{ employee: person.employee, assignment }];
  });
}

/** The entity that all of them worked for; null where it is not the same. */
function commonEntity(results: readonly AppraisalResult[]): string | null {
  const entities = new Set(results.flatMap(({ segments }) => segments.map(({ entity }) => entity)));
  return entities.size === 1 ? ([...entities][0] ?? null) : null;
}

function positionsOf(
  { segments }: AppraisalResult,
  positionOf: PositionOf,
  languageIn: (entity: string) => string,
): ReadonlyMap<number, Position> {
  return new Map(
    segments.flatMap(({ number, entity, position }) => {
      const found = positionOf(entity, languageIn(entity), position);
      return found === null ? [] : [[number, found] as const];
    }),
  );
}
