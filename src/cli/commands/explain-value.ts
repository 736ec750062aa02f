import type { ResolvedCompany } from '../../company/types.js';
import { didYouMeanHint } from '../../diagnostic/did-you-mean.js';
import { formatPlace } from '../../diagnostic/place.js';
import { readWorkspace, type Workspace } from '../../pipeline/workspace.js';
import { CLAUSE_SECTIONS } from '../../role/clause-lists.js';
import type { RoleSource } from '../../role/load-role.js';
import { standardClausesOf } from '../../role/standard-clauses.js';
import { type Trace, type TraceStep, tracedPaths, traceOf } from '../../role/variant/trace.js';
import { folded } from '../../source/source-text.js';
import type { World } from '../../world.js';
import { firstUnknown } from '../choices.js';
import type { CommandResult } from '../outcome.js';
import { unknownName } from '../selection.js';

export interface ExplainOptions {
  readonly entity?: string;
}

/**
 * The values of a role at and below a path, `<role>.<path>`, and for each the places that it came through, parents first.
 * A standard clause that the role carries is shown as the company says it. The problems of a role that has errors are
 * reported instead.
 */
export async function explainValue(world: World, subject: string, { entity }: ExplainOptions): Promise<CommandResult> {
  if (subject.split('.').includes('')) return { misuse: `"${subject}" is no path of a role`, hint: PATH_HINT };
  const workspace = await readWorkspace(world);
  const [id = '', ...rest] = subject.split('.');
  const path = rest.join('.');
  const known = [...workspace.roles.keys(), ...workspace.bases.keys()];
  const misuse =
    firstUnknown('role', [id], known) ??
    unknownName(workspace, { roles: [], entities: entity === undefined ? [] : [entity] });
  if (misuse !== null) return misuse;
  const role = roleFor(workspace, id, entity);
  if (role === undefined || !role.ok) {
    return { text: '', data: { role: id, path, values: [] }, summary: null, diagnostics: role?.diagnostics ?? [] };
  }
  const company = workspace.company.ok ? workspace.company.value.resolved : null;
  const values = traceOf(role.value, path) ?? (company && traceOfClause(role.value, company, path));
  if (values === null) return unknownPath(role.value, path);
  return {
    text: `${subject}\n\n${values.map((value) => shownValue(value, path)).join('\n')}`,
    data: { role: id, path, values },
    summary: null,
    diagnostics: [],
  };
}

const PATH_HINT = 'write the id of the role and keys with dots between them: account-manager.kpis.deals';

/** The text of a standard clause that the path names, as `traceOf` gives what a role says; null when it names none. */
function traceOfClause(role: RoleSource, company: ResolvedCompany, path: string): readonly Trace[] | null {
  const [list, id, field = 'text', ...deeper] = path.split('.');
  const section = CLAUSE_SECTIONS.find((known) => known === list);
  const clauses = section === undefined ? [] : standardClausesOf(role, company, section);
  const clause = clauses.find((one) => one.id === id);
  if (clause === undefined || field !== 'text' || deeper.length > 0) return null;
  const value = folded(clause.text.value).trim();
  const place = clause.text.stretchPlace(0, clause.text.value.length);
  return [{ path: `${list}.${id}.text`, value, steps: [{ place, does: 'sets', value }] }];
}

function roleFor({ roles, bases, overlays }: Workspace, id: string, entity: string | undefined) {
  const overlay = overlays.find((one) => one.entity === entity && one.id === id);
  const role = roles.get(id) ?? bases.get(id);
  // A faulty role has no overlays to show either.
  return role?.ok === true && overlay !== undefined ? overlay.role : role;
}

function unknownPath(role: RoleSource, path: string): CommandResult {
  const near = didYouMeanHint(path, tracedPaths(role));
  const hint = `the role has ${[...role.tree.entries.keys()].join(', ')}`;
  return { misuse: `the role "${role.id}" says nothing under "${path}"`, hint, ...near };
}

function shownValue({ path, value, steps }: Trace, from: string): string {
  const below = from === '' ? path : path.slice(from.length + 1);
  const name = below === '' ? path.slice(path.lastIndexOf('.') + 1) : below;
  const lines = steps.map(
    (step) => `    ${formatPlace(step.place)}${steps.length > 1 ? `  ${shownStep(step)}` : ''}\n`,
  );
  return `  ${name}: ${value === null ? 'removed' : shown(value)}\n${lines.join('')}`;
}

function shownStep({ does, value }: TraceStep): string {
  if (does === 'sets') return shown(value);
  return does === 'removes' ? 'removed' : '';
}

/** A text as it stands, anything else as YAML would write it on one line. */
function shown(value: TraceStep['value']): string {
  if (typeof value === 'string') return value.trim();
  return Array.isArray(value) ? `[${value.map(String).join(', ')}]` : String(value);
}
