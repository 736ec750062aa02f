import type { Code, Diagnostic } from '../diagnostic/diagnostic.js';
import type { SourceText } from '../source/source-text.js';
import { foldedText } from './fold.js';
import type { FieldText, WordGroup, WordList, WordListKind } from './types.js';

const CODE_OF: Readonly<Record<WordListKind, Code>> = {
  discrimination: 'text/discrimination',
  law: 'text/law-by-name',
};

/** The path in a placeholder, which is an id and no word: `{kpis.young-clients.target}`. */
const PLACEHOLDER_PATH = /\{[^\s{},]*/g;

/**
 * A warning at each stretch of the texts that a list of words finds (`text/discrimination`, `text/law-by-name`), with the
 * reason that the list gives. Only a human can tell whether the words are meant so.
 */
export function checkWords(texts: readonly FieldText[], lists: readonly WordList[]): readonly Diagnostic[] {
  if (lists.length === 0) return [];
  return texts.flatMap((text) => {
    const folded = foldedText(text.value);
    return lists.flatMap(({ kind, groups }) =>
      groups
        .filter(({ within }) => within === null || (text.field !== null && within.includes(text.field)))
        .flatMap((group) => {
          // Nearly every text has none of them, and telling where they stand is slow.
          if (folded.text.search(group.words) < 0) return [];
          const words = spans(folded.text, group.words);
          const paths = spans(folded.text, PLACEHOLDER_PATH);
          const harmless = [...paths, ...(group.except === null ? [] : spans(folded.text, group.except))];
          return words
            .filter((found) => !harmless.some(({ start, end }) => start <= found.start && found.end <= end))
            .map(({ start, end }) => {
              const from = folded.starts[start] ?? 0;
              const to = folded.ends[end - 1] ?? from;
              return warning(CODE_OF[kind], group, text, from, to);
            });
        }),
    );
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function spans(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

function warning(code: Code, { reason, instead }: WordGroup, text: SourceText, from: number, to: number): Diagnostic {
  const words = text.value.slice(from, to).replace(/\s+/g, ' ');
  const place = text.stretchPlace(from, to - from);
  return { severity: 'warning', code, message: `"${words}" ${reason}.`, hint: instead, place };
}
