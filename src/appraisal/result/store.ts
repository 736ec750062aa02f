import { bad, type Checked, type Diagnostic, good } from '../../diagnostic/diagnostic.js';
import { filesWith, readText } from '../../pipeline/files.js';
import { savePrivate } from '../../pipeline/save.js';
import type { World } from '../../world.js';
import { checkResult } from './check-result.js';
import { loadResult } from './load-result.js';
import { APPRAISALS_FOLDER, periodFolder, periodOfFolder, resultPath } from './paths.js';
import type { AppraisalResult } from './types.js';
import { resultText } from './write-result.js';

/** The result of an employee in a period; null when the period was not opened for the employee. */
export async function readResult(
  world: World,
  period: string,
  employee: string,
): Promise<Checked<AppraisalResult> | null> {
  const path = resultPath(period, employee);
  const text = await readText(world, path);
  if (text === null || !text.ok) return text;
  const loaded = loadResult(text.value, path);
  if (!loaded.ok) return loaded;
  const { result } = loaded.value;
  const altered = checkResult(result, path, { period, employee });
  return altered.length > 0 ? bad(altered) : good(result, loaded.diagnostics);
}

/** Writes a result, whole or not at all, for the owner of the files alone. */
export async function saveResult(world: World, result: AppraisalResult): Promise<readonly Diagnostic[]> {
  return savePrivate(world, resultPath(result.period, result.employee), Buffer.from(resultText(result)));
}

/** The periods that were opened, sorted. */
export async function openedPeriods(world: World): Promise<readonly string[]> {
  const entries = await world.list(APPRAISALS_FOLDER);
  return entries.filter(({ kind }) => kind === 'directory').map(({ name }) => periodOfFolder(name));
}

/** The employees for whom a period was opened, sorted. */
export async function employeesIn(world: World, period: string): Promise<readonly string[]> {
  const names = filesWith('.yaml', await world.list(`${periodFolder(period)}/results`));
  return names.map((name) => name.replace(/\.yaml$/, ''));
}
