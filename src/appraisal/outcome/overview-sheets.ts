import { difference, standingText } from '../../context/outcome/common.js';
import { bandOf, missingText, scopeText, usedComponents } from '../../context/outcome/overview-context.js';
import type { OverviewInput, OverviewPerson } from '../../context/outcome/types.js';
import { plainText } from '../../context/rich-text.js';
import { wordingOf } from '../../context/wording.js';
import type { ScoredAppraisal, ScoredKpi } from '../../scoring/types.js';
import type { Cell, Sheet, Workbook } from '../../writers/xlsx/types.js';
import type { Position } from '../open/positions.js';

/** Of one of the employees, what was scored of each position. */
export interface ScoredPerson {
  readonly person: OverviewPerson;
  readonly score: ScoredAppraisal | null;
  /** By number of the segment. */
  readonly positions: ReadonlyMap<number, Position>;
}

/** An overview as a spreadsheet: the employees, their KPIs, and what is missing. */
export function overviewWorkbook(input: OverviewInput, people: readonly ScoredPerson[]): Workbook {
  const { entity, locale, period } = input;
  const wording = wordingOf(locale);
  const title = wording('overview.title', { scope: scopeText(input, wording), period: period.id });
  const sheets = [employeeSheet(input), kpiSheet(input, people), missingSheet(input)];
  return { title, author: entity.name, sheets };
}

function employeeSheet(input: OverviewInput): Sheet {
  const { people, locale, company } = input;
  const wording = wordingOf(locale);
  const { decimals } = company.scoring;
  const components = usedComponents(people);
  return {
    name: wording('overview.sheets.employees'),
    headings: [
      ...whoHeadings(input),
      wording('outcome.position'),
      wording('common.unit'),
      wording('overview.columns.manager'),
      ...components.map((id) => wording('overview.columns.inPercent', { what: wording(`appraisal.${id}`) })),
      wording('overview.columns.overall'),
      wording('appraisal.band'),
      wording('overview.columns.previous'),
      wording('overview.columns.previousPeriod'),
      wording('overview.change'),
      wording('outcome.state'),
      wording('overview.columns.releasedOn'),
    ],
    rows: people.map((person) => {
      const { result, previous } = person;
      return [
        ...whoCells(person),
        text(person.position),
        text(person.unit),
        text(person.manager),
        ...components.map((id) => number(result?.components[id], decimals)),
        number(result?.overall, decimals),
        text(result === null ? null : bandOf(result.band, input)),
        number(previous?.overall, decimals),
        text(previous?.period ?? null),
        result === null || previous === null ? null : number(difference(result.overall, previous), decimals),
        text(standingText(person.standing, locale, wording)),
        person.releasedOn === null ? null : { kind: 'date', day: person.releasedOn },
      ];
    }),
  };
}

function kpiSheet({ locale, people: all }: OverviewInput, people: readonly ScoredPerson[]): Sheet {
  const wording = wordingOf(locale);
  return {
    name: wording('overview.sheets.kpis'),
    headings: [
      ...whoHeadings({ locale, people: all }),
      wording('overview.columns.segment'),
      wording('outcome.position'),
      wording('overview.columns.kpi'),
      wording('overview.columns.unitOfMeasure'),
      wording('kpiTable.weight'),
      wording('overview.columns.target'),
      wording('appraisal.actual'),
      wording('kpiSheet.attainment'),
      wording('appraisal.counted'),
      wording('appraisal.score'),
      wording('overview.columns.note'),
    ],
    rows: people.flatMap(({ person, score, positions }) =>
      (score?.segments ?? []).flatMap(({ number: segment, kpis }) => {
        const position = positions.get(segment);
        return position === undefined ? [] : kpis.map((kpi) => kpiRow(person, segment, kpi, position, wording));
      }),
    ),
  };
}

function kpiRow(
  person: OverviewPerson,
  segment: number,
  { id, weightPercent, target, actual, attainment, counted, score, state }: ScoredKpi,
  { role, clauseNumbers }: Position,
  wording: ReturnType<typeof wordingOf>,
): readonly Cell[] {
  const kpi = role.kpis.find((one) => one.id === id);
  const figure = (value: ScoredKpi['score']): Cell => number(value?.printed, decimalsOf(value?.printed));
  return [
    ...whoCells(person),
    number(segment, 0),
    text(role.title),
    text(kpi === undefined ? id : plainText(kpi.name, clauseNumbers)),
    text(kpi?.unit ?? null),
    number(weightPercent, decimalsOf(weightPercent)),
    ...[target, actual, attainment, counted, score].map(figure),
    text(state === 'scored' ? null : wording(`outcome.kpiStates.${state}`)),
  ];
}

/** A row for each thing that is missing, so that it can be filtered by. */
function missingSheet({ locale, people }: OverviewInput): Sheet {
  const wording = wordingOf(locale);
  return {
    name: wording('overview.sheets.missing'),
    headings: [
      ...whoHeadings({ locale, people }),
      wording('outcome.position'),
      wording('common.unit'),
      wording('overview.columns.manager'),
      wording('overview.missingPart'),
    ],
    rows: people.flatMap((person) =>
      person.missing.map((one) => [
        ...whoCells(person),
        text(person.position),
        text(person.unit),
        text(person.manager),
        text(missingText(one, wording, locale)),
      ]),
    ),
  };
}

function whoHeadings({ locale, people }: Pick<OverviewInput, 'locale' | 'people'>): readonly string[] {
  const wording = wordingOf(locale);
  const id = wording('overview.columns.id');
  return hasNames(people) ? [id, wording('overview.columns.name')] : [id];
}

function hasNames(people: readonly OverviewPerson[]): boolean {
  return people.some(({ name }) => name !== null);
}

function whoCells({ id, name }: OverviewPerson): readonly Cell[] {
  return name === null ? [text(id)] : [text(id), text(name)];
}

function text(value: string | null): Cell {
  return value === null || value === '' ? null : { kind: 'text', text: value };
}

function number(value: number | undefined, decimals: number): Cell {
  return value === undefined ? null : { kind: 'number', value, decimals };
}

/** As many as it has. */
function decimalsOf(value = 0): number {
  return String(value).split('.')[1]?.length ?? 0;
}
