/** Bytes of a PDF file of one revision, with objects numbered from 1, of which the first is the catalogue. */
export function rawPdf(objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  return revision(
    parts,
    objects.map((object, index) => [index + 1, object]),
    objects.length + 1,
    trailer,
  );
}

/** The file with a further revision behind it, as viewers save: of the objects with these numbers. */
export function updatedPdf(
  bytes: Uint8Array,
  objects: readonly (readonly [number, string])[],
  trailer = '',
): Uint8Array {
  const before = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? '0';
  return revision([Buffer.from(bytes)], objects, 1000, `/Prev ${before} ${trailer}`);
}

/** A stream object with a dictionary, which need not say how long it is. */
export function rawStream(dictionary: string, content: Uint8Array): Uint8Array {
  const head = `<< ${dictionary} /Length ${content.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), content, Buffer.from('\nendstream')]);
}

/** The content of a form with fields, which are objects from 3 on, as the first two objects of a file. */
export function formObjects(fields: readonly string[]): readonly string[] {
  const references = fields.map((_, index) => `${index + 3} 0 R`).join(' ');
  return ['<< /Type /Catalog /AcroForm 2 0 R >>', `<< /Fields [${references}] >>`, ...fields];
}

function revision(
  parts: Buffer[],
  objects: readonly (readonly [number, string | Uint8Array])[],
  size: number,
  trailer: string,
): Uint8Array {
  let at = parts.reduce((sum, { length }) => sum + length, 0);
  let table = 'xref\n0 1\n0000000000 65535 f \n';
  for (const [number, object] of objects) {
    const body = typeof object === 'string' ? Buffer.from(object, 'latin1') : Buffer.from(object);
    const whole = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    table += `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
    parts.push(whole);
    at += whole.length;
  }
  const end = `${table}trailer\n<< /Root 1 0 R /Size ${size} ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(end)]));
}
