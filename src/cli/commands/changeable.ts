import type { ResolvedCompany } from '../../company/types.js';
import { CLAUSE_SECTIONS } from '../../role/clause-lists.js';
import type { RoleSource } from '../../role/load-role.js';
import { standardClausesOf } from '../../role/standard-clauses.js';
import { LISTS, type ListName, listPath } from '../../role/variant/lists.js';
import { partAt } from '../../role/variant/part.js';
import type { Path } from '../../source/source.js';
import { wrapped } from '../../source/wrapped.js';
import { yamlLines } from '../../source/write-yaml.js';

const WIDTH = 120;
/** What a variant says in its own words from the start, or about itself alone. */
const OWN = new Set(['extends', 'abstract', 'inherit', 'was', 'revision', 'title', 'unit', 'reportsTo']);
const OF_ROLE = LISTS.filter((list) => listPath(list).length === 1);
const OF_APPRAISAL = ['procedure', 'criteria'] as const;

/** The single fields of a role as comments, each as it would stand in the file; empty when it has none. */
export function changeableFields({ data }: RoleSource): string {
  const isList = (key: string): boolean => OF_ROLE.some((list) => list === key);
  const fields = Object.entries(data).filter(([key]) => !OWN.has(key) && !isList(key) && key !== 'appraisal');
  return commented(Object.fromEntries(fields)).join('\n');
}

/** The ids of each list that a variant takes over, as comments with a field to start from. */
export function changeableLists(role: RoleSource, company: ResolvedCompany): string {
  return [...OF_ROLE.flatMap((list) => listLines(role, list, company)), ...appraisalLines(role)].join('\n');
}

function listLines(role: RoleSource, list: ListName, company: ResolvedCompany): readonly string[] {
  const own = idsAt(role, listPath(list));
  const groups = list === 'duties' ? own.map((id) => [id, idsAt(role, ['duties', id, 'items'])] as const) : [];
  const section = CLAUSE_SECTIONS.find((name) => name === list);
  const clauses = section === undefined ? [] : standardClausesOf(role, company, section).map(({ id }) => id);
  const [first] = [...own, ...clauses];
  if (first === undefined) return [];
  return [
    ...(own.length === 0 ? [] : told(list, own)),
    ...groups.flatMap(([group, ids]) => (ids.length === 0 ? [] : told(`${list}.${group}.items`, ids))),
    ...(clauses.length === 0 ? [] : told(`${list}, standard clauses of the company, always at the end`, clauses)),
    `#${list}:`,
    `#  ${first}: null`,
    '',
  ];
}

function appraisalLines(role: RoleSource): readonly string[] {
  const { procedure: _procedure, criteria: _criteria, ...fields } = role.data.appraisal ?? {};
  const lists = OF_APPRAISAL.map((list) => [list, idsAt(role, listPath(list))] as const);
  const known = lists.filter(([, ids]) => ids.length > 0);
  if (known.length === 0 && Object.keys(fields).length === 0) return [];
  return [
    ...known.flatMap(([list, ids]) => told(`appraisal.${list}`, ids)),
    ...commented({ appraisal: fields }),
    ...known.flatMap(([list, [first]]) => [`#  ${list}:`, `#    ${first}: null`]),
    '',
  ];
}

function idsAt(role: RoleSource, path: Path): readonly string[] {
  const part = partAt(role.tree, path);
  return part?.type === 'branch' ? [...part.entries].filter(([, item]) => item.type !== 'gone').map(([id]) => id) : [];
}

function told(name: string, ids: readonly string[]): readonly string[] {
  return wrapped(`${name}: ${ids.join(', ')}`, '#', WIDTH);
}

/** Fields as YAML behind comment marks; nothing for no field. */
function commented(fields: object): readonly string[] {
  return yamlLines(fields, WIDTH - 1).map((line) => `#${line}`);
}
