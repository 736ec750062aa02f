import { readFileSync } from 'node:fs';
import { loadTheme } from '../../src/theme/load.js';
import type { Theme } from '../../src/theme/types.js';

const FILE = 'templates/themes/default.yaml';

/** The built-in theme. */
export function defaultTheme(): Theme {
  const loaded = loadTheme(readFileSync(new URL(`../../${FILE}`, import.meta.url), 'utf8'), FILE);
  if (!loaded.ok) throw new Error(`${FILE} does not load`);
  return loaded.value;
}
