import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Format } from '../../pipeline/writers.js';
import type { ScoredAppraisal } from '../../scoring/types.js';
import type { FaceStack } from '../../text/types.js';
import type { Position } from '../open/positions.js';
import type { Period } from '../period.js';
import type { AppraisalResult, ResultSegment } from '../result/types.js';
import { finalValues } from '../score/final-values.js';
import { kpiFigures } from '../score/kpi-figures.js';
import { appraisalValues, selfValues } from './appraisal-values.js';
import { completionOf, selfCompletion } from './completion-of.js';
import type { CompletedForm } from './make-completed.js';
import { printable, unprintable } from './printable.js';
import { sheetValues } from './sheet-values.js';

export interface SegmentInput {
  readonly result: AppraisalResult;
  readonly segment: ResultSegment;
  readonly period: Period;
  readonly score: ScoredAppraisal;
  readonly position: Position;
  readonly isChanged: boolean;
  readonly formats: readonly Format[];
  readonly nameOf: (id: string) => string;
}

/** Whether there is anything of a segment to complete a form with. */
export function hasReturns({ rated, parts, sheet, actuals }: ResultSegment): boolean {
  return rated && (parts.manager !== undefined || parts.self !== undefined || sheet !== null || actuals.length > 0);
}

/** The completed forms of a segment: those of which something has come back. Texts with characters that no font has are reported. */
export function segmentForms(input: SegmentInput): {
  readonly forms: readonly CompletedForm[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const { result, segment, period, score, position, isChanged, formats, nameOf } = input;
  const { role, edition } = position;
  const scored = score.segments.find(({ number }) => number === segment.number);
  if (scored === undefined || !hasReturns(segment)) return { forms: [], diagnostics: [] };
  const form = finalValues(segment, result.events);
  const { workingDaysPerWeek } = edition.company.calendar;
  const found = role.kpis.flatMap((kpi) => {
    const figures = kpiFigures(kpi, { segment, period, form, workingDaysPerWeek });
    return figures === null ? [] : [[kpi.id, figures] as const];
  });
  const figures = new Map(found);
  const completion = completionOf({
    result,
    segment,
    score,
    scored,
    figures,
    isChanged,
    bands: edition.company.bands,
    nameOf,
  });
  const prefix = result.segments.length === 1 ? '' : `${segment.number}-`;
  const { locale } = edition;
  const dateText = (day: string): string => locale.numericDate(day);
  const pdf = formats.filter((format) => format === 'pdf');
  const forms: CompletedForm[] = [];
  if (segment.parts.manager !== undefined) {
    const values = appraisalValues(result, segment, scored, { role, company: edition.company }, dateText);
    forms.push({ name: `${prefix}appraisal`, form: 'appraisal', formats: pdf, values, completion });
  }
  if (segment.parts.self !== undefined) {
    const values = selfValues(segment);
    const own = selfCompletion(completion);
    forms.push({ name: `${prefix}appraisal-self`, form: 'appraisal', formats: pdf, values, completion: own });
  }
  if (role.kpis.length > 0 && (segment.sheet !== null || segment.actuals.length > 0)) {
    const values = sheetValues(segment, form, period, role.kpis, figures, scored);
    forms.push({ name: `${prefix}kpi-sheet`, form: 'kpi-sheet', formats, values, completion });
  }
  const made = forms.map((one) => printableForm(one, edition.faces));
  return {
    forms: made.map((one) => one.form),
    diagnostics: unprintable(
      result,
      made.flatMap((one) => one.missing),
    ),
  };
}

/** A form all of whose texts the fonts can print. */
function printableForm(form: CompletedForm, faces: FaceStack) {
  const missing: string[] = [];
  const clean = (typed: string): string => {
    const { text, missing: lacking } = printable(typed, faces);
    missing.push(...lacking);
    return text;
  };
  const { values, completion } = form;
  const calibrations = completion.calibrations.map((one) => ({ ...one, reason: clean(one.reason), by: clean(one.by) }));
  const said = completion.said.map((one) => ({ ...one, text: clean(one.text) }));
  const cleanValues = new Map([...values].map(([name, value]) => [name, clean(value)]));
  return { form: { ...form, values: cleanValues, completion: { ...completion, calibrations, said } }, missing };
}
