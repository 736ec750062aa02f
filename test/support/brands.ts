import { readdirSync, readFileSync } from 'node:fs';
import { rootPath } from './generate-types.js';
import { type MemoryWorld, memoryWorld } from './memory-world.js';

const FOLDER = 'test/brands';
/** The fonts of two of the brands come from a package and not with the workspace. */
const FONTS = ['DejaVuSerif', 'DejaVuSerif-Bold', 'DejaVuSansCondensed', 'DejaVuSansCondensed-Bold'];

/** The workspace of one role in three brands: entities with a theme, a logo and paperwork of their own. */
export function brandsWorld(): MemoryWorld {
  const own = readdirSync(rootPath(FOLDER), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(rootPath(`${FOLDER}/`).length));
  const files = own.map((path) => [path, readFileSync(rootPath(`${FOLDER}/${path}`))] as const);
  const fonts = FONTS.map((name) => {
    const bytes = readFileSync(rootPath(`node_modules/dejavu-fonts-ttf/ttf/${name}.ttf`));
    return [`templates/fonts/${name}.ttf`, bytes] as const;
  });
  return memoryWorld(Object.fromEntries([...files, ...fonts]));
}
