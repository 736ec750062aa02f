import { describe, expect, it } from 'vitest';
import type { MemoryWorld } from '../support/memory-world.js';
import { newWorkspace, run } from './new-workspace.js';

const ROLE = 'roles/sales-representative.yaml';

async function withBuiltIn(path: string, change: (text: string) => string, world?: MemoryWorld): Promise<MemoryWorld> {
  const changed = world ?? (await newWorkspace());
  const text = new TextDecoder().decode((await changed.readBuiltIn(path)) ?? undefined);
  expect(change(text)).not.toBe(text);
  changed.files.set(path, Buffer.from(change(text)));
  return changed;
}

const unknownValue = (text: string): string => text.replace('{{document.number}}', '{{nonsuch}}');

describe('validate', () => {
  it('finds a mistake in a partial that only a made document shows, once for all roles and documents', async () => {
    const world = await withBuiltIn('templates/partials/footer.hbs', unknownValue);
    world.files.set('roles/other.yaml', Buffer.from(world.text(ROLE)));
    const paths = [...world.files.keys()];
    const { exitCode, err } = await run(['validate'], world);
    expect(exitCode).toBe(1);
    expect(err.match(/error template\/unknown-value/g)).toHaveLength(1);
    expect(err).toMatch(/^templates\/partials\/footer\.hbs:\d+:\d+: error template\/unknown-value\n/);
    expect(err).toContain('1 error;');
    expect([...world.files.keys()]).toEqual(paths);
  });

  it('finds what build finds', async () => {
    const world = await withBuiltIn('templates/appraisal.hbs', (text) =>
      text.replace('<p class="note">{{t', '<p class="nonsuch">{{t'),
    );
    const problems = async (argv: string[]) => JSON.parse((await run([...argv, '--json'], world)).out).diagnostics;
    const found = await problems(['validate']);
    expect(found).toHaveLength(1);
    expect(await problems(['build', '--format', 'docx'])).toEqual(found);
  });
});

describe('without a job description', () => {
  const written = async (world: MemoryWorld) => {
    const { out, err } = await run(['build', '--format', 'docx'], world);
    return { documents: out.split('\n').map((path) => path.split('/').at(-1)), err };
  };

  it('a form that cites its clauses is not written, one that does not is', async () => {
    const world = await withBuiltIn('templates/job-description.hbs', (text) => `${text}{{nonsuch}}`);
    const { documents, err } = await written(world);
    expect(documents).toEqual(['kpi-sheet.docx', '']);
    expect(err.match(/: error /g)).toHaveLength(1);
  });

  it('mistakes in the forms are found all the same', async () => {
    const broken = await withBuiltIn('templates/job-description.hbs', (text) => `${text}{{nonsuch}}`);
    const world = await withBuiltIn('templates/appraisal.hbs', (text) => `${text}{{nonsuch}}`, broken);
    const { err } = await written(world);
    expect(err).toContain('templates/appraisal.hbs');
    expect(err.match(/: error /g)).toHaveLength(2);
  });
});
