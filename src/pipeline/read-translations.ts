import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { loadTranslation } from '../translation/load-translation.js';
import type { TranslationBeside } from '../translation/text-states.js';
import type { Translation } from '../translation/types.js';
import type { World } from '../world.js';
import { filesWith, readText } from './files.js';

/** The texts of a workspace in one language. */
export interface Translations {
  readonly language: string;
  /** The translation of a file of the workspace: of `roles/x.yaml` that in `roles/<language>/x.yaml`. */
  readonly beside: TranslationBeside;
  /** All that could be read, by path. */
  readonly files: ReadonlyMap<string, Translation>;
  /** By the path of the file; a file with errors is not among the files. */
  readonly problems: ReadonlyMap<string, readonly Diagnostic[]>;
}

/** Where the translation of a file of the workspace stands. */
export function translationFile(language: string, file: string): string {
  return file.replace(/^roles\//, `roles/${language}/`);
}

/** Reads `roles/<language>/*.yaml` and `roles/<language>/entities/<entity>/*.yaml`. */
export async function readTranslations(world: World, language: string): Promise<Translations> {
  const files = new Map<string, Translation>();
  const problems = new Map<string, readonly Diagnostic[]>();
  const read = async (folder: string): Promise<void> => {
    for (const name of filesWith('.yaml', await world.list(folder))) {
      const file = `${folder}/${name}`;
      const text = await readText(world, file);
      if (text === null) continue;
      const loaded = text.ok ? loadTranslation(text.value, file) : text;
      problems.set(file, loaded.diagnostics);
      if (loaded.ok) files.set(file, loaded.value);
    }
  };
  const root = `roles/${language}`;
  await read(root);
  for (const { name, kind } of await world.list(`${root}/entities`)) {
    if (kind === 'directory') await read(`${root}/entities/${name}`);
  }
  return { language, files, problems, beside: (file) => files.get(translationFile(language, file)) ?? null };
}
