import type { Misuse } from '../../outcome.js';

/** How many seconds to wait for another run; none when the option is not given. */
export function waitSeconds(option: string | undefined): number | Misuse {
  if (option === undefined) return 0;
  if (/^\d{1,5}$/.test(option)) return Number(option);
  return { misuse: `"${option}" is no number of seconds`, hint: 'write it as --wait 60' };
}
