import { releasedOn } from '../../../appraisal/outcome/standing.js';
import { stateOf } from '../../../appraisal/result/state.js';
import type { AppraisalResult, ResultSegment } from '../../../appraisal/result/types.js';
import { changedRole, changedSegments } from '../../../appraisal/score/as-opened.js';
import { itemName } from '../../../appraisal/score/item-names.js';
import { cellsOfLine } from '../../../appraisal/score/line-text.js';
import { missingParts } from '../../../appraisal/score/missing-parts.js';
import { neededFor, openScoring } from '../../../appraisal/score/open-positions.js';
import { otherScore } from '../../../appraisal/score/other-score.js';
import { type PositionFor, scored } from '../../../appraisal/score/refresh-score.js';
import type { ResolvedCompany } from '../../../company/types.js';
import { displayWidth } from '../../../diagnostic/display-width.js';
import { readPeople } from '../../../pipeline/read-people.js';
import { type Company, readWorkspace, type Workspace } from '../../../pipeline/workspace.js';
import type { Line, ScoredAppraisal } from '../../../scoring/types.js';
import type { World } from '../../../world.js';
import { issueDate } from '../../issue-date.js';
import { type CommandResult, stopped } from '../../outcome.js';
import type { Subject } from '../../subject.js';
import { resultOf } from './result-of.js';

export interface ExplainResultOptions {
  readonly names?: boolean;
}

/** How a result comes about, line by line, and what it lacks. */
export async function explainResult(
  world: World,
  subject: Subject,
  { names = false }: ExplainResultOptions,
): Promise<CommandResult> {
  const today = issueDate(undefined, world);
  if (typeof today !== 'string') return today;
  const read = await resultOf(world, subject);
  if (!read.ok) return stopped(read.diagnostics);
  const result = read.value;
  const needed = neededFor(result);
  // Lists of people name positions, so with names all roles are needed.
  const workspace = await readWorkspace(world, names ? {} : { roles: needed.map(({ role }) => role) });
  if (!workspace.company.ok) return stopped(workspace.company.diagnostics);
  const company = workspace.company.value;
  const { positionFor, isAsOpened, collector } = await openScoring(world, workspace, company, needed, today);
  const score = scored(result, positionFor);
  const changed = changedSegments(result, isAsOpened);
  const other = otherScore(result, score, changed);
  if (score === null) return stopped([...collector.diagnostics, ...other]);
  const name = names ? await nameOf(world, workspace, company, subject.employee, today) : null;
  const missing = missingParts(result, score, positionFor);
  return {
    text: textOf(result, score, missing, name, namesIn(positionFor, company.resolved)),
    data: {
      ...subject,
      ...(name === null ? {} : { name }),
      state: stateOf(result),
      missing,
      ...(names ? scoreData(score) : {}),
    },
    summary: null,
    diagnostics: [...read.diagnostics, ...changedRole(result, changed, releasedOn(result) === null), ...other],
  };
}

async function nameOf(world: World, workspace: Workspace, company: Company, id: string, today: string) {
  const people = await readPeople(world, workspace, company, today);
  return people?.employees.get(id)?.name ?? null;
}

function scoreData({ overall, band, segments }: ScoredAppraisal): Readonly<Record<string, unknown>> {
  const lines = segments.map(({ number, lines: all }) => ({ segment: number, lines: all.map(cellsOfLine) }));
  return { overall: overall?.printed ?? null, band: band?.label ?? null, arithmetic: lines };
}

function textOf(
  result: AppraisalResult,
  score: ScoredAppraisal,
  missing: readonly string[],
  name: string | null,
  named: Named,
): string {
  const { employee, period, segments } = result;
  const head = `${employee}${name === null ? '' : ` ${name}`}, ${period}: ${stateOf(result)}\n`;
  const parts = score.segments.map((scoredSegment) => {
    const segment = segments.find(({ number }) => number === scoredSegment.number);
    const heading =
      segments.length === 1
        ? ''
        : `Part ${scoredSegment.number}: ${segment?.position}, ${segment?.from} to ${segment?.to}\n`;
    return `\n${heading}${table(scoredSegment.lines, (item) => (segment === undefined ? '' : named(item, segment)))}`;
  });
  const whole = score.lines.length === 0 ? '' : `\n${table(score.lines, () => '')}`;
  const lacks = missing.length === 0 ? '' : `\nMissing:\n${missing.map((line) => `  ${line}\n`).join('')}`;
  return `${head}${parts.join('')}${whole}${lacks}`;
}

/** What an item of a segment is called in the role. */
type Named = (item: string, segment: ResultSegment) => string;

function namesIn(positionFor: PositionFor, { entities, language }: ResolvedCompany): Named {
  return (item, { entity, position }) => {
    const found = positionFor(entity, position);
    const own = entities.find(({ id }) => id === entity)?.languages[0] ?? language;
    return found === null ? '' : itemName(item, found.role, own);
  };
}

const HEADINGS = ['item', 'text', 'what', 'arithmetic', 'result'];

/** Each item is named at its first line; without items the column of their names is left out. */
function table(lines: readonly Line[], named: (item: string) => string): string {
  if (lines.length === 0) return '';
  const body = lines.map((line, index): readonly string[] => {
    const [item = '', ...rest] = cellsOfLine(line);
    return [item, lines[index - 1]?.of === line.of ? '' : named(line.of), ...rest];
  });
  const isShown = (column: number): boolean => column !== TEXT || body.some((cells) => cells[TEXT] !== '');
  const rows = [HEADINGS, ...body].map((cells) => cells.filter((_, column) => isShown(column)));
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => displayWidth(cells[column] ?? ''))),
  );
  const line = (cells: readonly string[]): string => {
    const padded = cells.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - displayWidth(cell)));
    return `| ${padded.join(' | ')} |\n`;
  };
  const rule = `+${widths.map((width) => '-'.repeat(width + 2)).join('+')}+\n`;
  const [head = [], ...others] = rows;
  return `${rule}${line(head)}${rule}${others.map(line).join('')}${rule}`;
}

const TEXT = 1;
