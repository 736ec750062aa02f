import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { nodeWorld, type World } from '../../src/world.js';
import { type MemoryWorld, memoryWorld } from '../support/memory-world.js';

async function run(argv: readonly string[], world: MemoryWorld = memoryWorld()) {
  const exitCode = await main(argv, () => world);
  return { exitCode, out: world.printed(), err: world.printedErrors() };
}

describe('the command line', () => {
  it('begins its help with examples, on stdout', async () => {
    const { exitCode, out, err } = await run(['--help']);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^Examples:\n {2}\$ rolebook init demo\n/);
    expect(out).toContain('Usage: rolebook [options] [command]');
    expect(err).toBe('');
  });

  it.each(['init', 'new', 'validate', 'build', 'list', 'explain', 'schema'])(
    'begins the help of %s with examples',
    async (name) => {
      const { exitCode, out } = await run([name, '--help']);
      expect(exitCode).toBe(0);
      expect(out).toMatch(new RegExp(`^Examples:\\n {2}\\$ rolebook ${name}`));
    },
  );

  it('prints the version', async () => {
    expect(await run(['--version'])).toMatchObject({ exitCode: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  it('answers an unknown command, option or code with a proposal and exit code 2', async () => {
    const command = await run(['biuld']);
    expect(command).toMatchObject({ exitCode: 2, out: '' });
    expect(command.err).toContain("unknown command 'biuld'\n  hint: did you mean build?");
    const option = await run(['build', '--langauge', 'en']);
    expect(option).toMatchObject({ exitCode: 2, out: '' });
    expect(option.err).toContain("unknown option '--langauge'\n  hint: did you mean --language?");
    const code = await run(['explain', 'role/unknwon-key']);
    expect(code).toMatchObject({ exitCode: 2, out: '' });
    expect(code.err).toContain('hint: did you mean "role/unknown-key"?');
    expect(await run([])).toMatchObject({ exitCode: 2, out: '' });
    expect(await run(['explain'])).toMatchObject({ exitCode: 2, out: '' });
  });

  it('answers a fault of its own with exit code 3 and how to report it', async () => {
    const broken: World = {
      ...memoryWorld(),
      readBuiltIn: async () => {
        throw new TypeError('broken');
      },
    };
    const shown: string[] = [];
    const exitCode = await main(['schema', 'role'], () => ({ ...broken, printError: (text) => void shown.push(text) }));
    expect(exitCode).toBe(3);
    expect(shown.join('')).toMatch(/TypeError: broken[\s\S]*Please report it/);
  });
});

describe('explain', () => {
  it('says what a code means', async () => {
    const { exitCode, out } = await run(['explain', 'role/unknown-key']);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^role\/unknown-key\n\n {2}A field has a name/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('shows it by a bad and a good example', async () => {
    expect((await run(['explain', 'role/unknown-unit'])).out).toMatchInlineSnapshot(`
      "role/unknown-unit

        The role names a unit that the company does not have.

        Units stand in roles/company.yaml under units. Add the unit or correct the id.

        Bad:

          roles/role.yaml:
            unit: ofice

        Rolebook says:

          roles/role.yaml:12:7: error role/unknown-unit
            The company has no unit "ofice".
             12 | unit: ofice
                |       ^^^^^
            hint: did you mean "office"?

        Good:

          roles/role.yaml:
            unit: office
      "
    `);
  });

  it('prints one versioned object with --json, before or after the command', async () => {
    const after = await run(['explain', 'role/unknown-key', '--json']);
    const before = await run(['--json', 'explain', 'role/unknown-key']);
    expect(before.out).toBe(after.out);
    expect(JSON.parse(after.out)).toMatchObject({
      schema: 'rolebook/explain/1',
      ok: true,
      code: 'role/unknown-key',
      example: {
        bad: 'roles/sales-representative.yaml:\n  competences:\n',
        diagnostic: expect.stringMatching(/: error role\/unknown-key\n.*\n {2}hint: did you mean "competencies"\?\n$/s),
        good: 'roles/sales-representative.yaml:\n  competencies:\n',
      },
    });
  });
});

describe('schema', () => {
  it('lists the kinds and prints each as a JSON Schema', async () => {
    const { out } = await run(['schema']);
    const names = out.trim().split('\n');
    expect(names).toEqual([
      'role',
      'variant',
      'overlay',
      'company',
      'translation',
      'company-translation',
      'jurisdiction',
      'locale',
      'theme',
      'result',
      'wording',
    ]);
    for (const name of names) {
      const printed = await run(['schema', name]);
      expect(printed.exitCode).toBe(0);
      expect(JSON.parse(printed.out)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    }
  });

  it('proposes the kind that was meant', async () => {
    const { exitCode, err } = await run(['schema', 'rol']);
    expect(exitCode).toBe(2);
    expect(err).toContain('did you mean "role"?');
  });
});

describe('init', () => {
  it('writes a workspace whose YAML files point at schemas that are there', async () => {
    const world = memoryWorld();
    const { exitCode, out } = await run(['init', 'demo'], world);
    expect(exitCode).toBe(0);
    expect(out.trim().split('\n')).toEqual([...world.files.keys()]);
    expect(world.text('demo/.gitignore')).toContain('roles/people/');
    const roles = [...world.files.keys()].filter((path) => path.endsWith('.yaml'));
    expect(roles).toHaveLength(2);
    for (const path of roles) {
      const [, schema = ''] = /^# yaml-language-server: \$schema=\.\.\/(\S+)\n/.exec(world.text(path)) ?? [];
      expect([...world.files.keys()]).toContain(`demo/${schema}`);
    }
  });

  it('lets nobody but the owner of the files see people', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rolebook-init-'));
    const world: World = { ...nodeWorld(folder), print: () => {}, printError: () => {} };
    expect(await main(['init', 'demo'], () => world)).toBe(0);
    const mode = async (path: string): Promise<string> =>
      ((await stat(join(folder, 'demo', path))).mode & 0o777).toString(8);
    expect(await mode('roles/people')).toBe('700');
    expect(await mode('roles/people/staff.csv')).toBe('600');
    expect(await mode('roles/company.yaml')).toBe(await mode('.gitignore'));
    expect(await mode('roles')).toBe(await mode('schemas'));
    await rm(folder, { recursive: true });
  });

  it('overwrites nothing, and says so once', async () => {
    const world = memoryWorld({ 'roles/company.yaml': 'mine', 'roles/logo.svg': 'mine' });
    const { exitCode, out, err } = await run(['init'], world);
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toContain('roles/company.yaml: error workspace/file-exists\n');
    expect(err).toContain('these files are there already: roles/company.yaml, roles/logo.svg.\n');
    expect(err.match(/hint:/g)).toHaveLength(1);
    expect([...world.files.keys()]).toEqual(['roles/company.yaml', 'roles/logo.svg']);
  });

  it('stops at the first file that the machine refuses', async () => {
    const world = memoryWorld({}, { locked: ['roles/logo.svg'] });
    const { exitCode, out, err } = await run(['init'], world);
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: 'roles/company.yaml\nroles/sales-representative.yaml\n' });
    expect(err).toContain('roles/logo.svg: error output/unwritable\n  Another program uses the file.\n');
  });

  it('makes a workspace whose footers fit one line', async () => {
    const world = memoryWorld();
    await run(['init'], world);
    const [, name = ''] = /entities:\n {2}main:\n {4}name: (.*)/.exec(world.text('roles/company.yaml')) ?? [];
    const [, pattern = ''] = /numbering: "(.*)"/.exec(world.text('roles/company.yaml')) ?? [];
    const number = pattern
      .replace('{role}', 'SALES-REPRESENTATIVE')
      .replace('{document}', 'JD')
      .replace('{year}', '2026');
    expect(name.length).toBeGreaterThan(0);
    expect(`${name} · ${number} · Revision 1 · 30 September 2026`.length).toBeLessThanOrEqual(84);
  });
});
