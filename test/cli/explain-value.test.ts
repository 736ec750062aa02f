import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { variantWorkspace } from '../support/variant-workspace.js';

async function explain(...argv: readonly string[]) {
  const world = variantWorkspace();
  const exitCode = await main(['explain', ...argv], () => world);
  return { exitCode, out: world.printed(), err: world.printedErrors() };
}

describe('explain <role.path>', () => {
  it('shows a value and where it was said', async () => {
    const { exitCode, out } = await explain('bank-account-manager.duties.bank-products');
    expect({ exitCode, out }).toEqual({
      exitCode: 0,
      out: [
        'bank-account-manager.duties.bank-products',
        '',
        '  text: Advises on the products of the bank: loans, cards and deposits.',
        '    roles/bank-account-manager.yaml:15:11',
        '',
        '  requires: [goods]',
        '    roles/bank-account-manager.yaml:16:15',
        '',
      ].join('\n'),
    });
  });

  it('shows each step that a value came through', async () => {
    expect((await explain('leasing-branch-manager.kpis.deals.target')).out).toBe(
      [
        'leasing-branch-manager.kpis.deals.target',
        '',
        '  target: removed',
        '    roles/account-manager.yaml:26:13  6',
        '    roles/corporate-account-manager.yaml:15:33  4',
        '    roles/leasing-group-head.yaml:10:20  20',
        '    roles/leasing-branch-manager.yaml:11:104  removed',
        '',
      ].join('\n'),
    );
  });

  it('shows the role as one entity has it', async () => {
    const { out } = await explain('bank-account-manager.kpis.deals.floor', '--entity', 'coast');
    expect(out).toContain('roles/entities/coast/bank-account-manager.yaml:6:19  70');
  });

  it('finds a duty without its group, and the values of an abstract role', async () => {
    expect((await explain('mobile-account-manager.duties.tidy')).out).toContain('Keeps the shop clean and tidy.');
    expect((await explain('client-post.category')).out).toContain('roles/client-post.yaml:3:11');
  });

  it('shows a duty that went to another group where it is now', async () => {
    const lead = 'extends: mobile-account-manager\ntitle: Shop Lead\nduties: { client-advice: { in: till } }\n';
    const world = variantWorkspace({ 'roles/shop-lead.yaml': lead });
    await main(['explain', 'shop-lead.duties'], () => world);
    expect(world.printed()).toContain(
      '  till.items.client-advice.text: Advises on the whole range of phones and services.\n',
    );
    expect(world.printed()).not.toContain('client-advice: removed');
    const named = variantWorkspace({ 'roles/shop-lead.yaml': lead });
    await main(['explain', 'shop-lead.duties.client-advice'], () => named);
    expect(named.printed()).toContain('  text: Advises on the whole range of phones and services.\n');
  });

  it('shows the way to each value of a whole role', async () => {
    const { out } = await explain('leasing-group-head');
    expect(out).toContain('\n  title.text: ');
    expect(out).toContain('\n  category: ');
    expect(out).toContain('\n  kpis.deals.target: 20\n');
    expect(out.match(/^ {2}(?:text|appointedBy|name): /gm)).toEqual(['  appointedBy: ']);
  });

  it('shows a standard clause of the company, unless the role drops it', async () => {
    const company = variantWorkspace().text('roles/company.yaml');
    const clause = 'standardClauses:\n  safety: { section: duties, text: Keeps the rules of safety. }\n';
    const files = { 'roles/company.yaml': `${company}\n${clause}` };
    const shown = async (path: string, others: Readonly<Record<string, string>> = {}): Promise<string> => {
      const world = variantWorkspace({ ...files, ...others });
      await main(['explain', path], () => world);
      return world.printed();
    };
    for (const path of ['account-manager.duties.safety', 'account-manager.duties.safety.text']) {
      expect(await shown(path)).toMatch(/^ {2}text: Keeps the rules of safety\.\n {4}roles\/company\.yaml:\d+:36\n$/m);
    }
    const lead = 'extends: account-manager\ntitle: Lead\nduties: { safety: null }\n';
    expect(await shown('lead.duties.safety', { 'roles/lead.yaml': lead })).toContain('  safety: removed\n');
    expect(await shown('account-manager.rights.safety')).toBe('');
  });

  it.each(['account-manager.', 'account-manager..duties', '.account-manager', '.', ''])(
    'says that %j is no path',
    async (path) => {
      const { exitCode, out, err } = await explain(path);
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
      expect(err).toContain(`rolebook: "${path}" is no path of a role\n  hint: `);
    },
  );

  it('answers programs', async () => {
    const { out } = await explain('account-manager.kpis.deals.weight', '--json');
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      role: 'account-manager',
      path: 'kpis.deals.weight',
      values: [
        {
          path: 'kpis.deals.weight',
          value: 60,
          steps: [{ place: { file: 'roles/account-manager.yaml', line: 30 }, does: 'sets', value: 60 }],
        },
      ],
    });
  });

  it('says when there is no such role or value', async () => {
    expect(await explain('bank-manager.duties')).toMatchObject({ exitCode: 2 });
    const { exitCode, err } = await explain('account-manager.duties.serch');
    expect({ exitCode, err }).toEqual({
      exitCode: 2,
      err: 'rolebook: the role "account-manager" says nothing under "duties.serch"\n  hint: did you mean "duties.search"?\n',
    });
  });
});
