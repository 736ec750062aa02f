import { runTool } from './run-tool.js';

/** A value as `qpdf --json` writes it: names begin with `/`, strings with `u:` or `b:`, references look like `4 0 R`. */
export type QpdfValue = null | boolean | number | string | readonly QpdfValue[] | { readonly [key: string]: QpdfValue };
export type QpdfDictionary = { readonly [key: string]: QpdfValue };

/** A file as qpdf, an independent reader, understands it. */
export interface QpdfFile {
  readonly catalogue: QpdfDictionary;
  /** References to the pages' objects, in order. */
  readonly pages: readonly string[];
  readonly resolve: (value: QpdfValue | undefined) => QpdfValue;
  readonly dictionary: (value: QpdfValue | undefined) => QpdfDictionary;
  readonly list: (value: QpdfValue | undefined) => readonly QpdfValue[];
  readonly text: (value: QpdfValue | undefined) => string;
  /** Decoded content of a stream, as latin-1. */
  readonly stream: (value: QpdfValue | undefined) => string;
}

interface Entry {
  readonly value?: QpdfValue;
  readonly stream?: { readonly dict: QpdfDictionary; readonly data?: string };
}

export async function readWithQpdf(path: string): Promise<QpdfFile> {
  const options = ['--json=2', '--json-stream-data=inline', '--decode-level=generalized', path];
  const { status, stdout, stderr } = await runTool('qpdf', options);
  if (status !== 0) throw new Error(`qpdf ended with ${status}: ${stderr}`);
  const json = JSON.parse(stdout);
  const entries: Readonly<Record<string, Entry>> = json.qpdf[1];
  const entryOf = (value: QpdfValue | undefined): Entry | undefined =>
    typeof value === 'string' && isReference(value) ? entries[`obj:${value}`] : undefined;
  const resolve = (value: QpdfValue | undefined): QpdfValue => {
    const entry = entryOf(value);
    if (entry === undefined) return value ?? null;
    return resolve(entry.value ?? entry.stream?.dict ?? null);
  };
  const dictionary = (value: QpdfValue | undefined): QpdfDictionary => {
    const resolved = resolve(value);
    return isDictionary(resolved) ? resolved : {};
  };
  return {
    catalogue: dictionary(dictionary(entries.trailer?.value)['/Root']),
    pages: json.pages.map((page: { readonly object: string }) => page.object),
    resolve,
    dictionary,
    list(value) {
      const resolved = resolve(value);
      if (resolved === null) return [];
      return Array.isArray(resolved) ? resolved : [value ?? null];
    },
    text(value) {
      const resolved = resolve(value);
      if (typeof resolved !== 'string') return '';
      if (resolved.startsWith('b:')) return Buffer.from(resolved.slice(2), 'hex').toString('latin1');
      return resolved.startsWith('u:') ? resolved.slice(2) : resolved;
    },
    stream: (value) => Buffer.from(entryOf(value)?.stream?.data ?? '', 'base64').toString('latin1'),
  };
}

export function isReference(value: QpdfValue | undefined): value is string {
  return typeof value === 'string' && /^\d+ \d+ R$/.test(value);
}

function isDictionary(value: QpdfValue): value is QpdfDictionary {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
