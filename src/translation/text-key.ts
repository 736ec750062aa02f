import { GENDERS, POST_FORMS, UNIT_FORMS } from '../source/name-forms.js';
import type { Path } from '../source/source.js';

const SHORT: Readonly<Record<string, string>> = { posts: 'title', units: 'name', bands: 'label' };

/** The field that the short form leaves out in a list: `audience: Studies …` is short for `audience: {text: Studies …}`. */
export function shortField(list: string): string {
  return SHORT[list] ?? 'text';
}

/**
 * What a translation calls the text at a path: without the field that a short form leaves out, and a duty without its
 * group, as ids are unique within a role and a variant may move a duty.
 */
export function textKey(path: Path): string {
  const [list = '', ...rest] = path.map(String);
  const steps = list === 'duties' && rest[1] === 'items' ? rest.slice(2) : rest;
  const isShort = steps.at(-1) === shortField(list) && list !== 'relations' && list !== 'entities';
  return [list, ...(isShort ? steps.slice(0, -1) : steps)].join('.');
}

/** Forms of the title of a position for a person, and of a post also for its place in a sentence. */
const FORM = new RegExp(
  `^(?:title\\.(?:${GENDERS.join('|')})|posts\\.[^.]+\\.(?:${POST_FORMS.join('|')})|units\\.[^.]+\\.(?:${UNIT_FORMS.join('|')}))$`,
);

/** The key of the title that a form belongs to, as it stands in for no text of the source; null for any other key. */
export function titleOfForm(key: string): string | null {
  return FORM.test(key) ? key.slice(0, key.lastIndexOf('.')) : null;
}
