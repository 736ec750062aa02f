import type { RowReader } from './table/row-reader.js';

/** What names a folder on any computer: no signs of paths, no full stop at its end, no name that Windows keeps for devices. */
const ID = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9])?$/;
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** The id of an employee; `staff/id` when it could not name the folder of the employee's forms. */
export function employeeId({ text, report }: RowReader, column: string): string | null {
  const id = text(column);
  if (id === null || (ID.test(id) && !DEVICE.test(id))) return id;
  const shown = id.length > 40 ? 'This' : `"${id}"`;
  const message = `${shown} cannot be the id of an employee: it names a folder and stands in commands.`;
  const hint = 'use up to 64 letters from a to z, digits, hyphens, full stops and underscores, such as e-07';
  report({ code: 'staff/id', message, hint }, column);
  return null;
}
