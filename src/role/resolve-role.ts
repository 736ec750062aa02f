import { type Checked, checked } from '../diagnostic/diagnostic.js';
import type { RoleSource } from './load-role.js';
import { resolveAppraisal } from './resolve-appraisal.js';
import { resolveDuties, resolveItems, resolveLiability, resolveRatedItems, resolveRelations } from './resolve-items.js';
import { resolveKpis } from './resolve-kpis.js';
import { type Resolving, type RoleSetting, startResolving } from './resolving.js';
import { deductionProblems } from './rules/plan-liability.js';
import type { Education, Pay, Replacement, ResolvedRole } from './types.js';

/**
 * A role for the documents of one entity in one language: short forms written out, posts and units looked up,
 * placeholders filled in, standard clauses added at the end of their sections. The role is one that `loadRole` has
 * checked against the same company. Codes: `text/…`, `role/component-weights`, `role/liability-laws`.
 */
export function resolveRole(role: RoleSource, setting: RoleSetting): Checked<ResolvedRole> {
  const on = startResolving(role, setting);
  const { data } = role;
  const { title } = data;
  const unit = on.company.units.find(({ id }) => id === data.unit) ?? null;
  const weighed = {
    kpis: resolveKpis(on),
    duties: resolveDuties(on),
    knowledge: resolveItems(on, 'knowledge'),
    competencies: resolveRatedItems(on, 'competencies'),
    conduct: resolveRatedItems(on, 'conduct'),
  };
  const resolved: ResolvedRole = {
    id: role.id,
    title: typeof title === 'string' ? on.plainAt(['title'], title) : on.plainAt(['title', 'text'], title.text),
    shortTitle:
      typeof title === 'string' || title.short === undefined ? null : on.plainAt(['title', 'short'], title.short),
    revision: data.revision ?? 1,
    category: data.category,
    unit,
    grade: data.grade === undefined ? null : on.plainAt(['grade'], data.grade),
    occupationCode: data.occupationCode === undefined ? null : on.plainAt(['occupationCode'], data.occupationCode),
    place: on.richAt(['place'], data.place),
    workingTime: on.richAt(['workingTime'], data.workingTime),
    directReports: data.directReports ?? null,
    budget: on.richAt(['budget'], data.budget),
    travel: on.richAt(['travel'], data.travel),
    purpose: on.richAt(['purpose'], data.purpose),
    appointedBy: on.post(data.appointedBy),
    nominatedBy: on.post(data.nominatedBy),
    reportsTo: on.post(data.reportsTo),
    instructedBy: (data.instructedBy ?? []).flatMap((id) => on.post(id) ?? []),
    replacement: resolveReplacement(on),
    education: resolveEducation(on),
    experience:
      data.experience === undefined
        ? null
        : { years: data.experience.years, in: on.richAt(['experience', 'in'], data.experience.in) },
    governingDocuments: resolveItems(on, 'governingDocuments'),
    tasks: resolveItems(on, 'tasks'),
    rights: resolveItems(on, 'rights'),
    relations: resolveRelations(on),
    liability: resolveLiability(on),
    conditions: resolveItems(on, 'conditions'),
    pay: resolvePay(on),
    appraisal: resolveAppraisal(on, weighed),
    ...weighed,
  };
  return checked(resolved, [...on.diagnostics, ...deductionProblems(resolved.liability, setting.laws)]);
}

/** Rights and liability pass over unless the role says otherwise (domain reference §4.3, C12). */
function resolveReplacement(on: Resolving): Replacement | null {
  const { replacedBy } = on.role.data;
  if (replacedBy === undefined) return null;
  return {
    post: on.post(replacedBy.post),
    appointedBy: on.post(replacedBy.appointedBy),
    rightsPassOver: replacedBy.rightsPassOver ?? true,
    liabilityPassesOver: replacedBy.liabilityPassesOver ?? true,
  };
}

function resolveEducation(on: Resolving): Education | null {
  const { education } = on.role.data;
  if (education === undefined) return null;
  return { levels: education.levels, in: on.richAt(['education', 'in'], education.in) };
}

function resolvePay(on: Resolving): Pay | null {
  const { pay } = on.role.data;
  if (pay === undefined) return null;
  return {
    fixed: on.richAt(['pay', 'fixed'], pay.fixed),
    variable: on.richAt(['pay', 'variable'], pay.variable),
    variablePercent: pay.variablePercent ?? null,
  };
}
