/** Bytes of Windows-1257 that stand for ą č ė į š ų ū ž and their capitals, and for no usual letter of the north. */
const LITHUANIAN = new Set([0xe0, 0xe8, 0xeb, 0xe1, 0xf0, 0xfb, 0xfe, 0xc0, 0xc8, 0xcb, 0xc1, 0xd0, 0xdb, 0xde]);

/** Bytes of Windows-1252 that stand for å é ö ä ü ß and their capitals. */
const WESTERN = new Set([0xe5, 0xe9, 0xf6, 0xe4, 0xfc, 0xdf, 0xc5, 0xc9, 0xd6, 0xc4, 0xdc]);

/** The first byte of letters in Windows-1253, but for one. */
const FIRST_GREEK_LETTER = 0xb8;

/** The first and last byte of consonants in Windows-874 that stand for no letter in Windows-1253. */
const THAI_ALONE = [0xa3, 0xb7] as const;

/**
 * The one-byte encoding that a file most likely has, judged by its bytes that are no UTF-8, or null when nothing tells.
 * Greek and Thai words are runs of such bytes; in Latin script they stand alone among plain letters, and tell by which they are.
 */
export function likelyEncoding(bytes: Uint8Array, stray: readonly number[]): string | null {
  const isThai = (offset: number): boolean => {
    const byte = bytes[offset] ?? 0;
    return (
      byte >= THAI_ALONE[0] &&
      byte <= THAI_ALONE[1] &&
      ((bytes[offset - 1] ?? 0) > 0xa0 || (bytes[offset + 1] ?? 0) > 0xa0)
    );
  };
  // Of Thai letters as they come in texts a third is among these.
  if (stray.filter(isThai).length * 8 > stray.length) return 'Windows-874 (Thai)';
  const isHigh = (offset: number): boolean => (bytes[offset] ?? 0) >= FIRST_GREEK_LETTER;
  const inRuns = stray.filter((offset) => isHigh(offset) && (isHigh(offset - 1) || isHigh(offset + 1)));
  if (inRuns.length * 2 > stray.length) return 'Windows-1253 (Greek)';
  const count = (letters: ReadonlySet<number>): number =>
    stray.filter((offset) => letters.has(bytes[offset] ?? 0)).length;
  const lithuanian = count(LITHUANIAN);
  const western = count(WESTERN);
  if (lithuanian > western) return 'Windows-1257 (Baltic)';
  const letters = stray.filter((offset) => (bytes[offset] ?? 0) >= 0xc0).length;
  return letters > 0 || western > 0 ? 'Windows-1252 (Western European)' : null;
}
