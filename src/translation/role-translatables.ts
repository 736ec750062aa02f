import type { RoleSource } from '../role/load-role.js';
import { roleTexts } from '../role/role-texts.js';
import { anyPartAt } from '../role/variant/part.js';
import type { Path } from '../source/source.js';
import { isCurrency } from '../units.js';
import { textKey } from './text-key.js';
import type { Origin, TranslatableText } from './types.js';

/** Abbreviations and grades may stay as they are. */
const OPTIONAL: ReadonlySet<string> = new Set(['title.short', 'grade']);
/** Forms of the title belong to the language that they are written in. */
const UNTRANSLATED: ReadonlySet<string> = new Set(['occupationCode', 'title.masculine', 'title.feminine']);

/** The texts of a role that another language has in its own words, in the order of the role. */
export function roleTranslatables(role: RoleSource): readonly TranslatableText[] {
  return roleTexts(role).flatMap(({ path, value }): readonly TranslatableText[] => {
    const key = textKey(path);
    if (UNTRANSLATED.has(key) || isSign(path, value)) return [];
    return [{ key, path, value, isNeeded: !OPTIONAL.has(key), origins: originsOf(role, path) }];
  });
}

/** A unit that is the same in every language. */
function isSign(path: Path, value: string): boolean {
  return path[0] === 'kpis' && path.at(-1) === 'unit' && (value === '%' || isCurrency(value));
}

/** The files that the text came through, as the tree of the role remembers them. */
function originsOf({ tree }: RoleSource, path: Path): readonly Origin[] {
  const part = anyPartAt(tree, path);
  const leaf = part?.type === 'branch' ? part.entries.get('text') : part;
  const steps = leaf?.type === 'leaf' ? leaf.steps : [];
  // Of the step at hand, as long as all after it are translations; else null.
  let language: string | null = null;
  return [...steps].reverse().map(({ places, path: at, value, translates }, index): Origin => {
    const origin = { file: places.file, key: textKey(at) };
    const original =
      language === null ? {} : { original: { value: String(value), language, at: { places, path: at } } };
    language = index === 0 || language !== null ? (translates ?? null) : null;
    return { ...origin, ...original };
  });
}
