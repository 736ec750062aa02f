import { readWorkspace } from '../../pipeline/workspace.js';
import { validate as validateWorkspace } from '../../pipeline.js';
import type { World } from '../../world.js';
import type { CommandResult } from '../outcome.js';
import { unknownName } from '../selection.js';

export interface ValidateOptions {
  readonly strict?: boolean;
}

/** Checks roles, company, theme, wording and templates; writes nothing. */
export async function validate(
  world: World,
  roles: readonly string[],
  { strict = false }: ValidateOptions,
): Promise<CommandResult> {
  const workspace = await readWorkspace(world, { searchesWords: true });
  const misuse = unknownName(workspace, { roles });
  if (misuse !== null) return misuse;
  const { roles: checked, diagnostics } = await validateWorkspace(world, workspace, roles);
  const count = checked.length === 1 ? '1 role' : `${checked.length} roles`;
  return {
    text: '',
    data: { roles: checked },
    summary: `${count} checked.`,
    diagnostics: strict ? diagnostics.map((diagnostic) => ({ ...diagnostic, severity: 'error' })) : diagnostics,
  };
}
