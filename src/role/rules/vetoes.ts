import type { ResolvedCompany } from '../../company/types.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { allDuties, type DefinedItem, definedItems, type ItemMap } from '../defined-items.js';
import type { RoleSource } from '../load-role.js';
import { roleError } from './role-error.js';

/** A veto stands on what is marked or rated by itself, and the company says what it does (`role/veto`). */
export function checkVetoes(role: RoleSource, company: ResolvedCompany): readonly Diagnostic[] {
  const { duties, competencies, conduct } = role.data;
  const items: readonly DefinedItem[] = [
    ...allDuties(duties),
    ...definedItems(competencies as ItemMap | undefined, ['competencies']),
    ...definedItems(conduct as ItemMap | undefined, ['conduct']),
  ];
  return items
    .filter(({ veto }) => veto === true)
    .flatMap(({ path, items: clauses }) => {
      const error = (message: string, hint: string): readonly Diagnostic[] => {
        return [roleError('role/veto', role.keyPlace([...path, 'veto']), message, hint)];
      };
      if (clauses !== undefined) return error('A group of duties has no veto.', 'give it to duties of the group');
      if (company.appraisals.vetoCapPercent !== null) return [];
      return error('A veto changes nothing, as the company sets no cap.', HINT);
    });
}

const HINT = 'set vetoCap under appraisals in company.yaml, such as the highest result below the second lowest band';
