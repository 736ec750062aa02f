import { describe, expect, it } from 'vitest';
import { type MemoryWorld, type MemoryWorldOptions, memoryWorld } from '../support/memory-world.js';
import { run, newWorkspace as workspace } from './new-workspace.js';

const COMPANY = 'roles/company.yaml';
const ROLE = 'roles/sales-representative.yaml';

const outputs = (world: MemoryWorld): string[] =>
  [...world.files.keys()].filter((path) => path.startsWith('out/')).sort();

describe('build', () => {
  it('makes six documents of a new workspace, without a word of complaint', async () => {
    const world = await workspace();
    const { exitCode, out, err } = await run(['build'], world);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '6 documents written.\n' });
    expect(outputs(world)).toEqual(
      ['appraisal', 'job-description', 'kpi-sheet'].flatMap((name) =>
        ['docx', 'pdf'].map((format) => `out/en/sales-representative/${name}.${format}`),
      ),
    );
    expect(out.trim().split('\n').sort()).toEqual(outputs(world));
    for (const path of outputs(world)) {
      const head = Buffer.from(world.files.get(path) ?? []).toString('latin1', 0, 4);
      expect(head).toBe(path.endsWith('.pdf') ? '%PDF' : 'PK\u0003\u0004');
    }
  });

  it('builds only what is chosen, where it is told to', async () => {
    const world = await workspace();
    const argv = ['build', 'sales-representative', '--document', 'kpi-sheet', '--format', 'pdf', '--out', 'sent'];
    expect((await run(argv, world)).exitCode).toBe(0);
    expect([...world.files.keys()].filter((path) => path.startsWith('sent'))).toEqual([
      'sent/en/sales-representative/kpi-sheet.pdf',
    ]);
    expect(outputs(world)).toEqual([]);
  });

  it('puts documents of another entity into a folder of their own', async () => {
    const second = (text: string): string => {
      const [, entity = ''] = /\n {2}main:\n([\s\S]*?)\n\nunits:/.exec(text) ?? [];
      return text.replace('\n\nunits:', `\n  branch:\n${entity}\n\nunits:`);
    };
    const world = await workspace({ [COMPANY]: second });
    const { exitCode } = await run(['build', '--document', 'kpi-sheet', '--format', 'docx'], world);
    expect(exitCode).toBe(0);
    expect(outputs(world)).toEqual([
      'out/en/branch/sales-representative/kpi-sheet.docx',
      'out/en/sales-representative/kpi-sheet.docx',
    ]);
  });

  it('prints one object with --json and nothing else', async () => {
    const world = await workspace();
    const { exitCode, out, err } = await run(['build', '--json', '--format', 'docx', '--date', '2026-03-01'], world);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(JSON.parse(out)).toEqual({
      schema: 'rolebook/build/1',
      ok: true,
      issuedOn: '2026-03-01',
      written: ['job-description', 'appraisal', 'kpi-sheet'].map((document) => ({
        path: `out/en/sales-representative/${document}.docx`,
        role: 'sales-representative',
        document,
        entity: 'main',
        language: 'en',
        format: 'docx',
      })),
      diagnostics: [],
    });
  });

  it('says nothing with --quiet when there is no problem', async () => {
    const world = await workspace();
    expect(await run(['build', '--quiet', '--format', 'docx'], world)).toEqual({ exitCode: 0, out: '', err: '' });
    expect(outputs(world)).toHaveLength(3);
  });
});

describe('the date of issue', () => {
  const issuedOn = async (argv: readonly string[], options: MemoryWorldOptions = {}) => {
    const world = await workspace({}, options);
    const { exitCode, out } = await run(
      ['build', '--json', '--format', 'docx', '--document', 'kpi-sheet', ...argv],
      world,
    );
    const { issuedOn, error } = JSON.parse(out);
    return exitCode === 0 ? issuedOn : `${exitCode} ${error.message}`;
  };

  it('is the option, else SOURCE_DATE_EPOCH, else today', async () => {
    const now = new Date(2026, 4, 6, 23, 30);
    expect(await issuedOn(['--date', '2024-02-29'], { now, variables: { SOURCE_DATE_EPOCH: '0' } })).toBe('2024-02-29');
    expect(await issuedOn([], { now, variables: { SOURCE_DATE_EPOCH: '1767225599' } })).toBe('2025-12-31');
    expect(await issuedOn([], { now })).toBe('2026-05-06');
  });

  it('is refused when it is none', async () => {
    expect(await issuedOn(['--date', '2025-02-29'])).toMatch(/^2 "2025-02-29" is no date$/);
    expect(await issuedOn(['--date', 'today'])).toMatch(/^2 /);
    expect(await issuedOn([], { variables: { SOURCE_DATE_EPOCH: 'yesterday' } })).toMatch(/^2 /);
  });
});

describe('a wrong command line', () => {
  it.each([
    [['build', 'sales-representativ'], 'there is no role "sales-representativ"', 'sales-representative'],
    [['build', '--document', 'kpi-sheets'], 'there is no document "kpi-sheets"', 'kpi-sheet'],
    [['build', '--format', 'docx,pfd'], 'there is no format "pfd"', 'pdf'],
    [['build', '--entity', 'mian'], 'there is no entity "mian"', 'main'],
    [['build', '--language', 'em'], 'there is no language "em"', 'en'],
    [['build', '--theme', 'large-prnt'], 'there is no theme "large-prnt"', 'large-print'],
    [['build', '--paper', 'letter'], 'there is no paper "letter"', 'Letter'],
    [['validate', 'sales-representativ'], 'there is no role "sales-representativ"', 'sales-representative'],
  ])('%j', async (argv, message, proposal) => {
    const world = await workspace();
    const { exitCode, out, err } = await run(argv, world);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toBe(`rolebook: ${message}\n  hint: did you mean "${proposal}"?\n`);
    expect(outputs(world)).toEqual([]);
  });
});

describe('a fault in the input', () => {
  it('in one role does not stop the others', async () => {
    const world = await workspace();
    const broken = world.text(ROLE).replace('duties:', 'dutys:');
    world.files.set('roles/broken.yaml', Buffer.from(broken));
    const { exitCode, err } = await run(['build', '--format', 'docx'], world);
    expect(exitCode).toBe(1);
    expect(err).toMatch(/roles\/broken\.yaml:\d+:1: error role\/unknown-key\n/);
    expect(err).toContain('did you mean "duties"?');
    expect(err).toContain('3 documents written.');
    expect(outputs(world)).toHaveLength(3);
  });

  it('in one template does not stop the other documents', async () => {
    const world = await workspace();
    world.files.set(
      'templates/kpi-sheet.hbs',
      Buffer.from('<document lang="{{language}}" title="x">\n<pp>no</pp></document>'),
    );
    const { exitCode, err } = await run(['build', '--format', 'docx'], world);
    expect(exitCode).toBe(1);
    expect(err).toContain('templates/kpi-sheet.hbs:2:1: error template/unknown-element');
    expect(outputs(world).map((path) => path.split('/').at(-1))).toEqual(['appraisal.docx', 'job-description.docx']);
  });

  it('is a template that no document uses', async () => {
    const world = await workspace();
    world.files.set('templates/kpi-sheets.hbs', Buffer.from('<document/>'));
    const { exitCode, err } = await run(['validate'], world);
    expect(exitCode).toBe(1);
    expect(err).toContain('templates/kpi-sheets.hbs: error template/unknown-document');
    expect(err).toContain('did you mean "kpi-sheet"?');
  });

  it('leaves nothing half-written when a file is locked', async () => {
    const locked = 'out/en/sales-representative/appraisal.docx';
    const world = await workspace({}, { locked: [locked] });
    const { exitCode, err } = await run(['build', '--format', 'docx'], world);
    expect(exitCode).toBe(1);
    expect(err).toContain(`${locked}: error output/unwritable`);
    expect(outputs(world)).toHaveLength(2);
  });

  it('stands at its place: a missing logo, a language without wording, a country without laws', async () => {
    const world = await workspace({
      [COMPANY]: (text) =>
        text
          .replace('logo: roles/logo.svg', 'logo: roles/none.svg')
          .replace('[en]', '[en, xx]')
          .replace('generic', 'QQ'),
    });
    const { exitCode, err } = await run(['validate'], world);
    expect(exitCode).toBe(1);
    expect(err).toMatch(/roles\/company\.yaml:\d+:11: error picture\/missing\n/);
    expect(err).toMatch(/roles\/company\.yaml:\d+:21: error locale\/missing\n/);
    expect(err).toMatch(/roles\/company\.yaml:\d+:19: error jurisdiction\/missing\n/);
  });

  it.each([
    ['roles/Logo.SVG', 'roles/logo.svg'],
    ['roles/logo.png', 'roles/logo.svg'],
    ['logo.svg', 'roles/logo.svg'],
    ['pictures/lgo.svg', null],
    ['roles/lgo.svg', 'roles/logo.svg'],
  ])('is a logo under another name, with the file that may be meant: %s', async (named, meant) => {
    const world = await workspace({ [COMPANY]: (text) => text.replace('logo: roles/logo.svg', `logo: ${named}`) });
    const { err } = await run(['validate'], world);
    expect(err).toContain(`There is no file "${named}" in the workspace.\n`);
    expect(/hint: did you mean "(.*)"/.exec(err)?.[1] ?? null).toBe(meant);
  });

  it('is a missing workspace outside of one', async () => {
    const { exitCode, err } = await run(['build'], memoryWorld());
    expect(exitCode).toBe(1);
    expect(err).toContain('roles/company.yaml: error workspace/missing');
  });

  it('is a missing role in an empty workspace', async () => {
    const world = await workspace();
    world.files.delete(ROLE);
    const { exitCode, err } = await run(['build'], world);
    expect(exitCode).toBe(1);
    expect(err).toContain('roles: error workspace/no-roles');
  });
});

describe('a workspace', () => {
  it('may override one partial', async () => {
    const world = await workspace();
    const argv = ['build', '--document', 'job-description', '--format', 'docx'];
    await run(argv, world);
    const before = world.files.get('out/en/sales-representative/job-description.docx');
    world.files.set('templates/partials/footer.hbs', Buffer.from('<p class="foot">Confidential</p>\n'));
    expect((await run(argv, world)).exitCode).toBe(0);
    expect(world.files.get('out/en/sales-representative/job-description.docx')).not.toEqual(before);
  });

  it('gives the same bytes in another time zone and language', async () => {
    const build = async () => {
      const world = await workspace();
      await run(['build', '--date', '2026-01-31'], world);
      return outputs(world).map((path) => Buffer.from(world.files.get(path) ?? []).toString('base64'));
    };
    const first = await build();
    const { TZ, LC_ALL } = process.env;
    Object.assign(process.env, { TZ: 'Pacific/Kiritimati', LC_ALL: 'th_TH.UTF-8' });
    const second = await build();
    Object.assign(process.env, { TZ: TZ ?? 'UTC', LC_ALL: LC_ALL ?? 'C' });
    expect(first).toHaveLength(6);
    expect(second).toEqual(first);
  });
});

describe('validate and list', () => {
  it('check and list without writing', async () => {
    const world = await workspace();
    const paths = [...world.files.keys()];
    expect(await run(['validate'], world)).toEqual({ exitCode: 0, out: '', err: '1 role and 3 employees checked.\n' });
    expect((await run(['list'], world)).out).toBe('sales-representative  Sales Representative  en 100 %\n');
    const { out } = await run(['list', '--json'], world);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'rolebook/list/1',
      ok: true,
      roles: [{ id: 'sales-representative' }],
    });
    expect([...world.files.keys()]).toEqual(paths);
  });

  it('list reports the faults of abstract roles and of overlays too', async () => {
    const world = await workspace();
    world.files.set('roles/base.yaml', Buffer.from('abstract: true\ncolour: red\n'));
    world.files.set('roles/entities/nobody/sales-representative.yaml', Buffer.from('grade: "7"\n'));
    const { exitCode, out, err } = await run(['list'], world);
    expect(exitCode).toBe(1);
    expect(out).toBe('sales-representative  Sales Representative  en 100 %\n');
    expect(err).toContain('roles/base.yaml:2:1: error role/unknown-key');
    expect(err).toContain('roles/entities/nobody/sales-representative.yaml: error role/overlay');
  });

  it('--strict makes errors of warnings', async () => {
    const theme = (text: string): string => text.replace('#56606B', '#A0A8B0');
    const { readBuiltIn } = memoryWorld();
    const file = 'templates/themes/default.yaml';
    const pale = theme(new TextDecoder().decode((await readBuiltIn(file)) ?? undefined));
    const world = await workspace();
    world.files.set(file, Buffer.from(pale));
    expect(await run(['validate'], world)).toMatchObject({
      exitCode: 0,
      err: expect.stringContaining('warning theme/contrast'),
    });
    expect(await run(['validate', '--strict'], world)).toMatchObject({
      exitCode: 1,
      err: expect.stringContaining('error theme/contrast'),
    });
  });

  it('finds the mistakes of several files in one run, ordered', async () => {
    const world = await workspace({
      [ROLE]: (text) =>
        text.replace('weight: 30', 'weight: 25').replace('{kpis.visits.target, plural', '{kpis.visit.target, plural'),
      [COMPANY]: (text) => text.replace('approver: director', 'approver: directr'),
    });
    const { exitCode, out } = await run(['validate', '--json'], world);
    expect(exitCode).toBe(1);
    const { ok, diagnostics } = JSON.parse(out);
    expect(ok).toBe(false);
    type Shown = { code: string; place: { file: string; line: number } };
    const shown: Shown[] = diagnostics;
    const mistakes = shown.map(({ code, place }) => `${place.file} ${code}`);
    expect(mistakes[0]).toBe(`${COMPANY} company/unknown-post`);
    expect(mistakes.slice(1).sort()).toEqual([`${ROLE} role/kpi-weights`, `${ROLE} text/unknown-placeholder`]);
    const lines = shown.slice(1).map(({ place }) => place.line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });
});
