import { type Checked, checked, type Diagnostic } from '../diagnostic/diagnostic.js';
import { loadWordList } from '../wording/load.js';
import type { WordList } from '../wording/types.js';
import type { World } from '../world.js';
import { readingOf, readOverridableAs } from './reading.js';

const READINGS = (['discrimination', 'law'] as const).map((kind) => ({
  kind,
  reading: readingOf((text, file) => loadWordList(text, file, kind)),
}));

/** The lists of words for a language, `templates/wording/<kind>/<language>.yaml`; a language may have none. */
export async function readWordLists(world: World, language: string): Promise<Checked<readonly WordList[]>> {
  const lists: WordList[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { kind, reading } of READINGS) {
    const loaded = await readOverridableAs(world, `templates/wording/${kind}/${language}.yaml`, reading);
    if (loaded === null) continue;
    diagnostics.push(...loaded.diagnostics);
    if (loaded.ok) lists.push(loaded.value);
  }
  return checked(lists, diagnostics);
}
