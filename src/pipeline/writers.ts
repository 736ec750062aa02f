import type { Writer } from '../writers/types.js';

export const FORMATS = ['docx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** The writer of a format, loaded when first needed: the packages behind the other one cost time at the start. */
export async function writerOf(format: Format): Promise<Writer> {
  if (format === 'docx') return (await import('../writers/docx/write-docx.js')).writeDocx;
  return (await import('../writers/pdf/write-pdf.js')).writePdf;
}
