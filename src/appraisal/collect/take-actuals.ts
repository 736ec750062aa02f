import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { compare, exactText, rational } from '../../scoring/rational.js';
import type { ActualRow } from '../../staff/types.js';
import type { ResultActual, ResultSegment } from '../result/types.js';
import { sortedActuals } from '../result/write-result.js';

export interface TakenActual {
  readonly segment: ResultSegment;
  readonly diagnostic: Diagnostic | null;
  readonly what: 'new' | 'known' | 'replaced' | 'refused';
}

/**
 * The segment with a figure of a spreadsheet in it. The same figure again changes nothing, but that of two files the first by
 * name is kept as where it comes from, so that their order does not matter; another figure is refused unless it may replace.
 */
export function takeActual(segment: ResultSegment, row: ActualRow, replace: boolean): TakenActual {
  const { kpi, month, place } = row;
  const [value, plan] = [exactText(rational(row.value)), row.plan === null ? null : exactText(rational(row.plan))];
  const from = place.file.slice(place.file.search(/[^/\\]*$/));
  const actual: ResultActual = { kpi, month, value, plan, from };
  const before = segment.actuals.find((one) => one.kpi === kpi && one.month === month);
  const others = segment.actuals.filter((one) => one !== before);
  const including = (changed: ResultActual): ResultSegment => ({
    ...segment,
    actuals: sortedActuals([...others, changed]),
  });
  if (before === undefined) return { segment: including(actual), diagnostic: null, what: 'new' };
  if (isSame(before.value, value) && (plan === null || before.plan === null || isSame(before.plan, plan))) {
    const [first = from] = [before.from, from].sort();
    const merged = { ...before, plan: before.plan ?? plan, from: first };
    const isKnown = merged.plan === before.plan && first === before.from;
    return { segment: isKnown ? segment : including(merged), diagnostic: null, what: isKnown ? 'known' : 'new' };
  }
  if (replace) return { segment: including(actual), diagnostic: null, what: 'replaced' };
  return { segment, diagnostic: taken(row, before), what: 'refused' };
}

function isSame(one: string, other: string): boolean {
  return compare(rational(one), rational(other)) === 0;
}

function taken({ employee, kpi, month, value, plan, place }: ActualRow, before: ResultActual): Diagnostic {
  const shown = (figure: { readonly value: string; readonly plan: string | null }): string =>
    figure.plan === null ? figure.value : `${figure.value} of a plan of ${figure.plan}`;
  const message = `"${kpi}" of "${employee}" in ${month} is ${shown({ value, plan })} here, and ${shown(before)} was collected from "${before.from}".`;
  const hint = 'if this figure is to count, collect it with --replace';
  return { severity: 'error', code: 'collect/taken', message, hint, place };
}
