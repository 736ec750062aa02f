import type { Place } from '../../diagnostic/diagnostic.js';
import type { PlainData } from '../../source/plain-data.js';
import type { Path } from '../../source/source.js';
import type { RoleSource } from '../load-role.js';
import { valuePlaceOf } from './merging.js';
import { anyPartAt, type Branch, type Origin, type Part, present, type Step } from './part.js';

/** One value of a role and how it came about. */
export interface Trace {
  /** In the role, as placeholders join it: `duties.visits.text`. */
  readonly path: string;
  /** Null when it was removed. */
  readonly value: PlainData;
  /** From the first file that gave it to the one that holds now. */
  readonly steps: readonly TraceStep[];
}

export interface TraceStep {
  readonly place: Place;
  /** Whether the file sets the value, removes it, or says something in a whole that was removed later. */
  readonly does: 'sets' | 'removes' | 'says';
  /** What the file sets; else null. */
  readonly value: PlainData;
}

/**
 * The values at and below a path of a role with the places that each came through, in the order of the role; null when
 * the role says nothing there. A duty in a group may be named without its group.
 */
export function traceOf(role: RoleSource, path: string): readonly Trace[] | null {
  const steps = path.split('.').filter((step) => step !== '');
  const named = anyPartAt(role.tree, steps);
  const found = present(named) ?? dutyInGroup(role.tree, steps) ?? named;
  return found === undefined ? null : traces(found, steps);
}

/** All paths of a role that have a trace. */
export function tracedPaths(role: RoleSource): readonly string[] {
  const below = (part: Part, path: Path): readonly string[] => [
    path.join('.'),
    ...(part.type === 'branch' ? [...part.entries].flatMap(([key, inner]) => below(inner, [...path, key])) : []),
  ];
  return [...role.tree.entries].flatMap(([key, part]) => below(part, [key]));
}

function dutyInGroup(root: Branch, [list, ...rest]: readonly string[]): Part | undefined {
  const duties = root.entries.get('duties');
  if (list !== 'duties' || duties?.type !== 'branch') return undefined;
  const found = [...duties.entries.values()].map((group) => anyPartAt(group, ['items', ...rest]));
  return found.find((part) => part !== undefined && part.type !== 'gone') ?? found.find((part) => part !== undefined);
}

function traces(part: Part, path: readonly string[]): readonly Trace[] {
  if (part.type === 'branch') return [...part.entries].flatMap(([key, inner]) => traces(inner, [...path, key]));
  const last = part.steps.at(-1);
  // What went to another group is shown there.
  if (part.type === 'gone' && last?.path.at(-1) === 'in') return [];
  const steps = part.steps.map((step): TraceStep => {
    const place = valuePlaceOf(step);
    if (part.type === 'gone' && step === last) return { place, does: 'removes', value: null };
    return isStep(step) ? { place, does: 'sets', value: step.value } : { place, does: 'says', value: null };
  });
  return [{ path: path.join('.'), value: part.type === 'leaf' ? part.value : null, steps }];
}

function isStep(origin: Origin): origin is Step {
  return 'value' in origin;
}
