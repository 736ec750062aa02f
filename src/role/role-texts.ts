import type { Path } from '../source/source.js';
import { sourceText } from '../source/source-text.js';
import type { FieldText } from '../wording/types.js';
import { CLAUSE_LISTS } from './clause-lists.js';
import { definedItems, type ItemMap } from './defined-items.js';
import type { RoleSource } from './load-role.js';
import type { RoleDefinition } from './role-definition.generated.js';

/** A text that a role prints. */
export interface RoleText extends FieldText {
  readonly path: Path;
  /** False for titles, names and codes, which placeholders cannot make up. */
  readonly mayHoldPlaceholders: boolean;
}

/** All texts of a role file, in the order in which a role lists its fields; faulty top-level fields are left out. */
export function roleTexts(role: RoleSource, faultyKeys: ReadonlySet<string> = new Set()): readonly RoleText[] {
  const { data } = role;
  const texts: RoleText[] = [];
  const add = (path: Path, value: string | undefined, mayHoldPlaceholders = true): void => {
    if (value === undefined || faultyKeys.has(String(path[0]))) return;
    texts.push({ ...sourceText(role, path, value), path, field: String(path[0]), mayHoldPlaceholders });
  };
  const addItems = (path: Path, map: ItemMap | undefined): void => {
    if (faultyKeys.has(String(path[0]))) return;
    for (const item of definedItems(map, path)) {
      add(item.textPath, item.text);
      addItems([...item.path, 'items'], item.items);
    }
  };
  const { title, education, experience, pay, appraisal } = data;
  if (typeof title === 'string') add(['title'], title, false);
  else {
    add(['title', 'text'], title?.text, false);
    for (const key of ['short', 'masculine', 'feminine'] as const) add(['title', key], title?.[key], false);
  }
  add(['grade'], data.grade, false);
  add(['occupationCode'], data.occupationCode, false);
  for (const key of ['purpose', 'place', 'workingTime', 'budget', 'travel'] as const) add([key], data[key]);
  add(['education', 'in'], education?.in);
  add(['experience', 'in'], experience?.in);
  for (const key of CLAUSE_LISTS) addItems([key], data[key]);
  addItems(['duties'], data.duties);
  if (!faultyKeys.has('relations')) addRelations(data.relations, add);
  add(['pay', 'fixed'], pay?.fixed);
  add(['pay', 'variable'], pay?.variable);
  if (!faultyKeys.has('kpis')) addKpis(data.kpis, add);
  addItems(['appraisal', 'procedure'], appraisal?.procedure);
  addItems(['appraisal', 'criteria'], appraisal?.criteria);
  return texts;
}

type Add = (path: Path, value: string | undefined, mayHoldPlaceholders?: boolean) => void;

function addRelations(relations: RoleDefinition['relations'], add: Add): void {
  for (const [id, relation] of Object.entries(relations ?? {})) {
    for (const key of ['external', 'text', 'channel', 'responseTime'] as const) {
      add(['relations', id, key], relation[key], key !== 'external');
    }
  }
}

function addKpis(kpis: RoleDefinition['kpis'], add: Add): void {
  for (const [id, kpi] of Object.entries(kpis ?? {})) {
    for (const key of ['name', 'definition', 'unit', 'source'] as const) {
      add(['kpis', id, key], kpi[key], key === 'definition' || key === 'source');
    }
  }
}
