import type { ResolvedCompany } from '../../company/types.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { folded } from '../../source/source-text.js';
import type { RoleSource } from '../load-role.js';
import { roleError } from './role-error.js';

/**
 * Every post that may give instructions is the immediate superior or a superior of that post (`role/instructions`;
 * domain reference §4.3, C13).
 */
export function checkInstructions(role: RoleSource, { chart }: ResolvedCompany): readonly Diagnostic[] {
  const { reportsTo, instructedBy = [] } = role.data;
  if (!chart.has(reportsTo)) return [];
  const line = lineAbove(reportsTo, chart);
  return instructedBy.flatMap((id, index) => {
    if (!chart.has(id) || line.includes(id)) return [];
    const message = `The post "${id}" is not above the position, so it cannot give it instructions.`;
    const hint = `posts above it are ${line.join(', ')}; or change whom they report to`;
    const place = role.valuePlace(['instructedBy', index]);
    const related = [{ place: role.valuePlace(['reportsTo']), message: 'The immediate superior is here.' }];
    return [{ ...roleError('role/instructions', place, message, hint), related }];
  });
}

/** The post and its superiors, nearest first. A resolved company has no circles. */
function lineAbove(post: string, chart: ResolvedCompany['chart']): readonly string[] {
  const superior = chart.get(post)?.reportsTo ?? 'none';
  return superior === 'none' ? [post] : [post, ...lineAbove(superior, chart)];
}

/**
 * Where the company has a post with the id of the role, both say the same of title, unit and superior (`role/own-post`;
 * domain reference §4.3, C13 and C16). What either leaves open is no conflict. Faulty fields, ids that the company does not
 * know, and a title in another language than that of the company are left out.
 */
export function checkOwnPost(
  role: RoleSource,
  { chart, units }: ResolvedCompany,
  faultyKeys: ReadonlySet<string>,
): readonly Diagnostic[] {
  const post = chart.get(role.id);
  if (post === undefined) return [];
  const { title, unit, reportsTo } = role.data;
  const fields = [
    {
      key: 'title',
      path: typeof title === 'string' ? ['title'] : ['title', 'text'],
      value: faultyKeys.has('title') ? undefined : titleText(title),
      isKnown: true,
    },
    { key: 'unit', path: ['unit'], value: unit, isKnown: units.some(({ id }) => id === unit) },
    { key: 'reportsTo', path: ['reportsTo'], value: reportsTo, isKnown: chart.has(reportsTo) },
  ] as const;
  return fields.flatMap(({ key, path, value, isKnown }) => {
    const other = post[key];
    if (faultyKeys.has(key) || !isKnown || value === undefined || other === null || value === other) return [];
    const message = `The company has "${other}" as ${WORDS[key]} of the post "${role.id}", not "${value}".`;
    const related = [{ place: post.place, message: 'The post is here.' }];
    const place = role.valuePlace(path);
    return [{ ...roleError('role/own-post', place, message, 'say the same in both files'), related }];
  });
}

const WORDS = { title: 'title', unit: 'unit', reportsTo: 'superior' } as const;

function titleText(title: RoleSource['data']['title'] | undefined): string | undefined {
  const text = typeof title === 'object' ? title.text : title;
  return text === undefined ? undefined : folded(text).trim();
}
