import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Document } from '../../../../src/document/types.js';
import { openBase } from '../../../../src/writers/docx/base/open-base.js';
import type { Base } from '../../../../src/writers/docx/base/types.js';
import { packPart, zip } from '../../../../src/writers/docx/package/zip.js';
import { writeDocx } from '../../../../src/writers/docx/write-docx.js';
import type { WriterContext } from '../../../../src/writers/types.js';
import { context, theme } from '../write-sample.js';

export const FILE = 'templates/letterhead.docx';

export type BaseName = 'word' | 'libreoffice';

/** The bytes of a letterhead under `bases/`. */
export function baseBytes(name: BaseName): Uint8Array {
  return readFileSync(new URL(`../bases/${name}.docx`, import.meta.url));
}

/** Changes of parts, by path; null takes a part away, and a path that is new adds one. */
export type Changes = Readonly<Record<string, ((text: string) => string) | string | null>>;

/** A letterhead with changed parts; throws where a change changes nothing. */
export function changedBase(changes: Changes, name: BaseName = 'word'): Uint8Array {
  const parts = unzipSync(baseBytes(name));
  for (const [path, change] of Object.entries(changes)) {
    const before = parts[path];
    const text = before === undefined ? '' : strFromU8(before);
    const after = typeof change === 'function' ? change(text) : change;
    if (after === text) throw new Error(`${path} is as it was`);
    if (after === null) delete parts[path];
    else parts[path] = strToU8(after);
  }
  return zip(Object.entries(parts).map(([path, bytes]) => packPart(path, bytes)));
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What a file of old Office programs, or one with a password, has at its start, and the name of a stream in it. */
export function compound(stream: string): Uint8Array {
  return Buffer.concat([Buffer.from(COMPOUND), Buffer.alloc(504), Buffer.from(stream, 'utf16le')]);
}

export function sound(bytes: Uint8Array): Base {
  const opened = openBase(bytes, FILE);
  if (!opened.ok) throw new Error(opened.diagnostics.map(({ message }) => message).join('\n'));
  return opened.value;
}

/** What opening it says, one line each: severity, code, message, hint. */
export function complaints(bytes: Uint8Array): readonly string[] {
  return openBase(bytes, FILE).diagnostics.map(({ severity, code, message, hint = '' }) =>
    `${severity} ${code}: ${message} ${hint}`.trimEnd(),
  );
}

/** A document on a base. */
export async function writeOn(base: Base, document: Document, more: Partial<WriterContext> = {}): Promise<Uint8Array> {
  const written = await writeDocx(document, theme, { ...context, ...more, base });
  if (!written.ok) throw new Error(written.diagnostics.map(({ message }) => message).join('\n'));
  return written.value;
}
