/** Whether {{#if}} takes its first branch: not for null, false, 0, an empty text or an empty list. */
export function holds(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
