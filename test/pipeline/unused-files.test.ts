import { describe, expect, it } from 'vitest';
import { readTemplates } from '../../src/pipeline/read-templates.js';
import { unusedFiles } from '../../src/pipeline/unused-files.js';
import { readWorkspace } from '../../src/pipeline/workspace.js';
import { memoryWorld } from '../support/memory-world.js';

const starter = async (path: string) => (await memoryWorld().readBuiltIn(`templates/workspace/${path}`)) ?? '';

async function found(...paths: string[]): Promise<string[]> {
  const files = Object.fromEntries(paths.map((path) => [path, 'x: y']));
  const world = memoryWorld({ 'roles/company.yaml': await starter('company.yaml'), ...files });
  const { company } = await readWorkspace(world);
  const diagnostics = await unusedFiles(world, company.ok ? company.value.resolved : null);
  return diagnostics.map(({ severity, code, place, hint }) => {
    expect({ severity, code }).toEqual({ severity: 'warning', code: 'workspace/unused-file' });
    return `${place.file}: ${hint}`;
  });
}

describe('files that nothing reads', () => {
  it('are found in roles/', async () => {
    expect(await found('roles/clerk.yml', 'roles/sales/clerk.yaml', 'roles/entites/main/clerk.yaml')).toEqual([
      'roles/clerk.yml: rename it to roles/clerk.yaml',
      'roles/entites: did you mean "entities"?',
      'roles/sales: roles stand in roles/ itself, its folders are entities, people and en',
    ]);
    expect(await found('roles/entities/mian/clerk.yaml')).toEqual(['roles/entities/mian: did you mean "main"?']);
  });

  it('are found in templates/', async () => {
    expect(await found('templates/themes/defualt.yaml', 'templates/locales/enn.yaml')).toEqual([
      'templates/themes/defualt.yaml: did you mean "default"?',
      'templates/locales/enn.yaml: did you mean "en"?',
    ]);
    expect(await found('templates/jurisdictions/generic.yml', 'templates/partial/footer.hbs')).toEqual([
      'templates/partial: did you mean "partials"?',
      'templates/jurisdictions/generic.yml: rename it to templates/jurisdictions/generic.yaml',
    ]);
    expect(await found('templates/theme.yaml')).toEqual([
      'templates/theme.yaml: YAML files stand in themes, locales and jurisdictions there',
    ]);
  });

  it('are none of those that have a place', async () => {
    const right = [
      'roles/clerk.yaml',
      'roles/logo.svg',
      'roles/notes/minutes.txt',
      'roles/en/clerk.yaml',
      'roles/people/staff.yaml',
      'roles/entities/main/clerk.yaml',
      'templates/themes/default.yaml',
      'templates/locales/en.yaml',
      'templates/jurisdictions/generic.yaml',
      'templates/fonts/own.ttf',
      'templates/partials/footer.hbs',
    ];
    expect(await found(...right)).toEqual([]);
  });

  it('are not guessed at without a company', async () => {
    const world = memoryWorld({ 'roles/sales/clerk.yaml': '', 'templates/locales/xx.yaml': '' });
    expect(await unusedFiles(world, null)).toEqual([]);
  });
});

describe('a partial', () => {
  const partials = async (files: Readonly<Record<string, string>>) => {
    const { diagnostics } = await readTemplates(memoryWorld(files), ['kpi-sheet']);
    return diagnostics.map(({ severity, code, place, hint }) => `${severity} ${code} ${place.file}: ${hint}`);
  };

  it('that nothing calls and that replaces nothing is most likely misspelt', async () => {
    expect(await partials({ 'templates/partials/foter.hbs': '<p>x</p>' })).toEqual([
      'warning workspace/unused-file templates/partials/foter.hbs: did you mean "footer"?',
    ]);
    expect(await partials({ 'templates/partials/stamp.hbs': '{{> stamp}}' })).toEqual([
      'warning workspace/unused-file templates/partials/stamp.hbs: call it as {{> stamp}}, or remove it',
    ]);
  });

  it('is used when a template calls it, even one that is not compiled in this run', async () => {
    const stamp = { 'templates/partials/stamp.hbs': '<p>x</p>' };
    expect(await partials({ ...stamp, 'templates/partials/footer.hbs': '{{~> stamp}}' })).toEqual([]);
    expect(await partials({ ...stamp, 'templates/appraisal.hbs': '{{#if x}}{{> stamp a=b}}{{/if}}' })).toEqual([]);
  });
});
