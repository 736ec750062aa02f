import type { Path } from '../source/source.js';
import type { CompanySource } from './load-company.js';

/** A name, and where in the company file it stands. */
export interface NamedText {
  readonly path: Path;
  readonly value: string;
}

/** The names of all units, then the titles of all posts, each in its short or its long form. */
export function namedTexts({ data }: Pick<CompanySource, 'data'>): readonly NamedText[] {
  const units = Object.entries(data.units).map(([id, unit]): NamedText => {
    return typeof unit === 'string'
      ? { path: ['units', id], value: unit }
      : { path: ['units', id, 'name'], value: unit.name };
  });
  const posts = Object.entries(data.posts).map(([id, post]): NamedText => {
    return typeof post === 'string'
      ? { path: ['posts', id], value: post }
      : { path: ['posts', id, 'title'], value: post.title };
  });
  return [...units, ...posts];
}
