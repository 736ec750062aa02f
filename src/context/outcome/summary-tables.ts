import type { Locale } from '../../locale/types.js';
import { unratedComponents } from '../../scoring/overall.js';
import type { ScoredSegment } from '../../scoring/types.js';
import { itemText } from '../item-texts.js';
import { inSeries, type Wording } from '../wording.js';
import { inColumn, NONE } from './common.js';
import { type KpiLine, kpiLines } from './kpi-lines.js';
import { shortText } from './short-text.js';
import type { OutcomeSegment, RatedSegment, SummaryInput } from './types.js';

const VETO_LETTERS = 60;

/** The results of the components and of the KPIs, position by position; the heading of one is null where there is but one. */
export function segmentTables(input: SummaryInput, wording: Wording) {
  const { segments, locale, company, room } = input;
  const { decimals } = company.scoring;
  const isOnly = segments.length === 1;
  const rated = segments.flatMap((segment) => (segment.rated === null ? [] : [{ segment, rated: segment.rated }]));
  const number = (value: number | undefined): string =>
    value === undefined ? NONE : locale.number(value, { decimals });
  const components = rated.map(({ segment, rated: { scored } }) => {
    const weighted = inColumn(
      scored.components.map((one) => one.weighted?.printed ?? null),
      locale,
    );
    return {
      heading: isOnly ? null : headingOf(segment, locale, wording),
      rows: (isOnly || room.components === 'rows' ? scored.components : []).map(
        ({ id, weightPercent, result }, index) => ({
          label: wording(`appraisal.${id}`),
          weight: locale.number(weightPercent),
          result: number(result?.printed),
          weighted: weighted[index] ?? NONE,
        }),
      ),
      line: isOnly || room.components !== 'line' ? null : scored.components.map(inLine).join('; '),
      result: isOnly ? null : number(scored.overall?.printed),
    };
  });
  const kpis = kpiTables(rated, isOnly, input, wording);
  return {
    components,
    isCompact: !isOnly && room.components !== 'rows',
    weightsShared: rated.some(({ rated: one }) => unratedComponents(one.scored).length > 0),
    partsNote: partsNote(rated.map(({ rated: one }) => one)),
    notRated: notRated(segments.filter((segment) => segment.rated === null)),
    vetoNotes: rated.flatMap(({ rated: one }) => vetoNote(one) ?? []),
    kpiTables: kpis.tables,
    moreKpis: kpis.left === 0 ? null : wording('summary.moreKpis', { count: kpis.left }),
  };

  function inLine({ id, weightPercent, result }: ScoredSegment['components'][number]): string {
    const reckoned = result === null ? NONE : `${number(result.printed)} × ${locale.percent(weightPercent)}`;
    return `${wording(`appraisal.${id}`)} ${reckoned}`.replaceAll(' × ', '\u00A0× ');
  }

  function partsNote(all: readonly RatedSegment[]): string | null {
    const counted = all.filter(({ scored }) => scored.overall !== null);
    if (counted.length < 2) return null;
    const days = counted.map(({ scored }) => locale.number(scored.workingDays));
    return wording('summary.partsNote', { days: locale.list(days) });
  }

  function notRated(left: readonly OutcomeSegment[]): string | null {
    if (left.length === 0) return null;
    return wording('summary.notRated', {
      parts: inSeries(
        left.map((one) => headingOf(one, locale, wording)),
        wording,
      ),
    });
  }

  function vetoNote({ role, scored, clauseNumbers }: RatedSegment): string | null {
    const cap = company.appraisals.vetoCapPercent;
    if (cap === null || scored.vetoes.length === 0) return null;
    const items = scored.vetoes.map((field) => itemText(field, role, clauseNumbers, wording));
    const short = items.map((item) => shortText(item, VETO_LETTERS, locale.conventions).text);
    return wording('summary.vetoCapped', { cap, items: inSeries(short, wording) });
  }
}

function headingOf({ title, from, to }: OutcomeSegment, locale: Locale, wording: Wording): string {
  return wording('summary.part', { title, from: locale.numericDate(from), to: locale.numericDate(to) });
}

interface KpiTable {
  readonly heading: string | null;
  readonly rows: readonly KpiLine[];
  readonly chartEnd: number;
}

/** Of all positions together as many lines as there is room for, from each its first ones, and how many are left. */
function kpiTables(
  rated: readonly { readonly segment: OutcomeSegment; readonly rated: RatedSegment }[],
  isOnly: boolean,
  { locale, room }: SummaryInput,
  wording: Wording,
): { readonly tables: readonly KpiTable[]; readonly left: number } {
  const all = rated.map(({ segment, rated: one }) => ({ segment, ...kpiLines(one, locale, wording) }));
  const counts = all.map(({ lines }) => lines.length);
  const shares = sharesOf(room.kpis, counts);
  const tables = all.flatMap(({ segment, lines, chartEnd }, index): readonly KpiTable[] => {
    const rows = lines.slice(0, shares[index]);
    const heading = isOnly ? null : headingOf(segment, locale, wording);
    return rows.length === 0 ? [] : [{ heading, rows, chartEnd }];
  });
  return { tables, left: sum(counts) - sum(shares) };
}

/** How many each gets of what there is room for, in turn, and none more than it has. */
function sharesOf(room: number, counts: readonly number[]): readonly number[] {
  const shares = counts.map(() => 0);
  for (let free = Math.min(room, sum(counts)), turn = 0; free > 0; turn += 1) {
    const index = turn % counts.length;
    if ((shares[index] ?? 0) >= (counts[index] ?? 0)) continue;
    shares[index] = (shares[index] ?? 0) + 1;
    free -= 1;
  }
  return shares;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
