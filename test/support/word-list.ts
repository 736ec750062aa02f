import { readFileSync } from 'node:fs';
import { loadWordList } from '../../src/wording/load.js';
import type { WordList, WordListKind } from '../../src/wording/types.js';
import { rootPath } from './generate-types.js';
import { showDiagnostics } from './show-diagnostics.js';

/** A list of words of Rolebook's own. */
export function wordList(kind: WordListKind, language: string): WordList {
  const file = `templates/wording/${kind}/${language}.yaml`;
  const loaded = loadWordList(readFileSync(rootPath(file), 'utf8'), file, kind);
  if (!loaded.ok) throw new Error(showDiagnostics(loaded.diagnostics).join('\n'));
  return loaded.value;
}
