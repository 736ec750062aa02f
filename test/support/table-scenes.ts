import { type Scene, told } from './example-scene.js';
import { type MemoryWorld, memoryWorld } from './memory-world.js';
import { starterFiles } from './starter-files.js';
import { type MadeCell, xlsx, xlsxOf } from './xlsx.js';

const STAFF = 'roles/people/staff.xlsx';
const HEADINGS = ['id', 'name', 'position', 'hired'];
const ROBIN = ['e-01', 'Robin Example', 'head-of-sales', '2019-03-01'];

const LIST = `${HEADINGS.join(',')}\n${ROBIN.join(',')}\n`;

/** Mistakes in spreadsheets, which are no files of lines, and in which files there are. */
export function tableScenes(): Readonly<Record<string, Scene>> {
  const withStaff = (bytes: Uint8Array): MemoryWorld => memoryWorld({ ...starterFiles(), [STAFF]: bytes });
  const withRow = (...row: readonly MadeCell[]): MemoryWorld => withStaff(xlsxOf([HEADINGS, row]));
  const withFiles = (files: Readonly<Record<string, string>>): MemoryWorld =>
    memoryWorld({ ...starterFiles(), ...files });
  const sound = withRow(...ROBIN);
  return {
    'staff/missing': told(
      'In a workspace without a staff list:\n\n  rolebook appraisal status\n',
      withFiles({}),
      'The list was written, as roles/people/staff.csv.\n',
      withFiles({ 'roles/people/staff.csv': LIST }),
      ['appraisal', 'status'],
    ),
    'table/empty': told(
      'roles/people/staff.csv has no line at all.\n',
      withFiles({ 'roles/people/staff.csv': '' }),
      `roles/people/staff.csv begins with its headings:\n\n  ${HEADINGS.join(',')}\n`,
      withFiles({ 'roles/people/staff.csv': LIST }),
    ),
    'table/two-files': told(
      `There are roles/people/staff.csv and ${STAFF}, from which it was exported.\n`,
      memoryWorld({ ...starterFiles(), 'roles/people/staff.csv': LIST, [STAFF]: xlsxOf([HEADINGS, ROBIN]) }),
      `${STAFF} is there alone.\n`,
      sound,
    ),
    'table/damaged': told(
      `${STAFF} was copied from a memory stick that was pulled out too early.\n`,
      withStaff(xlsxOf([HEADINGS, ROBIN]).slice(0, -40)),
      'The file was copied once more.\n',
      sound,
    ),
    'table/formula': told(
      `In ${STAFF} the column "hired" looks its days up in another file:\n\n  =VLOOKUP(A2,'[payroll.xlsx]People'!A:C,3,0)\n`,
      withRow(...ROBIN.slice(0, 3), { attributes: 't="str"', content: '<f>VLOOKUP(A2,X:Z,3,0)</f><v>2019-03-01</v>' }),
      'The column was copied and pasted as values.\n',
      sound,
    ),
    'table/lost-digits': told(
      `In ${STAFF} the id of an employee is the number 12345678901234567890, which the spreadsheet keeps as 1.23456789012346E+19.\n`,
      withRow({ content: '<v>1.23456789012346E+19</v>' }, ...ROBIN.slice(1)),
      'The cell was formatted as text and the id typed again.\n',
      withRow('12345678901234567890', ...ROBIN.slice(1)),
    ),
    'table/no-value': told(
      `In ${STAFF} a formula in the column "hired" finds nothing, and the cell shows #N/A.\n`,
      withRow(...ROBIN.slice(0, 3), { attributes: 't="e"', content: '<v>#N/A</v>' }),
      'The day was written into the cell.\n',
      sound,
    ),
    'table/not-spreadsheet': told(
      `${STAFF} is a CSV file whose name was changed.\n`,
      withStaff(Buffer.from('id,name,position,hired\n')),
      'The file was opened in the spreadsheet program and saved as .xlsx.\n',
      sound,
    ),
    'table/protected': told(
      `${STAFF} asks for a password when it is opened.\n`,
      withStaff(compoundFile('EncryptedPackage')),
      'The password was taken off.\n',
      sound,
    ),
    'table/too-large': told(
      `${STAFF} has a lone cell in row 1 048 576, as somebody filled a column to its end.\n`,
      withStaff(xlsx({ sheets: [{ name: 'Staff', xml: '<row r="1048576"><c r="A1048576"><v>1</v></c></row>' }] })),
      'The rows below the list were deleted.\n',
      sound,
    ),
  };
}

/** What a file that Excel has put a password on begins with, and the name of its stream (MS-OFFCRYPTO 1.3.3). */
export function compoundFile(stream: string): Uint8Array {
  const signature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([signature, Buffer.alloc(504), Buffer.from(stream, 'utf16le')]);
}
