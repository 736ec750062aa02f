import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { unwritable } from '../pipeline/refusal.js';
import type { World } from '../world.js';
import { APPRAISALS_FOLDER } from './result/paths.js';

/** Taken by whatever writes below the folder of appraisals. */
const LOCK = `${APPRAISALS_FOLDER}/.lock`;

const PAUSE_MILLISECONDS = 250;
const SECOND = 1000;

/**
 * Does something while no other run writes results; first what killed runs left half-written is cleared away. Where another
 * run goes on for longer than the wait, nothing is done: `appraisal/locked`; nor where nobody may write, or the disk is full.
 */
export async function locked<T>(
  world: World,
  waitSeconds: number,
  work: () => Promise<T>,
): Promise<{ readonly value: T } | { readonly locked: Diagnostic }> {
  const attempt = await attemptFor(world, waitSeconds);
  if ('refused' in attempt) return { locked: attempt.refused };
  if (attempt.kind === 'taken') return { locked: taken(attempt.holder) };
  try {
    await world.removeTemporaries(APPRAISALS_FOLDER);
    return { value: await work() };
  } finally {
    await attempt.release();
  }
}

async function attemptFor(
  world: World,
  waitSeconds: number,
): Promise<Awaited<ReturnType<World['lock']>> | { readonly refused: Diagnostic }> {
  const until = world.now().getTime() + waitSeconds * SECOND;
  try {
    let attempt = await world.lock(LOCK);
    while (attempt.kind === 'taken' && world.now().getTime() < until) {
      await world.pause(PAUSE_MILLISECONDS);
      attempt = await world.lock(LOCK);
    }
    return attempt;
  } catch (error) {
    return { refused: unwritable(error, APPRAISALS_FOLDER) };
  }
}

function taken({ process, host }: { readonly process: number; readonly host: string }): Diagnostic {
  return {
    severity: 'error',
    code: 'appraisal/locked',
    message: `Another run is at work on the appraisals: process ${process} on "${host}".`,
    hint: `let it end, or wait for it with --wait 60; remove ${LOCK} when no such process is there any more`,
    place: { file: LOCK },
  };
}
