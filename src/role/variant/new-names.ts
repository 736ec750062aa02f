import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { formatPlace } from '../../diagnostic/place.js';
import type { RoleSource } from '../load-role.js';
import { referencesIn } from './references.js';

/** Whether a rule reports that something refers to what the role does not have. */
export function isUnknownReference({ code }: Diagnostic): boolean {
  return code === 'role/unknown-item' || code === 'text/unknown-placeholder';
}

/** The diagnostics, of which those about an earlier id of an item name the one of now. */
export function withNewNames(
  diagnostics: readonly Diagnostic[],
  role: RoleSource,
  faultyKeys: ReadonlySet<string>,
): readonly Diagnostic[] {
  if (role.retired.size === 0 || !diagnostics.some(isUnknownReference)) return diagnostics;
  const names = new Map(
    referencesIn(role, faultyKeys).flatMap(({ place, targets }): [string, string][] => {
      const now = targets.map((target) => newName(role, target)).find((name) => name !== undefined);
      return now === undefined ? [] : [[formatPlace(place), now]];
    }),
  );
  return diagnostics.map((diagnostic) => {
    const now = isUnknownReference(diagnostic) ? names.get(formatPlace(diagnostic.place)) : undefined;
    return now === undefined ? diagnostic : { ...diagnostic, hint: `it is called "${now}" now` };
  });
}

/** Of the item that a target means or belongs to: `kpis.calls` for `kpis.calls.target`. */
function newName({ retired }: RoleSource, target: string): string | undefined {
  const steps = target.split('.');
  const item = steps.slice(0, steps[0] === 'appraisal' ? 3 : 2).join('.');
  return retired.get(item)?.now;
}
