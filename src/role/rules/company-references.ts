import type { ResolvedCompany } from '../../company/types.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { meantOrListed } from '../../diagnostic/did-you-mean.js';
import type { Path } from '../../source/source.js';
import type { RoleSource } from '../load-role.js';

/**
 * The unit and the posts that a role names are those of the company (`role/unknown-unit`, `role/unknown-post`). Fields
 * that break the schema are left out.
 */
export function checkCompanyReferences(
  role: RoleSource,
  company: ResolvedCompany,
  faultyKeys: ReadonlySet<string>,
): readonly Diagnostic[] {
  const units = company.units.map(({ id }) => id);
  const posts = company.posts.map(({ id }) => id);
  const { unit, appointedBy, nominatedBy, reportsTo, instructedBy, replacedBy, relations, appraisal } = role.data;
  const diagnostics: Diagnostic[] = [];
  const isSound = (path: Path): boolean => !faultyKeys.has(String(path[0]));
  const check = (code: 'role/unknown-post' | 'role/unknown-unit', path: Path, id: string | undefined): void => {
    const known = code === 'role/unknown-post' ? posts : units;
    if (id === undefined || !isSound(path) || known.includes(id)) return;
    const noun = code === 'role/unknown-post' ? 'post' : 'unit';
    const message = `The company has no ${noun} "${id}".`;
    const hint = meantOrListed(id, `${noun}s`, known);
    diagnostics.push({ severity: 'error', code, message, ...hint, place: role.valuePlace(path) });
  };
  check('role/unknown-unit', ['unit'], unit);
  check('role/unknown-post', ['appointedBy'], appointedBy);
  if (nominatedBy !== 'none') check('role/unknown-post', ['nominatedBy'], nominatedBy);
  check('role/unknown-post', ['reportsTo'], reportsTo);
  if (isSound(['instructedBy'])) {
    for (const [index, id] of (instructedBy ?? []).entries()) check('role/unknown-post', ['instructedBy', index], id);
  }
  check('role/unknown-post', ['replacedBy', 'post'], replacedBy?.post);
  check('role/unknown-post', ['replacedBy', 'appointedBy'], replacedBy?.appointedBy);
  check('role/unknown-post', ['appraisal', 'assessor'], appraisal?.assessor);
  if (!isSound(['relations'])) return diagnostics;
  for (const [id, relation] of Object.entries(relations ?? {})) {
    const partner = relation.with;
    if (partner === undefined || units.includes(partner) || posts.includes(partner)) continue;
    const message = `The company has no post or unit "${partner}".`;
    const place = role.valuePlace(['relations', id, 'with']);
    diagnostics.push({
      severity: 'error',
      code: 'role/unknown-post',
      message,
      ...meantOrListed(partner, 'posts and units', [...posts, ...units]),
      place,
    });
  }
  return diagnostics;
}
