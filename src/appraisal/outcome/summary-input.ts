import type { OutcomeSegment, SummaryInput } from '../../context/outcome/types.js';
import { unitOf } from '../../pipeline/due-people.js';
import type { Edition } from '../../pipeline/editions.js';
import type { Company, Workspace } from '../../pipeline/workspace.js';
import type { ScoredAppraisal } from '../../scoring/types.js';
import type { Employee } from '../../staff/types.js';
import { printable } from '../complete/printable.js';
import type { PositionOf } from '../open/positions.js';
import type { PreviousScore } from '../open/previous-results.js';
import type { Period } from '../period.js';
import type { AppraisalResult } from '../result/types.js';
import { finalValues } from '../score/final-values.js';
import { assignmentOf } from './assignment-of.js';
import { doerOf, nameOf } from './people-names.js';
import { previousIn } from './previous-band.js';
import { standingOf } from './standing.js';

export interface SummarySetting {
  readonly workspace: Workspace;
  readonly company: Company;
  readonly period: Period;
  readonly employees: ReadonlyMap<string, Employee>;
  readonly positionOf: PositionOf;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What is scored of an employee who has a result. */
export interface ScoredResult {
  readonly result: AppraisalResult;
  readonly score: ScoredAppraisal;
  readonly overall: number;
  readonly band: number;
  readonly previous: PreviousScore | null;
}

/**
 * All that a summary says, but for the room; null when a role has a fault, which is reported. Characters for which another sign
 * is printed are added to `missing`.
 */
export function summaryInput(
  { result, score, overall, band, previous }: ScoredResult,
  edition: Edition,
  { workspace, company, period, employees, positionOf, today }: SummarySetting,
  missing: string[],
): Omit<SummaryInput, 'room'> | null {
  const { entity, language, locale } = edition;
  const here = edition.company;
  const legible = (typed: string): string => {
    const { text, missing: lacking } = printable(typed, edition.faces);
    missing.push(...lacking);
    return text;
  };
  const person = employees.get(result.employee);
  const segments: OutcomeSegment[] = [];
  for (const segment of result.segments) {
    const { number, position: role, manager, from, to, rated } = segment;
    const position = rated ? positionOf(segment.entity, languageIn(segment.entity), role) : null;
    if (rated && position === null) return null;
    const scored = score.segments.find((one) => one.number === number);
    const own = person === undefined ? null : position?.titleFor(person.titleForm);
    const values = [...finalValues(segment, result.events)].map(([name, value]) => [name, legible(value)] as const);
    segments.push({
      ...{ number, from, to },
      title: own ?? position?.role.title ?? here.posts.find(({ id }) => id === role)?.title ?? role,
      appraiser: manager === null ? null : legible(nameOf(employees, manager)),
      rated:
        position === null || scored === undefined
          ? null
          : { role: position.role, clauseNumbers: position.clauseNumbers, scored, values: new Map(values) },
    });
  }
  const last = result.segments.findLast(({ rated }) => rated) ?? result.segments.at(-1);
  const assignment = last === undefined ? null : assignmentOf(last, person);
  const unit = assignment === null ? null : unitOf(workspace, company, assignment);
  const bandsThen = company.resolved.bands;
  return {
    company: here,
    ...{ entity, locale, issuedOn: today, period, overall, band, segments },
    employee: {
      id: result.employee,
      name: legible(nameOf(employees, result.employee)),
      unit: here.units.find(({ id }) => id === unit)?.name ?? null,
    },
    previous: previousIn(previous, bandsThen, here.bands),
    standing: standingOf(result),
    changes: result.events.flatMap((event) =>
      event.what === 'calibrated'
        ? [{ ...event, reason: legible(event.reason), by: event.by && legible(doerOf(here, employees, event.by)) }]
        : [],
    ),
    comments: [
      ...segments.flatMap(({ rated }) => rated?.values.get('comments') ?? []),
      ...result.events.flatMap((event) => (event.what === 'commented' ? [legible(event.text)] : [])),
    ],
  };

  /** A position in another entity may not be there in the language of the document. */
  function languageIn(id: string): string {
    const languages = company.resolved.entities.find((one) => one.id === id)?.languages ?? [];
    return languages.includes(language) ? language : (languages[0] ?? language);
  }
}
