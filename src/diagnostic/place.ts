import type { Place } from './diagnostic.js';

/** `file:line:column`, as editors and terminals make it a link; a row, a field or the file alone in words. */
export function formatPlace(place: Place): string {
  if ('line' in place) return `${place.file}:${place.line}:${place.column}`;
  if ('row' in place) return `${place.file}, row ${place.row}${columnOf(place)}`;
  if ('field' in place) return `${place.file}, field "${place.field}"`;
  return place.file;
}

function columnOf({ column, heading = '' }: { readonly column?: number; readonly heading?: string }): string {
  if (heading !== '') return `, column "${heading}"`;
  return column === undefined ? '' : `, column ${column}`;
}
