/** What somebody says, by name of the field; `duties`, `levels` and figures by the month go to several fields. */
export type Answers = Readonly<Record<string, unknown>>;

export interface FormField {
  readonly name: string;
  /** What can be ticked; empty for a field to type into. */
  readonly choices: readonly string[];
}

/** The tags by which people who write a language write numbers and days. */
const WRITTEN: Readonly<Record<string, string>> = { en: 'en-GB', el: 'el', lt: 'lt', nb: 'nb', gu: 'gu', th: 'th' };

/** What is typed and ticked, by name of the field. */
export function typed(said: Answers, fields: readonly FormField[], language: string): Readonly<Record<string, string>> {
  const { duties, levels, months = [], spoiled: _, ...named } = said;
  const values: Record<string, string> = {};
  for (const { name, choices } of fields) {
    if (name.startsWith('duty.') && choices.includes('done') && duties !== undefined) values[name] = String(duties);
    if (/^(knowledge|competency|conduct)\./.test(name) && levels !== undefined) values[name] = String(levels);
  }
  for (const [name, answer] of Object.entries(named)) {
    if (!Array.isArray(answer)) values[name] = written(answer, language);
    else for (const [at, one] of answer.entries()) enterMonth(values, name, Number(list(months)[at]), one, language);
  }
  return values;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A figure of a month; of what is due on a day, whether it was there in time. */
function enterMonth(values: Record<string, string>, kpi: string, month: number, said: unknown, language: string): void {
  if (typeof said !== 'boolean') values[`actual.${kpi}.${month}`] = written(said, language);
  else if (said) values[`actual.${kpi}.${month}.on-time`] = 'true';
}

function written(said: unknown, language: string): string {
  const conventions = WRITTEN[language];
  if (typeof said === 'number') return new Intl.NumberFormat(conventions).format(said);
  const text = String(said);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  return new Intl.DateTimeFormat(conventions, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(text));
}
