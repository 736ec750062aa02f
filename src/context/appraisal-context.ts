import type { Band, ResolvedCompany } from '../company/types.js';
import type { Locale } from '../locale/types.js';
import type { Item, RatedItem, ResolvedRole } from '../role/types.js';
import { groupedDuties } from '../scoring/duty-groups.js';
import { componentsOf } from '../scoring/scheme.js';
import { dutiesContext } from './duties-context.js';
import { sentence } from './glance.js';
import type { Wording } from './wording.js';

export interface AppraisalInput {
  readonly role: ResolvedRole;
  readonly company: ResolvedCompany;
  readonly locale: Locale;
  readonly wording: Wording;
  readonly clauseNumbers: ReadonlyMap<string, string>;
}

/** Letters by which the form's sections hand their results to its summary; sections that are not there take none. */
const PLAN_ROWS = [1, 2, 3];

/** What only an appraisal form prints: duties with their clauses, the scale, components, bands. */
export function appraisalContext(input: AppraisalInput): Readonly<Record<string, unknown>> {
  const { role, company, wording } = input;
  const signs = [...wording('appraisal.letters')];
  const components = componentsOf(role, company).map(({ id, weightPercent }, index) => ({
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
    vetoNote: vetoNote(input),
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

/** What a veto does and which clauses have one, in one sentence; null where none has. */
function vetoNote({ role, company, locale, wording, clauseNumbers }: AppraisalInput): string | null {
  const cap = company.appraisals.vetoCapPercent;
  const { single, groups, compliance } = groupedDuties(role.duties);
  const of = (list: string, items: readonly RatedItem[]): readonly string[] =>
    items.flatMap(({ id, hasVeto }) => (hasVeto ? [clauseNumbers.get(`${list}.${id}`) ?? ''] : []));
  const clauses = [
    ...of('duties', [...single, ...groups.flatMap((group) => group.clauses), ...compliance]),
    ...of('competencies', role.competencies),
    ...of('conduct', role.conduct),
  ];
  if (cap === null || clauses.length === 0) return null;
  return wording('appraisal.veto', { cap, notDone: wording('appraisal.notDone'), clauses: locale.list(clauses) });
}

interface Choice {
  readonly id: string;
  readonly label: string;
}

function decisionChoices(role: ResolvedRole, wording: Wording): readonly Choice[] {
  return (role.appraisal?.consequences ?? []).map((id) => ({ id, label: sentence(wording(`consequences.${id}`)) }));
}

/** The bands with the results that fall into each, from the highest to the lowest. */
export function bandChoices(
  bands: readonly Band[],
  wording: Wording,
): readonly (Choice & { readonly range: string })[] {
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
