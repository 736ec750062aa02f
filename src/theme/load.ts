import { parse } from 'yaml';
import { type Checked, good } from '../diagnostic/diagnostic.js';
import { buildTheme } from './build-theme.js';
import type { Theme as ThemeSource } from './theme.generated.js';
import type { Theme } from './types.js';

/** The theme that a YAML text describes; `file` names it in diagnostics. */
export function loadTheme(_file: string, text: string): Checked<Theme> {
  return good(buildTheme(parse(text) as ThemeSource));
}
