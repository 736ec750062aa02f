import type { World } from '../world.js';

/** The schemas by name, and where they come with Rolebook. That of roles takes any role file, complete or not. */
const SCHEMA_FILES: Readonly<Record<string, string>> = {
  role: 'src/role/role-file.schema.json',
  variant: 'src/role/variant.schema.json',
  overlay: 'src/role/overlay.schema.json',
  company: 'src/company/company.schema.json',
  translation: 'src/translation/translation.schema.json',
  'company-translation': 'src/translation/company-translation.schema.json',
  jurisdiction: 'src/company/jurisdiction.schema.json',
  locale: 'src/locale/locale.schema.json',
  theme: 'src/theme/partial-theme.schema.json',
  result: 'src/appraisal/result/result.schema.json',
  wording: 'src/wording/word-list.schema.json',
};

export const SCHEMA_NAMES: readonly string[] = Object.keys(SCHEMA_FILES);

/** The text of a schema; null when there is none of that name. */
export async function readSchema(world: World, name: string): Promise<string | null> {
  const file = Object.hasOwn(SCHEMA_FILES, name) ? SCHEMA_FILES[name] : undefined;
  if (file === undefined) return null;
  const bytes = await world.readBuiltIn(file);
  if (bytes === null) throw new Error(`${file} is missing from this installation`);
  return new TextDecoder().decode(bytes);
}
