import { bad, type Checked, checked, type Diagnostic, good } from '../../diagnostic/diagnostic.js';
import type { Kpi } from '../../role/types.js';
import { withoutForbidden } from '../../source/forbidden-characters.js';
import type { ReturnedForm } from '../read/types.js';
import { dateIn, numberIn, percentIn } from '../read/values.js';
import type { ResultSegment } from '../result/types.js';
import type { CountedKpi } from '../score/kpi-figures.js';
import { STAMP_FIELD } from '../stamp.js';
import { type FieldRule, kpiOfField, type RuleOf } from './form-rules.js';
import { problem } from './problems.js';

/** A KPI as its fields are checked. */
export type CheckedKpi = CountedKpi & Pick<Kpi, 'target'>;

/** What a form is read by. */
export interface FormRules {
  readonly ruleOf: RuleOf;
  /** The tag by which Intl writes numbers and dates of the form's language. */
  readonly conventions: string;
  /** Those of the role. */
  readonly kpis: readonly CheckedKpi[];
  /** Results in percent that the role can come to at most. */
  readonly mostPercent: number;
}

/** As much as a file of ours holds in one text. */
const MOST_LETTERS = 20_000;

/** Fields that hold a result or a share of it in percent. */
const PERCENT = /^(?:result|summary)\.|^previous\.result$|\.(?:attainment|counted|score)$/;
/** How a target is to be compared stands before it. */
const COMPARISON = /^[≥≤=]\s*/;
const COUNT = /^(?:count|period)\.|\.due$/;

/**
 * The values of a form as a result keeps them, without what the form brought along itself: stamp, part and targets. Every
 * value that its field does not take is a diagnostic of its own.
 */
export function readValues(
  form: ReturnedForm,
  segment: ResultSegment,
  rules: FormRules,
): Checked<ReadonlyMap<string, string>> {
  const diagnostics: Diagnostic[] = [];
  const values = new Map<string, string>();
  for (const [name, text] of form.values) {
    if (name === STAMP_FIELD) continue;
    const rule = rules.ruleOf(name);
    const said = name.startsWith('target.') ? text.replace(COMPARISON, '') : text;
    const read = rule === null ? bad([unknownField(form, name)]) : readValue(form, name, said, rule, rules);
    for (const diagnostic of read.diagnostics) diagnostics.push(diagnostic);
    if (!read.ok) continue;
    if (name.startsWith('target.')) diagnostics.push(...alteredTarget(form, name, text, read.value, segment));
    else if (name !== 'part' && read.value !== '') values.set(name, read.value);
  }
  return checked(values, diagnostics);
}

function readValue(
  form: ReturnedForm,
  name: string,
  text: string,
  rule: FieldRule,
  { conventions, mostPercent }: FormRules,
): Checked<string> {
  const label = labelOf(form, name);
  const typed = { file: form.path, name, label, text, conventions };
  const wrong = (expected: string) => bad([wrongValue(form, name, text, expected)]);
  switch (rule.kind) {
    case 'choice':
      return rule.choices.includes(text) ? good(text) : wrong(`one of ${rule.choices.join(', ')}`);
    case 'box':
      return text === 'true' ? good(text) : wrong('a tick or none');
    case 'date':
      return dateIn(typed);
    case 'text':
      return text.length <= MOST_LETTERS ? good(kept(text)) : bad([longText(form, name)]);
    case 'number': {
      const isPercent = PERCENT.test(name);
      const read = isPercent ? percentIn(typed) : numberIn(typed, rule.units);
      if (!read.ok) return read;
      const value = Number(read.value);
      if (isPercent && (value < 0 || value > mostPercent)) return wrong(`a percentage from 0 to ${mostPercent}`);
      return COUNT.test(name) && value < 0 ? wrong('a number that is not negative') : read;
    }
  }
}

/** A text as a result can hold it; empty where nothing is left of it that could be read. */
function kept(text: string): string {
  const clean = withoutForbidden(text);
  return clean.trim() === '' ? '' : clean;
}

/** What a field is called in print. */
export function labelOf(form: ReturnedForm, name: string): string {
  return quoted(form.labels.get(name) ?? name, LONGEST_LABEL);
}

/** Longer values, names of fields and labels are quoted in part. */
const [LONGEST_QUOTE, LONGEST_LABEL] = [60, 300];

/** A value as messages quote it. */
export function quoted(text: string, most = LONGEST_QUOTE): string {
  const letters = Array.from(text);
  return letters.length > most ? `${letters.slice(0, most).join('')}…` : text;
}

/** A value that its field does not take. */
export function wrongValue(form: ReturnedForm, name: string, text: string, expected: string): Diagnostic {
  const message = `"${labelOf(form, name)}" says "${quoted(text)}"; expected is ${expected}.`;
  return problem('collect/wrong-value', { file: form.path, field: name }, message, MEND);
}

export const MEND = 'have it corrected in the form, and collect the form again';

/** A field that the form as it was opened does not have. */
export function unknownField(form: ReturnedForm, name: string): Diagnostic {
  const kpi = kpiOfField(name);
  const of = kpi === null ? '' : ` of the KPI "${quoted(kpi)}"`;
  const field = quoted(name);
  const message = `The form has a field "${field}"${of}, which the form as it was opened does not have.`;
  return problem('collect/unknown-field', { file: form.path, field }, message, TAKE_OPENED);
}

export const TAKE_OPENED = 'fill in the form of the folder "forms" of the period, which "rolebook appraisal open" made';

function longText(form: ReturnedForm, name: string): Diagnostic {
  const message = `"${labelOf(form, name)}" has more than ${MOST_LETTERS} characters.`;
  return problem('collect/wrong-value', { file: form.path, field: name }, message, 'shorten it, or put it into a file');
}

function alteredTarget(
  form: ReturnedForm,
  name: string,
  text: string,
  value: string,
  { targets }: ResultSegment,
): readonly Diagnostic[] {
  const target = targets.get(name.slice('target.'.length));
  if (target !== undefined && Number(target.value) === Number(value)) return [];
  const was = target === undefined ? 'no target was set' : `the target is ${target.value}`;
  const message = `"${labelOf(form, name)}" says "${quoted(text)}", but when the period was opened ${was}.`;
  return [problem('collect/altered-target', { file: form.path, field: name }, message, TAKE_OPENED)];
}
