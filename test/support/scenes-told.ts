import { readFileSync } from 'node:fs';
import { formatDiagnostics } from '../../src/diagnostic/format.js';
import { readSfnt } from '../../src/text/sfnt.js';
import type { Refusal, World } from '../../src/world.js';
import { writeDocx } from '../../src/writers/docx/write-docx.js';
import { document, p } from '../writers/docx/nodes.js';
import { context, theme } from '../writers/docx/write-sample.js';
import { appraisalScenes } from './appraisal-scenes.js';
import { collectScenes } from './collect-scenes.js';
import { completeScenes } from './complete-scenes.js';
import { type Act, type Scene, told } from './example-scene.js';
import { rootPath } from './generate-types.js';
import { letterheadScenes } from './letterhead-scenes.js';
import { type MemoryWorld, memoryWorld } from './memory-world.js';
import { resultScenes } from './result-scenes.js';
import { returnScenes } from './return-scenes.js';
import { COMPANY, LOGO, ROLE, starterFiles } from './starter-files.js';
import { tableScenes } from './table-scenes.js';
import { translationScenes } from './translation-scenes.js';

/** What lines of files could not show, or not in a few: by code, what was done in words, and the worlds in which it was. */
export function scenesTold(): Readonly<Record<string, Scene>> {
  const starter = starterFiles();
  const role = starter[ROLE] ?? '';
  const logo = starter[LOGO] ?? '';
  const sound = memoryWorld(starter);
  const withFile = (path: string, content: string | Uint8Array): MemoryWorld =>
    memoryWorld({ ...starter, [path]: content });

  return {
    ...appraisalScenes(),
    ...letterheadScenes(),
    ...collectScenes(),
    ...completeScenes(),
    ...returnScenes(),
    ...tableScenes(),
    ...resultScenes(),
    ...translationScenes(),
    'file/encoding': told(
      `${ROLE} begins with the line\n\n  # Häufig gebraucht\n\nand was saved as "Windows-1252" (often called ANSI).\n`,
      withFile(ROLE, Buffer.from(`# Häufig gebraucht\n${role}`, 'latin1')),
      'The same file, saved as "UTF-8".\n',
      withFile(ROLE, `# Häufig gebraucht\n${role}`),
    ),
    'file/too-large': told(
      `${ROLE} has 1.2 MB, as a whole report was pasted into it.\n`,
      withFile(ROLE, role + '# A line of the report.\n'.repeat(50_000)),
      'The same file without the report: a role has a few pages.\n',
      sound,
    ),
    'file/unreadable': told(
      `${ROLE} is a folder.\n`,
      refusingToRead(memoryWorld(starter), ROLE, 'directory'),
      `${ROLE} is a file.\n`,
      sound,
    ),
    'font/incomplete': told(
      'templates/fonts/house.ttf was made for a web page and has only signs, and the theme says\n\n' +
        '  regular: [house.ttf, noto-sans-regular.ttf]\n',
      memoryWorld({ ...starter, [HOUSE_FONT]: font('symbols-regular'), [THEME]: HOUSE_THEME }),
      'templates/fonts/house.ttf is the file for the desktop, with all letters, figures and signs.\n',
      memoryWorld({ ...starter, [HOUSE_FONT]: font('noto-sans-regular'), [THEME]: HOUSE_THEME }),
    ),
    'font/licence': told(
      'In templates/fonts/house.ttf the maker has set the bit for "restricted licence embedding", and the theme says\n\n' +
        '  regular: [house.ttf, noto-sans-regular.ttf]\n',
      memoryWorld({ ...starter, [HOUSE_FONT]: restrictedFont(), [THEME]: HOUSE_THEME }),
      'The maker has sent a file with a licence for documents.\n',
      memoryWorld({ ...starter, [HOUSE_FONT]: font('noto-sans-regular'), [THEME]: HOUSE_THEME }),
    ),
    'font/unreadable': told(
      'templates/fonts/house.ttf is a font with PostScript outlines (.otf) under another name, and the theme says\n\n' +
        '  regular: [house.ttf, noto-sans-regular.ttf]\n',
      memoryWorld({
        ...starter,
        'templates/fonts/house.ttf': postScriptFont(),
        [THEME]: themeWith('house.ttf, noto-sans-regular.ttf'),
      }),
      'The theme names a font with TrueType outlines:\n\n  regular: [noto-sans-regular.ttf]\n',
      withFile(THEME, themeWith('noto-sans-regular.ttf')),
    ),
    'output/stale': told(
      'roles/sales-clerk.yaml was renamed to roles/sales-representative.yaml, and out/en/sales-clerk/ is still there. Then:\n\n  rolebook build --format docx\n',
      memoryWorld({ ...starter, 'out/en/sales-clerk/job-description.docx': 'old' }),
      'out/en/sales-clerk/ was removed. Then:\n\n  rolebook build --format docx\n',
      sound,
      ['build', '--format', 'docx'],
    ),
    'output/unwritable': told(
      'A word processor has out/en/sales-representative/job-description.docx open. Then:\n\n  rolebook build --format docx\n',
      memoryWorld(starter, { locked: ['out/en/sales-representative/job-description.docx'] }),
      'Close the document, then:\n\n  rolebook build --format docx\n',
      sound,
      ['build', '--format', 'docx'],
    ),
    'picture/too-large': told(
      `${LOGO} holds a traced photo of 30 000 outlines.\n`,
      withFile(LOGO, logo.replace('</svg>', `<path d="M0 0${'L1 1'.repeat(30_000)}"/></svg>`)),
      `${LOGO} holds the drawn logo, of a few outlines.\n`,
      sound,
    ),
    'picture/unreadable': told(
      `${LOGO} is a GIF, and only its name was changed.\n`,
      withFile(LOGO, Buffer.from('GIF89a\u0001\u0000\u0001\u0000', 'latin1')),
      `The picture was opened in a drawing program and exported as SVG to ${LOGO}.\n`,
      sound,
    ),
    'role/extends-depth': told(
      'roles/level-17.yaml extends level-16, which extends level-15, and so on down to level-1.\n',
      memoryWorld({ ...starter, ...levels(17, (level) => `level-${level - 1}`) }),
      'All of them extend level-1 alone, and each says itself what is different.\n',
      memoryWorld({ ...starter, ...levels(17, () => 'level-1') }),
    ),
    'template/too-deep': told(
      'templates/partials/title.hbs has 40 blocks in each other, where 32 may be:\n\n  {{#if role.title}}{{#if role.title}} and so on\n',
      withFile(TITLE, titleIn(40)),
      'One block says the same:\n\n  {{#if role.title}}<h1>{{role.title}}</h1>{{/if}}\n',
      withFile(TITLE, titleIn(1)),
    ),
    'text/forbidden-character': {
      bad: writing('Files letters.\u0007'),
      good: writing('Files letters.'),
      told: {
        bad: 'A program of your own gives the DOCX writer the text "Files letters." with a bell (U+0007) at its end.\n',
        good: 'The same text without the bell.\n',
      },
      isBare: false,
    },
    'workspace/file-exists': told(
      'In a folder that holds roles/company.yaml already:\n\n  rolebook init\n',
      memoryWorld({ [COMPANY]: starter[COMPANY] ?? '' }),
      'In an empty folder:\n\n  rolebook init\n',
      memoryWorld(),
      ['init'],
    ),
    'workspace/missing': told(
      'In a folder without roles/company.yaml:\n\n  rolebook validate\n',
      memoryWorld(),
      'In the folder that "rolebook init" wrote to:\n\n  rolebook validate\n',
      sound,
    ),
    'workspace/no-roles': told(
      `${COMPANY} is the only file in roles.\n`,
      memoryWorld({ [COMPANY]: starter[COMPANY] ?? '', [LOGO]: logo }),
      `Beside ${COMPANY} there is ${ROLE}.\n`,
      sound,
    ),
    'workspace/unreadable': told(
      'The folder roles belongs to somebody else, who lets nobody look into it.\n',
      refusingToList(memoryWorld(starter), 'roles'),
      'Whoever runs Rolebook may read the folder.\n',
      sound,
    ),
    'yaml/byte-order-mark': told(
      `${ROLE} was saved as "UTF-8 with BOM".\n`,
      withFile(ROLE, `\ufeff${role}`),
      'The same file, saved as "UTF-8".\n',
      sound,
    ),
    'yaml/long-text': told(
      `The purpose in ${ROLE} is a text of 25 000 characters.\n`,
      withFile(ROLE, role.replace(/^purpose: .*$/m, `purpose: ${'word '.repeat(5000)}`)),
      'The purpose is one sentence, and the rest stands in items of duties.\n',
      sound,
    ),
    'yaml/too-many-entries': told(
      `The duties in ${ROLE} are a list of 3 000 entries that a program wrote.\n`,
      withFile(ROLE, role.replace(/^duties:\n/m, `duties:\n${entries(3000)}`)),
      'The duties are the few dozen that the post has.\n',
      withFile(ROLE, role.replace(/^duties:\n/m, `duties:\n${entries(20)}`)),
    ),
  };
}

const THEME = 'templates/themes/default.yaml';
const HOUSE_FONT = 'templates/fonts/house.ttf';
const HOUSE_THEME = 'fonts: { regular: [house.ttf] }\n';
const TITLE = 'templates/partials/title.hbs';

/** A program that uses the writer without all that is checked before. */
function writing(words: string): Act {
  const world = memoryWorld();
  const run = async (): Promise<void> => {
    const { diagnostics } = await writeDocx(document([p(words)]), theme, context);
    world.printError(formatDiagnostics(diagnostics, () => null, { colour: false }));
  };
  return { world, run };
}

function refusingToRead(world: MemoryWorld, path: string, refusal: Refusal): MemoryWorld {
  const read: World['read'] = async (at, most) => (at === path ? { kind: 'refused', refusal } : world.read(at, most));
  return { ...world, read };
}

function refusingToList(world: MemoryWorld, path: string): MemoryWorld {
  const refusal = Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'scandir', path });
  return { ...world, list: (at) => (at === path ? Promise.reject(refusal) : world.list(at)) };
}

function font(name: string): Uint8Array {
  return new Uint8Array(readFileSync(rootPath(`templates/fonts/${name}.ttf`)));
}

/** A font that may not be put into documents (OpenType, `OS/2` fsType 2). */
function restrictedFont(): Uint8Array {
  const bytes = font('noto-sans-regular');
  readSfnt(bytes).get('OS/2')?.setUint16(8, 2);
  return bytes;
}

/** What a font file has at its start, with a table of PostScript outlines alone. */
function postScriptFont(): Uint8Array {
  const bytes = Buffer.alloc(32);
  bytes.write('OTTO', 0, 'latin1');
  bytes.writeUInt16BE(1, 4);
  bytes.write('CFF ', 12, 'latin1');
  bytes.writeUInt32BE(28, 20);
  bytes.writeUInt32BE(4, 24);
  return bytes;
}

/** Roles level-1 to level-`count`, of which all but the first extend another one. */
function levels(count: number, parentOf: (level: number) => string): Readonly<Record<string, string>> {
  const level = (number: number): readonly [string, string] => {
    const parent = number === 1 ? 'sales-representative' : parentOf(number);
    return [`roles/level-${number}.yaml`, `extends: ${parent}\ntitle: Sales Representative of level ${number}\n`];
  };
  return Object.fromEntries(Array.from({ length: count }, (_, index) => level(index + 1)));
}

function titleIn(blocks: number): string {
  return `${'{{#if role.title}}'.repeat(blocks)}<h1>{{role.title}}</h1>${'{{/if}}'.repeat(blocks)}\n`;
}

function themeWith(regular: string): string {
  return readFileSync(rootPath(THEME), 'utf8').replace('regular: [noto-sans-regular.ttf', `regular: [${regular}`);
}

function entries(count: number): string {
  return Array.from({ length: count }, (_, index) => `  duty-${index}: Does the work number ${index}.\n`).join('');
}
