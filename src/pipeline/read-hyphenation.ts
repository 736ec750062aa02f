import { type Checked, checked, type Diagnostic } from '../diagnostic/diagnostic.js';
import { createHyphenate } from '../text/hyphenation.js';
import type { Hyphenate } from '../text/types.js';
import type { World } from '../world.js';
import { readOverridableText } from './files.js';

/** Hyphenation for languages (BCP 47), as far as there are patterns; codes: `file/…`. */
export async function readHyphenation(world: World, languages: readonly string[]): Promise<Checked<Hyphenate>> {
  const files = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const language of new Set(languages.map((tag) => tag.split('-')[0] ?? tag))) {
    const text = await readOverridableText(world, `templates/hyphenation/${language}.txt`);
    if (text === null) continue;
    diagnostics.push(...text.diagnostics);
    if (text.ok) files.set(language, text.value);
  }
  return checked(createHyphenate(files), diagnostics);
}
