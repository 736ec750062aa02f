/** The words of a document, or of a part of one, in a language, in order; what parts two languages is no word. */
export function textsIn(node: unknown, language: string): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((one) => textsIn(one, language));
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'text' && 'text' in node && 'language' in node) {
    const words = String(node.text).replace(/^[\s:]+|[\s:]+$/g, '');
    return node.language === language && words !== '' && words !== '/' ? [words] : [];
  }
  return Object.values(node).flatMap((value) => textsIn(value, language));
}

/** Words that are missing, or not in their order, in a longer list of words. */
export function missingFrom(words: readonly string[], all: readonly string[]): readonly string[] {
  let from = 0;
  return words.filter((word) => {
    const at = all.indexOf(word, from);
    if (at !== -1) from = at + 1;
    return at === -1;
  });
}
