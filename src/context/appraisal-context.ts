import type { Band, ResolvedCompany } from '../company/types.js';
import type { Component, Duty, ResolvedRole, RichText } from '../role/types.js';
import { sentence } from './glance.js';
import type { Wording } from './wording.js';

interface AppraisalInput {
  readonly role: ResolvedRole;
  readonly company: ResolvedCompany;
  readonly wording: Wording;
  readonly clauseNumbers: ReadonlyMap<string, string>;
}

/** Letters by which the form's sections hand their results to its summary; sections that are not there take none. */
const LETTERS = ['A', 'B', 'C', 'D'];

const PLAN_ROWS = [1, 2, 3];

/** What only an appraisal form prints: duties with their clauses, the scale, components, bands. */
export function appraisalContext(input: AppraisalInput): Readonly<Record<string, unknown>> {
  const { role, company, wording } = input;
  const components = presentComponents(role, company).map(([id, weightPercent], index) => ({
    id,
    letter: LETTERS[index] ?? '',
    label: wording(`appraisal.${id}`),
    weightPercent,
  }));
  const { duty } = company.scoring;
  return {
    dutyRows: dutyRows(role.duties, input.clauseNumbers),
    dutiesRule: wording('appraisal.dutiesRule', {
      done: duty.donePercent,
      partly: duty.partlyPercent,
      notDone: duty.notDonePercent,
    }),
    scaleLegend: company.scale.levels
      .map(({ value, label, percent }) => wording('appraisal.scaleLevel', { value, label, percent }))
      .join(' · '),
    ratingColumns: company.scale.levels.length + 1,
    components,
    letters: Object.fromEntries(components.map(({ id, letter }) => [id, letter])),
    componentsTotal: components.reduce((sum, component) => sum + component.weightPercent, 0),
    bandRows: rowsOf(bandChoices(company.bands, wording), 2),
    decisionRows: rowsOf(decisionChoices(role, wording), 3),
    planRows: PLAN_ROWS,
  };
}

interface DutyRow {
  readonly id: string;
  readonly clause: string;
  readonly text: RichText;
  readonly heading: boolean;
}

function dutyRows(duties: readonly Duty[], clauseNumbers: ReadonlyMap<string, string>): readonly DutyRow[] {
  return duties.flatMap((duty) => [
    {
      id: duty.id,
      clause: clauseNumbers.get(`duties.${duty.id}`) ?? '',
      text: duty.text,
      heading: duty.items.length > 0,
    },
    ...dutyRows(duty.items, clauseNumbers),
  ]);
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

/** Choices side by side, so many in a row; null fills the last row up. */
function rowsOf<T extends Choice>(choices: readonly T[], columns: number): readonly (readonly (T | null)[])[] {
  const rows: (T | null)[][] = [];
  for (let start = 0; start < choices.length; start += columns) {
    rows.push(Array.from({ length: columns }, (_, column) => choices[start + column] ?? null));
  }
  return rows;
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
