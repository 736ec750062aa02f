import type { ResolvedCompany } from '../../company/types.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { RoleSource } from '../load-role.js';
import type { LawBranch, LiabilityType } from '../types.js';
import { LAWS_OF_LIABILITY, lawsProblem } from './liability-laws.js';
import { roleError } from './role-error.js';
import { placeholdersIn, type SectionItem, sectionItems } from './section-items.js';

/**
 * A liability item whose text cites branches of law cites just those that it rests on (`role/liability-citation`; domain
 * reference §4.3, C2 and C3). An item that cites none leaves the law open, which is no contradiction.
 */
export function checkLiabilityCitations(role: RoleSource, company: ResolvedCompany): readonly Diagnostic[] {
  return sectionItems(role, company, 'liability').flatMap((item) => {
    const laws = lawsOf(role, item);
    if (laws === null) return [];
    const cited = placeholdersIn(item.text).filter(({ path }) => path.startsWith('law.'));
    const alien = cited.find(({ path }) => !laws.some((branch) => isBranch(path, branch)));
    if (alien !== undefined) {
      const message = `The text cites {${alien.path}}, and the item rests on ${laws.join(', ')}.`;
      const place = item.text.stretchPlace(alien.offset, alien.length);
      return [roleError('role/liability-citation', place, message, 'correct the text, or type and laws of the item')];
    }
    const missing = laws.filter(
      (branch) => branch !== 'variable-pay' && !cited.some(({ path }) => isBranch(path, branch)),
    );
    if (cited.length === 0 || missing.length === 0) return [];
    const message = `The item rests on ${laws.join(', ')}, and its text does not cite ${missing.join(', ')}.`;
    const hint = `add ${missing.map((branch) => `{law.${branch}}`).join(' and ')} to the text, or correct type and laws`;
    return [roleError('role/liability-citation', item.place, message, hint)];
  });
}

/** Whether a placeholder cites a branch, as it is or in a grammatical case. */
function isBranch(path: string, branch: LawBranch): boolean {
  return path === `law.${branch}` || path.startsWith(`law.${branch}.`);
}

/** The branches of law that an item rests on; null when they have a fault of their own. */
function lawsOf(role: RoleSource, { own, clause }: SectionItem): readonly LawBranch[] | null {
  const { type, laws }: { type: LiabilityType; laws: readonly LawBranch[] | null } =
    own === null ? (clause?.liability ?? NO_LAW) : { laws: null, ...(role.data.liability[own.id] ?? NO_LAW) };
  return lawsProblem(type, laws) === null ? (laws ?? LAWS_OF_LIABILITY[type]) : null;
}

const NO_LAW = { type: 'secrecy', laws: null } as const;
