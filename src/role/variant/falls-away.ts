import type { Path } from '../../source/source.js';
import { isItemPath } from './lists.js';
import { gone, type Merging, valuePlaceOf } from './merging.js';
import { type Branch, entryOf, type Leaf, type Part } from './part.js';
import { removalOf } from './removals.js';

/** What falls away when a KPI is compared in another way: figures of one comparison mean nothing in another. */
export const OF_THE_COMPARISON = ['target', 'floor', 'stretch', 'cap'] as const;

/** A deputy is a post, or whoever a post appoints: to say the one takes the other away. */
export const DEPUTIES = ['post', 'appointedBy'] as const;
type Deputy = (typeof DEPUTIES)[number];

/** The inherited entries of a part without those that stand for something else once the layer has changed it. */
export function withoutOutdated(inherited: Branch, layer: Branch, path: Path, on: Merging): ReadonlyMap<string, Part> {
  if (isKpiPath(path)) return withoutFigures(inherited, layer, path, on);
  return isReplacementPath(path) ? withoutOtherDeputy(inherited, layer) : inherited.entries;
}

export function isKpiPath(path: Path): boolean {
  return path[0] === 'kpis' && isItemPath(path);
}

export function isReplacementPath(path: Path): boolean {
  return path.length === 1 && path[0] === 'replacedBy';
}

/** The way in which a replacement names the deputy; undefined when it does so in none or in both. */
export function deputyOf(
  replacement: Part | undefined,
): { readonly kind: Deputy; readonly part: Leaf | Branch } | undefined {
  const said = DEPUTIES.flatMap((kind) => {
    const part = entryOf(replacement, kind);
    return part === undefined ? [] : [{ kind, part }];
  });
  return said.length === 1 ? said[0] : undefined;
}

/** The inherited fields of a replacement without the deputy of one kind when the layer gives one of the other kind. */
function withoutOtherDeputy(inherited: Branch, layer: Branch): ReadonlyMap<string, Part> {
  const old = deputyOf(inherited);
  const said = deputyOf(layer);
  const origin = said?.part.steps.at(-1);
  if (old === undefined || said === undefined || old.kind === said.kind || origin === undefined)
    return inherited.entries;
  return new Map([...inherited.entries, [old.kind, gone(old.part, origin)]]);
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
