import type { Diagnostic, Place } from '../../diagnostic/diagnostic.js';
import type { RoleSource } from '../load-role.js';
import type { Kpi } from '../role-definition.generated.js';
import { roleError } from './role-error.js';

/**
 * The target suits the comparison (`role/kpi-target`), and floor, stretch and cap are percentages of it in rising order
 * around 100 (`role/kpi-limits`).
 */
export function checkKpiLimits(role: RoleSource): readonly Diagnostic[] {
  return Object.entries(role.data.kpis ?? {}).flatMap(([id, kpi]) => [
    ...checkTarget(role, id, kpi),
    ...checkLimits(role, id, kpi),
  ]);
}

function checkTarget(role: RoleSource, id: string, { comparison, target, per }: Kpi): readonly Diagnostic[] {
  if (target === undefined) return [];
  const error = (message: string, hint?: string): readonly Diagnostic[] => {
    return [roleError('role/kpi-target', role.valuePlace(['kpis', id, 'target']), message, hint)];
  };
  if (comparison === 'yes-no') {
    const place = role.keyPlace(['kpis', id, 'target']);
    return [roleError('role/kpi-target', place, 'A KPI that is met or not has no target.', 'remove the target')];
  }
  const mayBeZero = comparison === 'at-most' || comparison === 'exactly';
  if (mayBeZero || (comparison !== 'by-date' && target > 0)) return [];
  if (comparison !== 'by-date') return error('The target must be more than 0, as attainment is a share of it.');
  if (!Number.isInteger(target) || target < 1 || target > 31) {
    return error(`The target must be a day of the month from 1 to 31, not ${target}.`);
  }
  if (per !== 'day' && per !== 'week') return [];
  const place = role.valuePlace(['kpis', id, 'per']);
  const message = `A day of the month cannot be due every ${per}.`;
  const own = place.file === role.file ? undefined : ownPlace(role, id);
  if (own === undefined) return [roleError('role/kpi-target', place, message, 'set per to month')];
  const related = [{ place, message: 'The period is here.' }];
  return [{ ...roleError('role/kpi-target', own, message, 'set per to month'), related }];
}

/** What the role's own file says of the KPI and an inherited period does not suit. */
function ownPlace(role: RoleSource, id: string): Place | undefined {
  const places = (['comparison', 'target'] as const).map((field) => role.valuePlace(['kpis', id, field]));
  return places.find(({ file }) => file === role.file);
}

interface Without {
  readonly which: string;
  readonly fields: readonly ('floor' | 'stretch' | 'cap')[];
}

const MET_OR_NOT: Without = { which: 'that is met or not', fields: ['floor', 'stretch', 'cap'] };

/** Limits that a comparison leaves no room for: attainment is all or nothing, or never more than 100. */
const WITHOUT: Readonly<Partial<Record<Kpi['comparison'], Without>>> = {
  'by-date': MET_OR_NOT,
  'yes-no': MET_OR_NOT,
  exactly: { which: 'whose target is to be met exactly', fields: ['stretch', 'cap'] },
};

function checkLimits(role: RoleSource, id: string, kpi: Kpi): readonly Diagnostic[] {
  const { comparison, floor, stretch, cap } = kpi;
  const error = (field: 'floor' | 'stretch' | 'cap', message: string): Diagnostic => {
    return roleError('role/kpi-limits', role.valuePlace(['kpis', id, field]), message);
  };
  const without = WITHOUT[comparison];
  const needless = without?.fields.filter((field) => kpi[field] !== undefined) ?? [];
  if (without !== undefined && needless.length > 0) {
    return needless.map((field) => {
      const message = `A KPI ${without.which} has no ${field}.`;
      return roleError('role/kpi-limits', role.keyPlace(['kpis', id, field]), message, `remove the ${field}`);
    });
  }
  const diagnostics: Diagnostic[] = [];
  if (floor !== undefined && floor > 100)
    diagnostics.push(error('floor', `The floor must be at most 100, not ${floor}.`));
  if (stretch !== undefined && stretch < 100) {
    diagnostics.push(error('stretch', `The stretch must be at least 100, not ${stretch}.`));
  }
  if (cap !== undefined && cap < 100) {
    diagnostics.push(error('cap', `The cap must be at least 100, not ${cap}.`));
  } else if (cap !== undefined && stretch !== undefined && cap < stretch) {
    diagnostics.push(error('cap', `The cap of ${cap} must not be lower than the stretch of ${stretch}.`));
  }
  return diagnostics;
}
