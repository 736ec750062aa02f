import type { ClauseSection, ResolvedCompany } from '../../company/types.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { didYouMeanHint } from '../../diagnostic/did-you-mean.js';
import type { Path } from '../../source/source.js';
import { allDuties, definedItems } from '../defined-items.js';
import type { RoleSource } from '../load-role.js';
import { sectionItems } from './section-items.js';

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

/** Rights serve duties of the role (`role/unknown-item`). */
export function checkRightReferences(role: RoleSource, company: ResolvedCompany): readonly Diagnostic[] {
  const duties = sectionItems(role, company, 'duties').map(({ id }) => id);
  return definedItems(role.data.rights, ['rights']).flatMap(({ duties: served = [], path }) => {
    return references(role, [...path, 'duties'], served, duties, 'duty');
  });
}

/** Criteria are shown by duties of the role or by lists that it has (`role/unknown-item`). */
export function checkCriterionReferences(role: RoleSource, company: ResolvedCompany): readonly Diagnostic[] {
  const duties = sectionItems(role, company, 'duties').map(({ id }) => id);
  const lists = RATED_LISTS.filter((list) => sectionItems(role, company, list).length > 0);
  const criteria = definedItems(role.data.appraisal?.criteria, ['appraisal', 'criteria']);
  return criteria.flatMap(({ shownBy = [], path }) => {
    return references(role, [...path, 'shownBy'], shownBy, [...duties, ...lists], 'duty or rated list');
  });
}

const RATED_LISTS = ['duties', 'knowledge', 'competencies', 'conduct'] as const;

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
