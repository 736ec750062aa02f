import { readdirSync, readFileSync } from 'node:fs';
import { oncePerKey } from '../../src/pipeline/once.js';
import { readFaces } from '../../src/pipeline/read-faces.js';
import { type Resources, readResources } from '../../src/pipeline/resources.js';
import type { Supplies } from '../../src/pipeline/supplies.js';
import { rootPath } from '../support/generate-types.js';
import { type MemoryWorld, memoryWorld } from '../support/memory-world.js';
import { starterFiles } from '../support/starter-files.js';
import { GREEK_COMPANY, GREEK_ROLE, translatedStarter } from '../support/translated-starter.js';

/** A file of a workspace in memory, and what changes in it touch. */
export interface FuzzedFile {
  readonly path: string;
  readonly kind: 'workspace' | 'wording' | 'template';
  /** How often it is taken, in proportion to the others. */
  readonly share: number;
}

const ROLE = 'roles/sales-representative.yaml';

export const FUZZED_FILES: readonly FuzzedFile[] = [
  { path: ROLE, kind: 'workspace', share: 10 },
  { path: 'roles/company.yaml', kind: 'workspace', share: 6 },
  { path: 'roles/logo.svg', kind: 'workspace', share: 1 },
  { path: GREEK_ROLE, kind: 'workspace', share: 4 },
  { path: GREEK_COMPANY, kind: 'workspace', share: 2 },
  { path: 'templates/locales/en.yaml', kind: 'wording', share: 3 },
  { path: 'templates/themes/default.yaml', kind: 'wording', share: 3 },
  { path: 'templates/jurisdictions/generic.yaml', kind: 'wording', share: 1 },
  { path: 'templates/job-description.hbs', kind: 'template', share: 0.4 },
  { path: 'templates/appraisal.hbs', kind: 'template', share: 0.4 },
  { path: 'templates/kpi-sheet.hbs', kind: 'template', share: 0.4 },
  ...readdirSync(rootPath('templates/partials'))
    .sort()
    .map((name) => ({ path: `templates/partials/${name}`, kind: 'template', share: 0.05 }) as const),
];

/** The files of the workspace that `init` writes. */
export const STARTER: Readonly<Record<string, Uint8Array>> = inBytes(starterFiles());

/** The same with Greek texts. */
const TRANSLATED: Readonly<Record<string, Uint8Array>> = inBytes(translatedStarter());

function inBytes(files: Readonly<Record<string, string>>): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
}

/** The bytes that a file has before it is changed. */
export function originalBytes(path: string): Uint8Array {
  return TRANSLATED[path] ?? readFileSync(rootPath(path));
}

export function fuzzedWorld(changed: Readonly<Record<string, Uint8Array>>): MemoryWorld {
  return memoryWorld({ ...TRANSLATED, ...changed });
}

const readOnce = oncePerKey((path) => memoryWorld().readBuiltIn(path));
const facesOnce = new Map<string, ReturnType<typeof readFaces>>();
let shared: Promise<Resources> | null = null;

/** Fonts and templates are made once; of what is changed, nothing is kept. */
export function suppliesFor(kind: FuzzedFile['kind']): Supplies {
  return {
    faces: (world, fonts) => {
      const key = JSON.stringify(fonts);
      const known = facesOnce.get(key) ?? readFaces(world, fonts);
      if (facesOnce.size < 20) facesOnce.set(key, known);
      return known;
    },
    resources: async (world, kinds) => {
      if (kind === 'template') return readResources({ ...world, readBuiltIn: readOnce }, kinds);
      shared ??= readResources(memoryWorld(), kinds);
      if (kind === 'workspace') return shared;
      const { templates } = await shared;
      const withoutTemplates = { ...world, readBuiltIn: readOnce, listBuiltIn: async () => [], list: async () => [] };
      return { ...(await readResources(withoutTemplates, kinds)), templates };
    },
  };
}
