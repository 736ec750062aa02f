import { readFileSync } from 'node:fs';
import { loadCompany } from '../../src/company/load-company.js';
import { resolveCompany } from '../../src/company/resolve-company.js';
import { explain } from '../../src/scoring/explain.js';
import { score } from '../../src/scoring/score.js';
import type { Answers, KpiFigures, KpiRule, Scheme, ScoredSegment, SegmentInput } from '../../src/scoring/types.js';
import { rootPath } from '../support/generate-types.js';

/** The company of a file that has no mistakes. */
export function companyOf(path: string) {
  const loaded = loadCompany(readFileSync(rootPath(path), 'utf8'), 'company.yaml');
  const resolved = loaded.ok ? resolveCompany(loaded.value) : null;
  if (!resolved?.ok) throw new Error('the company has mistakes');
  return resolved.value;
}

export const DEALS: KpiRule = {
  id: 'deals',
  comparison: 'at-least',
  aggregation: 'sum',
  weightPercent: 60,
  floorPercent: 70,
  capPercent: 130,
  measures: ['contracts'],
};

export const COMPLAINTS: KpiRule = {
  ...DEALS,
  id: 'complaints',
  aggregation: 'average',
  weightPercent: 40,
  floorPercent: null,
  capPercent: 105,
  measures: [],
};

/** Two KPIs, three duties, one item of knowledge, two of competencies and conduct; weights 50, 25, 10, 15. */
export const SCHEME: Scheme = {
  kpis: [DEALS, COMPLAINTS],
  duties: [
    { field: 'duty.search', ids: ['search'], groupField: null, component: 'duties', hasVeto: false },
    { field: 'duty.contracts', ids: ['contracts'], groupField: null, component: 'duties', hasVeto: false },
    { field: 'duty.secrecy', ids: ['secrecy'], groupField: null, component: 'duties', hasVeto: false },
  ],
  ratings: [
    { field: 'knowledge.goods', component: 'knowledge', hasVeto: false },
    { field: 'competency.patience', component: 'competencies', hasVeto: false },
    { field: 'conduct.respect', component: 'competencies', hasVeto: false },
  ],
  dutyPercents: { donePercent: 100, partlyPercent: 50, notDonePercent: 0 },
  levels: [50, 75, 100, 110, 120].map((percent, index) => ({ value: index + 1, percent })),
  components: [
    { id: 'kpis', weightPercent: 50 },
    { id: 'duties', weightPercent: 25 },
    { id: 'knowledge', weightPercent: 10 },
    { id: 'competencies', weightPercent: 15 },
  ],
  bands: [
    { fromPercent: 110, label: 'exceeded' },
    { fromPercent: 95, label: 'met' },
    { fromPercent: 80, label: 'partly met' },
    { fromPercent: 0, label: 'not met' },
  ],
  decimals: 1,
  missingActuals: 'renormalise',
  vetoCapPercent: null,
  variablePercent: 30,
};

export const figures = (target: string, ...actuals: readonly (string | null)[]): KpiFigures => {
  return { kind: 'figures', target, actuals };
};

/** All there is to say about somebody who does as expected, but for contracts, in which two months were weak. */
export const ANSWERS: Answers = {
  scheme: SCHEME,
  kpis: new Map([
    ['deals', figures('36', '6', '6', '3', '6', '3', '6')],
    ['complaints', figures('95', '95', '100', '95', '95', null, '90')],
  ]),
  marks: new Map([
    ['duty.search', 'done'],
    ['duty.contracts', 'partly'],
    ['duty.secrecy', 'done'],
  ]),
  ratings: new Map([
    ['knowledge.goods', 3],
    ['competency.patience', 4],
    ['conduct.respect', 3],
  ]),
};

export const segment = (answers: Answers | null, number = 1, workingDays = 131): SegmentInput => {
  return { number, workingDays, answers };
};

export function scoredSegment(answers: Answers): ScoredSegment {
  const [only] = score({ segments: [segment(answers)] }).segments;
  if (only === undefined) throw new Error('a segment is scored');
  return only;
}

export const withScheme = (answers: Answers, change: Partial<Scheme>): Answers => {
  return { ...answers, scheme: { ...answers.scheme, ...change } };
};

/** The arithmetic as a table: what of what, how, how much. */
export function table(...segments: readonly SegmentInput[]): string {
  const rows = explain(score({ segments })).map(({ of, what, arithmetic, result }) => [of, what, arithmetic, result]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join(' | ')
        .replace(/[ |]+$/, ''),
    )
    .join('\n');
}

/** The lines of a table from the first one that begins so, without their padding. */
export function tail(text: string, start: string): readonly string[] {
  const all = text.split('\n');
  return all.slice(all.findIndex((line) => line.startsWith(start))).map((line) => line.replace(/ +/g, ' '));
}
