import { didYouMeanHint } from '../../../diagnostic/did-you-mean.js';
import { readPeople } from '../../../pipeline/read-people.js';
import { readWorkspace } from '../../../pipeline/workspace.js';
import type { World } from '../../../world.js';
import type { Misuse } from '../../outcome.js';

/**
 * A misuse where who does something is neither a post of the company nor somebody in the staff list; null when they are, or
 * nobody can say because there is no sound list.
 */
export async function unknownDoer(world: World, by: string, today: string): Promise<Misuse | null> {
  const workspace = await readWorkspace(world, { roles: [] });
  if (!workspace.company.ok) return null;
  const company = workspace.company.value;
  const posts = company.resolved.posts.map(({ id }) => id);
  if (posts.includes(by)) return null;
  const people = await readPeople(world, workspace, company, today);
  if (people === null || people.named.size === 0 || people.named.has(by)) return null;
  const hint = 'name with --by an id of the staff list, or a post of roles/company.yaml';
  return {
    misuse: `there is no employee and no post "${by}"`,
    hint,
    ...didYouMeanHint(by, [...posts, ...people.named]),
  };
}
