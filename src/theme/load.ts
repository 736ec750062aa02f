import { bad, type Checked, checked, type Diagnostic, good } from '../diagnostic/diagnostic.js';
import { checkSource, loadSource } from '../source/load-source.js';
import { isFields, type PlainData } from '../source/plain-data.js';
import type { Source } from '../source/source.js';
import type { FileKind } from '../source/validate-schema.js';
import { buildTheme } from './build-theme.js';
import { checkPage } from './check-page.js';
import { paleColours } from './contrast.js';
import { mergeThemes } from './merge-themes.js';
import partialSchema from './partial-theme.schema.json' with { type: 'json' };
import schema from './theme.schema.json' with { type: 'json' };
import type { ThemeDefinition } from './theme-definition.generated.js';
import type { Theme } from './types.js';

const WHOLE: FileKind = { area: 'theme', noun: 'a theme', schema };
const PART: FileKind = { area: 'theme', noun: 'a theme', schema: partialSchema, validator: 'partial-theme' };

/** A theme file as it stands: what it says, and the name of the theme that it extends, if it says one. */
export interface ThemeFile {
  readonly source: Source<PlainData>;
  readonly extends: string | null;
}

/** What one theme file says, checked as far as it stands alone. Codes: `yaml/…`, `theme/…` of the schema. */
export function loadThemeFile(text: string, file: string): Checked<ThemeFile> {
  const loaded = loadSource<PlainData>(text, file, PART);
  if (!loaded.ok) return loaded;
  const { data } = loaded.value;
  const base = isFields(data) && typeof data.extends === 'string' ? data.extends : null;
  return good({ source: loaded.value, extends: base }, loaded.diagnostics);
}

/**
 * The theme that files make together, the first of which is changed by the second and so on. Codes: `theme/…` of the
 * schema for what is missing in the end, `theme/page` for a text block too small to set text in, and the warning
 * `theme/contrast` for a colour of text too pale to read.
 */
export function composeTheme(first: ThemeFile, others: readonly ThemeFile[]): Checked<Theme> {
  const merged = others.reduce((below, { source }) => mergeThemes(below, source), first.source);
  const whole = checkSource<ThemeDefinition>(merged, WHOLE);
  if (!whole.ok) return whole;
  const source = whole.value;
  const theme = buildTheme(source.data, source);
  const findings: readonly Diagnostic[] = [...checkPage(theme.page, source), ...paleColours(theme.colours, source)];
  return checked(theme, findings);
}

/** The theme of one file that says everything, as the built-in `default.yaml` does. */
export function loadTheme(text: string, file: string): Checked<Theme> {
  const loaded = loadThemeFile(text, file);
  if (!loaded.ok) return loaded;
  const theme = composeTheme(loaded.value, []);
  const diagnostics = [...loaded.diagnostics, ...theme.diagnostics];
  return theme.ok ? good(theme.value, diagnostics) : bad(diagnostics);
}
