import { readPeriod } from './period.js';

/** What a form carries inside, by which it is recognised when it comes back. */
export interface FormStamp {
  readonly form: 'appraisal' | 'kpi-sheet';
  /** Id of the employee. */
  readonly employee: string;
  /** As the folder of the period is called: `2026-H2`. */
  readonly period: string;
  /** Share of the period that the form is about, from 1. */
  readonly segment: number;
  readonly role: string;
  readonly entity: string;
  /** BCP 47. */
  readonly language: string;
  readonly revision: number;
  /** Of the role and the targets that the form was made from: 16 hexadecimal digits. */
  readonly digest: string;
}

/** The name under which PDF and DOCX files carry a stamp, as a field and as a property. */
export const STAMP_FIELD = 'rolebook';

const PREFIX = 'rolebook:1?';
const FORMS: readonly FormStamp['form'][] = ['appraisal', 'kpi-sheet'];
const DIGEST = /^[0-9a-f]{16}$/;
const COUNT = /^[1-9]\d{0,5}$/;

/** The stamp as one string, as it stands in a file. */
export function stampText(stamp: FormStamp): string {
  const { form, employee, period, segment, role, entity, language, revision, digest } = stamp;
  const values = { form, employee, period, segment: String(segment), role, entity, language };
  return PREFIX + new URLSearchParams({ ...values, revision: String(revision), digest }).toString();
}

/** The stamp that a string is; null when it is none, of a later version of Rolebook, or not whole. */
export function readStamp(text: string): FormStamp | null {
  if (!text.startsWith(PREFIX)) return null;
  const values = new URLSearchParams(text.slice(PREFIX.length));
  const given = (name: string): string => values.get(name) ?? '';
  const form = FORMS.find((one) => one === given('form'));
  const [employee, period, role, entity, language] = ['employee', 'period', 'role', 'entity', 'language'].map(given);
  if (form === undefined || !employee || !period || !role || !entity || !language) return null;
  // They stand in messages and in commands to be copied.
  if (!isPlain([employee, role, entity, language]) || readPeriod(period.replace('_', '..')) === null) return null;
  if (!COUNT.test(given('segment')) || !COUNT.test(given('revision')) || !DIGEST.test(given('digest'))) return null;
  const [segment, revision] = [Number(given('segment')), Number(given('revision'))];
  return { form, employee, period, segment, role, entity, language, revision, digest: given('digest') };
}

const PLAIN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

function isPlain(names: readonly string[]): boolean {
  return names.every((name) => PLAIN.test(name));
}
