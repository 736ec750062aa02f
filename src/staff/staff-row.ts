import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { employeeId } from './employee-id.js';
import type { Proposals } from './proposals.js';
import { type RowReader, rowReader } from './table/row-reader.js';
import type { Row, Table } from './table/types.js';
import type { Assignment, Known, TitleForm } from './types.js';

/** Columns that belong to the person, whatever the position. */
export const PERSONAL = ['name', 'email', 'language', 'hired', 'left', 'last-appraisal', 'title-form'] as const;

export type Personal = Readonly<Record<(typeof PERSONAL)[number], string | null>>;

/** One row of the staff list. */
export interface StaffRow {
  readonly id: string;
  readonly reader: RowReader;
  readonly personal: Personal;
  /** Null when it has no position that is known. */
  readonly assignment: Assignment | null;
}

const TITLE_FORMS: readonly TitleForm[] = ['neutral', 'masculine', 'feminine'];

/** A row as far as it can be read; null when it does not say whom it is about. */
export function staffRow(
  row: Row,
  { columns }: Table,
  known: Known,
  proposals: Proposals,
  diagnostics: Diagnostic[],
): StaffRow | null {
  const reader = rowReader(row, columns, diagnostics);
  const { text, day, required } = reader;
  const id = required('id', (column) => employeeId(reader, column));
  const titleForm = text('title-form')?.toLowerCase() ?? null;
  if (titleForm !== null && !TITLE_FORMS.some((form) => form === titleForm)) {
    const message = `"${titleForm}" is none of ${TITLE_FORMS.join(', ')}.`;
    reader.report(
      { code: 'table/unknown-value', message, ...proposals.near(titleForm, TITLE_FORMS, EMPTY) },
      'title-form',
    );
  }
  const personal = {
    name: text('name'),
    email: emailOf(reader, diagnostics),
    language: languageOf(reader, known, proposals),
    hired: day('hired'),
    left: day('left'),
    'last-appraisal': day('last-appraisal'),
    'title-form': titleForm,
  };
  const assignment = assignmentOf(reader, known, proposals);
  return id === null ? null : { id, reader, personal, assignment };
}

const EMPTY = 'write one of them, or leave the cell empty';

function assignmentOf(reader: RowReader, known: Known, proposals: Proposals): Assignment | null {
  const { text, day, required, report, place } = reader;
  const position = required('position', text);
  const entity = text('entity');
  const unit = text('unit');
  if (position !== null && !known.positions.has(position)) {
    const hint = proposals.listed(position, 'positions', [...known.positions.keys()]);
    const message = `There is no role and no post "${position}".`;
    report({ code: 'staff/unknown-position', message, ...hint }, 'position');
  }
  if (entity !== null && !known.entities.includes(entity)) {
    const hint = proposals.listed(entity, 'entities', known.entities);
    report({ code: 'staff/unknown-entity', message: `There is no entity "${entity}".`, ...hint }, 'entity');
  }
  if (unit !== null && !known.units.includes(unit)) {
    const hint = proposals.listed(unit, 'units', known.units);
    report({ code: 'staff/unknown-unit', message: `There is no unit "${unit}".`, ...hint }, 'unit');
  }
  const from = day('from');
  const manager = text('manager');
  const workingTimePercent = workingTimeOf(reader);
  return position === null ? null : { from, position, entity, unit, manager, workingTimePercent, place };
}

function workingTimeOf({ decimal, report }: RowReader): number {
  const typed = decimal('working-time');
  const percent = typed === null ? 100 : Number(typed);
  if (percent >= 1 && percent <= 100) return percent;
  const message = `The working time must be from 1 to 100 percent of full time, not ${typed}.`;
  const hint =
    percent > 0 && percent < 1
      ? `write ${Number((percent * 100).toPrecision(12))} for that share of full time`
      : 'write 100 for full time';
  report({ code: 'staff/working-time', message, hint }, 'working-time');
  return 100;
}

function languageOf({ text, report }: RowReader, { languages }: Known, proposals: Proposals): string | null {
  const typed = text('language');
  if (typed === null) return null;
  const language = languages.find((one) => one.toLowerCase() === typed.toLowerCase());
  if (language !== undefined) return language;
  const message = `No documents can be printed in the language "${typed}", as there is no locale for it.`;
  report({ code: 'staff/unknown-language', message, ...proposals.listed(typed, 'languages', languages) }, 'language');
  return null;
}

/** One address, of a mailbox and a domain with a dot; whether anybody reads it, nobody can tell from here. */
const EMAIL = /^[^\s@,;:<>()"]+@[^\s@,;:<>()".]+(?:\.[^\s@,;:<>()".]+)+$/u;

/** A warning for what can hardly be an address; it is not quoted, as it may name a person. */
function emailOf({ text, placeOf }: RowReader, diagnostics: Diagnostic[]): string | null {
  const email = text('email');
  if (email === null || EMAIL.test(email)) return email;
  const message = 'This can hardly be an e-mail address.';
  const hint = 'write one address, such as a.sample@example.com';
  diagnostics.push({ severity: 'warning', code: 'staff/email', message, hint, place: placeOf('email') });
  return email;
}
