import type { World } from '../world.js';

const INTERVAL_MILLISECONDS = 500;
const SECOND = 1000;
const MINUTE = 60;

/** Shows on a terminal how far a run has come and how long it will still take; says nothing elsewhere. */
export interface Progress {
  readonly step: () => void;
  /** Clears the line. */
  readonly end: () => void;
}

export function progressOf(world: World, total: number, noun: string, isQuiet: boolean): Progress {
  if (!world.terminal || isQuiet) return { step: () => {}, end: () => {} };
  const start = world.now().getTime();
  let done = 0;
  let shownAt = start;
  const step = (): void => {
    done += 1;
    const now = world.now().getTime();
    if (now - shownAt < INTERVAL_MILLISECONDS) return;
    shownAt = now;
    const left = (((now - start) / done) * (total - done)) / SECOND;
    world.printError(`\r\u001B[K${done} of ${total} ${noun}, ${timeInWords(left)} left`);
  };
  return { step, end: () => world.printError('\r\u001B[K') };
}

function timeInWords(seconds: number): string {
  return seconds < MINUTE ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / MINUTE)} min`;
}
