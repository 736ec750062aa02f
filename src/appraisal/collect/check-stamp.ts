import { bad, type Checked, type Diagnostic, good } from '../../diagnostic/diagnostic.js';
import type { ReturnedForm } from '../read/types.js';
import type { AppraisalResult, ResultSegment } from '../result/types.js';
import { problem } from './problems.js';

/** The segment of the result that a form is of, when the form is the one that was opened. */
export function segmentOf({ path, stamp }: ReturnedForm, { segments }: AppraisalResult): Checked<ResultSegment> {
  const refuse = (code: Parameters<typeof problem>[0], message: string, hint: string) =>
    bad([problem(code, { file: path }, message, hint)]);
  const segment = segments.find(({ number }) => number === stamp.segment);
  if (segment === undefined || !segment.rated) {
    const which = `part ${stamp.segment} of the period of "${stamp.employee}"`;
    const why = segment === undefined ? 'there is no such part' : 'which is too short to be rated';
    const hint = 'see which parts there are in the file of the result; the staff list may have changed since';
    return refuse('collect/wrong-segment', `The form is of ${which}: ${why}.`, hint);
  }
  if (stamp.role !== segment.position || stamp.entity !== segment.entity) {
    const message = `The form is for ${stamp.role} at ${stamp.entity}; "${stamp.employee}" was opened as ${segment.position} at ${segment.entity}.`;
    return refuse('collect/wrong-segment', message, 'have the form of this position filled in');
  }
  if (stamp.digest !== segment.digest) {
    const [made, opened] = [stamp.revision, segment.revision];
    const which =
      made === opened
        ? `of another state of revision ${made} of the role or its targets`
        : `of revision ${made} of the role`;
    const message = `The form is ${which}; the period is open with forms of revision ${opened} as they are now.`;
    const hint = `have the form in the folder "forms" of the period filled in, or bring the role back to what it was and open the period again`;
    return refuse('collect/other-revision', message, hint);
  }
  return good(segment);
}

/** A warning where a file or its folder is called after another employee: what the form itself says counts. */
export function otherName({ path, stamp }: ReturnedForm, employees: Iterable<string>): readonly Diagnostic[] {
  const [file = '', folder = ''] = path.split(/[/\\]/).reverse();
  const named = [...employees].filter((id) => isNamedAfter(file, id) || folder === id);
  if (named.length === 0 || named.includes(stamp.employee)) return [];
  const message = `By its name the file is of "${named[0]}", but the form in it is of "${stamp.employee}", which counts.`;
  const hint = 'see whether the right form was filled in, and rename the file';
  return [problem('collect/other-name', { file: path }, message, hint, 'warning')];
}

function isNamedAfter(file: string, id: string): boolean {
  return file.startsWith(id) && /^[-_. (]/.test(file.slice(id.length));
}
