import { overviewContext } from '../../src/context/outcome/overview-context.js';
import { summaryContext } from '../../src/context/outcome/summary-context.js';
import type {
  OutcomeSegment,
  OutcomeSetting,
  OverviewInput,
  OverviewPerson,
  SummaryInput,
} from '../../src/context/outcome/types.js';
import type { Edition } from '../../src/pipeline/editions.js';
import type { ResolvedRole } from '../../src/role/types.js';
import { rational } from '../../src/scoring/rational.js';
import type { Figure, ScoredSegment } from '../../src/scoring/types.js';

type Context = Readonly<Record<string, unknown>>;

interface OutcomeContexts {
  readonly summary: readonly Context[];
  readonly overview: readonly Context[];
}

/** What templates of summaries and overviews are given about somebody with a role, in cases that have every value. */
export function outcomeContexts({ company, entity, locale }: Edition, role: ResolvedRole): OutcomeContexts {
  const setting: OutcomeSetting = {
    company: { ...company, appraisals: { ...company.appraisals, vetoCapPercent: 80 } },
    ...{ entity, locale, issuedOn: '2027-01-15' },
    period: { id: '2026-H2', from: '2026-07-01', to: '2026-12-31' },
  };
  const summary = summaryOf(setting, role);
  const overview: OverviewInput = { ...setting, units: [], managers: [], people: [person(role)] };
  const ids = ['e-08', 'e-09', 'e-10', 'e-11', 'e-12', 'e-13', 'e-14', 'e-15'];
  const many = ids.map((id): OverviewPerson => ({ ...person(role), id, name: null }));
  const far: OverviewPerson = { ...person(role), result: { overall: 20, band: 4, components: { duties: 20 } } };
  return {
    summary: [
      summary,
      { ...summary, room: { ...summary.room, components: 'line' as const } },
      { ...summary, segments: summary.segments.slice(0, 1) },
    ].map(summaryContext),
    overview: [overview, { ...overview, people: [...many, far] }].map(overviewContext),
  };
}

function figure(printed: number): Figure {
  return { exact: rational(printed), printed };
}

/** Two positions that were rated and one that was not, on a page that has room for a KPI and no change. */
function summaryOf(setting: OutcomeSetting, role: ResolvedRole): SummaryInput {
  const segment = (number: number, from: string, to: string, isRated: boolean): OutcomeSegment => ({
    ...{ number, title: role.title, appraiser: 'Kim Sample', from, to },
    rated: isRated ? { role, clauseNumbers: new Map(), scored: scored(number, role), values: VALUES } : null,
  });
  return {
    ...setting,
    employee: { id: 'e-07', name: 'Robin Example', unit: 'Sales' },
    segments: [
      segment(1, '2026-07-01', '2026-08-31', true),
      segment(2, '2026-09-01', '2026-11-30', true),
      segment(3, '2026-12-01', '2026-12-31', false),
    ],
    ...{ overall: 97.5, band: 2, previous: { period: '2026-H1', overall: 95, band: 'As expected' } },
    standing: { what: 'released', on: '2027-01-15', isShown: true },
    changes: ['2027-01-10', '2027-01-11'].map((on) => ({
      ...{ segment: 1, item: 'duty.feedback', from: null, to: 'done', reason: 'Late figures', by: 'Kim Sample', on },
    })),
    comments: ['I agree.'],
    room: { letters: 200, changes: 1, kpis: 1, components: 'rows' },
  };
}

const VALUES: ReadonlyMap<string, string> = new Map([
  ['strengths', 'Keeps promises.'],
  ['improvements', 'Offers go out late.'],
  ['plan.1.action', 'A course'],
  ['decision.details', 'Nothing changes.'],
]);

function scored(number: number, { kpis }: ResolvedRole): ScoredSegment {
  return {
    ...{ number, workingDays: 60, isRated: true, overall: figure(97.5), band: { number: 2, label: 'As expected' } },
    kpis: kpis.map(({ id }) => ({
      ...{ id, weightPercent: 10, target: figure(6), actual: figure(5), attainment: figure(83.33) },
      ...{ counted: figure(83.33), score: figure(8.33), state: 'scored' as const },
    })),
    items: [],
    components: [
      { id: 'kpis', weightPercent: 50, result: figure(97.5), weighted: figure(48.75) },
      { id: 'duties', weightPercent: 50, result: null, weighted: null },
    ],
    vetoes: ['duty.feedback'],
    ...{ variablePay: null, lines: [] },
  };
}

function person(role: ResolvedRole): OverviewPerson {
  return {
    ...{ id: 'e-07', name: 'Robin Example', position: role.title, unit: 'Sales', manager: 'Kim Sample' },
    standing: { what: 'released', on: '2027-01-15', isShown: true },
    hasSeveralPositions: true,
    result: { overall: 97.5, band: 2, components: { kpis: 97.5 } },
    previous: { period: '2026-H1', overall: 95, band: 'As expected' },
    missing: [{ part: 'self' }],
    releasedOn: '2027-01-15',
  };
}
