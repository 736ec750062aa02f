import { exportPerson } from '../../../appraisal/people/export-person.js';
import type { Diagnostic } from '../../../diagnostic/diagnostic.js';
import { readPeople } from '../../../pipeline/read-people.js';
import { savePrivate } from '../../../pipeline/save.js';
import { readWorkspace } from '../../../pipeline/workspace.js';
import { yamlText } from '../../../source/write-yaml.js';
import type { World } from '../../../world.js';
import { issueDate } from '../../issue-date.js';
import { type CommandResult, stopped } from '../../outcome.js';

/** The options of `people export` as typed. */
export interface ExportOptions {
  readonly out?: string;
}

const MOST_FILE_BYTES = 100_000_000;

/** Everything that is kept about one employee, as YAML, or with all files in a folder. */
export async function exportPeople(world: World, id: string, { out }: ExportOptions): Promise<CommandResult> {
  const today = issueDate(undefined, world);
  if (typeof today !== 'string') return today;
  const workspace = await readWorkspace(world);
  if (!workspace.company.ok) return stopped(workspace.company.diagnostics);
  const people = await readPeople(world, workspace, workspace.company.value, today);
  const found = await exportPerson(world, people, id);
  if (found === null) return { misuse: `nothing is kept about an employee "${id}"` };
  const { data, files, diagnostics } = found;
  const text = yamlText(data);
  if (out === undefined) return { text, data: { ...data }, summary: null, diagnostics };
  const problems: Diagnostic[] = [...(await savePrivate(world, `${out}/${id}.yaml`, Buffer.from(text)))];
  const written = [`${out}/${id}.yaml`];
  for (const file of files) {
    const content = await world.read(file, MOST_FILE_BYTES);
    if (content.kind !== 'bytes') continue;
    const path = `${out}/${file.slice(file.indexOf('appraisals/') + 'appraisals/'.length)}`;
    problems.push(...(await savePrivate(world, path, content.bytes)));
    written.push(path);
  }
  return {
    text: written.map((path) => `${path}\n`).join(''),
    data: { written },
    summary: `${written.length} files written.`,
    diagnostics: [...diagnostics, ...problems],
  };
}
