import type { ResolvedCompany } from '../company/types.js';
import type { ResolvedRole, RichText } from '../role/types.js';
import { groupedDuties } from '../scoring/duty-groups.js';
import { plainText } from './rich-text.js';
import type { Wording } from './wording.js';

const MARKS: Readonly<Record<string, string>> = {
  done: 'appraisal.done',
  partly: 'appraisal.partly',
  'not-done': 'appraisal.notDone',
  'not-applicable': 'common.notApplicable',
};

/**
 * What is marked or rated under the name of a field, in the words of the role, after the number of its clause: as it stands
 * within a sentence. The name itself where the role has no such item.
 */
export function itemText(
  field: string,
  role: ResolvedRole,
  clauseNumbers: ReadonlyMap<string, string>,
  wording: Wording,
): string {
  const { single, groups, compliance } = groupedDuties(role.duties);
  const clauses = [...single, ...groups.flatMap((group) => group.clauses), ...compliance];
  const named = (prefix: string, list: string, items: readonly { readonly id: string; readonly text: RichText }[]) =>
    items.map(({ id, text }) => ({ field: `${prefix}.${id}`, number: clauseNumbers.get(`${list}.${id}`), text }));
  const found = [
    ...named('duty', 'duties', clauses),
    ...groups.map(({ field: name, heading }) => ({
      field: name,
      number: heading === null ? undefined : clauseNumbers.get(`duties.${heading.id}`),
      text: heading?.text ?? [wording('appraisal.furtherDuties')],
    })),
    ...named('knowledge', 'knowledge', role.knowledge),
    ...named('competency', 'competencies', role.competencies),
    ...named('conduct', 'conduct', role.conduct),
  ].find((one) => one.field === field);
  if (found === undefined) return field;
  const text = plainText(found.text, clauseNumbers).replace(/[.;:]$/, '');
  return found.number === undefined ? text : `${found.number} ${text}`;
}

/** A mark or the value of a level as the form words it; null is none. */
export function markText(mark: string | null, { scale }: Pick<ResolvedCompany, 'scale'>, wording: Wording): string {
  if (mark === null) return wording('completed.noMark');
  const key = MARKS[mark];
  if (key !== undefined) return wording(key);
  const level = scale.levels.find(({ value }) => String(value) === mark);
  return level === undefined ? mark : wording('appraisal.scaleLevel', { value: level.value, label: level.label });
}
