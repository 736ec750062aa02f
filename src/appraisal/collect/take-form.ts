import { bad, type Checked, type Diagnostic, good } from '../../diagnostic/diagnostic.js';
import type { ReturnedForm } from '../read/types.js';
import { type AppraisalResult, PARTS, type Part, type ResultSegment, type ReturnedPart } from '../result/types.js';
import { differences, isEqual } from './check-locked.js';
import { problem } from './problems.js';

export interface TakeOptions {
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
  /** Whether a return may take the place of another one. */
  readonly replace: boolean;
  /** Whether the company has a second-level review. */
  readonly secondLevel: boolean;
}

export interface Taken {
  readonly result: AppraisalResult;
  readonly part: Part | 'sheet';
  /** `known`: it has been there before, so that nothing changes but, maybe, the file that is named as its source. */
  readonly what: 'new' | 'known' | 'replaced';
}

/** A return that is as it should be. */
export interface CheckedReturn {
  readonly form: ReturnedForm;
  readonly part: Part | 'sheet';
  readonly values: ReadonlyMap<string, string>;
}

/** The result with the return in it. What it says already stays as it is. */
export function takeForm(
  { form, part: name, values }: CheckedReturn,
  result: AppraisalResult,
  segment: ResultSegment,
  options: TakeOptions,
): Checked<Taken> {
  const before = returnOf(segment, name);
  const from = form.path.slice(form.path.search(/[^/\\]*$/));
  const returned: ReturnedPart = { from, sha256: form.sha256, format: form.format, on: options.on, values };
  if (before !== null && isEqual(before.values, values)) {
    const isFirst = keyOf(before) <= keyOf(returned);
    const renamed = isFirst ? result : withPart(result, segment, name, { ...returned, on: before.on });
    return good({ result: renamed, part: name, what: 'known' });
  }
  if (before !== null && !options.replace) return bad([taken(form, name, before, values)]);
  const kept = before === null ? [] : [{ ...before, part: name, replacedOn: options.on }];
  const keeping: ResultSegment = { ...segment, replaced: [...segment.replaced, ...kept] };
  const what = before === null ? 'new' : 'replaced';
  return good({ result: withPart(result, keeping, name, returned), part: name, what });
}

/** What was collected before; null when nothing was. */
export function returnOf({ sheet, parts }: ResultSegment, part: Part | 'sheet'): ReturnedPart | null {
  return part === 'sheet' ? sheet : (parts[part] ?? null);
}

/** Of two files that say the same the first by name is kept as the source, so that their order does not matter. */
function keyOf({ from, sha256 }: ReturnedPart): string {
  return `${from}\n${sha256}`;
}

function withPart(
  result: AppraisalResult,
  segment: ResultSegment,
  name: Part | 'sheet',
  returned: ReturnedPart,
): AppraisalResult {
  const changed: ResultSegment = {
    ...segment,
    ...(name === 'sheet' ? { sheet: returned } : { parts: { ...segment.parts, [name]: returned } }),
  };
  return { ...result, segments: result.segments.map((one) => (one.number === segment.number ? changed : one)) };
}

/** Who filled the form in: a KPI sheet is filled in together. */
export function partOf(
  { path, stamp, values, labels }: ReturnedForm,
  { secondLevel }: Pick<TakeOptions, 'secondLevel'>,
): Checked<Part | 'sheet'> {
  if (stamp.form === 'kpi-sheet') return good('sheet');
  const said = values.get('part');
  const part = PARTS.find((one) => one === said);
  const label = labels.get('part') ?? 'part';
  if (part === undefined) {
    const message = `The form does not say who filled it in: nothing is ticked at "${label}".`;
    return bad([problem('collect/no-part', { file: path, field: 'part' }, message, 'tick it, and collect it again')]);
  }
  if (part === 'second' && !secondLevel) {
    const message = 'The form was filled in by the second level, which the company does not have.';
    const hint = 'set appraisals.secondLevel in roles/company.yaml, or tick who else filled the form in';
    return bad([problem('collect/no-part', { file: path, field: 'part' }, message, hint)]);
  }
  return good(part);
}

function taken(
  { path, stamp }: ReturnedForm,
  part: Part | 'sheet',
  before: ReturnedPart,
  values: ReadonlyMap<string, string>,
): Diagnostic {
  const different = differences(before.values, values);
  const some = different.slice(0, MOST_NAMED).join(', ');
  const more = different.length > MOST_NAMED ? ` and ${different.length - MOST_NAMED} more` : '';
  const message = `${WORDS[part]} of "${stamp.employee}" was collected on ${before.on} from "${before.from}", and this one differs in ${some}${more}.`;
  const hint = 'if this one is to count, collect it with --replace; the other one is kept';
  return problem('collect/taken', { file: path }, message, hint);
}

const MOST_NAMED = 5;

/** What came back, as a message calls it. */
export const WORDS: Readonly<Record<Part | 'sheet', string>> = {
  self: 'The self-appraisal',
  manager: "The appraiser's form",
  second: 'The form of the second level',
  sheet: 'The KPI sheet',
};
