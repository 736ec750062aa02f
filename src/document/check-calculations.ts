import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { didYouMeanHint } from '../diagnostic/did-you-mean.js';
import type { Calculation } from './calculation.js';
import { fieldsOf, type PlacedField } from './fields.js';
import type { Document, Field } from './types.js';

/** Adds what is wrong with calculations: fields that are not there or hold no figure, and figures that wait for themselves. */
export function checkCalculations(document: Document, diagnostics: Diagnostic[]): void {
  const placed = fieldsOf(document);
  const fields = new Map<string, Field[]>();
  for (const { field } of placed) fields.set(field.name, [...(fields.get(field.name) ?? []), field]);

  for (const { field, place } of placed) {
    if (field.calculation === null) continue;
    const report = (message: string, hint?: string): void => {
      const advice = hint === undefined ? {} : { hint };
      diagnostics.push({ severity: 'error', code: 'template/invalid-attribute', message, ...advice, place });
    };
    for (const name of new Set(namesIn(field.calculation))) {
      const source = fields.get(name);
      if (source === undefined) {
        const { hint } = didYouMeanHint(name, fields.keys());
        report(`calculate of "${field.name}" names the field "${name}", which the document has not.`, hint);
      } else if (countedIn(field.calculation).includes(name) && !isCountable(source, field.calculation)) {
        report(`calculate of "${field.name}" names the field "${name}", which holds ${heldBy(field.calculation)}.`);
      } else if (conditionsIn(field.calculation).includes(name) && source[0]?.control !== 'number') {
        report(`calculate of "${field.name}" names the field "${name}" after "!", which holds no number.`);
      }
    }
    if (waitsForItself(field.name, fields)) report(`The field "${field.name}" is worked out from itself.`);
  }
}

/** The names of all fields that a calculation needs. */
export function namesIn(calculation: Calculation): readonly string[] {
  return [...countedIn(calculation), ...conditionsIn(calculation)];
}

function countedIn(calculation: Calculation): readonly string[] {
  return calculation.kind === 'sum' ? calculation.terms.map(({ field }) => field) : calculation.fields.flat();
}

function conditionsIn(calculation: Calculation): readonly string[] {
  return calculation.kind === 'sum' ? [] : calculation.unless.flat();
}

/** The fields that are worked out, each after those that it needs. */
export function inOrderOfCalculation(placed: readonly PlacedField[]): readonly Field[] {
  const open = new Map(
    placed.filter(({ field }) => field.calculation !== null).map(({ field }) => [field.name, field]),
  );
  const ordered: Field[] = [];
  const add = (field: Field): void => {
    open.delete(field.name);
    for (const name of field.calculation === null ? [] : namesIn(field.calculation)) {
      const needed = open.get(name);
      if (needed !== undefined) add(needed);
    }
    ordered.push(field);
  };
  for (const field of [...open.values()]) if (open.has(field.name)) add(field);
  return ordered;
}

function isCountable([first, ...others]: readonly Field[], calculation: Calculation): boolean {
  if (first === undefined) return false;
  if (calculation.kind === 'sum' || calculation.values === null) return first.control === 'number';
  const offered = [first, ...others].flatMap(({ control, value, options }) =>
    control === 'select' ? options.map((option) => option.value) : control === 'radio' ? [value] : [],
  );
  return offered.some((value) => Object.hasOwn(calculation.values ?? {}, value));
}

function heldBy(calculation: Calculation): string {
  const isFigure = calculation.kind === 'sum' || calculation.values === null;
  return isFigure ? 'no number' : 'none of the choices in "values"';
}

function waitsForItself(name: string, fields: ReadonlyMap<string, readonly Field[]>): boolean {
  const seen = new Set<string>();
  const visit = (current: string): boolean => {
    const calculation = fields.get(current)?.[0]?.calculation ?? null;
    if (calculation === null) return false;
    return namesIn(calculation).some((needed) => {
      if (needed === name) return true;
      if (seen.has(needed)) return false;
      seen.add(needed);
      return visit(needed);
    });
  };
  return visit(name);
}
