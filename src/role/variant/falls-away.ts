import type { Path } from '../../source/source.js';
import { isItemPath } from './lists.js';
import { gone, type Merging, valuePlaceOf } from './merging.js';
import { type Branch, entryOf, type Leaf, type Part } from './part.js';
import { removalOf } from './removals.js';

/** What falls away when a KPI is compared in another way: figures of one comparison mean nothing in another. */
export const OF_THE_COMPARISON = ['target', 'floor', 'stretch', 'cap'] as const;

/** The inherited entries of a part without those that stand for something else once the layer has changed it. */
export function withoutOutdated(inherited: Branch, layer: Branch, path: Path, on: Merging): ReadonlyMap<string, Part> {
  if (isKpiPath(path)) return withoutFigures(inherited, layer, path, on);
  return inherited.entries;
}

export function isKpiPath(path: Path): boolean {
  return path[0] === 'kpis' && isItemPath(path);
}

/** The figures of a KPI that its comparison gives a meaning to. */
export function figuresOf(kpi: Branch): readonly (readonly [string, Leaf | Branch])[] {
  return OF_THE_COMPARISON.flatMap((field) => {
    const figure = entryOf(kpi, field);
    return figure === undefined ? [] : [[field, figure] as const];
  });
}

/** The inherited fields of a KPI without the figures of its old comparison. */
function withoutFigures(inherited: Branch, layer: Branch, path: Path, on: Merging): ReadonlyMap<string, Part> {
  const old = entryOf(inherited, 'comparison');
  const comparison = entryOf(layer, 'comparison');
  const origin = comparison?.steps.at(-1);
  if (old?.type !== 'leaf' || comparison?.type !== 'leaf' || old.value === comparison.value || origin === undefined) {
    return inherited.entries;
  }
  const entries = new Map(inherited.entries);
  for (const [field, figure] of figuresOf(inherited)) {
    entries.set(field, gone(figure, origin));
    const isSaidAnew = entryOf(layer, field) !== undefined;
    if (!isSaidAnew) on.removals.push(removalOf([...path, field], figure, valuePlaceOf(origin), 'comparison'));
  }
  return entries;
}
