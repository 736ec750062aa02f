import type { Locale } from '../../locale/types.js';
import type { Component } from '../../role/types.js';
import { bandChoices } from '../appraisal-context.js';
import { inSeries, type Wording, wordingOf } from '../wording.js';
import { commonContext, difference, NONE, signed, standingText } from './common.js';
import { farPoints, LEAST_POINTS, LEAST_RESULTS, spreadOf } from './statistics.js';
import type { Missing, OverviewInput, OverviewPerson, OverviewResult } from './types.js';

/** In the order of the form. */
export const COMPONENTS: readonly Component[] = ['kpis', 'duties', 'compliance', 'knowledge', 'competencies'];

type WithResult = OverviewPerson & { readonly result: OverviewResult };

/** Everything that the template of an overview may print. */
export function overviewContext(input: OverviewInput): Readonly<Record<string, unknown>> {
  const { company, locale, people, period } = input;
  const wording = wordingOf(locale);
  const { decimals } = company.scoring;
  const name = wording('overview.name');
  const scope = scopeText(input, wording);
  const rated = people.filter(hasResult);
  const components = usedComponents(rated);
  const number = (value: number): string => locale.number(value, { decimals });
  const { released, opened } = counts(people);
  return {
    ...commonContext(input, name, wording('overview.title', { scope, period: period.id })),
    scope,
    counts: { due: people.length, opened, returned: rated.length, released },
    ...distribution(input, rated, wording),
    ...outliers(input, rated, wording),
    components: components.map((id) => ({ id, label: wording(`appraisal.${id}`) })),
    componentWidth: componentWidth(components.length),
    people: people.map((person) => ({
      who: whoText(person),
      id: person.name === null ? '' : person.id,
      position: person.position,
      components: components.map((id) => cell(person.result?.components[id])),
      overall: cell(person.result?.overall),
      band: bandOf(person.result?.band, input),
      change: changeCell(person),
      state: standingText(person.standing, locale, wording),
    })),
    hasChanges: people.some(({ previous, result }) => previous !== null && result !== null),
    hasSeveral: rated.some(({ hasSeveralPositions }) => hasSeveralPositions),
    missing: missingRows(people, wording, input),
  };

  function cell(value: number | undefined): string {
    return value === undefined ? NONE : number(value);
  }

  function changeCell({ result, previous }: OverviewPerson): string {
    if (result === null || previous === null) return NONE;
    return signed(difference(result.overall, previous), decimals, locale, wording);
  }
}

export function scopeText({ units, managers, locale }: OverviewInput, wording: Wording): string {
  const parts = [
    ...(units.length === 0 ? [] : [wording('overview.units', { list: locale.list(units) })]),
    ...(managers.length === 0 ? [] : [wording('overview.managers', { list: locale.list(managers) })]),
  ];
  return parts.length === 0 ? wording('overview.company') : parts.join(' · ');
}

/** The components that somebody has a result in. */
export function usedComponents(people: readonly OverviewPerson[]): readonly Component[] {
  return COMPONENTS.filter((id) => people.some(({ result }) => result?.components[id] !== undefined));
}

export function bandOf(number: number | undefined, { company }: OverviewInput): string {
  return number === undefined ? NONE : (company.bands[number - 1]?.label ?? NONE);
}

/** Millimetres of each column of results: with more of them they are narrower. */
function componentWidth(count: number): number {
  return count > 4 ? 17 : 20;
}

function hasResult(person: OverviewPerson): person is WithResult {
  return person.result !== null;
}

function whoText({ id, name }: OverviewPerson): string {
  return name ?? id;
}

function counts(people: readonly OverviewPerson[]) {
  return {
    opened: people.filter(({ standing }) => standing.what !== 'due').length,
    released: people.filter(({ releasedOn }) => releasedOn !== null).length,
  };
}

/** How many results fall into each band, with bars; few results have a note in its place that says so. */
function distribution({ company, locale }: OverviewInput, rated: readonly WithResult[], wording: Wording) {
  const total = rated.length;
  const spread = spreadOf(rated.map(({ result }) => result.overall));
  const { decimals } = company.scoring;
  const percent = (value: number): string => locale.number(value, { decimals });
  const bands = bandChoices(company.bands, wording).map(({ label, range }, index) => {
    const count = rated.filter(({ result }) => result.band === index + 1).length;
    const share = total === 0 ? 0 : (count / total) * 100;
    const shown = locale.number(Math.round(share));
    return {
      label,
      range,
      count: locale.number(count),
      share: shown,
      shareValue: Math.round(share * 100) / 100,
      barAlt: wording('overview.barAlt', { band: label, count, total, share: shown }),
    };
  });
  return {
    bands,
    middle:
      spread === null
        ? wording('overview.noResults')
        : wording('overview.middle', {
            median: percent(spread.median),
            least: percent(spread.least),
            most: percent(spread.most),
          }),
    few: total > 0 && total < LEAST_RESULTS ? wording('overview.few', { count: total }) : null,
  };
}

function outliers({ company, locale }: OverviewInput, rated: readonly WithResult[], wording: Wording) {
  const spread = spreadOf(rated.map(({ result }) => result.overall));
  if (spread === null || rated.length < LEAST_RESULTS) {
    return { outlierRule: wording('overview.fewOutliers', { least: LEAST_RESULTS }), outliers: [], noOutliers: false };
  }
  const { decimals } = company.scoring;
  const number = (value: number): string => locale.number(value, { decimals });
  const far = rated.flatMap((person) => {
    const points = farPoints(person.result.overall, spread);
    if (points === null) return [];
    const values = {
      who: person.name === null ? person.id : `${person.name} (${person.id})`,
      result: number(person.result.overall),
      points: number(Math.abs(points)),
    };
    return [wording(points > 0 ? 'overview.outlierAbove' : 'overview.outlierBelow', values)];
  });
  const rule = wording('overview.outlierRule', {
    spread: number(spread.distance),
    median: number(spread.median),
    least: LEAST_POINTS,
  });
  return { outlierRule: rule, outliers: far, noOutliers: far.length === 0 };
}

/** What is missing, in words: `figures: Sales and Visits`, `marks: Duties (3)`. */
export function missingText(missing: Missing, wording: Wording, locale: Locale): string {
  const key = `overview.parts.${missing.part}`;
  if (missing.part === 'figures') return wording(key, { kpis: locale.list(missing.kpis) });
  if (missing.part !== 'marks') return wording(key);
  const each = missing.counts.map(({ component, count }) => {
    return `${wording(`appraisal.${component}`)} (${locale.number(count)})`;
  });
  return wording(key, { components: locale.list(each) });
}

/** A row for each employee whose appraisal lacks something. */
function missingRows(people: readonly OverviewPerson[], wording: Wording, { locale }: OverviewInput) {
  return people
    .filter(({ missing }) => missing.length > 0)
    .map((person) => ({
      who: whoText(person),
      id: person.name === null ? '' : person.id,
      position: person.position,
      manager: person.manager ?? NONE,
      what: inSeries(
        person.missing.map((one) => missingText(one, wording, locale)),
        wording,
      ),
    }));
}
