import { readReturn } from '../../src/appraisal/read/read-return.js';
import { dateIn, numberIn } from '../../src/appraisal/read/values.js';
import type { ReturnCase } from './returned-files.js';

const MOST_MS = 500;
const LANGUAGES = ['el-GR', 'en-GB', 'gu-IN-u-nu-latn', 'lt-LT', 'nb-NO', 'th-TH-u-nu-latn'];

/** What reading a returned form breaks of its promises; null when nothing. */
export function promiseBrokenByReturn({ path, bytes, original }: ReturnCase): string | null {
  try {
    const start = process.cpuUsage();
    const read = readReturn(path, bytes);
    const { user, system } = process.cpuUsage(start);
    if (user + system > MOST_MS * 1000) return `reading takes ${Math.round((user + system) / 1000)} ms`;
    if (!read.ok) return brokenByRefusal(read.diagnostics);
    // The checksums of a Word file tell every change of what it says.
    if (path.endsWith('.docx') && original !== null && !isSame(read.value.values, readValues(path, original))) {
      return 'a damaged Word file is read with other values';
    }
    for (const [name, text] of read.value.values) {
      for (const conventions of LANGUAGES) {
        const field = { file: path, name, label: name, text, conventions };
        for (const one of [numberIn(field), dateIn(field)]) {
          if (one.ok && !/^(?:-?\d+(?:\.\d+)?|\d{4}-\d\d-\d\d)$/.test(one.value))
            return `"${text}" is read as ${one.value}`;
        }
      }
    }
    return null;
  } catch (error) {
    return error instanceof Error ? `throws ${error.stack ?? error.message}` : `throws ${String(error)}`;
  }
}

function brokenByRefusal(diagnostics: readonly { readonly code: string; readonly message: string }[]): string | null {
  if (diagnostics.length === 0) return 'a file is refused without a reason';
  const wrong = diagnostics.find(({ code, message }) => !code.startsWith('return/') || /undefined|NaN/.test(message));
  return wrong === undefined ? null : `a diagnostic is not as it should be: ${JSON.stringify(wrong)}`;
}

function readValues(path: string, bytes: Uint8Array): ReadonlyMap<string, string> {
  const read = readReturn(path, bytes);
  if (!read.ok) throw new Error('the original is refused');
  return read.value.values;
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return JSON.stringify([...a]) === JSON.stringify([...b]);
}
