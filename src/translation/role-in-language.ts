import type { RoleSource } from '../role/load-role.js';
import type { RoleInLanguage } from '../role/variant/in-language.js';
import { anyPartAt, type Branch, type Leaf, withoutPart, withPart } from '../role/variant/part.js';
import { GENDERS } from '../source/name-forms.js';
import { roleTranslatables } from './role-translatables.js';
import type { Languages } from './text-states.js';
import { translateTexts } from './translate-texts.js';
import type { Change } from './with-texts.js';

/**
 * A role for variants in another language than its own: the tree of its parts, in which each text has gone through its
 * translation; as it is where one of them lacks a sound one.
 */
export function roleInLanguage(role: RoleSource, written: string, languages: Languages): RoleInLanguage {
  const own = languages.beside(role.file);
  const made = translateTexts(role, roleTranslatables(role), own === null ? [] : [own], languages);
  const lacking = [...made.missing, ...made.stale, ...made.unrecorded, ...made.wrong];
  return {
    tree:
      lacking.length > 0
        ? role.tree
        : made.changes.reduce((tree, change) => withText(tree, change, written), role.tree),
    total: made.total,
    lacking: lacking.map(({ key }) => key),
    translated: [...new Set(lacking.map(({ origins }) => nameOf(origins[0]?.file ?? role.file)))],
    wrong: made.diagnostics,
  };
}

/** `clerk`, of `roles/clerk.yaml`. */
function nameOf(file: string): string {
  return file.replace(/^.*\/|\.yaml$/g, '');
}

function withText(tree: Branch, { path, value, from, at }: Change, written: string): Branch {
  if (value === null) {
    // The forms of a title belong to the language that they are written in.
    return GENDERS.reduce((rest, form) => withoutPart(rest, [...path, form]), tree);
  }
  const part = anyPartAt(tree, path);
  const isLong = part?.type === 'branch';
  const leaf = isLong ? part.entries.get('text') : part;
  const steps = leaf?.type === 'leaf' ? leaf.steps : [];
  const step = { places: from, path: at, value, translates: written };
  const translated: Leaf = { type: 'leaf', value, steps: [...steps, step] };
  return withPart(tree, isLong ? [...path, 'text'] : path, translated);
}
