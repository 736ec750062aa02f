import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { RoleSource } from '../load-role.js';
import type { LawBranch, LiabilityType } from '../types.js';
import { roleError } from './role-error.js';

/**
 * The branches of law that each type of liability rests on (domain reference §4.3, C2 and C15); null: at least one, as the
 * case may be.
 */
export const LAWS_OF_LIABILITY: Readonly<Record<LiabilityType, readonly LawBranch[] | null>> = {
  duty: ['labour'],
  offence: ['administrative', 'criminal', 'civil'],
  damage: ['labour', 'civil'],
  plan: ['variable-pay'],
  report: null,
  secrecy: null,
};

export interface LawsProblem {
  /** Whether the laws are wrong, or missing. */
  readonly at: 'laws' | 'item';
  readonly message: string;
  readonly hint: string;
}

/** What is wrong with the branches of law of a liability item; null when they fit its type or are left to it. */
export function lawsProblem(type: LiabilityType, laws: readonly LawBranch[] | null): LawsProblem | null {
  const expected = LAWS_OF_LIABILITY[type];
  if (laws === null) {
    if (expected !== null) return null;
    const message = `A liability of the type ${type} must say which branches of law apply.`;
    return { at: 'item', message, hint: 'add laws, for example laws: [labour]' };
  }
  if (expected === null) {
    if (!laws.includes('variable-pay')) return null;
    const message = `A liability of the type ${type} is no matter of variable pay.`;
    return { at: 'laws', message, hint: 'name labour, civil, administrative or criminal law' };
  }
  if (laws.length === expected.length && laws.every((branch) => expected.includes(branch))) return null;
  const message = `A liability of the type ${type} rests on ${expected.join(', ')}, not on ${laws.join(', ')}.`;
  return { at: 'laws', message, hint: `write laws: [${expected.join(', ')}], or leave laws out` };
}

/** Liability items name the branches of law of their type (`role/liability-laws`), or leave them to their type. */
export function checkLiabilityLaws(role: RoleSource): readonly Diagnostic[] {
  return Object.entries(role.data.liability).flatMap(([id, { type, laws = null }]) => {
    const problem = lawsProblem(type, laws);
    if (problem === null) return [];
    const path = ['liability', id];
    const place = problem.at === 'laws' ? role.valuePlace([...path, 'laws']) : role.keyPlace(path);
    return [roleError('role/liability-laws', place, problem.message, problem.hint)];
  });
}
