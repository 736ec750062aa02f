import type { Band, ResolvedCompany } from '../company/types.js';
import type { Component, Item, ResolvedRole } from '../role/types.js';
import { dutiesContext } from './duties-context.js';
import { sentence } from './glance.js';
import type { Wording } from './wording.js';

export interface AppraisalInput {
  readonly role: ResolvedRole;
  readonly company: ResolvedCompany;
  readonly wording: Wording;
  readonly clauseNumbers: ReadonlyMap<string, string>;
}

/** Letters by which the form's sections hand their results to its summary; sections that are not there take none. */
const PLAN_ROWS = [1, 2, 3];

/** What only an appraisal form prints: duties with their clauses, the scale, components, bands. */
export function appraisalContext(input: AppraisalInput): Readonly<Record<string, unknown>> {
  const { role, company, wording } = input;
  const signs = [...wording('appraisal.letters')];
  const components = presentComponents(role, company).map(([id, weightPercent], index) => ({
    id,
    letter: signs[index] ?? '',
    label: wording(`appraisal.${id}`),
    weightPercent,
  }));
  const letters = Object.fromEntries(components.map(({ id, letter }) => [id, letter]));
  return {
    ...dutiesContext(input),
    scaleLegend: wording('appraisal.scaleLegend', {
      levels: company.scale.levels
        .map(({ value, label }) => wording('appraisal.scaleLevel', { value, label }))
        .join(' · '),
    }),
    ratings: ratings(role, letters, wording),
    ratingColumns: company.scale.levels.length + 1,
    components,
    letters,
    componentsTotal: components.reduce((sum, component) => sum + component.weightPercent, 0),
    bands: bandChoices(company.bands, wording),
    decisions: decisionChoices(role, wording),
    planRows: PLAN_ROWS,
  };
}

/** What is rated on the company's scale, in one table: knowledge, then competencies and conduct; null when there is nothing. */
function ratings(role: ResolvedRole, letters: Readonly<Record<string, string>>, wording: Wording) {
  const group = (prefix: string, key: string, items: readonly Item[]) =>
    items.length === 0 ? [] : [{ prefix, title: wording(`appraisal.${key}`), items }];
  const parts = [
    { id: 'knowledge', groups: group('knowledge', 'knowledge', role.knowledge) },
    {
      id: 'competencies',
      groups: [
        ...group('competency', 'competenciesGroup', role.competencies),
        ...group('conduct', 'conductGroup', role.conduct),
      ],
    },
  ].filter(({ groups }) => groups.length > 0);
  const [first] = parts;
  if (first === undefined) return null;
  return {
    title: wording(parts.length > 1 ? 'appraisal.ratings' : `appraisal.${first.id}`),
    parts: parts.map(({ id, groups }) => ({
      id,
      groups,
      result: wording('appraisal.ratingsResult', { letter: letters[id] ?? '', name: wording(`appraisal.${id}`) }),
    })),
  };
}

/** Components that the role has something for, with the role's weights or the company's. */
function presentComponents(role: ResolvedRole, company: ResolvedCompany): readonly (readonly [Component, number])[] {
  const counts: readonly (readonly [Component, number])[] = [
    ['kpis', role.kpis.length],
    ['duties', role.duties.length],
    ['knowledge', role.knowledge.length],
    ['competencies', role.competencies.length + role.conduct.length],
  ];
  const weights = role.appraisal?.components ?? company.scoring.components;
  return counts.filter(([, count]) => count > 0).map(([id]) => [id, weights[id] ?? 0] as const);
}

interface Choice {
  readonly id: string;
  readonly label: string;
}

function decisionChoices(role: ResolvedRole, wording: Wording): readonly Choice[] {
  return (role.appraisal?.consequences ?? []).map((id) => ({ id, label: sentence(wording(`consequences.${id}`)) }));
}

function bandChoices(bands: readonly Band[], wording: Wording): readonly (Choice & { readonly range: string })[] {
  return bands.map((band, index) => {
    const above = bands[index - 1];
    const from = band.fromPercent;
    const range =
      above === undefined
        ? wording('appraisal.bandFrom', { from })
        : index === bands.length - 1
          ? wording('appraisal.bandBelow', { below: above.fromPercent })
          : wording('appraisal.bandBetween', { from, below: above.fromPercent });
    return { id: String(index + 1), label: band.label, range };
  });
}
