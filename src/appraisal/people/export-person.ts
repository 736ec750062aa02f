import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { readText } from '../../pipeline/files.js';
import type { StaffReading } from '../../staff/load-staff.js';
import type { World } from '../../world.js';
import { periodFolder } from '../result/paths.js';
import { employeesIn, openedPeriods, readResult } from '../result/store.js';
import { resultData } from '../result/write-result.js';

export interface PersonalData {
  /** All that the lists and results say, in the order in which it is written. */
  readonly data: object;
  /** Paths of the files that are kept of the person, sorted. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Everything that is kept about one employee; null when nothing is. */
export async function exportPerson(
  world: World,
  people: StaffReading | null,
  id: string,
): Promise<PersonalData | null> {
  const employee = people?.employees.get(id);
  const appraisals: object[] = [];
  const files: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const period of await openedPeriods(world)) {
    const folder = periodFolder(period);
    const own = [
      ...(await filesBelow(world, `${folder}/forms/${id}`)),
      ...(await filesBelow(world, `${folder}/completed/${id}`)),
    ];
    const dispatch = await dispatchLines(world, folder, id);
    const read = (await employeesIn(world, period)).includes(id) ? await readResult(world, period, id) : null;
    diagnostics.push(...(read?.diagnostics ?? []));
    if (own.length === 0 && dispatch.length === 0 && read === null) continue;
    files.push(...own);
    appraisals.push({
      period,
      result: read?.ok ? resultData(read.value) : undefined,
      dispatch: dispatch.length === 0 ? undefined : dispatch,
      files: own.length === 0 ? undefined : own,
    });
  }
  if (employee === undefined && appraisals.length === 0) return null;
  const rows = <T extends { readonly place: unknown }>(list: readonly T[]): readonly object[] | undefined => {
    const plain = list.map(({ place: _place, ...row }) => withoutNothing(row));
    return plain.length === 0 ? undefined : plain;
  };
  const absences = people?.staff.absences.filter((one) => one.employee === id) ?? [];
  const targets = people?.staff.targets.filter(({ scope, of }) => scope === 'employee' && of === id) ?? [];
  const { assignments = [], place: _place, ...person } = employee ?? { id };
  const data = {
    employee: withoutNothing(person),
    assignments: rows(assignments as readonly { readonly place: unknown }[]),
    absences: rows(absences),
    targets: rows(targets),
    appraisals: appraisals.length === 0 ? undefined : appraisals,
  };
  return { data, files, diagnostics };
}

function withoutNothing(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

async function filesBelow(world: World, folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  for (const { name, kind } of await world.list(folder)) {
    if (kind === 'file') files.push(`${folder}/${name}`);
    else if (kind === 'directory') files.push(...(await filesBelow(world, `${folder}/${name}`)));
  }
  return files;
}

/** The lines of the list for sending that begin with the employee's id. */
async function dispatchLines(world: World, folder: string, id: string): Promise<readonly string[]> {
  const text = await readText(world, `${folder}/dispatch.csv`);
  if (!text?.ok) return [];
  return text.value.split(/\r?\n/).filter((line) => /^"?([^",;\t]+)/.exec(line)?.[1] === id);
}
