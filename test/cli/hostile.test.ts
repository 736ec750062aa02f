import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { nodeWorld } from '../../src/world.js';
import { STARTER } from '../fuzz/fuzzed-workspace.js';
import { memoryWorld } from '../support/memory-world.js';

const ROLE = 'roles/sales-representative.yaml';
const COMPANY = 'roles/company.yaml';
const TEMPLATE = 'templates/job-description.hbs';

/** Of the processor's time: how long it takes besides depends on what else the machine does. */
const MOST_MS = 2000;

const text = (path: string): string => Buffer.from(STARTER[path] ?? '').toString();
const changed = (path: string, from: RegExp | string, to: string): string => {
  const result = text(path).replace(from, to);
  expect(result).not.toBe(text(path));
  return result;
};
const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');
const filled = (part: string): string => part.repeat(Math.floor(999_000 / part.length));

/** What building a workspace with that file says, one line for each diagnostic: place, code, message. */
async function complaints(path: string, content: string | Uint8Array): Promise<readonly string[]> {
  const world = memoryWorld({ ...STARTER, [path]: typeof content === 'string' ? Buffer.from(content) : content });
  const before = process.cpuUsage();
  const exitCode = await main(['build', '--format', 'pdf', '--json'], () => world);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(MOST_MS);
  const answer: Answer = JSON.parse(world.printed());
  expect({ exitCode, err: world.printedErrors() }).toEqual({ exitCode: answer.ok ? 0 : 1, err: '' });
  return answer.diagnostics.map(({ code, message, place: { file, line, column } }) => {
    return `${line === undefined ? file : `${file}:${line}:${column}`} ${code}: ${message}`;
  });
}

interface Answer {
  readonly ok: boolean;
  readonly diagnostics: readonly {
    readonly code: string;
    readonly message: string;
    readonly place: { readonly file: string; readonly line?: number; readonly column?: number };
  }[];
}

const inRole = async (content: string | Uint8Array): Promise<readonly string[]> =>
  (await complaints(ROLE, content)).map((line) => line.replace(ROLE, 'role'));

beforeAll(async () => {
  // What is loaded and compiled at the first run is no part of the time that a file takes.
  await main(['build'], () => memoryWorld(STARTER));
});

describe('a file that is too much', () => {
  it('is refused by its size before it is read', async () => {
    expect(await inRole('x'.repeat(1_000_001))).toEqual(['role file/too-large: The file is larger than 1 MB.']);
  });

  it.each([
    ['brackets', filled('['), '1:65'],
    ['dashes', filled('- '), '1:129'],
    ['keys in keys', filled('a: '), '1:194'],
    ['indentation', many(1000, (depth) => `${' '.repeat(depth)}a:\n`), '65:66'],
  ])('is refused by its depth before it is parsed: %s', async (_what, content, at) => {
    expect(await inRole(content)).toEqual([`role:${at} yaml/too-deep: The file is nested more than 64 levels deep.`]);
  });

  it.each(['}', '"', '! ', '&a ', '*a\n', ',', '\n', '#\n', "'", '---\n', '- *a\n', '\t', '\u0001', 'a: 1\n', '{ '])(
    'of nothing but %j is reported in time',
    async (part) => {
      expect((await inRole(filled(part)))[0]).toMatch(/^role(:\d+:\d+)? (yaml|text)\//);
    },
  );

  it('of 20 000 keys is reported at the first beyond 2 000', async () => {
    const content = changed(ROLE, /^duties:\n/m, `duties:\n${many(20_000, (index) => `  d${index}: Does it.\n`)}`);
    expect((await inRole(content)).map((line) => line.replace(/:\d+:\d+/, ''))).toEqual([
      'role yaml/too-many-entries: The file has more than 60 000 words and signs up to here.',
    ]);
    const fewer = changed(ROLE, /^duties:\n/m, `duties:\n${many(3000, (index) => `  d${index}: Does it.\n`)}`);
    expect((await inRole(fewer))[0]).toMatch(/^role:\d+:3 yaml\/too-many-entries: Here are 300\d entries; /);
  });

  it('of one text is reported where it begins', async () => {
    expect(await inRole(`title: ${'word '.repeat(5000)}`)).toEqual([
      'role:1:8 yaml/long-text: The text has 24999 characters; one may have 20000.',
    ]);
  });

  it('of aliases of aliases is not expanded', async () => {
    const bomb = many(40, (index) => `a${index}: &a${index} [${`*a${index - 1}, `.repeat(9)}]\n`).replaceAll(
      '*a-1',
      'x',
    );
    expect(await inRole(bomb)).toContain('role:1:5 yaml/alias: "&a0" is an anchor, which cannot be used here.');
  });

  it('of mistakes is reported with the first of them', async () => {
    const lines = many(1900, (index) => `  d${index}: {tex: 1, items: {a: {b: 1}}}\n`);
    expect((await inRole(changed(ROLE, /^duties:\n/m, `duties:\n${lines}`))).length).toBeLessThan(1100);
    const braces = many(40, (index) => `  d${index}: "${'{ '.repeat(9000)}"\n`);
    expect((await inRole(changed(ROLE, /^duties:\n/m, `duties:\n${braces}`))).length).toBeLessThan(1100);
  });
});

describe('keys that every object has', () => {
  it('are unknown keys like others', async () => {
    const found = await inRole(`${text(ROLE)}__proto__: {a: 1}\nconstructor: 1\ntoString: 2\n`);
    expect(found.map((line) => line.replace(/^role:\d+:1 /, ''))).toEqual([
      'role/unknown-key: "__proto__" is not a field of a role.',
      'role/unknown-key: "constructor" is not a field of a role.',
      'role/unknown-key: "toString" is not a field of a role.',
    ]);
  });

  it('are found by nobody who asks for something else', async () => {
    const found = await inRole(changed(ROLE, /^reportsTo: .*$/m, 'reportsTo: constructor'));
    expect(found.join('\n')).toContain('role/unknown-post: ');
    expect((await inRole(`${text(ROLE)}purpose: "{constructor} {posts.constructor}"\n`)).join('\n')).toMatch(
      /text\/unknown-placeholder|yaml\/duplicate-key/,
    );
  });

  it('are ids where ids are free', async () => {
    expect(await inRole(changed(ROLE, /^duties:\n/m, 'duties:\n  constructor: Makes things.\n'))).toEqual([]);
  });
});

describe('characters that no reader sees', () => {
  it.each([
    ['a control', '\u0007', 'A text cannot hold the invisible control character U+0007.'],
    ['a noncharacter', '\ufffe', 'A text cannot hold the invisible control character U+FFFE.'],
    ['a bidi control', '\u202e', 'A text cannot hold the invisible control character U+202E.'],
    ['a filler', '\u3164', 'A text cannot hold the invisible control character U+3164.'],
    ['a run without width', '\u200b\u200d\u2060', 'A text cannot hold 3 characters without width in a row.'],
    ['a lost character', '\ufffd', 'A text cannot hold the sign for a lost character, U+FFFD.'],
    ['a lone return', '\r', 'A line ends with a carriage return alone, which YAML takes for a character of the line.'],
  ])('are errors in comments too: %s', async (_what, character, message) => {
    expect(await inRole(`# a${character}b\n${text(ROLE)}`)).toEqual([`role:1:4 text/control-character: ${message}`]);
  });

  it('are errors once where they stand in a text, and never steer a terminal', async () => {
    const content = changed(ROLE, /^duties:\n/m, 'duties: # \u202e\n  x: "a\u202eb\\ud800"\n');
    expect(
      (await inRole(content)).filter((line) => line.includes('text/')).map((line) => line.slice(line.indexOf(':', 5))),
    ).toEqual([
      ':11 text/control-character: A text cannot hold the invisible control character U+202E.',
      ':8 text/control-character: A text cannot hold the invisible control character U+202E.',
      ':10 text/control-character: A text cannot hold the invisible control character U+D800.',
    ]);
    const world = memoryWorld({ ...STARTER, [ROLE]: Buffer.from(content) });
    await main(['validate'], () => world);
    expect(world.printedErrors()).not.toMatch(/[^\n\P{Cc}]|\u202e/u);
  });

  it('do not come from Windows line ends', async () => {
    expect(await inRole(text(ROLE).replaceAll('\n', '\r\n'))).toEqual([]);
  });
});

describe('bytes that are not UTF-8', () => {
  const encoded = (words: readonly number[]): Uint8Array =>
    Buffer.concat([Buffer.from('# ä\ntitle: '), Uint8Array.from(words), Buffer.from('\n')]);

  it.each([
    ['Windows-1253 (Greek)', [0xd0, 0xf9, 0xeb, 0xe7, 0xf4, 0xde, 0xf2], 'D0'],
    ['Windows-1257 (Baltic)', [0x41, 0xf0, 0x61, 0xe8, 0x62, 0xfe, 0x69], 'F0'],
    ['Windows-1252 (Western European)', [0x53, 0xf8, 0x6b, 0xe5, 0x72], 'F8'],
  ])('name their likely encoding: %s', async (name, bytes, first) => {
    const column = bytes[0] === Number.parseInt(first, 16) ? 8 : 9;
    expect(await inRole(encoded(bytes))).toEqual([
      `role:2:${column} file/encoding: The byte ${first} here is no UTF-8; the file looks like ${name}.`,
    ]);
  });

  it('are reported in every kind of file', async () => {
    for (const path of [COMPANY, TEMPLATE, 'templates/themes/default.yaml', 'templates/locales/en.yaml']) {
      expect((await complaints(path, Uint8Array.of(0x61, 0x3a, 0xff)))[0]).toContain(`${path}:1:3 file/encoding: `);
    }
    expect(await inRole(Buffer.from('title: x', 'utf16le'))).toEqual([
      'role file/encoding: The file is text in UTF-16, not in UTF-8.',
    ]);
  });
});

describe('files that say nothing or the wrong thing', () => {
  it.each([
    ['', 'role yaml/empty: The file says nothing.'],
    ['# only this\n', 'role yaml/empty: The file says nothing.'],
    ['[]', 'role:1:1 role/wrong-type: The file must be a set of fields, but is a list.'],
    ['7', 'role:1:1 role/wrong-type: The file must be a set of fields, but is the number 7.'],
    ['text', 'role:1:1 role/wrong-type: The file must be a set of fields, but is a text.'],
  ])('%j', async (content, expected) => {
    expect(await inRole(content)).toEqual([expected]);
  });
});

describe('what leads out of the workspace', () => {
  const withLogo = (logo: string): string => changed(COMPANY, /logo: .*/, `logo: ${logo}`);

  it.each(['../../etc/passwd.svg', 'roles/../../logo.svg'])('is refused as a logo: %s', async (logo) => {
    const found = await complaints(COMPANY, withLogo(logo));
    expect(found.join('\n')).toMatch(/^roles\/company\.yaml:\d+:\d+ file\/outside-workspace: The path leads out/m);
  });

  it('is refused as a font, a country or a language', async () => {
    const theme = memoryWorld();
    const bytes = await theme.readBuiltIn('templates/themes/default.yaml');
    const fonts = Buffer.from(bytes ?? [])
      .toString()
      .replace(/regular: \[/, 'regular: [../../x.ttf, ');
    expect((await complaints('templates/themes/default.yaml', fonts)).join('\n')).toContain('theme/malformed-value');
    for (const [from, to] of [
      [/jurisdiction: .*/, 'jurisdiction: ../x'],
      [/languages: .*/, 'languages: [../x]'],
    ] as const) {
      expect((await complaints(COMPANY, changed(COMPANY, from, to))).join('\n')).toContain('company/malformed-value');
    }
  });

  it('is refused as a link, and what is no file is too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rolebook-hostile-'));
    try {
      const printed: string[] = [];
      const printError = (part: string): void => void printed.push(part);
      const world = (at: string) => ({ ...nodeWorld(join(folder, at)), print: () => {}, printError });
      await main(['init', join(folder, 'w')], () => world('.'));
      await writeFile(join(folder, 'secret.yaml'), 'title: Secret\n');
      await symlink(join(folder, 'secret.yaml'), join(folder, 'w/roles/secret.yaml'));
      await symlink('nowhere', join(folder, 'w/roles/gone.yaml'));
      await symlink('circle.yaml', join(folder, 'w/roles/circle.yaml'));
      await symlink('.', join(folder, 'w/roles/folder.yaml'));
      printed.length = 0;
      expect(await main(['validate'], () => world('w'))).toBe(1);
      expect(printed.join('').match(/^roles\/.*\n.*$/gm)).toEqual([
        'roles/circle.yaml: error file/unreadable\n  This link leads in a circle.',
        'roles/folder.yaml: error file/unreadable\n  This is a folder, where a file is expected.',
        'roles/gone.yaml: error file/unreadable\n  This link leads to a file that is not there.',
        'roles/secret.yaml: error file/outside-workspace\n  The path leads out of the workspace.',
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('templates', () => {
  it('are not reached by the text of a role', async () => {
    const duty = '"{{{{lookup this \\"x\\"}}}} {{{{#each kpis}}}} <b>&amp;</b>"';
    expect(await inRole(changed(ROLE, /^duties:\n/m, `duties:\n  x: ${duty}\n`))).toEqual([]);
  });

  it.each([
    ['blocks', `${'{{#if role}}'.repeat(5000)}x${'{{/if}}'.repeat(5000)}`, 'template/too-deep'],
    ['calls', `{{#if ${'(not '.repeat(20_000)}1${')'.repeat(20_000)}}}{{/if}}`, 'template/too-deep'],
    [
      'elements',
      `<document lang="en" title="x">${'<section>'.repeat(9000)}${'</section>'.repeat(9000)}</document>`,
      'template/markup',
    ],
    ['braces', '{{x}}'.repeat(100_000), 'template/too-long'],
    [
      'loops',
      `<document lang="en" title="x">${'{{#each @root.planRows}}'.repeat(12)}<p>x</p>${'{{/each}}'.repeat(12)}</document>`,
      'template/too-long',
    ],
    [
      'inherited names',
      '<document lang="en" title="{{role.constructor}}{{lookup role "__proto__"}}"><p>x</p></document>',
      'template/unknown-value',
    ],
  ])('are refused where they go too far: %s', async (_what, content, code) => {
    expect((await complaints(TEMPLATE, content)).join('\n')).toContain(code);
  });
});

describe('a logo', () => {
  const svg = (content: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${content}</svg>`;

  it.each([
    ['no picture', 'GIF89a', 'picture/unreadable'],
    ['a reference to a file', svg('<image href="http://example.com/a.png"/>'), 'picture/unsupported'],
    ['a script', svg('<script>x</script>'), 'picture/unsupported'],
    ['an outside clone', svg('<use href="a.svg#b"/>'), 'picture/unsupported'],
    ['a style sheet', svg('<style>@import url(a.css)</style>'), 'picture/unsupported'],
    ['a bomb', `<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${svg('<desc>&b;</desc>')}`, 'picture/unreadable'],
    ['deep groups', svg(`${'<g>'.repeat(20_000)}${'</g>'.repeat(20_000)}`), 'picture/unreadable'],
    ['too many outlines', svg(`<path d="M0 0${'L1 1'.repeat(30_000)}"/>`), 'picture/too-large'],
    ['an inherited name', svg('<constructor fill="constructor"/>'), 'picture/unsupported'],
    ['an inherited colour', svg('<path d="M0 0L1 1" fill="constructor"/>'), 'picture/unsupported'],
  ])('that is or holds %s is refused', async (_what, content, code) => {
    const found = await complaints('roles/logo.svg', content);
    expect(found.join('\n')).toContain(` ${code}: `);
    expect(found.join('\n')).not.toContain('function ');
  });
});
