import type { OutcomeKind } from '../../context/outcome/kinds.js';
import type { Collector } from '../../pipeline/collector.js';
import { createCollector } from '../../pipeline/collector.js';
import { type OpenWorkspace, openWorkspace, type Selection } from '../../pipeline/open-workspace.js';
import type { Company, Workspace } from '../../pipeline/workspace.js';
import type { World } from '../../world.js';
import { type Position, type PositionOf, positionReader, scoredPositionReader } from '../open/positions.js';
import type { AppraisalResult, ResultSegment } from '../result/types.js';
import { isAsOpened } from './as-opened.js';
import type { PositionFor } from './refresh-score.js';

export interface Needed {
  readonly entity: string;
  readonly role: string;
  /** Null: any. */
  readonly language: string | null;
}

/** Positions by which results are scored. */
export interface ScoringPositions {
  /** As results are scored. */
  readonly positionFor: PositionFor;
  /** Whether the role of a segment is still what its forms were made from. */
  readonly isAsOpened: (segment: ResultSegment) => boolean;
  /** What is wrong with roles that were asked for. */
  readonly collector: Collector;
}

/** Positions of which forms are made, too. */
export interface OpenedPositions extends ScoringPositions {
  /** What they are read from; null when none of the roles is there, or the company has a fault. */
  readonly opened: OpenWorkspace | null;
  /** In a language, with all that its forms have in common. */
  readonly positionOf: PositionOf;
  /** In the language of its forms. */
  readonly positionOfSegment: (segment: ResultSegment) => Position | null;
}

/** The positions that a result is about: those that are rated, each in the language of its forms. */
export function neededFor({ segments }: AppraisalResult): readonly Needed[] {
  return segments
    .filter(({ rated }) => rated)
    .map(({ entity, position, language }) => ({ entity, role: position, language }));
}

/** The positions that some results and forms are about, each prepared when it is first asked for. */
export async function openPositions(
  world: World,
  workspace: Workspace,
  company: Company,
  needed: readonly Needed[],
  today: string,
  outcomes: readonly OutcomeKind[] = [],
): Promise<OpenedPositions> {
  return positionsIn(world, workspace, company, needed, { documents: ['appraisal', 'kpi-sheet'], outcomes, today });
}

/** The same for scores alone: nothing is read of which only documents are made. */
export async function openScoring(
  world: World,
  workspace: Workspace,
  company: Company,
  needed: readonly Needed[],
  today: string,
): Promise<ScoringPositions> {
  return positionsIn(world, workspace, company, needed, { documents: [], outcomes: [], today });
}

interface Purpose extends Required<Pick<Selection, 'documents' | 'outcomes'>> {
  readonly today: string;
}

async function positionsIn(
  world: World,
  workspace: Workspace,
  company: Company,
  needed: readonly Needed[],
  { documents, outcomes, today }: Purpose,
): Promise<OpenedPositions> {
  const collector = createCollector();
  const firstLanguage = (entity: string): string =>
    company.resolved.entities.find(({ id }) => id === entity)?.languages[0] ?? company.resolved.language;
  const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();
  const roles = distinct(needed.map(({ role }) => role)).filter((role) => workspace.roles.has(role));
  const entities = distinct(needed.map(({ entity }) => entity));
  const languages = distinct(
    needed.flatMap(({ language, entity }) => [language ?? firstLanguage(entity), firstLanguage(entity)]),
  );
  const opened =
    roles.length === 0
      ? null
      : await openWorkspace(world, workspace, { roles, entities, languages, documents, outcomes }, collector);
  const scoredPositionOf = opened === null ? () => null : scoredPositionReader(opened, collector);
  const request = { issuedOn: today, print: false };
  const positionOf: PositionOf =
    opened === null ? () => null : positionReader(opened, request, collector, scoredPositionOf);
  const positionFor: PositionFor = (entity, role) => {
    const position = scoredPositionOf(entity, firstLanguage(entity), role);
    return position === null ? null : { role: position.role, company: company.resolved };
  };
  const positionOfSegment = ({ entity, language, position }: ResultSegment): Position | null =>
    positionOf(entity, language ?? firstLanguage(entity), position);
  return {
    opened,
    positionOf,
    positionFor,
    positionOfSegment,
    isAsOpened: (segment) => {
      const { entity, language, position } = segment;
      return isAsOpened(segment, scoredPositionOf(entity, language ?? firstLanguage(entity), position));
    },
    collector,
  };
}
