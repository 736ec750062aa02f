import type { Diagnostic, Place } from '../../diagnostic/diagnostic.js';
import { decodeText } from '../../source/decode-text.js';
import { parseYaml } from '../../source/parse-yaml.js';
import { isFields, type PlainData } from '../../source/plain-data.js';
import type { Source } from '../../source/source.js';
import { unknownColumn } from './headings.js';
import type { Cell, Row, TableKind, TableReading } from './types.js';

/** The entries of a list of mappings, whose keys are the names of the columns. */
export function yamlTable(bytes: Uint8Array, file: string, kind: TableKind): TableReading {
  const decoded = decodeText(bytes, file);
  if (!decoded.ok) return { table: null, diagnostics: decoded.diagnostics };
  const { source, diagnostics: before } = parseYaml(decoded.value, file);
  if (source === null) return { table: null, diagnostics: before.map(withAdvice) };
  const { data } = source;
  if (!Array.isArray(data)) return { table: null, diagnostics: [...before, noList(source, kind)] };
  const diagnostics = [...before];
  const lines = decoded.value.split(/\r?\n/);
  const rows = (data as readonly PlainData[]).flatMap((entry, index) =>
    rowOf(source, lines, entry, index, kind, diagnostics),
  );
  return { table: { file, columns: new Set(kind.columns), rows, lost: [] }, diagnostics };
}

/** A list of people is not to be divided. */
function withAdvice(diagnostic: Diagnostic): Diagnostic {
  if (diagnostic.code !== 'yaml/too-many-entries') return diagnostic;
  return { ...diagnostic, hint: 'keep a list of that size as CSV or XLSX' };
}

function noList(source: Source<PlainData>, { noun, required }: TableKind): Diagnostic {
  const message = `In YAML ${noun} is a list: one entry for each row.`;
  const hint = `begin each entry with a hyphen: - { ${required.map((id) => `${id}: …`).join(', ')} }`;
  return { severity: 'error', code: 'table/shape', message, hint, place: source.valuePlace([]) };
}

function rowOf(
  source: Source<PlainData>,
  lines: readonly string[],
  entry: PlainData,
  index: number,
  kind: TableKind,
  diagnostics: Diagnostic[],
): readonly Row[] {
  const place = source.keyPlace([index]);
  if (!isFields(entry)) {
    const message = 'An entry of the list is no mapping of columns to values.';
    const hint = `write it as - { ${kind.required.map((id) => `${id}: …`).join(', ')} }`;
    diagnostics.push({ severity: 'error', code: 'table/shape', message, hint, place });
    return [];
  }
  const cells = new Map<string, Cell>();
  for (const [key, value] of Object.entries(entry)) {
    const id = kind.columns.find((known) => known === key.toLowerCase());
    if (id === undefined) diagnostics.push(unknownColumn(key, source.keyPlace([index, key]), kind));
    else if (typeof value === 'object' && value !== null) {
      const message = `The value of "${key}" must be one text or number.`;
      diagnostics.push({ severity: 'error', code: 'table/shape', message, place: source.valuePlace([index, key]) });
      cells.set(id, { kind: 'fault', text: '', place: source.valuePlace([index, key]) });
    } else {
      const valuePlace = source.valuePlace([index, key]);
      const text = value === null ? '' : typeof value === 'number' ? typed(lines, valuePlace) : String(value).trim();
      const cellKind = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'flag' : 'text';
      if (text !== '') cells.set(id, { kind: cellKind, text, place: valuePlace });
    }
  }
  return cells.size === 0 ? [] : [{ place, cells }];
}

/** A number as it stands in the file: an id such as 0042 keeps its zeros. */
function typed(lines: readonly string[], place: Place): string {
  if (!('line' in place)) return '';
  return (lines[place.line - 1] ?? '').slice(place.column - 1, place.column - 1 + (place.length ?? 0));
}
