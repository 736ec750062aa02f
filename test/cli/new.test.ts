import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rootPath } from '../support/generate-types.js';
import { memoryWorld } from '../support/memory-world.js';
import { newWorkspace, run } from './new-workspace.js';

const STARTER = readFileSync(rootPath('templates/workspace/new-role.yaml'), 'utf8');

describe('new', () => {
  it('writes a role that is valid at once, says what is left to write, and builds', async () => {
    const world = await newWorkspace();
    expect(await run(['new', 'regional-sales-assistant'], world)).toEqual({
      exitCode: 0,
      out: 'roles/regional-sales-assistant.yaml\n',
      err: 'Next: write the texts in [square brackets] of roles/regional-sales-assistant.yaml; then "rolebook validate regional-sales-assistant" in this workspace.\n',
    });
    const text = world.text('roles/regional-sales-assistant.yaml');
    expect(text).toContain('title: { text: "Regional Sales Assistant", short: "RSA" }');
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/schemas\//);
    const { exitCode, err } = await run(['validate', 'regional-sales-assistant'], world);
    expect(exitCode).toBe(0);
    expect(err.match(/(?:error|warning) \S+/g)).toEqual(['warning text/unfinished']);
    expect(err).toContain('11 texts are still to be written: here and in lines');
    expect((await run(['list'], world)).out).toMatch(
      /^regional-sales-assistant {2}Regional Sales Assistant {2}en \d\d %, unfinished: 11 texts$/m,
    );
    expect(await run(['build', 'regional-sales-assistant', '--format', 'docx'], world)).toMatchObject({ exitCode: 0 });
  });

  it('takes title, unit and superior from the post of the same id', async () => {
    const world = await newWorkspace();
    await run(['new', 'head-of-sales'], world);
    const text = world.text('roles/head-of-sales.yaml');
    expect(text).toContain('title: { text: "Head of Sales", short: "HOS" }');
    expect(text).toContain('\nunit: sales\n');
    expect(text).toContain('\nreportsTo: director\n');
  });

  it('writes a variant that says what there is to change', async () => {
    const world = await newWorkspace();
    await run(['new', 'senior-representative', '--extends', 'sales-representative'], world);
    const text = world.text('roles/senior-representative.yaml');
    expect(text).toContain('\nextends: sales-representative\n');
    expect(text).toContain(
      '# duties: client-search, visits, offers, complaints, report\n' +
        '# duties, standard clauses of the company, always at the end: work-rules, secrecy, safety\n' +
        '#duties:\n#  client-search: null\n',
    );
    expect(await run(['validate', '--strict'], world)).toMatchObject({
      exitCode: 0,
      err: '2 roles and 3 employees checked.\n',
    });
    const [, fields = ''] = /# Single fields[^\n]*\n([\s\S]*?)\n\n/.exec(text) ?? [];
    expect(fields).toContain('\n#appointedBy: director\n#nominatedBy: head-of-sales\n');
    const own = `extends: sales-representative\ntitle: Senior\n${fields.replace(/^#/gm, '')}\n`;
    world.files.set('roles/senior-representative.yaml', Buffer.from(own));
    expect(await run(['validate', '--strict'], world)).toMatchObject({
      exitCode: 0,
      err: '2 roles and 3 employees checked.\n',
    });
  });

  it('lists duties within groups, standard clauses and what belongs to the appraisal', async () => {
    const world = memoryWorld(
      Object.fromEntries(
        ['company.yaml', 'account-manager.yaml', 'client-acquisition-manager.yaml'].map((name) => [
          `roles/${name}`,
          readFileSync(rootPath(`roles/${name}`)),
        ]),
      ),
    );
    await run(['new', 'junior', '--extends', 'client-acquisition-manager'], world);
    const lines = world.text('roles/junior.yaml').split('\n');
    expect(lines.slice(lines.indexOf('# duties: database, prospects, stock-outs, assignments'))).toEqual(
      expect.arrayContaining([
        '# duties.assignments.items: other-assignments',
        '# duties, standard clauses of the company, always at the end: work-rules, secrecy, data-protection, safety',
        '# appraisal.criteria: search-plan-fulfilled, turnover, cards, fitness',
        '#  assessor: head-of-wholesale',
      ]),
    );
  });

  it('never writes over a role, and tells a wrong id, a wrong parent and a faulty one', async () => {
    const world = await newWorkspace();
    world.files.set('roles/faulty.yaml', Buffer.from('abstract: true\ncolour: red\n'));
    const before = [...world.files.keys()];
    const told = async (...argv: string[]) => {
      const { exitCode, err } = await run(['new', ...argv], world);
      return `${exitCode} ${err}`;
    };
    expect(await told('sales-representative')).toMatch(
      /^1 roles\/sales-representative\.yaml: error workspace\/file-exists\n/,
    );
    expect(await told('company')).toMatch(/^1 roles\/company\.yaml: error workspace\/file-exists\n/);
    expect(await told('director')).toMatch(/^2 .*the post "director" reports to nobody.*such as a board/s);
    expect(await told('Sales Manager')).toMatch(/^2 .*"Sales Manager" is no id of a role\n {2}hint: write lower-case/s);
    expect(await told('clerk', '--extends', 'sales')).toMatch(/^2 .*there is no role "sales"\n/s);
    expect(await told('clerk', '--extends', 'faulty')).toMatch(/^1 roles\/faulty\.yaml:2:1: error role\/unknown-key\n/);
    expect([...world.files.keys()]).toEqual(before);
  });
});

describe('the file that new writes', () => {
  it('explains every field of a role', () => {
    const schema = JSON.parse(readFileSync(rootPath('src/role/role.schema.json'), 'utf8'));
    const shown = new Set([...STARTER.matchAll(/^#?([A-Za-z]+):/gm)].map(([, key]) => key));
    expect(Object.keys(schema.properties).filter((key) => !shown.has(key))).toEqual([]);
  });

  it('is right with all fields that it leaves to switch on, but for those of variants', async () => {
    const world = await newWorkspace();
    await run(['new', 'clerk'], world);
    const optional = /^( *)#(?=(?:| {2,})(?!(?:was|abstract|extends|inherit):)[A-Za-z-]+:(?: |$))/gm;
    world.files.set('roles/clerk.yaml', Buffer.from(world.text('roles/clerk.yaml').replace(optional, '$1')));
    const { exitCode, err } = await run(['validate', 'clerk'], world);
    expect(err.match(/(?:error|warning) \S+/g)).toEqual(['warning text/unfinished']);
    expect(exitCode).toBe(0);
  });
});
