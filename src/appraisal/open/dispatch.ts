import { savePrivate } from '../../pipeline/save.js';
import type { Company } from '../../pipeline/workspace.js';
import { csvText } from '../../staff/table/csv-text.js';
import type { Employee } from '../../staff/types.js';
import type { World } from '../../world.js';
import { periodFolder } from '../result/paths.js';
import type { AppraisalResult } from '../result/types.js';
import { entityOf, languageFor } from './place-in-company.js';

const HEADINGS = ['employee', 'name', 'e-mail', 'manager', "manager's e-mail", 'language', 'files'];

/** Writes the list of who is to get which files: a row for each segment that has forms, by employee. */
export async function writeDispatch(
  world: World,
  period: string,
  results: readonly AppraisalResult[],
  employees: ReadonlyMap<string, Employee>,
  company: Company,
) {
  const rows: string[][] = [];
  for (const { employee: id, segments } of results) {
    const employee = employees.get(id);
    if (employee === undefined) continue;
    const forms = (await world.list(`${periodFolder(period)}/forms/${id}`)).map(({ name }) => name);
    for (const { number, rated, manager, entity } of segments) {
      if (!rated) continue;
      const files = segments.length === 1 ? forms : forms.filter((name) => name.startsWith(`${number}-`));
      const language = languageFor(employee, entityOf(company, entity));
      const managerMail = manager === null ? null : (employees.get(manager)?.email ?? null);
      const paths = files.map((name) => `forms/${id}/${name}`).join('; ');
      rows.push([id, employee.name, employee.email ?? '', manager ?? '', managerMail ?? '', language, paths]);
    }
  }
  const text = csvText([HEADINGS, ...rows]);
  return savePrivate(world, `${periodFolder(period)}/dispatch.csv`, Buffer.from(text));
}
