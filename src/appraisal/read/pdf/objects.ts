/** A value of a PDF file (ISO 32000-2, 7.3). Arrays are arrays; names, strings, dictionaries and the rest have a kind. */
export type PdfObject =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfReference
  | PdfDictionary
  | PdfStream
  | readonly PdfObject[];

export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}

export interface PdfString {
  readonly kind: 'string';
  readonly bytes: Uint8Array;
}

export interface PdfReference {
  readonly kind: 'reference';
  readonly number: number;
  readonly generation: number;
}

export interface PdfDictionary {
  readonly kind: 'dictionary';
  readonly entries: ReadonlyMap<string, PdfObject>;
}

export interface PdfStream {
  readonly kind: 'stream';
  readonly dictionary: PdfDictionary;
  /** As they stand in the file: still filtered, and encrypted where the file is. */
  readonly bytes: Uint8Array;
}

type Kind = 'name' | 'string' | 'reference' | 'dictionary' | 'stream';

/** Whether an object is of a kind. */
export function isOf<K extends Kind>(
  object: PdfObject | undefined,
  kind: K,
): object is Extract<PdfObject, { readonly kind: K }> {
  return typeof object === 'object' && object !== null && 'kind' in object && object.kind === kind;
}

export function isArray(object: PdfObject | undefined): object is readonly PdfObject[] {
  return Array.isArray(object);
}

/** A whole number that is not negative; null for anything else. */
export function countOf(object: PdfObject | undefined): number | null {
  return typeof object === 'number' && Number.isSafeInteger(object) && object >= 0 ? object : null;
}

export function nameOf(object: PdfObject | undefined): string | null {
  return isOf(object, 'name') ? object.name : null;
}

/** Why a file cannot be read on. `damaged`: something in it is not as the format has it. */
export type PdfFaultReason = 'damaged' | 'protected' | 'too-large';

/** Ends the reading of a file, from wherever in it the fault is found; `readPdf` catches it. */
export class PdfFault extends Error {
  constructor(readonly reason: PdfFaultReason) {
    super(reason);
  }
}
