/** Lines that differ: from `badFrom` up to `badTo` in one text, from `goodFrom` up to `goodTo` in the other. */
export interface Hunk {
  readonly badFrom: number;
  readonly badTo: number;
  readonly goodFrom: number;
  readonly goodTo: number;
}

export interface Differences {
  readonly hunks: readonly Hunk[];
  /** For a line of the bad text, the same one of the good text; for a line that is not there, nothing. */
  readonly twins: ReadonlyMap<number, number>;
}

/** What two texts have in common and where they differ, by a longest common subsequence of their lines; indices from 0. */
export function lineDifferences(bad: readonly string[], good: readonly string[]): Differences {
  const common = commonLengths(bad, good);
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  const twins = new Map<number, number>();
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  while (i < bad.length || j < good.length) {
    const [badFrom, goodFrom] = [i, j];
    while ((i < bad.length || j < good.length) && (bad[i] !== good[j] || i >= bad.length || j >= good.length)) {
      if (j >= good.length || (i < bad.length && at(i + 1, j) >= at(i, j + 1))) i += 1;
      else j += 1;
    }
    if (i > badFrom || j > goodFrom) hunks.push({ badFrom, badTo: i, goodFrom, goodTo: j });
    while (i < bad.length && j < good.length && bad[i] === good[j]) {
      twins.set(i, j);
      i += 1;
      j += 1;
    }
  }
  return { hunks, twins };
}

/** By line of each text: how many lines from there on are the same in both. */
function commonLengths(bad: readonly string[], good: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: bad.length + 1 }, () => new Array<number>(good.length + 1).fill(0));
  for (let i = bad.length - 1; i >= 0; i -= 1) {
    for (let j = good.length - 1; j >= 0; j -= 1) {
      const [row, next] = [lengths[i] ?? [], lengths[i + 1] ?? []];
      row[j] = bad[i] === good[j] ? 1 + (next[j + 1] ?? 0) : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}
