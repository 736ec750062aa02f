import type { ResolvedCompany } from '../../company/types.js';
import type { Duty, ResolvedRole, RichText } from '../../role/types.js';
import { groupedDuties } from '../../scoring/duty-groups.js';
import { plainText } from '../rich-text.js';
import type { Wording } from '../wording.js';

const MARKS: Readonly<Record<string, string>> = {
  done: 'appraisal.done',
  partly: 'appraisal.partly',
  'not-done': 'appraisal.notDone',
  'not-applicable': 'common.notApplicable',
};

/** What is marked or rated under the name of a field, in the words of the role; the name itself where the role has no such item. */
export function itemText(
  field: string,
  { duties, knowledge, competencies, conduct }: ResolvedRole,
  clauseNumbers: ReadonlyMap<string, string>,
  wording: Wording,
): string {
  const rated = Object.entries({ knowledge, competency: competencies, conduct }).flatMap(([prefix, items]) =>
    items.map(({ id, text }): [string, RichText] => [`${prefix}.${id}`, text]),
  );
  const groups = groupedDuties(duties).groups.map(({ field: name, heading }): [string, RichText] => [
    name,
    heading?.text ?? [wording('appraisal.furtherDuties')],
  ]);
  const marked = withInner(duties).map(({ id, text }): [string, RichText] => [`duty.${id}`, text]);
  const found = new Map([...marked, ...groups, ...rated]).get(field);
  return found === undefined ? field : plainText(found, clauseNumbers).replace(/[.;:]$/, '');
}

function withInner(duties: readonly Duty[]): readonly Duty[] {
  return duties.flatMap((duty) => [duty, ...withInner(duty.items)]);
}

/** A mark or the value of a level as the form words it. */
export function markText(mark: string | null, { scale }: ResolvedCompany, wording: Wording): string {
  if (mark === null) return wording('summary.notMarked');
  const key = MARKS[mark];
  if (key !== undefined) return wording(key);
  const level = scale.levels.find(({ value }) => String(value) === mark);
  return level === undefined ? mark : wording('appraisal.scaleLevel', { value: level.value, label: level.label });
}
