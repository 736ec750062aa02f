import type { Diagnostic } from '../diagnostic/diagnostic.js';

/** What a command has to say, whichever way it is said. */
export interface Outcome {
  /** The answer for people, on stdout; ends with a line end unless empty. */
  readonly text: string;
  /** The answer for programs: the fields of the one object that `--json` prints. */
  readonly data: Readonly<Record<string, unknown>>;
  /** One line for people on stderr about what was done; null when the answer says it all. */
  readonly summary: string | null;
  readonly diagnostics: readonly Diagnostic[];
  /** How diagnostics are shown to people; all of them, with code frames, when left out. */
  readonly show?: ShowOptions;
}

export interface ShowOptions {
  /** `github`: annotations of GitHub Actions on stdout, all of them. */
  readonly format: 'text' | 'github';
  /** So many at most, the first in order; 0 for all. */
  readonly most: number;
}

/** The command line is wrong, or asks for something that does not exist: exit code 2. */
export interface Misuse {
  readonly misuse: string;
  /** As after "hint: ". */
  readonly hint?: string;
}

export type CommandResult = Outcome | Misuse;

export function isMisuse(result: CommandResult): result is Misuse {
  return 'misuse' in result;
}

/** What a command that writes files has to say when problems stop it, after those that it has written. */
export function stopped(diagnostics: readonly Diagnostic[], written: readonly string[] = []): Outcome {
  return { text: written.map((path) => `${path}\n`).join(''), data: { written }, summary: null, diagnostics };
}
