import { readdirSync, readFileSync } from 'node:fs';
import { formDigest } from '../../src/appraisal/open/form-digest.js';
import { readPeriod } from '../../src/appraisal/period.js';
import { resultPath } from '../../src/appraisal/result/paths.js';
import type { AppraisalEvent, AppraisalResult, ResultSegment } from '../../src/appraisal/result/types.js';
import { resultText } from '../../src/appraisal/result/write-result.js';
import { openPositions } from '../../src/appraisal/score/open-positions.js';
import { type PositionFor, withScore } from '../../src/appraisal/score/refresh-score.js';
import type { Position } from '../../src/appraisal/score/score-result.js';
import { readWorkspace } from '../../src/pipeline/workspace.js';
import { deriveTarget } from '../../src/scoring/derive-target.js';
import { schemeOf } from '../../src/scoring/scheme.js';
import { rootPath } from './generate-types.js';
import { type MemoryWorld, memoryWorld } from './memory-world.js';

export const PERIOD = '2026-H2';
const TODAY = '2027-01-10';
const ENTITY = 'brackenfold';

/** An employee with what came of the appraisal. */
export interface MadePerson {
  readonly id: string;
  readonly name: string;
  readonly language?: string;
  /** One after the other, each with its first day. */
  readonly positions: readonly { readonly role: string; readonly from: string; readonly to: string }[];
  readonly manager?: string | null;
  /** Of the targets, in percent; null: nothing has come back. */
  readonly reached: number | null;
  /** What is said in words, by name of the field. */
  readonly words?: Readonly<Record<string, string>>;
  readonly events?: readonly AppraisalEvent[];
  /** Ids of KPIs without a figure, fields without a mark. */
  readonly without?: readonly string[];
  readonly hasSelf?: boolean;
  /** False: only the staff list has this employee. */
  readonly isOpened?: boolean;
}

/** The files of the demonstration company, by their paths. */
function demonstrationFiles(): Readonly<Record<string, string>> {
  const names = readdirSync(rootPath('roles'), { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => /\.(yaml|svg)$/.test(name) && !name.startsWith('people'));
  return Object.fromEntries(
    files.map((name) => [`roles/${name.replaceAll('\\', '/')}`, readFileSync(rootPath(`roles/${name}`), 'utf8')]),
  );
}

/** The demonstration company with a period for which forms have come back. */
export async function outcomeWorld(people: readonly MadePerson[]): Promise<MemoryWorld> {
  const world = memoryWorld(demonstrationFiles(), { now: new Date(`${TODAY}T12:00:00Z`) });
  const rows = people.flatMap(({ id, name, language = '', positions, manager = 'e-00' }) =>
    positions.map(({ role, from }, index) =>
      [
        id,
        `"${name.replaceAll('"', '""')}"`,
        role,
        manager ?? '',
        language,
        '2020-01-01',
        index === 0 ? '' : from,
      ].join(','),
    ),
  );
  const staff = [
    'id,name,position,manager,language,hired,from',
    'e-00,Kim Example,head-of-sales,,,2018-01-01,',
    ...rows,
    '',
  ];
  await world.write('roles/people/staff.csv', Buffer.from(staff.join('\n')));
  const workspace = await readWorkspace(world);
  if (!workspace.company.ok) throw new Error('the demonstration company has a fault');
  const needed = people.flatMap(({ positions }) =>
    positions.map(({ role }) => ({ entity: ENTITY, role, language: 'en' })),
  );
  const opened = await openPositions(world, workspace, workspace.company.value, needed, TODAY);
  const { positionFor } = opened;
  const digestOf: DigestOf = (role, targets) => {
    const position = opened.positionOf(ENTITY, 'en', role);
    if (position === null) throw new Error(`there is no role ${role}`);
    const figures = position.role.kpis.map(({ id }) => {
      const value = targets.get(id)?.value ?? null;
      return [id, { value: value === null ? null : Number(value), how: '' }] as const;
    });
    return formDigest(position.role, position.edition.company, new Map(figures), new Map());
  };
  for (const person of people.filter(({ isOpened = true }) => isOpened)) {
    const result = withScore(resultOf(person, positionFor, digestOf), positionFor);
    await world.write(resultPath(PERIOD, person.id), Buffer.from(resultText(result)));
  }
  return world;
}

/** Of an earlier period: a result that was closed with this figure. */
export function earlierResult(id: string, period: string, overall: number, number: number, label: string): string {
  const { from = '', to = '' } = readPeriod(period) ?? {};
  const segment = {
    number: 1,
    position: 'account-manager',
    entity: ENTITY,
    language: null,
    manager: null,
    from,
    to,
    rated: true,
  };
  const counted = { days: 130, missed: 0, revision: 1, digest: '0123456789abcdef', targets: new Map() };
  const events = (['opened', 'released', 'signed', 'closed'] as const).map((what) => ({ on: to, by: null, what }));
  return resultText({
    ...{ employee: id, period, events },
    segments: [{ ...segment, ...counted, plans: new Map(), parts: {}, sheet: null, actuals: [], replaced: [] }],
    score: { overall, band: { number, label }, segments: [{ number: 1, overall, components: {}, kpis: new Map() }] },
  });
}

function resultOf(person: MadePerson, positionFor: PositionFor, digestOf: DigestOf): AppraisalResult {
  const opened = { on: '2026-12-01', by: null, what: 'opened' } as const;
  const segments = person.positions.map(({ role, from, to }, index): ResultSegment => {
    const position = positionFor(ENTITY, role);
    if (position === null) throw new Error(`there is no role ${role}`);
    const back = (values: ReadonlyMap<string, string>) => ({
      ...{ from: 'form.pdf', sha256: '0'.repeat(64), format: 'pdf' as const, on: '2026-12-20', values },
    });
    const targets = targetsOf(position);
    const { reached, hasSelf = true, manager = 'e-00' } = person;
    const values = reached === null ? null : valuesOf(person, position, reached);
    return {
      ...{
        number: index + 1,
        position: role,
        entity: ENTITY,
        language: null,
        manager,
        from,
        to,
        rated: from <= '2026-10-01',
      },
      ...{ days: 132, missed: 0, revision: 1, digest: digestOf(role, targets), targets },
      parts: values === null ? {} : { manager: back(values), ...(hasSelf ? { self: back(values) } : {}) },
      ...{ plans: new Map(), sheet: null, actuals: [], replaced: [] },
    };
  });
  return { employee: person.id, period: PERIOD, segments, events: [opened, ...(person.events ?? [])], score: null };
}

type DigestOf = (role: string, targets: ResultSegment['targets']) => string;

function targetsOf({ role, company }: Position): ResultSegment['targets'] {
  return new Map(
    role.kpis.flatMap((kpi) => {
      const { period } = deriveTarget(kpi, company.calendar, 6);
      return period === null ? [] : [[kpi.id, { value: String(period), how: String(period) }] as const];
    }),
  );
}

/** Marks and figures by which everything is reached as far as `reached` says, and the words. */
function valuesOf(
  { words = {}, without = [], positions }: MadePerson,
  { role, company }: Position,
  reached: number,
): ReadonlyMap<string, string> {
  const scheme = schemeOf(role, company);
  const marks = scheme.duties.map(
    ({ field }, index) => [field, index % 10 < reached / 10 ? 'done' : 'partly'] as const,
  );
  const levels = scheme.ratings.map(({ field }) => [field, reached >= 105 ? '4' : reached >= 90 ? '3' : '2'] as const);
  const figures = role.kpis
    .filter(({ id }) => !without.includes(id))
    .flatMap((kpi): readonly (readonly [string, string])[] => {
      const actual = `kpi.${kpi.id}.actual`;
      const target = deriveTarget(kpi, company.calendar, 6).period ?? 1;
      if (kpi.comparison === 'plan') {
        return [
          [`kpi.${kpi.id}.plan`, '120000'],
          [actual, String(1200 * reached)],
        ];
      }
      if (kpi.comparison === 'by-date' || kpi.comparison === 'yes-no')
        return [[actual, reached >= 90 && positions.length === 1 ? '5' : '3']];
      const share = kpi.comparison === 'at-most' ? 200 - reached : reached;
      return [[actual, String(Math.round(target * share) / 100)]];
    });
  const marked = [...marks, ...levels].filter(([field]) => !without.includes(field));
  return new Map([...marked, ...figures, ...Object.entries(words)]);
}
