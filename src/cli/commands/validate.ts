import { readPeople } from '../../pipeline/read-people.js';
import { readWorkspace } from '../../pipeline/workspace.js';
import { validate as validateWorkspace } from '../../pipeline.js';
import type { World } from '../../world.js';
import { issueDate } from '../issue-date.js';
import type { CommandResult } from '../outcome.js';
import { unknownName } from '../selection.js';

/** More problems than this are told by their number: nobody mends five hundred in one go. */
const MOST_SHOWN = 50;

export interface ValidateOptions {
  readonly strict?: boolean;
  readonly format?: string;
  readonly max?: string;
}

/** Checks roles, company, theme, wording and templates, and the lists of people unless roles are named; writes nothing. */
export async function validate(
  world: World,
  roles: readonly string[],
  { strict = false, format = 'text', max = String(MOST_SHOWN) }: ValidateOptions,
): Promise<CommandResult> {
  if (format !== 'text' && format !== 'github') {
    return {
      misuse: `there is no format "${format}"`,
      hint: 'formats are text and github; --json is an option of its own',
    };
  }
  if (!/^\d{1,6}$/.test(max))
    return { misuse: `"${max}" is no number of problems`, hint: 'write --max 50, or --max 0 for all' };
  const workspace = await readWorkspace(world, { searchesWords: true });
  const misuse = unknownName(workspace, { roles });
  if (misuse !== null) return misuse;
  const today = issueDate(undefined, world);
  if (typeof today !== 'string') return today;
  const { roles: checked, diagnostics: found } = await validateWorkspace(world, workspace, roles);
  const people =
    roles.length === 0 && workspace.company.ok
      ? await readPeople(world, workspace, workspace.company.value, today)
      : null;
  const diagnostics = [...found, ...(people?.diagnostics ?? [])];
  const count = checked.length === 1 ? '1 role' : `${checked.length} roles`;
  const size = people?.named.size ?? 0;
  const staff = people === null ? '' : ` and ${size === 1 ? '1 employee' : `${size} employees`}`;
  return {
    text: '',
    data: { roles: checked, employees: size },
    summary: `${count}${staff} checked.`,
    show: { format, most: Number(max) },
    diagnostics: strict ? diagnostics.map((diagnostic) => ({ ...diagnostic, severity: 'error' })) : diagnostics,
  };
}
