import type { Checked, Diagnostic } from '../diagnostic/diagnostic.js';
import { bad, checked } from '../diagnostic/diagnostic.js';
import { orderDiagnostics } from '../diagnostic/order.js';
import type { Helpers } from './helpers.js';
import type { Template } from './load.js';
import { EndlessTemplate, runtimeHelpers } from './runtime.js';

/** What a template gives: XML in the closed vocabulary, each element with the mark of its place in a template. */
export interface Markup {
  readonly text: string;
  /** The files that the marks count, from 0. */
  readonly files: readonly string[];
}

/**
 * Fills a template in. Nothing is looked up on prototypes, and nothing prints silently as nothing: all missing values
 * of the run are diagnostics at their places in the templates (`template/unknown-value`, `template/empty-value`,
 * `template/not-text`, `template/unknown-text`, `template/helper-arguments`, `template/forbidden-character`), once
 * each. A partial that calls itself without end is `template/endless-partial`, a template that goes on and on
 * `template/too-long`.
 */
export function render(template: Template, context: object, helpers: Helpers): Checked<Markup> {
  const diagnostics: Diagnostic[] = [];
  try {
    const text = template.compiled(context, {
      helpers: runtimeHelpers(helpers, diagnostics),
      partials: { ...template.partials },
      allowProtoPropertiesByDefault: false,
      allowProtoMethodsByDefault: false,
    });
    return checked({ text, files: template.files }, orderDiagnostics(diagnostics));
  } catch (error) {
    if (error instanceof EndlessTemplate) return bad([...diagnostics, error.diagnostic]);
    if (!(error instanceof RangeError && error.message.includes('call stack'))) throw error;
    const message = 'A partial of this template calls itself without end.';
    return bad([{ severity: 'error', code: 'template/endless-partial', message, place: { file: template.file } }]);
  }
}
