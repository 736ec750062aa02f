const SEPARATORS = [',', ';', '\t'];

export interface Separation {
  readonly separator: string;
  /** Where the rows begin: after the line `sep=;` that some spreadsheets write, else 0. */
  readonly start: number;
}

/**
 * What stands between the cells of a CSV text: what its first line says (`sep=;`), else of comma, semicolon and tab the one
 * that its head has most of, outside quotes. A spreadsheet writes semicolons where the comma is the decimal sign.
 */
export function separatorOf(text: string): Separation {
  const [declaration, declared] = /^sep=(.)(?:\r\n|\r|\n|$)/i.exec(text) ?? [];
  if (declaration !== undefined && declared !== undefined) return { separator: declared, start: declaration.length };
  const head = (/^\s*(.*)/.exec(text)?.[1] ?? '').replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => head.split(separator).length);
  const most = Math.max(...counts);
  return { separator: SEPARATORS[counts.indexOf(most)] ?? ',', start: 0 };
}
