import type { Locale } from '../locale/types.js';
import type { Education, ResolvedRole, RichText } from '../role/types.js';
import type { Wording } from './wording.js';

export interface GlanceRow {
  readonly label: string;
  readonly value: RichText;
}

/** The label–value rows under a job description's title; what the role does not say has no row. */
export function glanceRows(
  role: ResolvedRole,
  locale: Locale,
  wording: Wording,
  flat: (text: RichText) => string,
): GlanceRow[] {
  const rows: GlanceRow[] = [];
  const add = (key: string, value: RichText | string | null): void => {
    if (value === null) return;
    rows.push({ label: wording(`jobDescription.${key}`), value: typeof value === 'string' ? [value] : value });
  };
  if (role.unit !== null) rows.push({ label: wording('common.unit'), value: [role.unit.name] });
  add('reportsTo', role.reportsTo?.title ?? null);
  add('instructedBy', instructedByText(role, locale));
  add('category', wording(`categories.${role.category}`));
  add('grade', role.grade);
  add('occupationCode', role.occupationCode);
  add('appointedBy', role.appointedBy?.title ?? null);
  add('nominatedBy', role.nominatedBy?.title ?? null);
  add('replacedBy', role.replacement?.post?.title ?? null);
  add('deputyNamedBy', role.replacement?.appointedBy?.title ?? null);
  add('education', role.education === null ? null : sentence(educationText(role.education, locale, wording, flat)));
  add('experience', role.experience === null ? null : sentence(experienceText(role.experience, wording, flat)));
  add('directReports', directReportsText(role.directReports, locale, wording));
  add('workplace', role.place);
  add('workingTime', role.workingTime);
  add('travel', role.travel);
  add('budget', role.budget);
  return rows;
}

/** Null where nobody but the immediate superior gives instructions. */
function instructedByText({ instructedBy, reportsTo }: ResolvedRole, locale: Locale): string | null {
  if (instructedBy.every(({ id }) => id === reportsTo?.id)) return null;
  const isLower = locale.text('titlesInLists') === 'lower';
  return locale.list(instructedBy.map(({ title }, index) => (isLower && index > 0 ? inSentence(title) : title)));
}

/** With a small first letter, but for one that begins an abbreviation. */
function inSentence(title: string): string {
  const [first = '', second = ''] = title;
  return isCapital(second) ? title : first.toLowerCase() + title.slice(first.length);
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function educationText(
  education: Education,
  locale: Locale,
  wording: Wording,
  flat: (text: RichText) => string,
): string {
  const levels = locale.list(
    education.levels.map((level) => wording(`education.${level}`)),
    'or',
  );
  return education.in === null ? levels : wording('education.inField', { levels, field: flat(education.in) });
}

function experienceText(
  experience: NonNullable<ResolvedRole['experience']>,
  wording: Wording,
  flat: (text: RichText) => string,
): string {
  const { years } = experience;
  if (years === 0) return wording('experience.none');
  if (experience.in === null) return wording('experience.years', { years });
  return wording('experience.yearsIn', { years, field: flat(experience.in) });
}

function directReportsText(count: number | null, locale: Locale, wording: Wording): string | null {
  if (count === null) return null;
  return count === 0 ? wording('jobDescription.noDirectReports') : locale.number(count);
}

/** With a capital first letter, as a value on its own is written. */
export function sentence(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
