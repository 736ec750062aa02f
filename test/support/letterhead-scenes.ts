import { readFileSync } from 'node:fs';
import { baseBytes, changedBase, compound, FILE } from '../writers/docx/base/bases.js';
import { type Scene, told } from './example-scene.js';
import { rootPath } from './generate-types.js';
import { memoryWorld } from './memory-world.js';
import { starterFiles } from './starter-files.js';

const THEME = 'templates/themes/default.yaml';
const TEMPLATE = 'templates/job-description.hbs';
const NUMBER = ' number="{{document.number}}"';
const HEADER = 'word/header2.xml';
const HEADER_RELATIONS = 'word/_rels/header2.xml.rels';
const DOCUMENT = 'word/document.xml';

/** By code of `base/…`, what was done to a letterhead in Word, and the worlds with the file that comes of it. */
export function letterheadScenes(): Readonly<Record<string, Scene>> {
  const theme = read(THEME).replace('\nname: Default\n', '\nname: Default\nbase: letterhead.docx\n');
  const files = { ...starterFiles(), [THEME]: theme };
  const sound = memoryWorld({ ...files, [FILE]: baseBytes('word') });
  const of = (bytes: Uint8Array, bad: string, good: string): Scene =>
    told(bad, memoryWorld({ ...files, [FILE]: bytes }), good, sound);

  return {
    'base/damaged': of(
      baseBytes('word').subarray(0, 5000),
      `The letterhead was copied to ${FILE}, and the network failed half-way.\n`,
      'The file was copied again, as a whole.\n',
    ),
    'base/dropped': of(
      withTable(),
      'Cells of Excel were pasted into the header of the letterhead as an object ("Microsoft Excel Worksheet Object").\n',
      'The cells were pasted with Paste Special as "Picture".\n',
    ),
    'base/empty-placeholder': told(
      'The letterhead says "Nr. {{number}}", and <document> in a template of the workspace gives no number. Then:\n\n' +
        '  rolebook build --format docx\n',
      memoryWorld({ ...files, [FILE]: baseBytes('word'), [TEMPLATE]: read(TEMPLATE).replace(NUMBER, '') }),
      `Among the attributes of <document> there is\n\n ${NUMBER}\n`,
      memoryWorld({ ...files, [FILE]: baseBytes('word'), [TEMPLATE]: read(TEMPLATE) }),
      ['build', '--format', 'docx'],
    ),
    'base/external': of(
      withLinkedLogo(),
      'The logo in the header was put in with Insert, Pictures, and "Link to File" was chosen in place of "Insert".\n',
      'The logo was put in with "Insert": it is in the letterhead itself.\n',
    ),
    'base/fetching-field': of(
      inHeader(field(' INCLUDEPICTURE "N:\\\\logo.png" \\d ')),
      'The logo in the header is a field: Insert, Quick Parts, Field, IncludePicture.\n',
      'The field was clicked and Ctrl+Shift+F9 pressed, which left the logo as a picture.\n',
    ),
    'base/macros': of(
      changedBase({
        '[Content_Types].xml': (xml) =>
          xml.replace(/application\/vnd[^"]*document\.main/, 'application/vnd.ms-word.document.macroEnabled.main'),
      }),
      'The letterhead was saved as "Word Macro-Enabled Document", and letterhead.docm was renamed to letterhead.docx.\n',
      'The letterhead was saved as "Word Document".\n',
    ),
    'base/missing': told(
      'The theme says\n\n  base: letterhead.docx\n\nand the letterhead was put into the folder roles.\n',
      memoryWorld({ ...files, 'roles/letterhead.docx': baseBytes('word') }),
      'The letterhead was put into the folder templates.\n',
      sound,
    ),
    'base/no-body-mark': of(
      changedBase({ [DOCUMENT]: (xml) => xml.replace('{{body}}', '') }),
      'The text of the letterhead, below its header, begins with the line\n\n  Personalabteilung, {{company}}\n',
      'The text of the letterhead begins with the lines\n\n  Personalabteilung, {{company}}\n  {{body}}\n',
    ),
    'base/no-page-number': of(
      changedBase({
        'word/footer1.xml': (xml) => xml.replace(/<w:r><w:(fldChar|instrText)(?:(?!<\/w:r>).)*<\/w:r>/g, ''),
      }),
      'The footer says "Seite 2", and the 2 was typed.\n',
      'The footer says "Seite", and the number was put in with Insert, Page Number, Current Position.\n',
    ),
    'base/not-word': of(
      compound('WordDocument'),
      'The letterhead was made in Word 97, and letterhead.doc was renamed to letterhead.docx.\n',
      'letterhead.doc was opened in Word and saved as "Word Document (*.docx)".\n',
    ),
    'base/protected': of(
      compound('EncryptedPackage'),
      'The letterhead was locked with File, Info, Protect Document, Encrypt with Password.\n',
      'The password was taken off in the same place, and the letterhead saved.\n',
    ),
    'base/too-large': of(
      inHeader('<w:p><w:r><w:pict><v:rect style="width:1pt;height:1pt"/></w:pict></w:r></w:p>'.repeat(60_000)),
      'A plan of the building was pasted into the header as a drawing of 60 000 shapes.\n',
      'The plan was pasted with Paste Special as "Picture".\n',
    ),
    'base/too-narrow': of(
      changedBase({ [DOCUMENT]: (xml) => xml.replace('w:left="1418"', 'w:left="100mm"') }),
      'In Layout, Margins, the left margin is 10 cm, so that a column of addresses has room there.\n',
      'The addresses stand in the footer, and the left margin is 2.5 cm.\n',
    ),
    'base/unknown-placeholder': of(
      changedBase({ 'word/header1.xml': (xml) => xml.replace('{{number}}', '{{numbr}}') }),
      'The header says "Tintenfass GmbH – {{numbr}}".\n',
      'The header says "Tintenfass GmbH – {{number}}".\n',
    ),
  };
}

function read(path: string): string {
  return readFileSync(rootPath(path), 'utf8');
}

/** The letterhead with that at the end of the header of its first page. */
function inHeader(content: string): Uint8Array {
  return changedBase({ [HEADER]: (xml) => xml.replace('</w:hdr>', () => `${content}</w:hdr>`) });
}

function field(instruction: string): string {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `<w:p>${mark('begin')}<w:r><w:instrText>${instruction}</w:instrText></w:r>${mark('end')}</w:p>`;
}

function withTable(): Uint8Array {
  const object = '<w:p><w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12" r:id="rId9"/></w:object></w:r></w:p>';
  return changedBase({
    [HEADER]: (xml) => xml.replace('</w:hdr>', `${object}</w:hdr>`),
    [HEADER_RELATIONS]: related('package', 'embeddings/Table.xlsx'),
  });
}

function withLinkedLogo(): Uint8Array {
  return changedBase({
    [HEADER]: (xml) => xml.replace('r:embed="rId1"', 'r:link="rId9"'),
    [HEADER_RELATIONS]: related('image', 'file:///N:/Logos/logo.png', ' TargetMode="External"'),
  });
}

function related(kind: string, target: string, mode = ''): (xml: string) => string {
  const type = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
  const relation = `<Relationship Id="rId9" Type="${type}" Target="${target}"${mode}/>`;
  return (xml) => xml.replace('</Relationships>', `${relation}</Relationships>`);
}
