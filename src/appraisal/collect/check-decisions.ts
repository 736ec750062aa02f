import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { ReturnedForm } from '../read/types.js';
import { problem } from './problems.js';
import { labelOf, MEND } from './read-values.js';

const NONE = 'decision.none';

/** What cannot be when nothing changes; training can. */
const CHANGES = ['decision.position', 'decision.pay', 'decision.conditions'];

/** An error where a form proposes that nothing changes, and a change. */
export function checkDecisions(form: ReturnedForm, values: ReadonlyMap<string, string>): readonly Diagnostic[] {
  const changes = CHANGES.filter((name) => values.has(name)).map((name) => `"${labelOf(form, name)}"`);
  if (!values.has(NONE) || changes.length === 0) return [];
  const message = `"${labelOf(form, NONE)}" is ticked, and so is ${changes.join(' and ')}; expected is the one or the other.`;
  return [problem('collect/wrong-value', { file: form.path, field: NONE }, message, MEND)];
}
