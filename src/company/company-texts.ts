import type { Path } from '../source/source.js';
import { sourceText } from '../source/source-text.js';
import type { FieldText } from '../wording/types.js';
import type { CompanySource } from './load-company.js';
import { namedTexts } from './named-texts.js';

/** All texts of a company that documents print, in the order of the schema; standard clauses with the field they end. */
export function companyTexts(source: CompanySource): readonly FieldText[] {
  const { data } = source;
  const texts: FieldText[] = [];
  const add = (path: Path, value: string, field: string | null = null): void => {
    texts.push({ ...sourceText(source, path, value), field });
  };
  add(['name'], data.name);
  for (const [id, entity] of Object.entries(data.entities)) {
    for (const key of ['name', 'registration', 'city', 'numbering'] as const) add(['entities', id, key], entity[key]);
    if (entity.header !== undefined) add(['entities', id, 'header'], entity.header);
    for (const key of ['address', 'letterhead', 'footer'] as const) {
      for (const [index, line] of (entity[key] ?? []).entries()) add(['entities', id, key, index], line);
    }
  }
  for (const { path, value } of namedTexts({ data })) add(path, value);
  for (const [index, level] of data.scale.levels.entries()) {
    add(['scale', 'levels', index, 'label'], level.label);
    add(['scale', 'levels', index, 'description'], level.description);
  }
  for (const [index, band] of data.bands.entries()) add(['bands', index, 'label'], band.label);
  for (const [id, clause] of Object.entries(data.standardClauses ?? {}))
    add(['standardClauses', id, 'text'], clause.text, clause.section);
  return texts;
}
