import type { Locale } from '../../locale/types.js';
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
      rows: (isOnly || room.components ? scored.components : []).map(({ id, weightPercent, result }, index) => ({
        label: wording(`appraisal.${id}`),
        weight: locale.number(weightPercent),
        result: number(result?.printed),
        weighted: weighted[index] ?? NONE,
      })),
      result: isOnly ? null : number(scored.overall?.printed),
    };
  });
  const kpis = kpiTables(rated, isOnly, input, wording);
  return {
    components,
    weightsShared: rated.some(({ rated: one }) =>
      one.scored.components.some(({ result, weightPercent }) => result === null && weightPercent > 0),
    ),
    partsNote: partsNote(rated.map(({ rated: one }) => one)),
    notRated: notRated(segments.filter((segment) => segment.rated === null)),
    vetoNotes: rated.flatMap(({ rated: one }) => vetoNote(one) ?? []),
    kpiTables: kpis.tables,
    moreKpis: kpis.left === 0 ? null : wording('summary.moreKpis', { count: kpis.left }),
  };

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

/** Of all positions together as many lines as there is room for, and how many are left. */
function kpiTables(
  rated: readonly { readonly segment: OutcomeSegment; readonly rated: RatedSegment }[],
  isOnly: boolean,
  { locale, room }: SummaryInput,
  wording: Wording,
): { readonly tables: readonly KpiTable[]; readonly left: number } {
  let free = room.kpis;
  let left = 0;
  const tables = rated.flatMap(({ segment, rated: one }): readonly KpiTable[] => {
    const { lines, chartEnd } = kpiLines(one, locale, wording);
    const rows = lines.slice(0, free);
    free -= rows.length;
    left += lines.length - rows.length;
    const heading = isOnly ? null : headingOf(segment, locale, wording);
    return rows.length === 0 ? [] : [{ heading, rows, chartEnd }];
  });
  return { tables, left };
}
