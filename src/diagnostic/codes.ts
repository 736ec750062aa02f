/** The closed list of diagnostic codes. `area/problem`; a code never changes its meaning. */

export interface CodeInfo {
  /** One line: what is wrong. */
  readonly summary: string;
  /** Why it matters and what to do, for `rolebook explain <code>`. */
  readonly explanation: string;
}

export const CODES = {
  'yaml/syntax': {
    summary: 'The file is not valid YAML.',
    explanation:
      'Rolebook stopped reading at the place shown. Often an indentation is off, a colon lacks the space after it, or a text with ": " or "#" in it needs quotes.',
  },
} as const satisfies Record<string, CodeInfo>;

export type Code = keyof typeof CODES;
