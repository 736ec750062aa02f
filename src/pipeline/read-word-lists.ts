import { type Checked, checked, type Diagnostic } from '../diagnostic/diagnostic.js';
import { loadWordList } from '../wording/load.js';
import type { WordList } from '../wording/types.js';
import type { World } from '../world.js';
import { readOverridableText } from './files.js';

const KINDS = ['discrimination', 'law'] as const;

/** The lists of words for a language, `templates/wording/<kind>/<language>.yaml`; a language may have none. */
export async function readWordLists(world: World, language: string): Promise<Checked<readonly WordList[]>> {
  const lists: WordList[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const kind of KINDS) {
    const file = `templates/wording/${kind}/${language}.yaml`;
    const text = await readOverridableText(world, file);
    if (text === null) continue;
    const loaded = text.ok ? loadWordList(text.value, file, kind) : text;
    diagnostics.push(...loaded.diagnostics);
    if (loaded.ok) lists.push(loaded.value);
  }
  return checked(lists, diagnostics);
}
