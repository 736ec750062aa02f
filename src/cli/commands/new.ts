import type { ResolvedCompany } from '../../company/types.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { save } from '../../pipeline/save.js';
import { readWorkspace, type Workspace } from '../../pipeline/workspace.js';
import type { RoleSource } from '../../role/load-role.js';
import type { World } from '../../world.js';
import { firstUnknown } from '../choices.js';
import { type CommandResult, stopped } from '../outcome.js';
import { changeableFields, changeableLists } from './changeable.js';

export interface NewOptions {
  readonly extends?: string;
}

const TEMPLATES = { role: 'new-role.yaml', variant: 'new-variant.yaml' };
const SCHEMA = 'schemas/role.schema.json';

/**
 * Writes `roles/<id>.yaml` with every field explained, its posts taken from the company, so that it is valid at once;
 * with `extends` a variant, which lists what there is to change. `workspace/file-exists` when there is such a role
 * already; the problems of the company, or of the role that is extended, when they have errors. Nothing is written then.
 */
export async function newRole(world: World, id: string, options: NewOptions): Promise<CommandResult> {
  if (!/^[a-z][a-z0-9-]*$/.test(id)) {
    return {
      misuse: `"${id}" is no id of a role`,
      hint: 'write lower-case letters, digits and hyphens, beginning with a letter: rolebook new sales-representative',
    };
  }
  const workspace = await readWorkspace(world);
  const file = `roles/${id}.yaml`;
  if (!workspace.company.ok) return stopped(workspace.company.diagnostics);
  if (id === 'company' || (await world.exists(file))) return stopped([fileExists(file)]);
  const parent = parentOf(workspace, options.extends);
  if (parent !== null && 'misuse' in parent) return parent;
  if (parent !== null && !parent.ok) return stopped(parent.diagnostics);
  const company = workspace.company.value.resolved;
  if (company.chart.get(id)?.reportsTo === 'none') {
    return {
      misuse: `the post "${id}" reports to nobody, and a role says to whom the holder reports`,
      hint: 'add the post that it reports to, such as a board, to roles/company.yaml first',
    };
  }
  const text = filled(await template(world, parent === null ? 'role' : 'variant'), {
    ...wordsFor(id, company),
    ...(parent === null ? {} : { extends: parent.value.id, ...wordsOf(parent.value, company) }),
  });
  const schema = (await world.exists(SCHEMA)) ? `# yaml-language-server: $schema=../${SCHEMA}\n\n` : '';
  const refusal = await save(world, file, new TextEncoder().encode(`${schema}${text}`));
  if (refusal.length > 0) return stopped(refusal);
  return {
    text: `${file}\n`,
    data: { written: [file] },
    summary: `Next: ${parent === null ? 'write the texts in [square brackets] of' : 'say what is different in'} ${file}; then "rolebook validate ${id}" in this workspace.`,
    diagnostics: [],
  };
}

function parentOf({ roles, bases }: Workspace, id: string | undefined) {
  if (id === undefined) return null;
  const known = new Map([...roles, ...bases]);
  return known.get(id) ?? firstUnknown('role', [id], [...known.keys()]);
}

async function template(world: World, kind: keyof typeof TEMPLATES): Promise<string> {
  const path = `templates/workspace/${TEMPLATES[kind]}`;
  const bytes = await world.readBuiltIn(path);
  if (bytes === null) throw new Error(`${path} is missing from this installation`);
  return new TextDecoder().decode(bytes);
}

/** What stands in place of `@name@`. */
type Words = Readonly<Record<string, string>>;

function filled(text: string, words: Words): string {
  return text.replace(/@([a-z]+)@/g, (_token, name: string) => words[name] ?? '');
}

/** The post of the same id says where the role belongs; without one it reports to the approver of documents. */
function wordsFor(id: string, { chart, units, entities }: ResolvedCompany): Words {
  const post = chart.get(id);
  const approver = entities[0]?.approver.id ?? '';
  const superior = post?.reportsTo ?? approver;
  const title = post?.title ?? titleOf(id);
  return {
    role: id,
    title: JSON.stringify(title),
    short: JSON.stringify(shortOf(title)),
    unit: post?.unit ?? units[0]?.id ?? '',
    superior,
    approver,
  };
}

function wordsOf(parent: RoleSource, company: ResolvedCompany): Words {
  return { fields: changeableFields(parent), lists: changeableLists(parent, company) };
}

function titleOf(id: string): string {
  const words = id.split('-').filter((word) => word !== '');
  return words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join(' ');
}

/** The initials, as `AM` for "Account Manager". */
function shortOf(title: string): string {
  const initials = title.match(/(?<![\p{L}\p{N}’'])[\p{L}\p{N}]/gu) ?? [];
  return initials.join('').toUpperCase();
}

function fileExists(file: string): Diagnostic {
  return {
    severity: 'error',
    code: 'workspace/file-exists',
    message: `Nothing was written, as there is such a file already: ${file}.`,
    hint: 'choose another id, or change the file that is there',
    place: { file },
  };
}
