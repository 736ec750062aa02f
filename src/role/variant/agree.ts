import type { Path } from '../../source/source.js';
import { DEPUTIES, deputyOf, figuresOf, isKpiPath, isReplacementPath, OF_THE_COMPARISON } from './falls-away.js';
import { type Conflict, gone, type Removal, valuePlaceOf } from './merging.js';
import { type Branch, entryOf, isContinued, type Leaf, type Part, partAt, withEntries } from './part.js';
import { removalOf } from './removals.js';

/** What the merge of parents works with. */
export interface Agreeing {
  /** What the role says itself, which settles what its parents disagree about. */
  readonly layer: Branch;
  readonly conflicts: Conflict[];
  readonly removals: Removal[];
}

/** The same part of two parents, without what cannot stand beside what the other one says. */
export function inAgreement(left: Branch, right: Branch, path: Path, on: Agreeing): readonly [Branch, Branch] {
  if (isKpiPath(path)) return withOneComparison(left, right, path, on);
  return isReplacementPath(path) ? withOneDeputy(left, right, path, on) : [left, right];
}

/**
 * A KPI in two parents that compare it differently, without the figures of the comparison that does not hold. The role
 * says which one holds; else it is the one that goes on from the other, unless the other one has figures of its own.
 */
function withOneComparison(left: Branch, right: Branch, path: Path, on: Agreeing): readonly [Branch, Branch] {
  const at = [...path, 'comparison'];
  const [ours, theirs, said] = [comparisonOf(left), comparisonOf(right), comparisonOf(partAt(on.layer, path))];
  if (ours === undefined || theirs === undefined || ours.value === theirs.value) return [left, right];
  const isOurs = isContinued(theirs.steps, ours.steps);
  const isTheirs = isContinued(ours.steps, theirs.steps);
  const isRight = said === undefined ? isTheirs : said.value === theirs.value;
  const [holder, other, comparison] = isRight ? [right, left, theirs] : [left, right, ours];
  const figure = ownFigure(other, holder);
  if (!isOurs && !isTheirs) on.conflicts.push({ path: at, left: ours, right: theirs });
  else if (figure !== undefined) {
    on.conflicts.push({ path: at, left: isRight ? figure : ours, right: isRight ? theirs : figure });
  }
  const holding = said ?? comparison;
  if (said !== undefined) on.removals.push(...removalsBy(holding, other, path));
  const [kept, rest] = [withGone(holder, other, holding), withoutFigures(other, comparison)];
  return isRight ? [rest, kept] : [kept, rest];
}

/** The replacement in two parents of which one names the deputy and the other who appoints one, with one of both. */
function withOneDeputy(left: Branch, right: Branch, path: Path, on: Agreeing): readonly [Branch, Branch] {
  const [ours, theirs] = [deputyOf(left), deputyOf(right)];
  if (ours === undefined || theirs === undefined || ours.kind === theirs.kind) return [left, right];
  const isOurs = isContinued(theirs.part.steps, left.entries.get(theirs.kind)?.steps ?? []);
  const isTheirs = isContinued(ours.part.steps, right.entries.get(ours.kind)?.steps ?? []);
  if (isOurs === isTheirs) on.conflicts.push({ path, left: ours.part, right: theirs.part });
  const isRight = isTheirs && !isOurs;
  return isRight ? [withoutDeputy(left), right] : [left, withoutDeputy(right)];
}

function withoutDeputy(replacement: Branch): Branch {
  const kept = [...replacement.entries].filter(([key]) => !DEPUTIES.some((kind) => kind === key));
  return withEntries(replacement, new Map(kept));
}

function comparisonOf(kpi: Part | undefined): Leaf | undefined {
  const comparison = entryOf(kpi, 'comparison');
  return comparison?.type === 'leaf' ? comparison : undefined;
}

/** A figure that a parent did not get from where the other one has its own. */
function ownFigure(kpi: Branch, other: Branch): Part | undefined {
  return figuresOf(kpi).find(([field, { steps }]) => !isContinued(steps, other.entries.get(field)?.steps ?? []))?.[1];
}

/** The KPI of a parent, in which the figures that only the other one has are gone. */
function withGone(kpi: Branch, other: Branch, comparison: Leaf): Branch {
  const [origin] = comparison.steps.slice(-1);
  const lost = figuresOf(other).flatMap(([field, figure]): [string, Part][] =>
    origin === undefined || kpi.entries.has(field) ? [] : [[field, gone(figure, origin)]],
  );
  return withEntries(kpi, new Map([...kpi.entries, ...lost]));
}

function withoutFigures(kpi: Branch, comparison: Leaf): Branch {
  const kept = [...kpi.entries].filter(([key]) => !OF_THE_COMPARISON.some((field) => field === key));
  return withEntries(kpi, new Map([...kept, ['comparison', comparison]]));
}

function removalsBy(comparison: Leaf, kpi: Branch, path: Path): readonly Removal[] {
  const [origin] = comparison.steps.slice(-1);
  if (origin === undefined) return [];
  return figuresOf(kpi).map(([field, figure]) =>
    removalOf([...path, field], figure, valuePlaceOf(origin), 'comparison'),
  );
}
