import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pdfHeadAt, readPdf } from '../../../src/appraisal/read/pdf/read-pdf.js';
import { formObjects, rawPdf, rawStream, updatedPdf } from '../../support/raw-pdf.js';

/** What is read, in lines: the stamp, then each field with its label and values; or why nothing is. */
function read(bytes: Uint8Array): string[] {
  const result = readPdf(bytes);
  if (!result.ok) return [result.reason];
  const { stamp, fields } = result.content;
  return [
    ...(stamp === null ? [] : [`stamp ${stamp}`]),
    ...fields.map(({ name, label, values }) => `${name}${label && ` (${label})`}: ${values.join(' | ')}`),
  ];
}

function form(...fields: string[]): Uint8Array {
  return rawPdf(formObjects(fields));
}

function hex(text: string, encoding: 'utf16' | 'utf8'): string {
  const bytes = encoding === 'utf8' ? Buffer.from(`\ufeff${text}`) : Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return `<${bytes.toString('hex')}>`;
}

describe('texts of a PDF form', () => {
  it.each([
    ['UTF-16', hex('શ્રી น้ำ 𝟙', 'utf16'), 'શ્રી น้ำ 𝟙'],
    ['UTF-16 with languages', hex('\u001ben\u001bone \u001bel\u001bδύο', 'utf16'), 'one δύο'],
    ['UTF-8', hex('Ąžuolas', 'utf8'), 'Ąžuolas'],
    ['PDFDocEncoding', '(\\200 \\240 \\224 \\337 \\030)', '• € ﬂ ß ˘'],
    ['escapes', '(a\\(b\\)c (d) \\\\ \\101\\\n\\x)', 'a(b)c (d) \\ Ax'],
    ['line ends', '(one\\r\\ntwo\\rthree\\nfour\rfive)', 'one\ntwo\nthree\nfour\nfive'],
    ['decomposed letters', hex('e\u0301', 'utf16'), 'é'],
    ['an odd number of digits', '<414>', 'A@'],
  ])('are read from %s', (_, value, text) => {
    expect(read(form(`<< /FT /Tx /T (a) /V ${value} >>`))).toEqual([`a: ${text}`]);
  });

  it('may stand in a stream', () => {
    const stream = rawStream('/Filter /FlateDecode', deflateSync(Buffer.from('long text')));
    const file = rawPdf([...formObjects(['<< /FT /Tx /T (a) /V 4 0 R >>']), stream]);
    expect(read(file)).toEqual(['a: long text']);
  });

  it('are none where nothing is written', () => {
    expect(read(form('<< /FT /Tx /T (a) >>', '<< /FT /Tx /T (b) /V () >>', '<< /FT /Tx /T (c) /V ( \\n) >>'))).toEqual([
      'a: ',
      'b: ',
      'c: ',
    ]);
  });
});

describe('choices of a PDF form', () => {
  it('are those of the ticked box', () => {
    const fields = [
      '<< /FT /Btn /T (on) /V /Yes /AS /Yes >>',
      '<< /FT /Btn /T (off) /V /Off >>',
      '<< /FT /Btn /T (by its look) /AS /On >>',
    ];
    expect(read(form(...fields))).toEqual(['on: true', 'off: ', 'by its look: true']);
  });

  it('are those of the radio button, under its name or its number', () => {
    const kids = '/Kids [<< /AS /Off /AP << /N << /not-met 9 0 R >> >> >> << /AS /Off >>]';
    expect(
      read(
        form(
          `<< /FT /Btn /Ff 32768 /T (named) /V /not#2dmet ${kids} >>`,
          `<< /FT /Btn /Ff 32768 /T (numbered) /Opt [(no) (yes)] /V /1 ${kids} >>`,
          `<< /FT /Btn /Ff 32768 /T (only shown) /Kids [<< /AS /a >> << /AS /Off >>] >>`,
          `<< /FT /Btn /Ff 32768 /T (two) /Kids [<< /AS /a >> << /AS /b >>] >>`,
        ),
      ),
    ).toEqual(['named: not-met', 'numbered: yes', 'only shown: a', 'two: a | b']);
  });

  it('are those of the list, also where a program wrote what it shows', () => {
    const options = '/Opt [[(one) (First)] [(two) (Second)] (three)]';
    expect(
      read(
        form(
          `<< /FT /Ch /T (a) ${options} /V (two) >>`,
          `<< /FT /Ch /T (b) ${options} /V (Second) >>`,
          `<< /FT /Ch /T (c) ${options} /V [(one) (three)] >>`,
          `<< /FT /Ch /T (d) ${options} /V (else) >>`,
        ),
      ),
    ).toEqual(['a: two', 'b: two', 'c: one | three', 'd: else']);
  });
});

describe('the tree of a PDF form', () => {
  it('gives names and what fields have from those above them', () => {
    const objects = [
      ...formObjects(['<< /T (kpi) /FT /Tx /TU (Above) /Kids [4 0 R 5 0 R] >>']),
      '<< /T (deals.actual) /V (12) /TU (Deals) >>',
      '<< /T (value) /Kids [<< /T (actual) /V (13) >>] >>',
    ];
    expect(read(rawPdf(objects))).toEqual(['kpi.deals.actual (Deals): 12', 'kpi.value.actual (Above): 13']);
  });

  it('leaves out signatures and push buttons, and takes the stamp apart', () => {
    const fields = [
      '<< /FT /Sig /T (s) >>',
      '<< /FT /Btn /Ff 65536 /T (p) >>',
      '<< /FT /Tx /T (rolebook) /V (mark) >>',
    ];
    expect(read(form(...fields))).toEqual(['stamp mark']);
  });

  it('shows a field that stands twice with both values', () => {
    expect(read(form('<< /FT /Tx /T (a) /V (1) >>', '<< /FT /Tx /T (a) /V (2) >>'))).toEqual(['a: 1 | 2']);
  });

  it('is not followed in a circle', () => {
    expect(read(form('<< /T (a) /FT /Tx /Kids [3 0 R] >>'))).toEqual(['damaged']);
    expect(read(rawPdf(['2 0 R', '1 0 R']))).toEqual(['damaged']);
    expect(
      read(rawPdf([...formObjects(['<< /FT /Tx /T (a) /V 4 0 R >>']), '<< /Length 4 0 R >>\nstream\nx\nendstream'])),
    ).toEqual(['damaged']);
  });

  it('is empty in a file without a form, which may yet have the stamp', () => {
    expect(read(rawPdf(['<< /Type /Catalog >>', '<< /Rolebook (mark) >>'], '/Info 2 0 R'))).toEqual(['stamp mark']);
    expect(read(rawPdf(['<< /Type /Catalog >>']))).toEqual([]);
  });
});

describe('a PDF file that was saved several times', () => {
  const first = form('<< /FT /Tx /T (a) /V (old) >>', '<< /FT /Tx /T (b) /V (kept) >>');
  const second = updatedPdf(first, [[3, '<< /FT /Tx /T (a) /V (new) >>']]);

  it('is read with its newest values', () => {
    expect(read(second)).toEqual(['a: new', 'b: kept']);
    expect(read(updatedPdf(second, [[4, '<< /FT /Tx /T (b) /V (newest) >>']]))).toEqual(['a: new', 'b: newest']);
  });

  it('is not read with older ones where its end is missing', () => {
    fc.assert(
      fc.property(fc.integer({ min: first.length + 8, max: second.length - 3 }), (length) => {
        expect(read(second.subarray(0, length))).toEqual(['damaged']);
      }),
    );
  });

  it('is not read on in a circle of revisions', () => {
    expect(read(updatedPdf(second, [], '/XRefStm 0'))).toEqual(['damaged']);
    const text = Buffer.from(second).toString('latin1');
    const offset = /startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1] ?? '';
    expect(read(Buffer.from(text.replace(/\/Prev \d+/, `/Prev ${offset}`), 'latin1'))).toEqual(['damaged']);
  });
});

describe('a PDF file', () => {
  it('may begin behind some lines that a mail program has put there', () => {
    const bytes = Buffer.concat([Buffer.from('\r\n\r\n'), form('<< /FT /Tx /T (a) /V (1) >>')]);
    expect(pdfHeadAt(bytes)).toBe(4);
    expect(read(bytes)).toEqual(['a: 1']);
    expect(pdfHeadAt(Buffer.from('%PD'))).toBe(null);
  });

  it('keeps its objects in streams', () => {
    const [first, second] = ['<< /FT /Tx /T (a) /V (\\(x\\)) >> ', '<< /FT /Tx /T (b) /V (y) >>'];
    const content = Buffer.from(`4 0 5 ${first.length} ${first}${second}`);
    const stream = rawStream('/Type /ObjStm /N 2 /First 9 /Filter /FlateDecode', deflateSync(content));
    const widths = [1, 2, 1];
    const file = withXrefStream(['<< /AcroForm 2 0 R >>', '<< /Fields [4 0 R 5 0 R] >>', stream], [4, 5], 3, widths);
    expect(read(file)).toEqual(['a: (x)', 'b: y']);
  });

  it('is not unpacked where it is a bomb', () => {
    const stream = rawStream('/Filter /FlateDecode', deflateSync(Buffer.alloc(50_000_000), { level: 9 }));
    expect(stream.length).toBeLessThan(100_000);
    expect(read(rawPdf([...formObjects(['<< /FT /Tx /T (a) /V 4 0 R >>']), stream]))).toEqual(['too-large']);
  });

  it('is not read again and again', () => {
    const long = `(${'x'.repeat(1_000_000)})`;
    const fields = Array.from({ length: 40 }, (_, index) => `<< /FT /Tx /T (f${index}) /V ${long} >>`);
    expect(read(form(...fields))).toEqual(['too-large']);
  });

  it.each([
    ['deep arrays', form('['.repeat(100_000))],
    ['a string without end', form('<< /FT /Tx /T (a')],
    [
      'another object at an offset',
      Buffer.from(Buffer.from(form('<< >>')).toString('latin1').replace('3 0 obj', '9 0 obj')),
    ],
    ['no end', form('<< >>').subarray(0, -3)],
    [
      'an unknown filter',
      rawPdf([...formObjects(['<< /FT /Tx /T (a) /V 4 0 R >>']), rawStream('/Filter /JBIG2Decode', Buffer.from('x'))]),
    ],
    ['nothing', Buffer.from('%PDF-1.7\n')],
  ])('with %s is damaged', (_, bytes) => expect(read(bytes)).toEqual(['damaged']));
});

/** A file with its table of objects in a stream; `within` are objects in the stream of objects with that number. */
function withXrefStream(
  objects: readonly (string | Uint8Array)[],
  within: readonly number[],
  stream: number,
  widths: readonly number[],
): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const rows: number[][] = [[0, 0, 0]];
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  objects.forEach((object, index) => {
    rows.push([1, length(), 0]);
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object as string), Buffer.from('\nendobj\n'));
  });
  rows.push(...within.map((_, index) => [2, stream, index]));
  const at = length();
  const table = Buffer.from(
    rows.flatMap(([type = 0, second = 0, third = 0]) => [2, type, second >> 8, second & 255, third]),
  );
  const rowLength = widths.reduce((sum, width) => sum + width, 0);
  // Each row begins with the number of a predictor, here "up": what is written are differences to the row above.
  const differences = table.map((byte, index) =>
    index % (rowLength + 1) === 0 ? byte : byte - (table[index - rowLength - 1] ?? 0) * (index > rowLength ? 1 : 0),
  );
  const head = `/Type /XRef /Root 1 0 R /Size ${rows.length} /W [${widths.join(' ')}] /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns ${rowLength} >>`;
  parts.push(Buffer.from(`${rows.length} 0 obj\n`), Buffer.from(rawStream(head, deflateSync(differences))));
  parts.push(Buffer.from(`\nendobj\nstartxref\n${at}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
}
