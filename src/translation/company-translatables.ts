import type { CompanySource } from '../company/load-company.js';
import { namedTexts } from '../company/named-texts.js';
import type { Path } from '../source/source.js';
import { textKey } from './text-key.js';
import type { TranslatableText } from './types.js';

/**
 * The texts of a company that another language has in its own words. What an entity says of itself is needed only in the
 * languages that it issues documents in, null for any; names may stay as they are registered.
 */
export function companyTranslatables(
  { data, file }: CompanySource,
  language: string | null,
): readonly TranslatableText[] {
  const texts: TranslatableText[] = [];
  const add = (
    path: Path,
    value: string | readonly string[] | undefined,
    key = textKey(path),
    isNeeded = true,
  ): void => {
    if (value !== undefined) texts.push({ key, path, value, isNeeded, origins: [{ file, key }] });
  };
  add(['name'], data.name, 'name', false);
  for (const [id, entity] of Object.entries(data.entities)) {
    if (language !== null && !entity.languages.includes(language)) continue;
    add(['entities', id, 'name'], entity.name, `entities.${id}.name`, false);
    for (const field of ['registration', 'address', 'city', 'letterhead', 'header', 'footer'] as const) {
      add(['entities', id, field], entity[field]);
    }
  }
  for (const { path, value } of namedTexts({ data })) add(path, value);
  for (const [index, { value, label, description }] of data.scale.levels.entries()) {
    const level = `scale.levels.${value}`;
    add(['scale', 'levels', index, 'label'], label, `${level}.label`);
    add(['scale', 'levels', index, 'description'], description, `${level}.description`);
  }
  for (const [index, { from, label }] of data.bands.entries()) add(['bands', index, 'label'], label, `bands.${from}`);
  for (const [id, { text }] of Object.entries(data.standardClauses ?? {})) add(['standardClauses', id, 'text'], text);
  return texts;
}
