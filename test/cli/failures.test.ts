import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import type { FileContent, Refusal, World } from '../../src/world.js';
import { type MemoryWorld, memoryWorld } from '../support/memory-world.js';
import { newWorkspace, run } from './new-workspace.js';

const COMPANY = 'roles/company.yaml';

function refusal(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: refused, open '${path}'`), { code, syscall: 'open', path });
}

/** The same world, in which the machine refuses to read one path. */
function refusing(world: MemoryWorld, path: string, reason: Refusal): MemoryWorld {
  const refused: FileContent = { kind: 'refused', refusal: reason };
  return {
    ...world,
    read: async (at, mostBytes) => (at === path ? refused : world.read(at, mostBytes)),
    list: (at) => (at === path ? Promise.reject(refusal('EACCES', at)) : world.list(at)),
  };
}

describe('a failure with --json', () => {
  it.each([
    [['--json'], 'error', 'no command is named', 'run "rolebook --help"'],
    [['--json', 'biuld'], 'error', "unknown command 'biuld'", 'did you mean build?'],
    [['build', '--langauge', 'en', '--json'], 'build', "unknown option '--langauge'", 'did you mean --language?'],
    [['build', '--json', '--out', ''], 'build', '--out names no folder', 'leave it out for the folder "out"'],
    [
      ['appraisal', 'collect', '--json'],
      'appraisal-collect',
      '"rolebook appraisal collect" needs <path>',
      '"rolebook appraisal collect --help" shows how to write it',
    ],
    [['explain', 'x/y', '--json'], 'explain', 'there is no diagnostic code "x/y"', undefined],
  ])('is one object: %j', async (argv, command, message, hint) => {
    const { exitCode, out, err } = await run(argv, await newWorkspace());
    expect({ exitCode, err }).toEqual({ exitCode: 2, err: '' });
    expect(JSON.parse(out)).toEqual({
      schema: `rolebook/${command}/1`,
      ok: false,
      error: hint === undefined ? { message } : { message, hint },
    });
  });

  it('is one object for a fault of Rolebook too', async () => {
    const world = memoryWorld();
    const broken: World = { ...world, readBuiltIn: () => Promise.reject(new TypeError('broken')) };
    expect(await main(['schema', 'role', '--json'], () => broken)).toBe(3);
    expect(world.printedErrors()).toBe('');
    const { schema, ok, error } = JSON.parse(world.printed());
    expect({ schema, ok }).toEqual({ schema: 'rolebook/error/1', ok: false });
    expect(error.message).toMatch(/^a fault in Rolebook itself/);
    expect(error.detail[0]).toBe('TypeError: broken');
  });

  it('takes what follows "--" for no option', async () => {
    const { exitCode, out } = await run(['explain', '--', '--json'], memoryWorld());
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  });
});

describe('a refusal of the machine', () => {
  it('of a built-in file is a diagnostic too', async () => {
    const world = memoryWorld();
    const refused = refusal('EACCES', '/usr/x');
    const exitCode = await main(['schema', 'role'], () => ({ ...world, readBuiltIn: () => Promise.reject(refused) }));
    expect(exitCode).toBe(1);
    expect(world.printedErrors()).toMatch(
      /^\/usr\/x: error workspace\/unreadable\n {2}"\/usr\/x" may not be read\.\n {2}hint: /,
    );
  });

  it('of the logo stands where the company names it', async () => {
    const world = refusing(await newWorkspace(), 'roles/logo.svg', 'directory');
    const { exitCode, out } = await run(['build', '--json'], world);
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      diagnostics: [
        {
          code: 'file/unreadable',
          message: 'This is a folder, where a file is expected.',
          place: { file: COMPANY, line: expect.any(Number), column: 11 },
        },
      ],
    });
  });

  it.each([
    [COMPANY, 'no-permission', 'file'],
    ['roles/sales-representative.yaml', 'no-permission', 'file'],
    ['roles', 'no-permission', 'workspace'],
    ['templates/themes/default.yaml', 'directory', 'file'],
    ['templates/locales/en.yaml', 'no-permission', 'file'],
    ['templates/jurisdictions/generic.yaml', 'directory', 'file'],
    ['templates/partials/', 'no-permission', 'workspace'],
    ['templates/fonts/noto-sans-regular.ttf', 'no-permission', 'file'],
  ] as const)('of %s stands at the file', async (path, reason, area) => {
    const world = refusing(await newWorkspace(), path, reason);
    const { exitCode, out, err } = await run(['build', '--format', 'docx'], world);
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toContain(`${path}: error ${area}/unreadable\n`);
    expect(err).not.toContain('refused, open');
  });

  it('of one role does not stop the others', async () => {
    const world = await newWorkspace();
    world.files.set('roles/other.yaml', Buffer.from(world.text('roles/sales-representative.yaml')));
    const { exitCode, out } = await run(
      ['build', '--format', 'docx'],
      refusing(world, 'roles/other.yaml', 'no-permission'),
    );
    expect(exitCode).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(3);
  });
});

describe('--quiet', () => {
  it.each([['init'], ['list'], ['schema'], ['validate']])('leaves %s with problems only', async (command) => {
    const world = command === 'init' ? memoryWorld() : await newWorkspace();
    expect(await run([command, '--quiet'], world)).toEqual({ exitCode: 0, out: '', err: '' });
  });
});

it('--out "" is refused in plain words, and nothing is written', async () => {
  const world = await newWorkspace();
  const before = [...world.files.keys()];
  const { exitCode, err } = await run(['build', '--out', ''], world);
  expect({ exitCode, err }).toEqual({
    exitCode: 2,
    err: 'rolebook: --out names no folder\n  hint: leave it out for the folder "out"\n',
  });
  expect([...world.files.keys()]).toEqual(before);
});
