import { clausesOf } from './compliance.js';
import { resolveOwnItems } from './resolve-items.js';
import type { Resolving } from './resolving.js';
import { roleError } from './rules/role-error.js';
import type { Appraisal, Component, ResolvedRole } from './types.js';

export type ComponentWeights = Readonly<Partial<Record<Component, number>>>;

const COMPONENTS = ['kpis', 'duties', 'compliance', 'knowledge', 'competencies'] as const;

/** What a component is of, where its name alone does not say. */
const NOUNS: Readonly<Partial<Record<Component, string>>> = { compliance: 'duties of compliance' };

type Weighed = Pick<ResolvedRole, 'kpis' | 'duties' | 'knowledge' | 'competencies' | 'conduct'>;

/** Null when the role has no appraisal. A weight for what the role lacks is an error `role/component-weights`. */
export function resolveAppraisal(on: Resolving, weighed: Weighed): Appraisal | null {
  const { appraisal } = on.role.data;
  if (appraisal === undefined) return null;
  return {
    intervalMonths: appraisal.intervalMonths,
    assessor: on.post(appraisal.assessor),
    procedure: resolveOwnItems(on, ['appraisal', 'procedure'], appraisal.procedure),
    criteria: resolveOwnItems(on, ['appraisal', 'criteria'], appraisal.criteria),
    consequences: appraisal.consequences,
    components: componentWeights(on, weighed),
  };
}

function componentWeights(on: Resolving, weighed: Weighed): ComponentWeights {
  const present: Readonly<Record<Component, boolean>> = {
    kpis: weighed.kpis.length > 0,
    duties: clausesOf(weighed.duties).some(({ isCompliance }) => !isCompliance),
    compliance: clausesOf(weighed.duties).some(({ isCompliance }) => isCompliance),
    knowledge: weighed.knowledge.length > 0,
    competencies: weighed.competencies.length + weighed.conduct.length > 0,
  };
  const own = on.role.data.appraisal?.components;
  if (own === undefined) return sharesOf100(on.company.scoring.components, (component) => present[component]);
  for (const component of COMPONENTS) {
    if ((own[component] ?? 0) === 0 || present[component]) continue;
    const place = on.role.keyPlace(['appraisal', 'components', component]);
    const message = `The role has no ${NOUNS[component] ?? component}, so this component cannot have a weight.`;
    on.diagnostics.push(roleError('role/component-weights', place, message, 'remove the weight'));
  }
  return Object.fromEntries(Object.entries(own).filter(([, weight]) => weight > 0));
}

/**
 * The weights of the components that are present, in proportion, as whole percentages that sum to 100: each is rounded
 * down, and what is left goes to those that lost most (largest remainder), the first of equals. Weights that sum to 100
 * as they are stay as they are.
 */
export function sharesOf100(
  weights: Readonly<Record<Component, number>>,
  isPresent: (component: Component) => boolean,
): ComponentWeights {
  const kept = COMPONENTS.filter((component) => isPresent(component) && weights[component] > 0);
  const sum = kept.reduce((total, component) => total + weights[component], 0);
  if (sum === 100) return Object.fromEntries(kept.map((component) => [component, weights[component]]));
  const shares = kept.map((component) => {
    const share = (weights[component] * 100) / sum;
    return { component, whole: Math.floor(share), rest: share - Math.floor(share) };
  });
  const left = 100 - shares.reduce((total, { whole }) => total + whole, 0);
  const raised = [...shares]
    .sort((a, b) => b.rest - a.rest)
    .slice(0, left)
    .map(({ component }) => component);
  return Object.fromEntries(
    shares.map(({ component, whole }) => [component, raised.includes(component) ? whole + 1 : whole]),
  );
}
