import { describe, expect, it } from 'vitest';
import { bilingualStarter } from '../support/bilingual-starter.js';
import { memoryWorld } from '../support/memory-world.js';
import { run } from './new-workspace.js';

const COMPANY = 'roles/company.yaml';

async function build(languages: string | null, files = bilingualStarter(), ...more: readonly string[]) {
  const world = memoryWorld(files);
  const choice = languages === null ? [] : ['--language', languages];
  const { exitCode, err } = await run(
    ['build', '--document', 'kpi-sheet', '--format', 'pdf', ...choice, ...more],
    world,
  );
  const folders = [...world.files.keys()].flatMap((path) => /^out\/(.*)\/sales-representative\//.exec(path)?.[1] ?? []);
  return { exitCode, err, folders: folders.sort() };
}

/** The starter with a second entity, which differs from the first. */
function withBranch(change: (entity: string) => string): Readonly<Record<string, string>> {
  const files = bilingualStarter();
  const company = files[COMPANY] ?? '';
  const [, entity = ''] = /^entities:\n((?: {2}.*\n|\n)*)/m.exec(company) ?? [];
  expect(entity).toContain('languages: [en, el]');
  const branch = change(entity.replace(/^ {2}[a-z-]+:/m, '  branch:'));
  return { ...files, [COMPANY]: company.replace(entity, `${entity.trimEnd()}\n${branch}`) };
}

describe('build --language', () => {
  it('makes documents in each language by itself when nothing is chosen', async () => {
    expect(await build(null)).toEqual({ exitCode: 0, err: '2 documents written.\n', folders: ['el', 'en'] });
  });

  it('puts two languages side by side, in the order in which they are joined', async () => {
    expect((await build('el+en')).folders).toEqual(['el+en']);
    expect((await build('en+el')).folders).toEqual(['en+el']);
  });

  it('takes single languages and pairs together', async () => {
    const { folders, err } = await build('en,el+en,en+el');
    expect(folders).toEqual(['el+en', 'en', 'en+el']);
    expect(err).toBe('3 documents written.\n');
  });

  it('puts the documents of another entity into a folder of its own', async () => {
    const { folders } = await build(
      'el+en',
      withBranch((entity) => entity),
      '--allow-fallback',
    );
    expect(folders).toEqual(['el+en', 'el+en/branch']);
  });

  it.each([
    ['el+xx', 'there is no language "xx"'],
    ['el+', 'there is no language ""'],
    ['el+el', '"el+el" is no pair of languages'],
    ['el+en+el', '"el+en+el" is no pair of languages'],
  ])('refuses %s', async (languages, message) => {
    const { exitCode, err, folders } = await build(languages);
    expect({ exitCode, folders }).toEqual({ exitCode: 2, folders: [] });
    expect(err).toContain(message);
  });

  it('refuses a pair that no entity has', async () => {
    const norwegian = (entity: string): string =>
      entity
        .replace('languages: [en, el]', 'languages: [nb]')
        .replace('prevailingLanguage: en', 'prevailingLanguage: nb');
    const { exitCode, err } = await build('nb+el', withBranch(norwegian));
    expect({ exitCode, err }).toEqual({
      exitCode: 2,
      err: expect.stringContaining('no entity issues documents in both languages of "nb+el"'),
    });
  });

  it('names the block that a template prints in one language only, and makes no document of the two', async () => {
    const title = '<p class="kind">{{document.name}}</p>\n<h1>{{role.title}}</h1>\n';
    const more = '{{#if (eq language "el")}}<p>{{entity.city}}</p>{{/if}}\n';
    const { exitCode, err, folders } = await build('en,el+en', {
      ...bilingualStarter(),
      'templates/partials/title.hbs': title + more,
    });
    expect({ exitCode, folders }).toEqual({ exitCode: 1, folders: ['en'] });
    expect(err).toContain('templates/partials/title.hbs:3:27: error bilingual/different');
    expect(err).toContain('The document has a paragraph here in "el" and nothing in "en".');
  });
});
