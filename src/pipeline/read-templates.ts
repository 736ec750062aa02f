import { DOCUMENT_KINDS, type DocumentKind } from '../context/document-context.js';
import { OUTCOME_KINDS, type OutcomeKind } from '../context/outcome/kinds.js';
import { type Checked, type Diagnostic, good } from '../diagnostic/diagnostic.js';
import { didYouMeanHint } from '../diagnostic/did-you-mean.js';
import { VOCABULARY } from '../document/vocabulary.js';
import { loadTemplates, type TemplateFile, type Templates } from '../template/load.js';
import type { Entry, World } from '../world.js';
import { createCollector } from './collector.js';
import { filesWith } from './files.js';
import { readBuiltInAs, readingOf, readOwnAs } from './reading.js';
import { readable } from './refusal.js';
import { unusedPartials } from './unused-files.js';

const FOLDER = 'templates/';

/** What a template can make: documents of roles, and of the results of people. */
export type TemplateKind = DocumentKind | OutcomeKind;

export const TEMPLATE_KINDS: readonly TemplateKind[] = [...DOCUMENT_KINDS, ...OUTCOME_KINDS];

/**
 * The templates of those kinds and all partials: the built-in ones, each of which a file of the same path in the workspace
 * replaces. Templates of other kinds are not compiled: each costs time at the start; nor is anything without a kind. When a
 * file of the workspace cannot be read there are no templates at all, as the built-in one is not what is wanted.
 */
export async function readTemplates(world: World, kinds: readonly TemplateKind[]): Promise<Templates> {
  if (kinds.length === 0) return { documents: new Map(), diagnostics: [] };
  const builtIn = await readFiles(world.listBuiltIn, (path) => readBuiltInAs(world, path, TEMPLATE_FILE));
  const own = await readFiles(world.list, (path) => readOwnAs(world, path, TEMPLATE_FILE));
  const isWanted = ({ path }: TemplateFile): boolean =>
    !TEMPLATE_KINDS.some((kind) => path === `${kind}.hbs` && !kinds.includes(kind));
  const templates = loadTemplates(builtIn.files.filter(isWanted), own.files.filter(isWanted), VOCABULARY);
  // The built-in one must not stand in for a file that cannot be read: the user's own look would be lost without a word.
  const documents = new Map([...templates.documents].filter(() => own.diagnostics.length === 0));
  const misplaced = [...own.files.flatMap(unknownDocument), ...unusedPartials(builtIn.files, own.files)];
  return { documents, diagnostics: [...own.diagnostics, ...templates.diagnostics, ...misplaced] };
}

/** A template of the workspace that no document uses: most likely a slip in the name of its file. */
function unknownDocument({ file, path }: TemplateFile): readonly Diagnostic[] {
  const name = path.replace(/\.hbs$/, '');
  if (path.includes('/') || TEMPLATE_KINDS.some((kind) => kind === name)) return [];
  const message = `There is no document "${name}" that this template could make.`;
  const hint = { hint: `documents are ${TEMPLATE_KINDS.join(', ')}`, ...didYouMeanHint(name, TEMPLATE_KINDS) };
  return [{ severity: 'error', code: 'template/unknown-document', message, ...hint, place: { file } }];
}

const TEMPLATE_FILE = readingOf((text, file) => good<TemplateFile>({ file, path: file.slice(FOLDER.length), text }));

async function readFiles(
  list: (path: string) => Promise<readonly Entry[]>,
  read: (path: string) => Promise<Checked<TemplateFile> | null>,
): Promise<{ readonly files: readonly TemplateFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  const { take, diagnostics } = createCollector();
  const files: TemplateFile[] = [];
  for (const folder of ['', 'partials/']) {
    const entries = take(await readable(`${FOLDER}${folder}`, () => list(`${FOLDER}${folder}`))) ?? [];
    for (const name of filesWith('.hbs', entries)) {
      const found = await read(`${FOLDER}${folder}${name}`);
      const file = found === null ? null : take(found);
      if (file !== null) files.push(file);
    }
  }
  return { files, diagnostics };
}
