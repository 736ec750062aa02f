import { type Checked, good } from '../diagnostic/diagnostic.js';
import { loadSource } from '../source/load-source.js';
import type { FileKind } from '../source/validate-schema.js';
import type { WordGroup, WordList, WordListKind } from './types.js';
import schema from './word-list.schema.json' with { type: 'json' };
import type { Group, WordListDefinition } from './word-list-definition.generated.js';
import { wordPattern } from './word-pattern.js';

const KIND: FileKind = { area: 'wording', noun: 'a word list', schema };

/** The list of `templates/wording/<kind>/<language>.yaml`. Codes: `yaml/…`, `wording/…` of the schema. */
export function loadWordList(text: string, file: string, kind: WordListKind): Checked<WordList> {
  const loaded = loadSource<WordListDefinition>(text, file, KIND);
  if (!loaded.ok) return loaded;
  const { groups, spaced = true } = loaded.value.data;
  return good({ kind, groups: Object.values(groups).map((group) => wordGroup(group, spaced)) }, loaded.diagnostics);
}

function wordGroup({ reason, instead, words, except, within }: Group, spaced: boolean): WordGroup {
  return {
    reason,
    instead,
    words: wordPattern(words, spaced),
    except: except === undefined ? null : wordPattern(except, spaced),
    within: within ?? null,
  };
}
