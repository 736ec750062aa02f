import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { DOCUMENT_KINDS } from '../../src/context/document-context.js';
import { outline } from '../../src/document/outline.js';
import { createCollector } from '../../src/pipeline/collector.js';
import { openWorkspace } from '../../src/pipeline/open-workspace.js';
import { renderAll } from '../../src/pipeline/render-all.js';
import { readWorkspace } from '../../src/pipeline/workspace.js';
import type { MemoryWorld } from '../support/memory-world.js';
import { showDiagnostics } from '../support/show-diagnostics.js';
import { variantWorkspace } from '../support/variant-workspace.js';

const BANK = 'roles/bank-account-manager.yaml';

async function run(world: MemoryWorld, ...argv: readonly string[]) {
  const before = { out: world.printed().length, err: world.printedErrors().length };
  const exitCode = await main(argv, () => world);
  return { exitCode, out: world.printed().slice(before.out), err: world.printedErrors().slice(before.err) };
}

/** The duties in the job descriptions of a role, by entity: ids in their order. */
async function duties(world: MemoryWorld, role: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const { roles, overlays } = await readWorkspace(world);
  const ids = (list: object): readonly string[] =>
    Object.entries(list).flatMap(([id, duty]) => [
      id,
      ...ids(Object(duty).items ?? {}).map((inner) => `${id}/${inner}`),
    ]);
  const common = roles.get(role);
  const own = overlays.filter((overlay) => overlay.id === role);
  const entries = [['all', common] as const, ...own.map((overlay) => [overlay.entity, overlay.role] as const)];
  return Object.fromEntries(
    entries.map(([entity, loaded]) => [entity, loaded?.ok === true ? ids(loaded.value.data.duties) : []]),
  );
}

describe('the demonstration variants', () => {
  it('are sound', async () => {
    expect(await run(variantWorkspace(), 'validate')).toEqual({ exitCode: 0, out: '', err: '10 roles checked.\n' });
  });

  it('are built for each entity, but for the abstract one', async () => {
    const world = variantWorkspace();
    const { exitCode, err } = await run(world, 'build', '--format', 'docx', '--document', 'kpi-sheet');
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '18 documents written.\n' });
    const built = [...world.files.keys()].filter((path) => path.startsWith('out/'));
    expect(built).toContain('out/en/leasing-branch-manager/kpi-sheet.docx');
    expect(built).toContain('out/en/coast/bank-account-manager/kpi-sheet.docx');
    expect(built.filter((path) => path.includes('client-post'))).toEqual([]);
    expect((await run(world, 'list')).out).not.toContain('client-post');
    const { exitCode: misuse, err: complaint } = await run(world, 'build', 'client-post');
    expect({ misuse, complaint }).toEqual({
      misuse: 2,
      complaint: [
        'rolebook: "client-post" is abstract: no documents are made of it',
        '  hint: name the roles that extend it\n',
      ].join('\n'),
    });
    expect((await run(world, 'validate', 'client-post')).err).toBe('1 role checked.\n');
  });

  it('have their duties in the order that they ask for', async () => {
    const world = variantWorkspace();
    expect((await duties(world, 'bank-account-manager')).all).toEqual([
      'sales-plan',
      'orders',
      'first-talks',
      'contracts',
      'open-points',
      'client-contact',
      'key-relationships',
      'bank-products',
      'client-advice',
      'client-interests',
      'feedback',
      'reports',
    ]);
    expect((await duties(world, 'mobile-account-manager')).all).toEqual([
      'sales',
      'sales/devices',
      'sales/advice-at-sale',
      'sales/connections',
      'till',
      'till/payments',
      'till/till-work',
      'till/stocktaking',
      'client-advice',
      'client-database',
      'client-advice-group',
      'client-advice-group/tidy',
    ]);
    expect((await duties(world, 'leasing-branch-manager')).all?.slice(0, 3)).toEqual(['branch', 'group-work', 'staff']);
  });

  it('say in each document what each file says', async () => {
    const world = variantWorkspace();
    const collector = createCollector();
    const all = { roles: [], entities: [], languages: [], documents: DOCUMENT_KINDS, issuedOn: '2026-01-31' };
    const opened = await openWorkspace(world, await readWorkspace(world), all, collector);
    const texts = new Map<string, string>();
    for (const { edition, role, kind, document } of opened === null ? [] : renderAll(opened, all, collector)) {
      texts.set(`${edition.entity.id}/${role}/${kind}`, outline(document));
    }
    expect(showDiagnostics(collector.diagnostics)).toEqual([]);
    expect(texts.size).toBe(54);
    const text = (entity: string, role: string): string => texts.get(`${entity}/${role}/job-description`) ?? '';
    expect(text('inland', 'bank-account-manager')).toContain('loans, cards and deposits');
    expect(text('coast', 'bank-account-manager')).toContain('loans and cards');
    expect(text('coast', 'bank-account-manager')).not.toContain('deposits');
    expect(text('coast', 'bank-key-account-manager')).toContain('loans, cards and deposits');
    expect(text('inland', 'leasing-group-head')).toContain('Organises the work of a group of 5');
    expect(text('inland', 'leasing-branch-manager')).toContain('Organises the group of corporate managers');
  });
});

describe('a fault', () => {
  it('of an abstract role is reported once, with a note for each role that waits for it', async () => {
    const world = variantWorkspace();
    world.files.set(
      'roles/client-post.yaml',
      Buffer.from(world.text('roles/client-post.yaml').replace('head-of', 'hed-of')),
    );
    const { exitCode, out } = await run(world, 'validate', '--json');
    const codes: string[] = JSON.parse(out).diagnostics.map(({ code }: { code: string }) => code);
    expect(exitCode).toBe(1);
    expect(codes.filter((code) => code === 'role/unknown-post')).toHaveLength(1);
    expect(codes.filter((code) => code === 'role/faulty-parent')).toHaveLength(9);
  });

  it('of a parent stops the build of a variant that alone is asked for', async () => {
    const world = variantWorkspace({ 'roles/account-manager.yaml': 'extends: client-post\n' });
    const { exitCode, err } = await run(world, 'build', 'bank-account-manager');
    expect(exitCode).toBe(1);
    expect(err).toContain('roles/account-manager.yaml:1:10: error role/missing-key');
    expect(err).toContain(`${BANK}:2:10: warning role/faulty-parent`);
  });

  it('of an overlay leaves the other entities alone', async () => {
    const overlay = 'roles/entities/coast/bank-account-manager.yaml';
    const world = variantWorkspace({ [overlay]: 'duties: { bank-product: { topic: clients } }\n' });
    const argv = ['build', 'bank-account-manager', '--format', 'docx', '--document', 'kpi-sheet'];
    const { exitCode, out, err } = await run(world, ...argv);
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: 'out/en/bank-account-manager/kpi-sheet.docx\n' });
    expect(err).toContain(`${overlay}:1:11: error role/not-inherited`);
    expect((await run(world, ...argv, '--entity', 'inland')).exitCode).toBe(0);
  });
});
