/** Answers that are still to come, by what they answer. */
export interface Answers {
  /** The answer when it comes; fails when it takes too long. */
  wait(name: string): Promise<unknown>;
  /** Nothing when nobody waits for it. */
  settle(name: string, value: unknown): void;
  fail(name: string, error: Error): void;
  /** Of whatever somebody waits for, now or later. */
  failAll(error: Error): void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

const PATIENCE_MS = 60_000;

export function pendingAnswers(): Answers {
  const waiting = new Map<string, Waiting>();
  let over: Error | null = null;
  const take = (name: string): Waiting | undefined => {
    const found = waiting.get(name);
    waiting.delete(name);
    clearTimeout(found?.timer);
    return found;
  };
  const fail = (name: string, error: Error): void => take(name)?.reject(error);
  return {
    wait: (name) =>
      new Promise((resolve, reject) => {
        if (over !== null) return reject(over);
        const tooLate = new Error(`the language server said nothing about ${name}`);
        waiting.set(name, { resolve, reject, timer: setTimeout(() => fail(name, tooLate), PATIENCE_MS) });
      }),
    settle: (name, value) => take(name)?.resolve(value),
    fail,
    failAll: (error) => {
      over = error;
      for (const name of [...waiting.keys()]) fail(name, error);
    },
  };
}
