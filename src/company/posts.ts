import type { Diagnostic, Place } from '../diagnostic/diagnostic.js';
import { meantOrListed } from '../diagnostic/did-you-mean.js';
import type { Post } from '../role/types.js';
import { circleInWords, circlesOf, MOST_SHOWN } from '../source/circles.js';
import type { Path } from '../source/source.js';
import type { CompanySource } from './load-company.js';

/** Looks a post up by its id and reports an unknown one (`company/unknown-post`) at the path that names it. */
export function postFinder(
  source: CompanySource,
  posts: readonly Post[],
  diagnostics: Diagnostic[],
): (path: Path, id: string) => Post | null {
  return (path, id) => {
    const post = posts.find((candidate) => candidate.id === id);
    if (post === undefined) diagnostics.push(unknown(source, 'post', path, id));
    return post ?? null;
  };
}

/** Units, superiors and ids of the posts: known, without a circle, not also those of units. */
export function checkPosts(source: CompanySource): readonly Diagnostic[] {
  const { units, posts } = source.data;
  const diagnostics: Diagnostic[] = [];
  for (const [id, post] of Object.entries(posts)) {
    if (Object.hasOwn(units, id)) {
      const message = `"${id}" is the id of a post and of a unit.`;
      const place = source.keyPlace(['posts', id]);
      const related = [{ place: source.keyPlace(['units', id]), message: 'The unit is here.' }];
      diagnostics.push({ severity: 'error', code: 'company/duplicate-id', message, place, related });
    }
    if (typeof post === 'string') continue;
    const { unit } = post;
    if (unit !== undefined && !Object.hasOwn(units, unit)) {
      diagnostics.push(unknown(source, 'unit', ['posts', id, 'unit'], unit));
    }
    const superior = superiorOf(source, id);
    if (superior !== null && !Object.hasOwn(posts, superior)) {
      diagnostics.push(unknown(source, 'post', ['posts', id, 'reportsTo'], superior));
    }
  }
  return [...diagnostics, ...circleErrors(source)];
}

/** Every circle of superiors once. */
function circleErrors(source: CompanySource): readonly Diagnostic[] {
  const circles = circlesOf(Object.keys(source.data.posts), (id) => superiorOf(source, id));
  const placeOf = (id: string): Place => source.valuePlace(['posts', id, 'reportsTo']);
  return circles.map((circle): Diagnostic => {
    const [first = '', ...others] = circle;
    const message =
      others.length === 0
        ? `The post "${first}" reports to itself.`
        : `Posts report to each other in a circle: ${circleInWords(circle, 'reports to')}.`;
    const hint = 'the head of the company reports to none';
    const related = others.slice(0, MOST_SHOWN).map((id) => ({ place: placeOf(id), message: `"${id}" is here.` }));
    return { severity: 'error', code: 'company/reporting-circle', message, hint, place: placeOf(first), related };
  });
}

function superiorOf(source: CompanySource, id: string): string | null {
  const post = source.data.posts[id];
  if (post === undefined || typeof post === 'string') return null;
  return post.reportsTo === undefined || post.reportsTo === 'none' ? null : post.reportsTo;
}

function unknown(source: CompanySource, kind: 'post' | 'unit', path: Path, id: string): Diagnostic {
  const { posts, units } = source.data;
  return {
    severity: 'error',
    code: kind === 'post' ? 'company/unknown-post' : 'company/unknown-unit',
    message: `There is no ${kind} "${id}".`,
    ...meantOrListed(id, `${kind}s`, Object.keys(kind === 'post' ? posts : units)),
    place: source.valuePlace(path),
  };
}
