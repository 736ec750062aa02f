/** A text as words are looked for in it, and the way back to the text as it stands. */
export interface FoldedText {
  readonly text: string;
  /** For each unit of `text`, where the characters that it comes from begin and end in the original. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A character with the marks on it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu;
/** What folding leaves as it is. */
const ASCII = /^\p{ASCII}*$/u;
/** Characters without a shape that spelling allows inside words: soft hyphen, zero-width space and joiners. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/g;

/**
 * The text composed (NFC), without invisible characters and without the acute accent, which Greek moves within a word and
 * drops in capitals. No language here tells words apart by it.
 */
export function foldedText(value: string): FoldedText {
  if (ASCII.test(value)) {
    const places = Array.from({ length: value.length + 1 }, (_, at) => at);
    return { text: value, starts: places, ends: places.slice(1) };
  }
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const { 0: cluster, index } of value.matchAll(CLUSTER)) {
    const folded = foldedCluster(cluster);
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return { text, starts, ends };
}

function foldedCluster(cluster: string): string {
  return cluster.normalize('NFD').replaceAll('\u0301', '').normalize('NFC').replace(INVISIBLE, '');
}
