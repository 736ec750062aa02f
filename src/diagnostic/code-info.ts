/** What a diagnostic code means. */
export interface CodeInfo {
  /** One line: what is wrong. */
  readonly summary: string;
  /** Why it matters and what to do, for `rolebook explain <code>`. */
  readonly explanation: string;
}
