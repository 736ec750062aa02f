import type { ClauseSection, ResolvedCompany } from '../../company/types.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { didYouMeanHint } from '../../diagnostic/did-you-mean.js';
import type { Path } from '../../source/source.js';
import { allDuties } from '../defined-items.js';
import type { RoleSource } from '../load-role.js';

/**
 * Duties require knowledge, KPIs measure duties or criteria and are included in other KPIs (`role/unknown-item`): those of
 * the role, standard clauses of the company among them.
 */
export function checkItemReferences(role: RoleSource, company: ResolvedCompany): readonly Diagnostic[] {
  const { kpis = {}, appraisal } = role.data;
  const standard = (section: ClauseSection): readonly string[] =>
    company.standardClauses.filter((clause) => clause.section === section).map(({ id }) => id);
  const duties = allDuties(role.data.duties);
  const knowledge = [...Object.keys(role.data.knowledge ?? {}), ...standard('knowledge')];
  const criteria = Object.keys(appraisal?.criteria ?? {});
  const measurable = [...duties.map(({ id }) => id), ...standard('duties'), ...criteria];
  const required = duties.flatMap(({ requires = [], path }) => {
    return references(role, [...path, 'requires'], requires, knowledge, 'knowledge');
  });
  const measured = Object.entries(kpis).flatMap(([id, { measures = [] }]) => {
    return references(role, ['kpis', id, 'measures'], measures, measurable, 'duty or criterion');
  });
  const included = Object.entries(kpis).flatMap(([id, { includedIn }]) => {
    if (includedIn === undefined) return [];
    const others = Object.keys(kpis).filter((other) => other !== id);
    return others.includes(includedIn)
      ? []
      : [unknownItem(role, ['kpis', id, 'includedIn'], includedIn, others, 'other KPI')];
  });
  return [...required, ...measured, ...included];
}

function references(
  role: RoleSource,
  path: Path,
  ids: readonly string[],
  known: readonly string[],
  kind: string,
): readonly Diagnostic[] {
  return ids.flatMap((id, index) => (known.includes(id) ? [] : [unknownItem(role, [...path, index], id, known, kind)]));
}

function unknownItem(role: RoleSource, path: Path, id: string, known: readonly string[], kind: string): Diagnostic {
  return {
    severity: 'error',
    code: 'role/unknown-item',
    message: `The role has no ${kind} "${id}".`,
    ...didYouMeanHint(id, known),
    place: role.valuePlace(path),
  };
}
