const BYTE_ORDER_MARK = '\ufeff';

/**
 * A table as CSV (RFC 4180). With letters beyond ASCII it begins with a byte order mark, without which Excel takes it for
 * another encoding. A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  const text = rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
  return /[^\n\r\t -~]/.test(text) ? `${BYTE_ORDER_MARK}${text}` : text;
}

function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
