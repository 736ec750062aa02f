import { bad, type Checked, checked } from '../diagnostic/diagnostic.js';
import { loadSource } from '../source/load-source.js';
import type { FileKind } from '../source/validate-schema.js';
import { buildTheme } from './build-theme.js';
import { paleColours } from './contrast.js';
import schema from './theme.schema.json' with { type: 'json' };
import type { ThemeDefinition } from './theme-definition.generated.js';
import type { Theme } from './types.js';

const KIND: FileKind = { area: 'theme', noun: 'a theme', schema };

/**
 * The theme that a YAML text describes; `file` names it in diagnostics: `yaml/…`, `theme/…`, and the warning
 * `theme/contrast` for a colour of text too pale to read.
 */
export function loadTheme(text: string, file: string): Checked<Theme> {
  const loaded = loadSource<ThemeDefinition>(text, file, KIND);
  if (!loaded.ok) return bad(loaded.diagnostics);
  const theme = buildTheme(loaded.value.data, loaded.value);
  return checked(theme, [...loaded.diagnostics, ...paleColours(theme.colours, loaded.value)]);
}
