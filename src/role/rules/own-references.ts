import type { ResolvedCompany } from '../../company/types.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { RoleSource } from '../load-role.js';
import { roleError } from './role-error.js';

/**
 * No post appoints, nominates, leads, replaces or assesses itself (`role/own-reference`). A superior is left to
 * `role/own-post` where the company names one.
 */
export function checkOwnReferences(role: RoleSource, { chart }: ResolvedCompany): readonly Diagnostic[] {
  const post = chart.get(role.id);
  if (post === undefined) return [];
  const { appointedBy, nominatedBy, reportsTo, replacedBy, appraisal } = role.data;
  const references = [
    { path: ['appointedBy'], id: appointedBy, does: 'appoints' },
    { path: ['nominatedBy'], id: nominatedBy, does: 'nominates' },
    { path: ['reportsTo'], id: post.reportsTo === null ? reportsTo : undefined, does: 'reports to' },
    { path: ['replacedBy', 'post'], id: replacedBy?.post, does: 'stands in for' },
    { path: ['appraisal', 'assessor'], id: appraisal?.assessor, does: 'assesses' },
  ];
  return references
    .filter(({ id }) => id === role.id)
    .map(({ path, does }) => {
      const message = `The post "${role.id}" ${does} itself.`;
      return roleError('role/own-reference', role.valuePlace(path), message, 'name another post');
    });
}
