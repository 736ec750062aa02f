import { bad, type Checked, type Diagnostic, good } from '../diagnostic/diagnostic.js';
import { loadStaff, type StaffReading } from '../staff/load-staff.js';
import type { TableFile } from '../staff/table/read-table.js';
import type { Known } from '../staff/types.js';
import type { World } from '../world.js';
import { filesWith, readBytes, textLimit } from './files.js';
import { PEOPLE_FOLDER, PEOPLE_TABLES, TABLE_ENDINGS } from './people-folder.js';
import { readable } from './refusal.js';
import type { Company, Workspace } from './workspace.js';

/** Ten thousand people have some 2 MB. */
const MOST_TABLE_BYTES = 20_000_000;

/**
 * The people of a workspace, seen from a day; null when there is no list of them. `staff/missing` where there are absences or
 * targets of nobody.
 */
export async function readPeople(
  world: World,
  workspace: Workspace,
  company: Company,
  today: string,
): Promise<StaffReading | null> {
  const listed = await readable(PEOPLE_FOLDER, () => world.list(PEOPLE_FOLDER));
  if (!listed.ok) return unreadable(listed.diagnostics);
  const paths = TABLE_ENDINGS.flatMap((ending) => filesWith(ending, listed.value)).map(inFolder);
  const [staff, absences, targets] = await Promise.all(PEOPLE_TABLES.map((name) => readTableFile(world, name, paths)));
  const problems = [staff, absences, targets].flatMap((read) => read?.diagnostics ?? []);
  if (staff === undefined || staff === null) {
    if (absences === null && targets === null) return null;
    return unreadable([...problems, staffMissing('There are lists of absences or targets, and no staff list.')]);
  }
  if (!staff.ok) return unreadable(problems);
  const files = { staff: staff.value, absences: fileOf(absences), targets: fileOf(targets) };
  const reading = loadStaff(files, await knownTo(world, workspace, company, today));
  return { ...reading, diagnostics: [...problems, ...reading.diagnostics] };
}

function fileOf(read: Checked<TableFile> | null | undefined): TableFile | null {
  return read?.ok ? read.value : null;
}

function inFolder(name: string): string {
  return `${PEOPLE_FOLDER}/${name}`;
}

function unreadable(diagnostics: readonly Diagnostic[]): StaffReading {
  const staff = { employees: new Map(), absences: [], targets: [] };
  return { staff, employees: staff.employees, named: new Set(), diagnostics };
}

/** An error for a workspace that lists no people. */
export function staffMissing(message: string): Diagnostic {
  const hint = `write one as ${PEOPLE_FOLDER}/staff.csv, with the columns id, name, position and hired at least`;
  return { severity: 'error', code: 'staff/missing', message, hint, place: { file: PEOPLE_FOLDER } };
}

/** One table; null when there is none, `table/two-files` when there are several. */
async function readTableFile(world: World, name: string, paths: readonly string[]): Promise<Checked<TableFile> | null> {
  const [path, other] = paths.filter((one) => TABLE_ENDINGS.some((ending) => one === inFolder(`${name}${ending}`)));
  if (path === undefined) return null;
  if (other !== undefined) {
    const message = `There are ${path} and ${other}, and nobody can say which of them counts.`;
    const hint = 'move one of them out of the workspace';
    return bad([{ severity: 'error', code: 'table/two-files', message, hint, place: { file: other } }]);
  }
  const bytes = await readBytes(world, path, path.endsWith('.yaml') ? textLimit(world) : MOST_TABLE_BYTES);
  return bytes?.ok ? good({ file: path, bytes: bytes.value }) : bytes;
}

/** What the lists may refer to. */
export async function knownTo(world: World, workspace: Workspace, company: Company, today: string): Promise<Known> {
  const { posts, entities, units } = company.resolved;
  const positions = new Map<string, { readonly kpis: readonly string[] | null }>();
  for (const [id, role] of workspace.roles) {
    const overlays = workspace.overlays.filter((overlay) => overlay.id === id).map((overlay) => overlay.role);
    const forms = [role, ...overlays];
    const kpis = forms.flatMap((one) => (one.ok ? Object.keys(one.value.data.kpis ?? {}) : []));
    positions.set(id, { kpis: forms.every(({ ok }) => ok) ? [...new Set(kpis)] : null });
  }
  for (const { id } of posts) if (!positions.has(id)) positions.set(id, { kpis: [] });
  const locales = [...(await world.listBuiltIn('templates/locales')), ...(await world.list('templates/locales'))];
  return {
    today,
    positions,
    entities: entities.map(({ id }) => id),
    units: units.map(({ id }) => id),
    languages: [...new Set(filesWith('.yaml', locales).map((name) => name.replace(/\.yaml$/, '')))],
  };
}
