import type { Entity, LawNames, ResolvedCompany } from '../company/types.js';
import { CASES, POST_FORMS, UNIT_FORMS } from '../source/name-forms.js';
import { folded } from '../source/source-text.js';
import { languageMark, tagged, taggedLanguages } from '../tagged-text.js';
import { CLAUSE_LISTS } from './clause-lists.js';
import { allDuties } from './defined-items.js';
import type { RoleSource } from './load-role.js';
import type { Kpi } from './role-definition.generated.js';
import type { Period, Post } from './types.js';

/** What a placeholder stands for: words, a figure, or the number of a clause. */
export type PlaceholderValue = string | number | { readonly clause: string } | typeof ABSENT;

/** A branch of law that the jurisdiction does not have: an enumeration leaves it out. */
export const ABSENT = { absent: true } as const;

/** What the placeholders of a role can name besides the role. */
export interface PlaceholderSetting {
  readonly company: Pick<ResolvedCompany, 'name' | 'posts' | 'units' | 'standardClauses'>;
  readonly entity: Pick<Entity, 'name' | 'city'>;
  readonly laws: Pick<LawNames, 'names' | 'forms'>;
  /** The words for periods, as `{kpis.calls.per}` gives them. */
  readonly periods: Readonly<Record<Period, string>>;
}

/** All placeholders that the texts of a role may use, by their path: `kpis.daily-calls.target`, `duties.receivables`. */
export function placeholderValues(
  role: RoleSource,
  setting: PlaceholderSetting,
): ReadonlyMap<string, PlaceholderValue> {
  const { data } = role;
  const values = new Map<string, PlaceholderValue>();
  const set = (path: string, value: PlaceholderValue | undefined): void => {
    if (value !== undefined) values.set(path, typeof value === 'string' ? folded(value).trim() : value);
  };
  const setClause = (section: string, id: string): void => set(`${section}.${id}`, { clause: `${section}.${id}` });
  for (const [id, kpi] of Object.entries(data.kpis ?? {})) {
    for (const [field, value] of Object.entries(kpiValues(kpi, setting))) {
      const language = role.languageAt?.(['kpis', id, field]);
      const isTagged = typeof value === 'string' && language !== undefined;
      set(`kpis.${id}.${field}`, isTagged ? languageMark(language) + tagged(value, language) : value);
    }
  }
  for (const { id } of allDuties(data.duties)) setClause('duties', id);
  for (const section of CLAUSE_LISTS) for (const id of Object.keys(data[section] ?? {})) setClause(section, id);
  for (const section of ['procedure', 'criteria'] as const) {
    for (const id of Object.keys(data.appraisal?.[section] ?? {})) setClause(`appraisal.${section}`, id);
  }
  const { company, entity, laws } = setting;
  for (const { section, id } of company.standardClauses) setClause(section, id);
  const setName = (path: string, name: string, own: Post['forms'], known: readonly string[]): void => {
    set(path, name);
    // A name that stands in for its translation has no forms of this language: where it lacks one, it does itself.
    const isStandIn = taggedLanguages(name).length > 0;
    const forms = isStandIn ? known.map((form) => [form, own[form] ?? name] as const) : Object.entries(own);
    for (const [form, inForm] of forms) set(`${path}.${form}`, inForm);
  };
  for (const { id, title, forms } of company.posts) setName(`posts.${id}`, title, forms, POST_FORMS);
  for (const { id, name, forms } of company.units) setName(`units.${id}`, name, forms, UNIT_FORMS);
  set('company.name', company.name);
  set('entity.name', entity.name);
  set('entity.city', entity.city);
  for (const branch of LAW_BRANCHES) {
    const name = laws.names[branch];
    set(`law.${branch}`, name ?? ABSENT);
    for (const form of CASES)
      set(`law.${branch}.${form}`, name === undefined ? ABSENT : laws.forms.get(`${branch}.${form}`));
  }
  set('directReports', data.directReports);
  set('experience.years', data.experience?.years);
  set('pay.variablePercent', data.pay?.variablePercent);
  set('appraisal.intervalMonths', data.appraisal?.intervalMonths);
  return values;
}

const LAW_BRANCHES = ['labour', 'civil', 'administrative', 'criminal'] as const;

function kpiValues(kpi: Kpi, setting: PlaceholderSetting): Readonly<Record<string, string | number | undefined>> {
  const { name, unit, per, target, weight, floor, stretch, cap } = kpi;
  return { name, target, unit, per: setting.periods[per], weight, floor, stretch, cap };
}
