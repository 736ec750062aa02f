/** One way of doing a job; it returns the bytes that it made, so that nothing can be optimised away. */
export interface Contender {
  readonly name: string;
  readonly work: () => Promise<Uint8Array>;
}

export interface Measurement {
  readonly name: string;
  readonly medianMs: number;
  readonly bytes: number;
}

/**
 * Median time of each contender over several rounds. A round runs every contender in turn, so that whatever else the
 * machine does at a time falls on all of them; the first rounds warm up and do not count.
 */
export async function measure(
  contenders: readonly Contender[],
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Promise<readonly Measurement[]> {
  const times = contenders.map((): number[] => []);
  const bytes = contenders.map(() => 0);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [index, { work }] of contenders.entries()) {
      const start = process.hrtime.bigint();
      const made = await work();
      const ms = Number(process.hrtime.bigint() - start) / 1e6;
      bytes[index] = made.length;
      if (round >= 0) times[index]?.push(ms);
      // Lets the streams of the last document end, so that no contender pays for another's.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  return contenders.map(({ name }, index) => ({
    name,
    medianMs: median(times[index] ?? []),
    bytes: bytes[index] ?? 0,
  }));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [below = Number.NaN, above = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (below + above) / 2;
}
