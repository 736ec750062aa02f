import type { Diagnostic, Place } from '../diagnostic/diagnostic.js';
import { didYouMeanHint } from '../diagnostic/did-you-mean.js';
import { lineIndex } from '../diagnostic/line-index.js';
import type { Token } from './scan.js';

/** Attributes by element: all that a template may write. */
export type Vocabulary = ReadonlyMap<string, ReadonlySet<string>>;

/** Elements and attributes that are not in the vocabulary, and names that are put together at run time. */
export function lintTags(
  file: string,
  text: string,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): readonly Diagnostic[] {
  const position = lineIndex(text);
  const diagnostics: Diagnostic[] = [];
  for (const token of tokens) {
    if (token.type === 'stray') {
      diagnostics.push(strayDiagnostic(token.text, { file, ...position(token.offset), length: token.text.length }));
    }
    if (token.type !== 'tag') continue;
    const place = { file, ...position(token.offset), length: token.nameEnd - token.offset };
    if (token.dynamic) {
      const message = 'The name of an element must be written out.';
      const hint = 'put the whole element into {{#if …}} instead';
      diagnostics.push({ severity: 'error', code: 'template/unknown-element', message, hint, place });
      continue;
    }
    const attributes = vocabulary.get(token.name);
    if (attributes === undefined) {
      const message = `<${token.name}> is not an element of the vocabulary.`;
      const hint = didYouMeanHint(token.name, vocabulary.keys());
      diagnostics.push({ severity: 'error', code: 'template/unknown-element', message, place, ...hint });
      continue;
    }
    for (const { name, offset } of token.attributes) {
      if (attributes.has(name)) continue;
      const message = `<${token.name}> has no attribute "${name}".`;
      const all = attributes.size === 0 ? 'it has none at all' : `it has ${[...attributes].sort().join(', ')}`;
      const hint = { hint: all, ...didYouMeanHint(name, attributes) };
      const at = { file, ...position(offset), length: name.length };
      diagnostics.push({ severity: 'error', code: 'template/unknown-attribute', message, ...hint, place: at });
    }
  }
  return diagnostics;
}

function strayDiagnostic(text: string, place: Place): Diagnostic {
  const isName = text.length > 1;
  const message = isName ? `${text} is not an entity that XML knows.` : `"${text}" is not part of any markup here.`;
  const hint = isName ? 'write the character itself' : `write ${text === '<' ? '&lt;' : '&amp;'} for the sign itself`;
  return { severity: 'error', code: 'template/markup', message, hint, place };
}
