import { deflateSync, inflateSync } from 'node:zlib';

/** The compressed streams of a PDF file, decompressed: what any writer of the same content must compress. */
export function streamsOf(pdf: Uint8Array): readonly Uint8Array[] {
  const file = Buffer.from(pdf);
  const streams: Uint8Array[] = [];
  const marker = Buffer.from('\nstream\n');
  for (let at = file.indexOf(marker); at !== -1; at = file.indexOf(marker, at + marker.length)) {
    const dictionary = file.subarray(file.lastIndexOf('obj', at), at).toString('latin1');
    const length = /\/Length (\d+)/.exec(dictionary)?.[1];
    if (!dictionary.includes('/FlateDecode') || length === undefined) continue;
    const start = at + marker.length;
    streams.push(inflateSync(file.subarray(start, start + Number(length))));
  }
  if (streams.length === 0) throw new Error('the PDF has no compressed streams');
  return streams;
}

/** The least that a PDF of this content can cost: compressing its streams. */
export function deflateAll(streams: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(streams.map((stream) => deflateSync(stream)));
}
