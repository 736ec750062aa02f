import { type Diagnostic, hasErrors } from '../../diagnostic/diagnostic.js';
import { renderDocument } from '../../pipeline/render-documents.js';
import type { Position, PositionOf } from '../open/positions.js';
import type { Period } from '../period.js';
import type { ReturnedForm } from '../read/types.js';
import { outOfTurn } from '../steps/turn.js';
import { otherThanCalibrated } from './check-calibrated.js';
import { checkLocked } from './check-locked.js';
import { otherName, segmentOf } from './check-stamp.js';
import { checkValues } from './check-values.js';
import type { Collected } from './collect.js';
import { contradictions, otherDues, otherTotals } from './contradictions.js';
import type { Desk } from './desk.js';
import { rulesOf } from './form-rules.js';
import { problem } from './problems.js';
import { type FormRules, readValues } from './read-values.js';
import { type CheckedReturn, partOf, returnOf, type TakeOptions, takeForm } from './take-form.js';

/** A returned form with its values, when it is as it should be; null when it is wrong, which is added to the diagnostics. */
export async function checkReturn(
  form: ReturnedForm,
  desk: Desk,
  positionOf: PositionOf,
  options: TakeOptions,
  diagnostics: Diagnostic[],
): Promise<CheckedReturn | null> {
  const { stamp, path } = form;
  const period = periodOf(form, desk);
  if (period === undefined) return refuse(notOpened(form, desk));
  const result = await desk.result(period.id, stamp.employee);
  // What is wrong with a result that is there has been reported.
  if (result === null) {
    const isThere = (await desk.employees(period.id)).includes(stamp.employee);
    return isThere ? null : refuse(unknownEmployee(form));
  }
  diagnostics.push(...otherName(form, await desk.employees(period.id)));
  const early = outOfTurn('collect', result, path);
  if (early !== null) return refuse(early);
  const segment = segmentOf(form, result);
  if (!segment.ok) return refuse(...segment.diagnostics);
  const position = positionOf(stamp.entity, stamp.language, stamp.role);
  const rules = position === null ? null : formRules(position, stamp.form);
  if (position === null || rules === null) return refuse(noRole(form));
  const values = readValues(form, segment.value, rules);
  if (!values.ok) return refuse(...values.diagnostics);
  const { from, to } = segment.value;
  const made = { employee: result.employee, from, to, values: await desk.madeWith(form, result) };
  const checks = [
    ...checkLocked(form, { ...made, locale: position.edition.locale }),
    ...checkValues(form, values.value, { segment: segment.value, period, rules, on: options.on }),
  ];
  if (hasErrors(checks)) return refuse(...checks);
  for (const diagnostic of checks) diagnostics.push(diagnostic);
  const part = partOf(form, options);
  return part.ok ? { form, part: part.value, values: values.value } : refuse(...part.diagnostics);

  function refuse(...found: readonly Diagnostic[]): null {
    for (const diagnostic of found) diagnostics.push(diagnostic);
    return null;
  }
}

/** Whether a form of the same person and part was collected before. */
export async function isCollected({ form, part }: CheckedReturn, desk: Desk): Promise<boolean> {
  const period = periodOf(form, desk);
  const result = period === undefined ? null : await desk.result(period.id, form.stamp.employee);
  const segment = result?.segments.find(({ number }) => number === form.stamp.segment);
  return segment !== undefined && returnOf(segment, part) !== null;
}

/** Puts a checked form into the result of its employee; null when another one is there, which is added to the diagnostics. */
export async function takeReturn(
  checked: CheckedReturn,
  desk: Desk,
  positionOf: PositionOf,
  options: TakeOptions,
  diagnostics: Diagnostic[],
): Promise<Collected | null> {
  const { stamp, path } = checked.form;
  const { employee, segment: number } = stamp;
  const period = periodOf(checked.form, desk);
  const result = period === undefined ? null : await desk.result(period.id, employee);
  const segment = result?.segments.find((one) => one.number === number);
  if (period === undefined || result === null || segment === undefined) return null;
  const taken = takeForm(checked, result, segment, options);
  for (const diagnostic of taken.diagnostics) diagnostics.push(diagnostic);
  if (!taken.ok) return null;
  const { what, part } = taken.value;
  if (taken.value.result !== result) desk.put(taken.value.result);
  const changed = taken.value.result.segments.find((one) => one.number === number);
  if ((part === 'manager' || part === 'second') && what !== 'known' && changed !== undefined) {
    const isAsked = (item: string): boolean => what === 'replaced' || checked.values.has(item);
    for (const found of otherThanCalibrated(path, result, changed, isAsked)) diagnostics.push(found);
  }
  const kpis = positionOf(stamp.entity, stamp.language, stamp.role)?.role.kpis ?? [];
  if (part === 'sheet' && what !== 'known' && changed !== undefined) {
    for (const find of [contradictions, otherDues, otherTotals]) {
      for (const found of find({ file: path, employee, segment: changed, period, kpis })) diagnostics.push(found);
    }
  }
  return { file: path, employee, period: period.id, segment: number, part, what };
}

function periodOf({ stamp }: ReturnedForm, { periods }: Desk): Period | undefined {
  return periods.find(({ id }) => id === stamp.period.replace('_', '..'));
}

const known = new WeakMap<Position, Map<string, FormRules | null>>();

/** The rules of a position's form, worked out once. */
function formRules(position: Position, kind: 'appraisal' | 'kpi-sheet'): FormRules | null {
  const kinds = known.get(position) ?? new Map<string, FormRules | null>();
  known.set(position, kinds);
  const found = kinds.get(kind);
  if (found !== undefined) return found;
  const rules = makeRules(position, kind);
  kinds.set(kind, rules);
  return rules;
}

function makeRules(
  { role, clauseNumbers, setting, edition }: Position,
  kind: 'appraisal' | 'kpi-sheet',
): FormRules | null {
  const blank = renderDocument(kind, role, clauseNumbers, setting, null);
  if (!blank.ok) return null;
  const ruleOf = rulesOf(blank.value.document, role.kpis);
  return {
    ruleOf,
    kpis: role.kpis,
    conventions: edition.locale.conventions,
    mostPercent: mostPercent(role, setting.company),
  };
}

/** The highest percentage that a result can come to. */
function mostPercent({ kpis }: Position['role'], { scale }: Position['setting']['company']): number {
  const caps = kpis.map(({ capPercent }) => capPercent ?? UNCAPPED);
  return Math.max(100, ...caps, ...scale.levels.map(({ percent }) => percent));
}

/** Ten times the target, of a KPI without a cap: more is a slip of the pen. */
const UNCAPPED = 1000;

function notOpened({ path, stamp }: ReturnedForm, { periods }: Desk): Diagnostic {
  const message = `The form is of the period ${stamp.period}, which is not open here.`;
  const ids = periods.map(({ id }) => id);
  const open = ids.length === 0 ? 'none is open' : `open are ${ids.join(', ')}`;
  const hint = `${open}; see whether this is the right workspace, or open it with "rolebook appraisal open --period ${stamp.period}"`;
  return problem('collect/not-opened', { file: path }, message, hint);
}

function unknownEmployee({ path, stamp }: ReturnedForm): Diagnostic {
  const message = `The form is of "${stamp.employee}", for whom ${stamp.period} was not opened.`;
  const hint = `open it with "rolebook appraisal open --period ${stamp.period} ${stamp.employee}"`;
  return problem('collect/not-opened', { file: path }, message, hint);
}

function noRole({ path, stamp }: ReturnedForm): Diagnostic {
  const message = `The form cannot be checked: ${stamp.role} at ${stamp.entity} in "${stamp.language}" cannot be made.`;
  const hint = 'run "rolebook validate" and mend what it finds, then collect the form again';
  return problem('collect/no-role', { file: path }, message, hint);
}
